import cdf from "@stdlib/stats-base-dists-t-cdf";

/** P(T > t) for Student's t with `degrees` > 0 of freedom (need not be whole). */
export function upperTail(t: number, degrees: number): number {
  return cdf(-t, degrees);
}

/**
 * The t with P(T ≤ t) = probability, for 0 < probability < 1.
 *
 * @stdlib has this function too, but it drags in the package `debug`, whose `require("tty")` kills an
 * ESM bundle at load. Inverting the same package's distribution function is as exact and brings nothing.
 */
export function quantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -quantile(1 - probability, degrees);
  const target = Math.log(1 - probability);
  // The logarithm of the tail is nearly straight where the tail itself is flat.
  return fallingRoot((t) => Math.log(upperTail(t, degrees)) - target);
}

/**
 * Root above zero of a falling function that is positive at zero, to the last bit or two: false position
 * in the Illinois form (Dowell & Jarratt 1971), some ten evaluations.
 */
function fallingRoot(f: (t: number) => number): number {
  let [low, high] = [0, 1];
  let [above, below] = [f(low), f(high)];
  while (below > 0) {
    [low, above] = [high, below];
    high *= 2;
    below = f(high);
  }
  for (let last = 0; ; ) {
    const t = high - (below * (high - low)) / (below - above);
    if (!(t > low && t < high) || high - low <= 4e-16 * high)
      return Math.abs(above) < -below ? low : high;
    const value = f(t);
    if (value === 0) return t;
    if (value > 0) {
      [low, above] = [t, value];
      if (last > 0) below /= 2;
    } else {
      [high, below] = [t, value];
      if (last < 0) above /= 2;
    }
    last = value;
  }
}
