/** More of it is not passed on in one argument: the kernel takes 128 KiB. */
const MOST_BYTES = 100_000;

/** What -test.bench has to say so that these benchmarks are run and no others; more than one where they are many. */
export function patternsOf(names: readonly string[]): { pattern: string; names: string[] }[] {
  const patterns: { pattern: string; names: string[] }[] = [];
  let last: { pattern: string; names: string[] } | undefined;
  for (const name of names) {
    const exact = exactly(name);
    const longer = last && `${last.pattern}|${exact}`;
    if (last && longer && Buffer.byteLength(longer) <= MOST_BYTES) {
      last.pattern = longer;
      last.names.push(name);
    } else {
      last = { pattern: exact, names: [name] };
      patterns.push(last);
    }
  }
  return patterns;
}

/** Go matches a benchmark's name part by part, a part being what stands between slashes. */
function exactly(name: string): string {
  return name
    .split("/")
    .map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`)
    .join("/");
}
