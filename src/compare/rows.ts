import { fewestSamples } from "../contract/fewest_samples.ts";
import type {
  Metric,
  MetricCatalog,
  Outcome,
  Reason,
  Results,
} from "../contract/generated/types.ts";
import { compareText, rowKey } from "../contract/names.ts";
import { type JudgingPolicy, metricOf, type RowRule, ruleFinder } from "../contract/rules.ts";
import { valuesOf } from "../contract/values.ts";
import { isExact } from "./exact.ts";
import { figuresOf, type SessionFigures } from "./figures.ts";
import { type CaseSides, lineUp, type Measured } from "./line_up.ts";
import type { Obstacle, Row } from "./row.ts";

export type { Obstacle, Row, RowSelection } from "./row.ts";

/** Stands for all metrics of a case of which no process was there to name them. */
const WHOLE_CASE = "*";
const UNNAMED: Metric = { unit: "", direction: "lower", scale: "ratio", gate: true, about: "" };

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
  if (!cases.some(({ base, baseState }) => base.length > 0 || baseState)) return [];
  const ruleOf = ruleFinder(policy);
  const rows = cases.flatMap((sides) =>
    metricKeys(sides, catalog).map((metric) => {
      const key = rowKey({ ...sides, metric });
      const spec = metricOf(catalog, metric) ?? UNNAMED;
      return judgeableRow(sides, key, metric, spec, ruleOf);
    }),
  );
  return rows.sort((a, b) => compareText(a.key, b.key));
}

/** Every metric of the catalog that a process of head or of the base's latest session carries. */
function metricKeys(sides: CaseSides, catalog: MetricCatalog): string[] {
  const asked = [...sides.head, ...sides.base.slice(-1)];
  const measured = asked.flatMap(({ processes }) => processes);
  const unread = new Set(asked.flatMap((side) => Object.keys(side.unread)));
  const found = new Set(unread);
  for (const { samples, resources, checks } of measured) {
    for (const values of [samples, resources, checks]) {
      for (const metric in values) found.add(metric);
    }
  }
  const keys = [...found].filter(
    (metric) =>
      metricOf(catalog, metric) &&
      (unread.has(metric) || measured.some((process) => valuesOf(process, metric))),
  );
  if (keys.length > 0) return keys;
  const gone = sides.head.length === 0;
  const unstarted = sides.head.at(-1)?.outcome.kind === "same-program";
  return gone || unstarted ? [WHOLE_CASE] : [];
}

/**
 * The row on the scale that its figures allow. A ratio needs positive figures: with a zero among them the
 * row is judged in its own unit, where nothing is tolerated; but a duration that is zero in some processes of a
 * side only was not measured. A count that turns out to be none, since
 * samples of one side disagree, is tested like a duration, with the tolerance of one.
 */
function judgeableRow(
  sides: CaseSides,
  key: string,
  metric: string,
  spec: Metric,
  ruleOf: ReturnType<typeof ruleFinder>,
): Row {
  const row = rowOf(sides, key, metric, spec, ruleOf(key, spec));
  if (spec.scale !== "ratio") return row;
  if (hasZero(row)) {
    const rule = { ...row.rule, tolerance: 0, minEffect: 0 };
    const inItsUnit = rowOf(sides, key, metric, { ...spec, scale: "absolute" }, rule);
    const lost = spec.unit === "s" && [inItsUnit.head, inItsUnit.base].some(isPartlyZero);
    return lost ? row : inItsUnit;
  }
  if (!spec.deterministic || row.obstacle || row.rule.tolerance > 0 || isExact(row)) return row;
  const { tolerance: _, min_effect: __, deterministic: ___, ...noisy } = spec;
  return { ...row, spec: noisy, rule: ruleOf(key, noisy) };
}

function hasZero({ obstacle }: Row): boolean {
  const reason = obstacle && "reason" in obstacle ? obstacle.reason : undefined;
  return reason?.code === "bad-sample" && Number(reason.value) === 0;
}

function isPartlyZero(sessions: readonly SessionFigures[]): boolean {
  const values = sessions.flatMap(({ processes }) => processes.map(({ value }) => value));
  return values.some((value) => value === 0) && values.some((value) => value !== 0);
}

function rowOf(sides: CaseSides, key: string, metric: string, spec: Metric, rule: RowRule): Row {
  const row: Row = {
    key,
    suite: sides.suite,
    case: sides.case,
    title: sides.title,
    metric,
    spec,
    rule,
    params: sides.params,
    head: [],
    base: [],
  };
  const obstacle = obstacleOf(sides, metric);
  // A program that was measured although nothing of it changed tells how much the sessions differ.
  if (obstacle && obstacle.verdict !== "same-program") return { ...row, obstacle };
  const fewest = fewestBySession(sides, metric);
  for (const side of ["head", "base"] as const) {
    for (const { session, outcome, program, processes, unread } of sides[side]) {
      // Sessions of the base that failed the case; head has none, or the row had an obstacle.
      if (outcome.kind !== "measured" || processes.length === 0) continue;
      if (Object.hasOwn(unread, metric)) continue;
      const found = figuresOf(processes, metric, spec, rule.summary, side, fewest.get(session));
      if ("reason" in found) {
        if (obstacle) return { ...row, head: [], base: [], obstacle };
        return { ...row, obstacle: { verdict: "error", ...found } };
      }
      const { figures, constant } = found;
      row[side].push({ session, ...(program && { program }), processes: figures, constant });
    }
  }
  return obstacle ? { ...row, obstacle } : row;
}

/** Of sessions that measured both sides. */
function fewestBySession({ head, base }: CaseSides, metric: string) {
  return new Map(
    head.flatMap(({ session, processes }) => {
      const beside = base.find((other) => other.session === session);
      if (!beside) return [];
      return [[session, fewestSamples([...processes, ...beside.processes], metric)] as const];
    }),
  );
}

function obstacleOf(sides: CaseSides, metric: string): Obstacle | undefined {
  const { head, duplicate, baseState } = sides;
  if (sides.sameSession) return inconclusive({ code: "same-session" });
  if (duplicate !== undefined) return error({ code: "duplicate", session: duplicate });
  if (head.length === 0) return { verdict: "removed" };
  const base = sides.base.filter(
    ({ outcome, processes }) => outcome.kind === "measured" && processes.length > 0,
  );
  for (const { outcome } of head) {
    if (outcome.kind === "same-program") return { verdict: "same-program" };
    // What was not to run has no figure, and that is no failure.
    if (outcome.kind === "skipped") return inconclusive(reasonOf(outcome));
    if (outcome.kind !== "measured") return error(reasonOf(outcome));
  }
  for (const { unread } of head) {
    if (!Object.hasOwn(unread, metric)) continue;
    return error({ code: "failed-on-head", stage: "measure", message: unread[metric]! });
  }
  // Measured all the same against stored sessions, it is a control; measured on both sides here, it is judged.
  if (baseState === "same-program" && !sides.paired) return { verdict: "same-program" };
  if (base.length === 0) {
    if (baseState === "same-program") return { verdict: "same-program" };
    const failed = sides.base.at(-1)?.outcome.kind ?? "measured";
    if (baseState === "absent" || (failed === "measured" && !baseState && !sides.paired)) {
      return { verdict: "new" };
    }
    const outcome = failed === "measured" || failed === "same-program" ? "missing" : failed;
    return inconclusive({ code: "base-not-measured", outcome });
  }
  const carriedBy = (side: Measured[]) =>
    side.some(({ processes }) => processes.some((process) => valuesOf(process, metric)));
  if (head.every(({ processes }) => processes.length === 0)) return error({ code: "no-process" });
  if (!carriedBy(head)) return { verdict: "removed" };
  if (!carriedBy(base) && base.some(({ unread }) => Object.hasOwn(unread, metric))) {
    return inconclusive({ code: "base-not-measured", outcome: "failed" });
  }
  return carriedBy(base) ? undefined : { verdict: "new" };
}

function error(reason: Reason): Obstacle {
  return { verdict: "error", reason };
}

function inconclusive(reason: Reason): Obstacle {
  return { verdict: "inconclusive", reason };
}

function reasonOf(outcome: Exclude<Outcome, { kind: "measured" | "same-program" }>): Reason {
  switch (outcome.kind) {
    case "failed":
      return { code: "failed-on-head", stage: outcome.stage, message: outcome.message };
    case "wrong":
      return { code: "wrong-answer", check: outcome.check };
    case "skipped":
      return { code: "skipped", because: outcome.reason };
  }
}
