import betainc from "@stdlib/math-base-special-betainc";
import { max, mean, min } from "simple-statistics";

const QUANTILES = { p10: 0.1, p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9 } as const;

/** How the samples of one process become one figure. */
export type Summary = keyof typeof QUANTILES | "min" | "mean" | "max";

/** A function that keeps the order of values, such as Math.log. */
export type IncreasingScale = (value: number) => number;

const AS_IT_IS: IncreasingScale = (value) => value;

/**
 * The figure of one process, summary(scale(v)). `values` must not be empty. Because the scale keeps the
 * order, only the one or two values that a quantile rests on are put through it.
 */
export function summarize(
  values: readonly number[],
  summary: Summary,
  scale: IncreasingScale = AS_IT_IS,
): number {
  switch (summary) {
    case "mean":
      return mean(values.map(scale));
    case "min":
      return scale(min(values));
    case "max":
      return scale(max(values));
    default:
      return quantile(ascending(values), QUANTILES[summary], scale);
  }
}

/** Beyond this the engine's typed sort is faster than insertion. */
const FEW_VALUES = 24;

/** A sorted copy. A job sorts hundreds of thousands of short lists, hence the two ways. */
export function ascending(values: readonly number[]): number[] | Float64Array {
  if (values.length > FEW_VALUES) return Float64Array.from(values).sort();
  const sorted = values.slice();
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i]!;
    let place = i;
    while (place > 0 && sorted[place - 1]! > value) {
      sorted[place] = sorted[place - 1]!;
      place--;
    }
    sorted[place] = value;
  }
  return sorted;
}

/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman & Fan (1996), the
 * default of NumPy and R, so that Python, Rust and this harness print the same p95.
 */
export function quantile(
  sorted: ArrayLike<number>,
  q: number,
  scale: IncreasingScale = AS_IT_IS,
): number {
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = scale(sorted[below]!);
  if (place === below) return low;
  return low + (place - below) * (scale(sorted[below + 1]!) - low);
}

/** An interval for a quantile; null where the sample cannot bound it at this confidence. */
export interface QuantileInterval {
  low: number;
  high: number;
  /** What the chosen pair of order statistics really covers, ≥ the confidence asked for. */
  coverage: number;
}

/**
 * Distribution-free interval for the q-quantile between two order statistics (Conover 1999, §3.2):
 * each tail gets at most half of 1 − confidence. Null when the sample is too small for it: p99 at 95 %
 * needs 368 values, and a bound that is not there is not invented.
 */
export function orderStatisticInterval(
  sorted: ArrayLike<number>,
  q: number,
  confidence = 0.95,
): QuantileInterval | null {
  const n = sorted.length;
  const tail = (1 - confidence) / 2;
  // Largest lower rank l with P(X < l) ≤ tail, smallest upper rank u with P(X ≥ u) ≤ tail; ranks from 1.
  const lower = firstWhere(n, (k) => binomialBelow(k, n, q) > tail) - 1;
  const upper = firstWhere(n, (k) => 1 - binomialBelow(k, n, q) <= tail);
  if (lower < 1 || upper > n) return null;
  return {
    low: sorted[lower - 1]!,
    high: sorted[upper - 1]!,
    coverage: binomialBelow(upper, n, q) - binomialBelow(lower, n, q),
  };
}

/** P(X < k) for X ~ Binomial(n, q): how likely the q-quantile lies below the k-th smallest of n. */
function binomialBelow(k: number, n: number, q: number): number {
  if (k <= 0) return 0;
  return k > n ? 1 : betainc(1 - q, n - k + 1, k);
}

/** Smallest k in 1 … n+1 for which the monotone condition holds (n + 1 if none up to n does). */
function firstWhere(n: number, holds: (k: number) => boolean): number {
  let low = 1;
  let high = n + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
