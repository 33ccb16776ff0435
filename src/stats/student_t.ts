import cdf from "@stdlib/stats-base-dists-t-cdf";
import { probit } from "simple-statistics";

/** P(T > t) for Student's t with `degrees` > 0 of freedom (need not be whole). */
export function upperTail(t: number, degrees: number): number {
  return cdf(-t, degrees);
}

/** The latest quantile of each probability: rows with the same number of rounds ask for the same one. */
const latest = new Map<number, { degrees: number; value: number }>();

/**
 * The t with P(T ≤ t) = probability, for 0 < probability < 1.
 *
 * @stdlib has this function too, but it drags in the package `debug`, whose `require("tty")` kills an
 * ESM bundle at load. Inverting the same package's distribution function is as exact and brings nothing.
 */
export function quantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -quantile(1 - probability, degrees);
  const known = latest.get(probability);
  if (known?.degrees === degrees) return known.value;
  const target = Math.log(1 - probability);
  // The logarithm of the tail is nearly straight where the tail itself is flat.
  const value = fallingRoot(
    (t) => Math.log(upperTail(t, degrees)) - target,
    nearby(probability, degrees),
  );
  if (latest.size > 100) latest.clear();
  latest.set(probability, { degrees, value });
  return value;
}

/** Cornish–Fisher expansion of the quantile, to three orders in 1/degrees (Abramowitz & Stegun 26.7.5). */
function nearby(probability: number, degrees: number): number {
  const z = probit(probability);
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

/**
 * Root above zero of a falling function that is positive at zero, to the last bit or two. A bracket about
 * the guess is widened until it holds the root, then closed by false position in the Illinois form
 * (Dowell & Jarratt 1971): six evaluations from a good guess.
 */
function fallingRoot(f: (t: number) => number, guess: number): number {
  let [low, high] = [guess * 0.998, guess * 1.002];
  let [above, below] = [f(low), f(high)];
  while (above <= 0) {
    [high, below] = [low, above];
    low /= 2;
    above = f(low);
  }
  while (below > 0) {
    [low, above] = [high, below];
    high *= 2;
    below = f(high);
  }
  for (let last = 0; ; ) {
    const t = high - (below * (high - low)) / (below - above);
    if (!(t > low && t < high)) return Math.abs(above) < -below ? low : high;
    const value = f(t);
    if (Math.abs(value) <= 4e-15) return t;
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
