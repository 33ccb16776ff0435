const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** A course as one line of text, each value a bar between the smallest and the largest of them. */
export function sparkline(values: readonly number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values
    .map((value) => (span === 0 ? 0 : Math.round((BARS.length - 1) * ((value - low) / span))))
    .map((bar) => BARS[bar])
    .join("");
}
