import { probit } from "simple-statistics";

/**
 * P(T > t) for Student's t with `degrees` > 0 of freedom (finite, need not be whole): half the regularized
 * incomplete beta function I_x(ν/2, ½) at x = ν / (ν + t²).
 *
 * @stdlib has it, but errs by 1e-11 near t = 0, and its dozen of files cost the engine 40 ms to compile, as much
 * as a thousand permutation tests.
 */
export function upperTail(t: number, degrees: number): number {
  return t < 0 ? 1 - upperTail(-t, degrees) : tailFrom(t, degrees, density(t, degrees));
}

/** The latest quantile of each probability: rows with the same number of rounds ask for the same one. */
const latest = new Map<number, { degrees: number; value: number }>();

/** The t with P(T ≤ t) = probability, for 0 < probability < 1. */
export function quantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -quantile(1 - probability, degrees);
  const known = latest.get(probability);
  if (known?.degrees === degrees) return known.value;
  const value = invertTail(1 - probability, degrees, nearby(probability, degrees));
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
 * The t ≥ 0 with P(T > t) = tail, to the last bit or two, by Newton's method on the logarithm of the tail, which
 * is nearly straight where the tail itself is flat: two evaluations from a good guess. A step that leaves
 * the bracket seen so far is replaced by halving or doubling. A tail of nearly one half cannot place a small
 * t to nine digits, and steps of that size never end: hence the bound on their number.
 */
function invertTail(tail: number, degrees: number, guess: number): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let t = guess > 0 ? guess : 1;
  for (let steps = 0; steps < 200; steps++) {
    const slope = density(t, degrees);
    const found = tailFrom(t, degrees, slope);
    const excess = Math.log(found / tail);
    if (excess > 0) low = t;
    else high = t;
    const next = t + (excess * found) / slope;
    if (Math.abs(next - t) <= 1e-9 * t) return next; // the error of a step is about its square
    if (next > low && next < high) t = next;
    else t = high === Number.POSITIVE_INFINITY ? 2 * t : (low + high) / 2;
  }
  return t;
}

/** The tail beyond t ≥ 0, where the density is known; from the side on which the fraction converges fast. */
function tailFrom(t: number, degrees: number, densityAtT: number): number {
  const a = degrees / 2;
  const sum = degrees + t * t;
  const x = degrees / sum;
  return x < (a + 1) / (a + 2.5)
    ? (densityAtT * t * betaFraction(a, 0.5, x)) / degrees
    : 0.5 - densityAtT * t * betaFraction(0.5, a, (t * t) / sum);
}

function density(t: number, degrees: number): number {
  const kernel = Math.exp((-(degrees + 1) / 2) * Math.log1p((t * t) / degrees));
  return (halfStepOfGamma(degrees / 2) / Math.sqrt(degrees * Math.PI)) * kernel;
}

/** Γ(x + ½) / Γ(x) by its series in 1/x (Tricomi & Erdélyi 1951), from where it is good to 4e-14. */
function halfStepOfGamma(x: number): number {
  let factor = 1;
  let z = x;
  for (; z < 32; z++) factor *= z / (z + 0.5);
  const y = 1 / (8 * z);
  const series =
    1 -
    y +
    y ** 2 / 2 +
    (5 * y ** 3) / 2 -
    (21 * y ** 4) / 8 -
    (399 * y ** 5) / 8 +
    (869 * y ** 6) / 16;
  return factor * Math.sqrt(z) * series;
}

/**
 * The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method (1976): I_x(a, b) is
 * x^a (1 − x)^b / (a B(a, b)) times this.
 */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m++) {
    const place = a + 2 * m;
    const even = (m * (b - m) * x) / ((place - 1) * place);
    c = 1 + even / c;
    d = 1 / (1 + even * d);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / (place * (place + 1));
    c = 1 + odd / c;
    d = 1 / (1 + odd * d);
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return value;
}
