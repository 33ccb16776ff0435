import type { Policy } from "../contract/generated/types.ts";
import { compareText, rowKey } from "../contract/names.ts";
import { quantile } from "../stats/student_t.ts";
import type { Variation } from "./variation.ts";

type Rule = Required<Policy>["rules"][number];

/** Tolerances that people can tell apart. */
const STEPS = [0.03, 0.05, 0.1, 0.2, 0.5, 1];

/** Degrees of freedom that a row has at the end of its looks. */
const DEGREES = 20;

/**
 * Rules that give each row the smallest tolerance, of a few usual ones, which `rounds` rounds on this machine can
 * decide: an unchanged row is then bounded below it with 80 % chance. Rows that need no more than the policy's
 * own tolerance get no rule; those that no tolerance helps only inform.
 *
 * @param tolerance of the policy
 * @param rounds that a case may get
 */
export function fittingRules(
  variations: readonly Variation[],
  tolerance: number,
  rounds: number,
): Rule[] {
  const reach = quantile(0.95, DEGREES) + quantile(0.8, DEGREES);
  return variations
    .flatMap((row): Rule[] => {
      const pairSd = row.pairSd ?? Math.SQRT2 * row.processSd;
      const decidable = Math.expm1((reach * pairSd) / Math.sqrt(rounds));
      if (decidable <= tolerance) return [];
      const found = STEPS.find((step) => step >= decidable && step > tolerance);
      const match = rowKey(row);
      return [found === undefined ? { match, gate: false } : { match, tolerance: found }];
    })
    .sort((a, b) => compareText(a.match, b.match));
}
