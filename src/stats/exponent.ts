import { mean } from "simple-statistics";
import { type Estimate, pairedEstimate } from "./estimate.ts";

/**
 * The exponent b of value ≈ a · size^b: the least-squares slope of log value over log size, of each round by
 * itself, and its mean over rounds. With all sizes in all rounds that mean is the slope of all figures together;
 * its scatter over rounds is honest about what slows a whole round, which the residuals of one line are not.
 *
 * Sizes weigh alike. Weights by precision would let the machine's noise of the day choose which part of a bent
 * curve the exponent describes.
 *
 * @param logSizes at least two, not all alike
 * @param rounds log of the figure at each size, at least two rounds
 */
export function exponentOf(
  logSizes: readonly number[],
  rounds: readonly (readonly number[])[],
): Estimate {
  const center = mean([...logSizes]);
  const offsets = logSizes.map((size) => size - center);
  const spread = offsets.reduce((sum, offset) => sum + offset ** 2, 0);
  const slope = (values: readonly number[]) =>
    values.reduce((sum, value, i) => sum + offsets[i]! * value, 0) / spread;
  return pairedEstimate(rounds.map(slope));
}
