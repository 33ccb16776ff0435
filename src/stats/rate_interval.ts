import betainc from "@stdlib/math-base-special-betainc";

/**
 * Interval for a rate from `hits` among `trials` (Clopper & Pearson 1934): covers at least the given
 * confidence whatever the rate is, and says something even where nothing was hit.
 */
export function rateInterval(
  hits: number,
  trials: number,
  confidence = 0.95,
): [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  // P(X ≥ hits) grows with the rate, P(X ≤ hits) falls with it.
  const low = hits === 0 ? 0 : rising((q) => betainc(q, hits, trials - hits + 1) - tail);
  const high =
    hits === trials ? 1 : rising((q) => betainc(q, hits + 1, trials - hits) - (1 - tail));
  return [low, high];
}

/** Root in (0, 1) of a rising function, by bisection to the last bit. */
function rising(f: (rate: number) => number): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
}
