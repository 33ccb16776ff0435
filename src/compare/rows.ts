import type { Metric, MetricCatalog, Outcome, Results } from "../contract/generated/types.ts";
import { compareText, rowKey } from "../contract/names.ts";
import { type Collapsed, collapse, type SessionFigures, valuesOf } from "./figures.ts";
import { type CaseSides, lineUp, type Measured } from "./line_up.ts";
import { type JudgingPolicy, metricOf, type RowRule, ruleFinder } from "./rules.ts";

/** Why a row cannot be compared; an error is a measurement that failed, never a pass. */
export interface Obstacle {
  verdict: "error" | "inconclusive";
  reason: string;
}

/** One case, one metric, all that was measured of it on both sides. */
export interface Row {
  key: string;
  suite: string;
  case: string;
  metric: string;
  spec: Metric;
  rule: RowRule;
  /** Oldest session first. */
  head: SessionFigures[];
  base: SessionFigures[];
  obstacle?: Obstacle;
}

/**
 * Rows of all cases and metrics that head or base measured. Rows, sessions and processes come out in one
 * fixed order, whatever order the files had.
 */
export function rowsOf(
  head: readonly Results[],
  stored: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Row[] {
  const cases = lineUp(head, stored);
  if (!cases.some((sides) => sides.base.length > 0)) return [];
  const ruleOf = ruleFinder(policy);
  const rows = cases.flatMap((sides) =>
    metricKeys(sides, catalog).map((metric) => {
      const key = rowKey({ ...sides, metric });
      const spec = metricOf(catalog, metric)!;
      return rowOf(sides, key, metric, spec, ruleOf(key, spec));
    }),
  );
  return rows.sort((a, b) => compareText(a.key, b.key));
}

/** Every metric of the catalog that some process of the case carries. */
function metricKeys(sides: CaseSides, catalog: MetricCatalog): string[] {
  const found = new Set<string>();
  for (const { processes } of [...sides.head, ...sides.base]) {
    for (const { samples, resources, checks } of processes) {
      for (const values of [samples, resources, checks]) {
        for (const metric in values) found.add(metric);
      }
    }
  }
  const carried = (metric: string) =>
    [...sides.head, ...sides.base].some((m) => m.processes.some((p) => valuesOf(p, metric)));
  return [...found].filter((metric) => metricOf(catalog, metric) && carried(metric));
}

function rowOf(sides: CaseSides, key: string, metric: string, spec: Metric, rule: RowRule): Row {
  const row: Row = {
    key,
    suite: sides.suite,
    case: sides.case,
    metric,
    spec,
    rule,
    head: [],
    base: [],
  };
  const obstacle = obstacleOf(sides, metric);
  if (obstacle) return { ...row, obstacle };
  for (const side of ["head", "base"] as const) {
    for (const { session, outcome, processes } of sides[side]) {
      // Sessions of the base that failed the case; head has none, or the row had an obstacle.
      if (outcome.kind !== "measured" || processes.length === 0) continue;
      const collapsed: Collapsed = collapse(processes, metric, spec, rule.summary);
      if ("problem" in collapsed) {
        return {
          ...row,
          obstacle: { verdict: "error", reason: `On ${side}, ${collapsed.problem}.` },
        };
      }
      row[side].push({ session, processes: collapsed.figures });
    }
  }
  return row;
}

function obstacleOf(sides: CaseSides, metric: string): Obstacle | undefined {
  const { head, duplicate } = sides;
  if (sides.sameSession) {
    const reason = "Head and base are the same session: there is nothing to compare.";
    return { verdict: "inconclusive", reason };
  }
  const base = sides.base.filter(({ outcome }) => outcome.kind === "measured");
  if (duplicate !== undefined) {
    return { verdict: "error", reason: `The case is there twice in session ${duplicate}.` };
  }
  if (head.length === 0) {
    return { verdict: "error", reason: "The base measured this case, head did not." };
  }
  const failure = head.find(({ outcome }) => outcome.kind !== "measured");
  if (failure)
    return { verdict: "error", reason: `On head, the case ${describe(failure.outcome)}.` };
  if (base.length === 0) {
    return { verdict: "inconclusive", reason: "The base has no measurement of this case." };
  }
  const carriedBy = (side: Measured[]) =>
    side.some((m) => m.processes.some((p) => valuesOf(p, metric)));
  if (!carriedBy(head))
    return { verdict: "error", reason: "The base reported this metric, head did not." };
  if (!carriedBy(base)) {
    return { verdict: "inconclusive", reason: "The base did not report this metric." };
  }
  return undefined;
}

function describe(outcome: Outcome): string {
  switch (outcome.kind) {
    case "failed":
      return `failed at ${outcome.stage}: ${outcome.message}`;
    case "wrong":
      return `gave a wrong answer (${outcome.check}), which voids its figures`;
    case "skipped":
      return `was skipped: ${outcome.reason}`;
    case "same-program":
      return `has the same program as ${outcome.as}`;
    case "measured":
      return "was measured";
  }
}
