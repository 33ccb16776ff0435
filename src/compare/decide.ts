import type { Comparison, Metric } from "../contract/generated/types.ts";
import type { RowRule } from "../contract/rules.ts";
import { bounds } from "../stats/estimate.ts";
import { detectableEffect, fewestUnits, type RedRule, unitsNeeded } from "../stats/power.ts";
import type { Contrast } from "./contrast.ts";
import type { Significance } from "./significance.ts";

/** What the rows that are judged together contribute to the decision on one of them. */
export interface Family {
  alpha: number;
  /** Rows judged together. */
  comparisons: number;
}

export type Decision = Pick<
  Comparison,
  | "effect"
  | "interval"
  | "p"
  | "adjusted_p"
  | "verdict"
  | "minimum_detectable_effect"
  | "provisional"
  | "reason"
>;

/**
 * The three-way decision. Bounded below the tolerance: no change, or an improvement. Significant among
 * all rows and at least min_effect: a regression. Anything else is inconclusive and says what it would
 * take. A row that could never have gone red is not called unchanged either.
 */
export function decide(
  contrast: Contrast,
  spec: Metric,
  rule: RowRule,
  worse: Significance,
  better: Significance,
  family: Family,
): Decision {
  const scale = SCALES[spec.scale];
  const tolerance = scale.to(rule.tolerance);
  const minEffect = leastEffect(spec, rule);
  const { difference } = contrast.estimate;
  const [low, high] = bounds(contrast.estimate, 1 - family.alpha);
  const units = Math.min(contrast.head.n, contrast.base.n);
  const red: RedRule = {
    alpha: family.alpha,
    comparisons: family.comparisons,
    tolerance,
    minEffect,
    smallestP: contrast.smallestP,
  };
  const precision = { ...contrast.estimate, units };
  const fewest = fewestUnits({ ...red, comparisons: 1 });
  const hopeless = contrast.smallestP !== undefined && units < fewest;

  const verdict = (): Comparison["verdict"] => {
    if (high < tolerance) {
      if (better.adjusted <= family.alpha && difference <= -minEffect) return "improvement";
      return hopeless ? "inconclusive" : "no-change";
    }
    const significant = worse.adjusted <= family.alpha;
    return significant && difference >= minEffect ? "regression" : "inconclusive";
  };
  const decision: Decision = {
    effect: scale.from(difference),
    interval: [scale.from(low), scale.from(high)],
    p: worse.p,
    adjusted_p: worse.adjusted,
    verdict: verdict(),
    minimum_detectable_effect: scale.from(detectableEffect(precision, red)),
  };
  if (decision.verdict === "regression" && contrast.mode === "stored") decision.provisional = true;
  if (decision.verdict !== "inconclusive") return decision;
  const { unit, smallestP } = contrast;
  decision.reason = hopeless
    ? { code: "too-few-units", units, unit, comparisons: 1, needed: fewest }
    : {
        code: "too-noisy",
        detectable: decision.minimum_detectable_effect!,
        units,
        unit,
        needed: smallestP ? unitsNeeded(precision, red) : null,
      };
  return decision;
}

/** min_effect of the policy on the scale of the test. */
export function leastEffect(spec: Metric, rule: RowRule): number {
  return SCALES[spec.scale].to(rule.minEffect);
}

const SCALES = {
  ratio: { to: Math.log1p, from: Math.expm1 },
  absolute: { to: (value: number) => value, from: (value: number) => value },
} as const;
