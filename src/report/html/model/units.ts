const SUFFIXES: readonly [RegExp, string][] = [
  [/_bytes$/, "B"],
  [/_percent$/, "%"],
  [/_watts$/, "W"],
];

/** The unit of a metric that no row of the verdict names: what is sampled is time, a resource names its own. */
export function unitOf(metric: string, sampled: boolean): string {
  if (sampled) return "s";
  const name = metric.split("@", 1)[0] ?? "";
  return SUFFIXES.find(([suffix]) => suffix.test(name))?.[1] ?? "";
}
