import cdf from "@stdlib/stats-base-dists-t-cdf";

/** P(T > t) for Student's t with `degrees` > 0 of freedom (need not be whole). */
export function upperTail(t: number, degrees: number): number {
  return cdf(-t, degrees);
}

/**
 * The t with P(T ≤ t) = probability, for 0 < probability < 1.
 *
 * Inverts the distribution function by bisection. @stdlib has a quantile function too, but it drags in
 * the package `debug`, whose `require("tty")` kills an ESM bundle at load; bisection on the same
 * package's distribution function is as exact and brings nothing new.
 */
export function quantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -quantile(1 - probability, degrees);
  const tail = 1 - probability;
  let high = 1;
  while (upperTail(high, degrees) > tail) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    if (upperTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
}
