import { mean, median, sampleVariance } from "simple-statistics";
import { type Estimate, tailProbability, welchEstimate } from "./estimate.ts";

/** Stored sessions below which their spread cannot be told, and the latest ones that head is judged against. */
export const FEWEST_SESSIONS = 3;
export const JUDGED_SESSIONS = 8;

/** No machine repeats itself from one session to the next better than this: 0.3 % on the log scale. */
const LEAST_VARIANCE = 0.003 ** 2;

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
 * Head against stored sessions: a new session scatters about the stored ones with variance v (1 + 1/K).
 * A benchmark noisier than the pool is taken at its own word; a quieter one is drawn towards the pool
 * (moderated variance, Smyth 2004), so that three sessions agreeing by luck do not alarm.
 *
 * @param headMean mean of the head processes
 * @param sessionMeans the stored means, 3 … 8
 * @param pooled s0² of `pooledVariance`; absent on absolute scales, whose units cannot be pooled
 */
export function storedEstimate(
  headMean: number,
  sessionMeans: readonly number[],
  pooled?: number,
): Estimate {
  const sessions = sessionMeans.length;
  const own = sampleVariance(sessionMeans);
  const ownDegrees = sessions - 1;
  const moderate = pooled !== undefined && own <= pooled;
  const variance = moderate
    ? (PRIOR_DEGREES * pooled + ownDegrees * own) / (PRIOR_DEGREES + ownDegrees)
    : own;
  return {
    difference: headMean - mean(sessionMeans),
    standardError: Math.sqrt(variance * (1 + 1 / sessions)),
    degrees: moderate ? PRIOR_DEGREES + ownDegrees : ownDegrees,
  };
}

/**
 * One-sided p of head against stored sessions: it must stand out from the sessions and, process by
 * process, from the latest of them.
 *
 * @param head figures of the head processes
 * @param latest figures of the processes of the latest stored session
 */
export function storedP(
  estimate: Estimate,
  head: readonly number[],
  latest: readonly number[],
): number {
  return Math.max(tailProbability(estimate), tailProbability(welchEstimate(head, latest)));
}
