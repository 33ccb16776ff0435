import { mean, median, sampleVariance } from "simple-statistics";
import { type Estimate, tailProbability } from "./estimate.ts";
import { LEAST_VARIANCE } from "./shifted_sessions.ts";

/**
 * Stored sessions below which their spread cannot be told without controls, and the latest ones that head is
 * judged against.
 */
export const FEWEST_SESSIONS = 3;
export const JUDGED_SESSIONS = 8;

/** Weight of the pooled variance, in degrees of freedom. */
const PRIOR_DEGREES = 4;

/** Median of the χ² distribution with 1 … 7 degrees of freedom (at most 8 sessions are judged against). */
const CHI_SQUARED_MEDIAN = [
  0.454936423119572, 1.386294361119891, 2.3659738843753377, 3.3566939800333224, 4.351460191095526,
  5.348120627447118, 6.345811195521515,
];

/**
 * Session-to-session variance that keys of one ratio-scale suite share, s0²: the median of their own
 * variances, each freed of the bias that the median of a χ² variable has. A median, because a few
 * benchmarks are always wild.
 *
 * @param keys session means (log scale) of each key, three or more sessions each
 */
export function pooledVariance(keys: readonly (readonly number[])[]): number {
  if (keys.length === 0) return LEAST_VARIANCE;
  const unbiased = keys.map((means) => {
    const degrees = means.length - 1;
    return sampleVariance(means) / (CHI_SQUARED_MEDIAN[degrees - 1]! / degrees);
  });
  return Math.max(median(unbiased), LEAST_VARIANCE);
}

/**
 * Head against stored sessions: a new session scatters about the stored ones with variance v (1/H + 1/K).
 * A benchmark noisier than the pool is taken at its own word; a quieter one is drawn towards the pool
 * (moderated variance, Smyth 2004), so that three sessions agreeing by luck do not alarm.
 *
 * @param head means of head's H sessions; several tell their spread, too
 * @param stored means of the K stored ones, at most 8; K + H ≥ 3
 * @param pooled s0² of `pooledVariance`; absent on absolute scales, whose units cannot be pooled
 */
export function storedEstimate(
  head: readonly number[],
  stored: readonly number[],
  pooled?: number,
): Estimate {
  const [headDegrees, storedDegrees] = [head.length - 1, stored.length - 1];
  const ownDegrees = headDegrees + storedDegrees;
  const own = (headDegrees * varianceOf(head) + storedDegrees * varianceOf(stored)) / ownDegrees;
  const moderate = pooled !== undefined && own <= pooled;
  const variance = moderate
    ? (PRIOR_DEGREES * pooled + ownDegrees * own) / (PRIOR_DEGREES + ownDegrees)
    : own;
  return {
    difference: mean(head) - mean(stored),
    standardError: Math.sqrt(variance * (1 / head.length + 1 / stored.length)),
    degrees: moderate ? PRIOR_DEGREES + ownDegrees : ownDegrees,
  };
}

function varianceOf(values: readonly number[]): number {
  return values.length > 1 ? sampleVariance(values) : 0;
}

/**
 * One-sided p that head is worse (side 1) or better (side −1): it must stand out from the sessions and, process by
 * process, from theirs.
 */
export function storedP(bySession: Estimate, byProcess: Estimate, side: 1 | -1 = 1): number {
  const [a, b] = [bySession, byProcess].map((estimate) =>
    tailProbability({ ...estimate, difference: side * estimate.difference }),
  );
  return Math.max(a!, b!);
}
