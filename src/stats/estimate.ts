import { mean, sampleVariance } from "simple-statistics";
import { quantile, upperTail } from "./student_t.ts";

/**
 * A difference of head and base on the scale of the test (log for ratios), positive is worse, with what
 * is needed to bound it: every mode of comparison ends in one of these.
 */
export interface Estimate {
  difference: number;
  standardError: number;
  /** Degrees of freedom of the t distribution, finite. */
  degrees: number;
}

/** Paired rounds: mean of the differences, at least two of them. */
export function pairedEstimate(differences: readonly number[]): Estimate {
  const n = differences.length;
  return {
    difference: mean(differences),
    standardError: Math.sqrt(sampleVariance(differences) / n),
    degrees: n - 1,
  };
}

/** Two independent groups of at least two (Welch 1947; degrees of freedom of Satterthwaite 1946). */
export function welchEstimate(head: readonly number[], base: readonly number[]): Estimate {
  const a = sampleVariance(head) / head.length;
  const b = sampleVariance(base) / base.length;
  const degrees =
    a + b === 0
      ? head.length + base.length - 2
      : (a + b) ** 2 / (a ** 2 / (head.length - 1) + b ** 2 / (base.length - 1));
  return { difference: mean(head) - mean(base), standardError: Math.sqrt(a + b), degrees };
}

/** One-sided p that head is not worse: P(T ≥ difference / standard error). */
export function tailProbability({ difference, standardError, degrees }: Estimate): number {
  if (standardError > 0) return upperTail(difference / standardError, degrees);
  return difference > 0 ? 0 : 1;
}

/**
 * Both one-sided bounds, each with the given confidence: together a two-sided interval of twice that
 * error, so 0.95 gives the 90 % interval.
 */
export function bounds(estimate: Estimate, confidence: number): [low: number, high: number] {
  const { difference, standardError, degrees } = estimate;
  const reach = standardError > 0 ? quantile(confidence, degrees) * standardError : 0;
  return [difference - reach, difference + reach];
}
