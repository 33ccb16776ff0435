import type {
  Comparison,
  EnvironmentDifference,
  MetricCatalog,
  Results,
} from "../contract/generated/types.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { Labelings } from "../stats/labelings.ts";
import type { Contrast, NoContrast } from "./contrast.ts";
import { decide, type Family, leastEffect } from "./decide.ts";
import { forbidding } from "./environments.ts";
import { judgeExactly } from "./exact.ts";
import { inUnit } from "./figures.ts";
import { explainRemovals } from "./removals.ts";
import { type Row, rowsOf } from "./rows.ts";
import { significanceOf } from "./significance.ts";
import { applyWaivers } from "./waivers.ts";
import { type Shared, weigh } from "./weigh.ts";
import { storedNoiseOf } from "./weigh_stored.ts";

export interface RegressionInput {
  /** Documents of this job; where they hold processes of side "base", these are the baseline. */
  head: readonly Results[];
  /** Documents of earlier sessions of the base; their side "head" is the baseline. */
  stored: readonly Results[];
  catalog: MetricCatalog;
  policy: JudgingPolicy;
  /** ISO date, for waivers. */
  today: string;
  /** From `compareEnvironments`; must-match ones make rows inconclusive. */
  differences?: readonly EnvironmentDifference[];
}

/**
 * Is head slower, bigger or worse than the base? One row per suite, case and metric, in a fixed order;
 * none at all if nothing in the input is a baseline. Pure: same documents in any order, same bytes.
 */
export function compareRegressions(input: RegressionInput): Comparison[] {
  const { policy, differences = [] } = input;
  const { alpha, correction } = policy;
  const all = rowsOf(input.head, input.stored, input.catalog, policy);
  const rows = all;

  const decided = new Map<Row, Comparison>();
  const weighed: { row: Row; contrast: Contrast }[] = [];
  const shared: Shared = {
    labelings: new Labelings(),
    stored: storedNoiseOf(all),
  };
  const suites = new Set(rows.map(({ suite }) => suite));
  for (const row of rows) {
    const found = weighOrDecide(row, shared, forbidding(differences, row, suites));
    if ("verdict" in found) decided.set(row, found);
    else weighed.push({ row, contrast: found });
  }
  // Rows that cannot fail the job do not dilute those that can.
  for (const gating of [true, false]) {
    const family = weighed.filter(({ row }) => row.rule.gate === gating);
    const contrast = family.map((member) => member.contrast);
    const worse = significanceOf(contrast, 1, alpha, correction);
    const least = family.map(({ row }) => leastEffect(row.spec, row.rule));
    const better = significanceOf(contrast, -1, alpha, correction, least);
    const together: Family = { alpha, comparisons: family.length };
    for (const [i, member] of family.entries()) {
      const { row } = member;
      const { mode } = member.contrast;
      const decision = decide(member.contrast, row.spec, row.rule, worse[i]!, better[i]!, together);
      decided.set(row, { ...blank(row), mode, ...sides(row, member.contrast), ...decision });
    }
  }
  const judged = rows.map((row) => decided.get(row)!);
  const explained = explainRemovals(rows, judged, policy.accepted_removals, input.head);
  return applyWaivers(explained, policy.waivers, input.today);
}

function weighOrDecide(
  row: Row,
  shared: Shared,
  forbidden: EnvironmentDifference[],
): Contrast | Comparison {
  if (row.obstacle) return { ...blank(row), ...row.obstacle };
  if (forbidden.length > 0) {
    const fields = forbidden.map(({ field }) => field);
    return { ...blank(row), reason: { code: "environment-differs", fields } };
  }
  const exact = judgeExactly(row);
  if (exact) return { ...blank(row), ...exact };
  const contrast = weigh(row, shared);
  if ("mode" in contrast) return contrast;
  const effect = contrast.head.mean - contrast.base.mean;
  return {
    ...blank(row),
    ...sides(row, contrast),
    effect: row.spec.scale === "ratio" ? Math.expm1(effect) : effect,
    reason: contrast.reason,
  };
}

function blank(row: Row): Comparison {
  const { suite, metric, spec, rule } = row;
  return {
    suite,
    case: row.case,
    ...(row.title !== undefined && { title: row.title }),
    metric,
    unit: spec.unit,
    direction: spec.direction,
    scale: spec.scale,
    mode: "none",
    base: { n: 0, value: null },
    head: { n: 0, value: null },
    effect: null,
    interval: null,
    p: null,
    adjusted_p: null,
    verdict: "inconclusive",
    tolerance: rule.tolerance,
    gating: rule.gate,
  };
}

function sides(row: Row, { head, base }: Contrast | NoContrast): Pick<Comparison, "head" | "base"> {
  return {
    base: { n: base.n, value: inUnit(base.mean, row.spec) },
    head: { n: head.n, value: inUnit(head.mean, row.spec) },
  };
}
