/**
 * The line, from 1, of a definition's TOML that brings a case into being: in the first `[[cases]]` group
 * that holds all of the case's axis values, the line of the first value; else the line of `benchmark`.
 */
export function definitionLine(toml: string, caseId: string): number {
  const lines = toml.split("\n");
  const values = caseId.split("/").slice(2);
  const starts = lines.flatMap((line, index) => (/^\s*\[\[cases\]\]/.test(line) ? [index] : []));
  for (const [at, start] of starts.entries()) {
    const group = lines.slice(start, starts[at + 1] ?? lines.length);
    const places = values.map((value) => placeOf(group, value));
    if (places.every((place) => place >= 0)) return start + Math.max(0, places[0] ?? 0) + 1;
  }
  return (
    Math.max(
      0,
      lines.findIndex((line) => /^\s*benchmark\s*=/.test(line)),
    ) + 1
  );
}

/** Of an axis value; or of the curve that has the size which a case's name ends in, as train_rows-512. */
function placeOf(group: readonly string[], value: string): number {
  const place = group.findIndex((line) => mentions(line, value));
  const [, axis, size] = /^([a-z][a-z0-9_]*)-([0-9.]+)$/.exec(value) ?? [];
  if (place >= 0 || axis === undefined || size === undefined) return place;
  return group.findIndex((line) => mentions(line, axis) && mentions(line, size));
}

/** As a string or a bare number, outside a comment. */
function mentions(line: string, value: string): boolean {
  const code = line.replace(/#.*$/, "");
  const words = code.match(/"[^"]*"|'[^']*'|[^\s,[\]{}=]+/g) ?? [];
  return words.some((word) => word.replace(/^["']|["']$/g, "") === value);
}
