import { mean } from "simple-statistics";
import type {
  CaseResult,
  Metric,
  MetricCatalog,
  Reason,
  Results,
} from "../contract/generated/types.ts";
import { compareText, oldestFirst, ratioKey, rowKey } from "../contract/names.ts";
import { type JudgingPolicy, metricOf, ruleFinder } from "../contract/rules.ts";
import { valuesOf } from "../contract/values.ts";
import { type Estimate, pairedEstimate, welchEstimate } from "../stats/estimate.ts";
import { figuresOf, type SessionFigures } from "./figures.ts";
import { pairRounds, valuesIn } from "./rounds.ts";

/** Numerator suite over denominator suite, for one case and metric. */
export interface SuiteRatio {
  case: string;
  metric: string;
  unit: string;
  numerator: number | null;
  denominator: number | null;
  /** log of the ratio; null where a suite has no figure. */
  logRatio: number | null;
  /** The same with its uncertainty; null where a side has one process only. */
  estimate: Estimate | null;
  /** Pairs of rounds, or the processes of the smaller side. */
  n: number;
  paired: boolean;
  reason?: Reason;
}

interface Sides {
  numerator: SessionFigures[];
  denominator: SessionFigures[];
}

/**
 * Ratios of all cases and metrics that both suites are to have, paired by round where both suites were
 * measured in the same rounds, so that what slows a whole round cancels. Cases that a suite failed or
 * answered wrongly have no ratio: a void figure is no figure.
 */
export function ratiosOf(
  documents: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
  suites: { numerator: string; denominator: string },
): SuiteRatio[] {
  const ruleOf = ruleFinder(policy);
  const ratios: SuiteRatio[] = [];
  for (const [caseId, results] of casesOf(documents, suites)) {
    for (const metric of metricsOf(results, catalog)) {
      const spec = metricOf(catalog, metric)!;
      const sides: Sides = { numerator: [], denominator: [] };
      let reason: Reason | undefined = results.find(
        ({ result }) => result.outcome.kind !== "measured",
      )?.failure;
      for (const { side, session, result } of results) {
        const processes = result.processes.filter((process) => process.side === "head");
        const { summary } = ruleOf(rowKey({ ...result, metric }), spec);
        const found = figuresOf(processes, metric, spec, summary, result.suite);
        if ("reason" in found) reason ??= found.reason;
        else sides[side].push({ session, processes: found.figures });
      }
      for (const side of ["numerator", "denominator"] as const) {
        if (valuesIn(sides[side]).length > 0) continue;
        reason ??= { code: "suite-not-measured", suite: suites[side], outcome: "missing" };
      }
      ratios.push(ratioOf(caseId, metric, spec, sides, reason));
    }
  }
  return ratios.sort((a, b) => compareText(ratioKey(a), ratioKey(b)));
}

interface SuiteResult {
  side: keyof Sides;
  session: string;
  result: CaseResult;
  failure: Reason;
}

/** Cases that both suites ran, oldest session first; what was not started, its program being the same, has none. */
function casesOf(
  documents: readonly Results[],
  suites: { numerator: string; denominator: string },
): Map<string, SuiteResult[]> {
  const cases = new Map<string, SuiteResult[]>();
  for (const document of oldestFirst(documents)) {
    for (const result of document.cases) {
      const side = (["numerator", "denominator"] as const).find((s) => suites[s] === result.suite);
      if (!side || result.outcome.kind === "same-program") continue;
      const { suite, outcome } = result;
      const kind = outcome.kind === "measured" ? "missing" : outcome.kind;
      const failure = { code: "suite-not-measured", suite, outcome: kind } as const;
      const found = cases.get(result.case) ?? [];
      found.push({ side, session: document.session.id, result, failure });
      cases.set(result.case, found);
    }
  }
  for (const [caseId, results] of cases) {
    if (new Set(results.map(({ side }) => side)).size < 2) cases.delete(caseId);
  }
  return cases;
}

function metricsOf(results: readonly SuiteResult[], catalog: MetricCatalog): string[] {
  const processes = results.flatMap(({ result }) => result.processes);
  const keys = new Set(
    processes.flatMap((p) => [p.samples, p.resources, p.checks].flatMap(Object.keys)),
  );
  return [...keys].filter((key) => {
    const spec = metricOf(catalog, key);
    const shown = spec?.scale === "ratio" && (spec.parity ?? spec.gate);
    return shown && processes.some((process) => valuesOf(process, key));
  });
}

function ratioOf(
  caseId: string,
  metric: string,
  spec: Metric,
  { numerator, denominator }: Sides,
  reason: Reason | undefined,
): SuiteRatio {
  const row = { case: caseId, metric, unit: spec.unit };
  if (reason) {
    const none = { numerator: null, denominator: null, logRatio: null, estimate: null };
    return { ...row, ...none, n: 0, paired: false, reason };
  }
  // The test's scale turns "higher is better" around; a ratio of values does not.
  const sign = spec.direction === "lower" ? 1 : -1;
  const over = valuesIn(numerator).map((value) => sign * value);
  const under = valuesIn(denominator).map((value) => sign * value);
  const differences = pairRounds(numerator, denominator)?.map((difference) => sign * difference);
  const n = differences?.length ?? Math.min(over.length, under.length);
  const estimate =
    n < 2 ? null : differences ? pairedEstimate(differences) : welchEstimate(over, under);
  return {
    ...row,
    numerator: Math.exp(mean(over)),
    denominator: Math.exp(mean(under)),
    logRatio: differences ? mean(differences) : mean(over) - mean(under),
    estimate,
    n,
    paired: differences !== undefined,
    ...(n < 2 && { reason: { code: "one-unit", unit: "process" } }),
  };
}
