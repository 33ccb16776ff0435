import betainc from "@stdlib/math-base-special-betainc";
import { max, mean, min } from "simple-statistics";

/** How the iterations of one process collapse to one figure. */
export type Summary = "median" | "mean" | "min" | "max" | "p90";

/** The figure of one process. `values` must not be empty. */
export function summarize(values: readonly number[], summary: Summary): number {
  switch (summary) {
    case "mean":
      return mean(values);
    case "min":
      return min(values);
    case "max":
      return max(values);
    case "median":
      return quantile(ascending(values), 0.5);
    case "p90":
      return quantile(ascending(values), 0.9);
  }
}

/** A sorted copy; typed, because that sorts numbers as numbers and several times faster. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman & Fan (1996), the
 * default of NumPy and R, so that Python, Rust and this harness print the same p95.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
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
