import type { Comparison, Metric } from "../contract/generated/types.ts";
import { bounds } from "../stats/estimate.ts";
import { detectableEffect, fewestUnits, type RedRule, unitsNeeded } from "../stats/power.ts";
import type { RowRule } from "./rules.ts";
import type { Significance } from "./significance.ts";
import type { Evidence } from "./weigh.ts";

/** What the whole job contributes to the decision on one row. */
export interface Court {
  alpha: number;
  /** Rows judged together. */
  comparisons: number;
  /** An early look of a sequential run: a row too small for a red is undecided, not hopeless. */
  interim: boolean;
}

export type Decision = Pick<
  Comparison,
  | "effect"
  | "interval"
  | "p"
  | "adjusted_p"
  | "verdict"
  | "minimum_detectable_effect"
  | "processes_needed"
  | "provisional"
  | "reason"
>;

/**
 * The three-way decision. Bounded below the tolerance: no change, or an improvement. Significant among
 * all rows and at least min_effect: a regression. Anything else is inconclusive and says what it would
 * take. A row that could never have gone red is not called unchanged either.
 */
export function decide(
  evidence: Evidence,
  spec: Metric,
  rule: RowRule,
  worse: Significance,
  better: Significance,
  court: Court,
): Decision {
  const scale = SCALES[spec.scale];
  const tolerance = scale.to(rule.tolerance);
  const minEffect = leastEffect(spec, rule);
  const { difference } = evidence.estimate;
  const [low, high] = bounds(evidence.estimate, 1 - court.alpha);
  const units = Math.min(evidence.head.n, evidence.base.n);
  const red: RedRule = {
    alpha: court.alpha,
    comparisons: court.comparisons,
    tolerance,
    minEffect,
    smallestP: evidence.smallestP,
  };
  const precision = { ...evidence.estimate, units };
  const fewest = fewestUnits(red);
  const hopeless = units < fewest && !court.interim;

  const verdict = (): Comparison["verdict"] => {
    if (high < tolerance) {
      if (better.adjusted <= court.alpha && difference <= -minEffect) return "improvement";
      return hopeless ? "inconclusive" : "no-change";
    }
    const significant = worse.adjusted <= court.alpha;
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
  if (decision.verdict === "regression" && evidence.mode === "stored") decision.provisional = true;
  if (decision.verdict !== "inconclusive") return decision;
  const needed = evidence.smallestP ? unitsNeeded(precision, red) : null;
  decision.processes_needed = needed;
  decision.reason = hopeless
    ? `${count(units, evidence.unit)} a side cannot show a lone change among ` +
      `${count(court.comparisons, "comparison")}; at least ${fewest} are needed.`
    : undecided(decision, spec, rule, evidence, needed);
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

function undecided(
  { minimum_detectable_effect: detectable }: Decision,
  spec: Metric,
  rule: RowRule,
  { unit, smallestP }: Evidence,
  needed: number | null,
): string {
  const seen = `Only a change of ${size(detectable!, spec)} or more would be seen here`;
  const wanted = size(rule.tolerance, spec);
  if (!smallestP) return `${seen}; stored sessions scatter too much to decide at ${wanted}.`;
  return needed === null
    ? `${seen}; no reasonable number of processes decides at ${wanted}: the noise is too large.`
    : `${seen}; ${count(needed, unit)} a side would decide at ${wanted}.`;
}

/** A difference for people: 7.2 % on the ratio scale, 0.0031 acc on the absolute one. */
function size(value: number, spec: Metric): string {
  if (spec.scale === "absolute") return `${Number(value.toPrecision(2))} ${spec.unit}`;
  return `${Number((100 * value).toPrecision(2))} %`;
}

function count(number: number, noun: string): string {
  const plural = noun === "process" ? "processes" : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}
