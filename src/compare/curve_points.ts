import type {
  CaseResult,
  CurvePoint,
  Metric,
  MetricCatalog,
  Process,
  Results,
} from "../contract/generated/types.ts";
import { metricName, rowKey } from "../contract/names.ts";
import { type JudgingPolicy, metricOf, ruleFinder } from "../contract/rules.ts";
import { figuresOf } from "./figures.ts";
import { roundMeans } from "./rounds.ts";

/** Log of a figure by round, the round named with its session. */
export type RoundFigures = Map<string, number>;

/** One metric of one workload along one axis, as it was measured. */
export interface MeasuredCurve {
  of: string;
  axis: string;
  metric: string;
  unit: string;
  /** By suite, then by size. */
  suites: Map<string, Map<number, RoundFigures>>;
}

export interface Reading {
  catalog: MetricCatalog;
  policy: JudgingPolicy;
}

/** The axis along which a metric's qualifiers are sizes: predict_latency@1, @32, @256. */
const QUALIFIER_AXIS = "batch";

/**
 * Every curve that one side of the documents has points of. Cases that were not measured, or answered wrongly, are
 * no points: a void figure is none.
 */
export function measuredCurves(
  documents: readonly Results[],
  side: Process["side"],
  { catalog, policy }: Reading,
): MeasuredCurve[] {
  const ruleOf = ruleFinder(policy);
  const curves = new Map<string, MeasuredCurve>();
  for (const { session, cases } of documents) {
    for (const found of cases) {
      if (found.outcome.kind !== "measured") continue;
      const processes = found.processes.filter((process) => process.side === side);
      for (const key of metricsIn(processes)) {
        const points = pointsOf(found, key);
        if (points.length === 0) continue;
        const spec = metricOf(catalog, key);
        if (spec?.scale !== "ratio" || !(spec.parity ?? spec.gate)) continue;
        const { summary } = ruleOf(rowKey({ ...found, metric: key }), spec);
        const figures = figuresOf(processes, key, spec, summary, found.suite);
        if ("reason" in figures) continue;
        const byRound = roundMeans({ processes: figures.figures });
        for (const { metric, ...point } of points) {
          const curve = curveAt(curves, { ...point, metric }, spec);
          addRounds(curve, found.suite, point.size, session.id, byRound, spec);
        }
      }
    }
  }
  return [...curves.values()];
}

function metricsIn(processes: readonly Process[]): Set<string> {
  return new Set(processes.flatMap((p) => [p.samples, p.resources].flatMap(Object.keys)));
}

/** A case's figure is a point of the curve that its definition names, and of one over its batch sizes. */
function pointsOf(
  { curve, case: id }: CaseResult,
  key: string,
): (CurvePoint & { metric: string })[] {
  const own = curve ? [{ ...curve, metric: key }] : [];
  const size = Number(/@(\d+)$/.exec(key)?.[1]);
  if (!(size > 0)) return own;
  return [...own, { of: id, axis: QUALIFIER_AXIS, size, metric: metricName(key) }];
}

function curveAt(
  curves: Map<string, MeasuredCurve>,
  { of, axis, metric }: Omit<MeasuredCurve, "unit" | "suites">,
  { unit }: Metric,
): MeasuredCurve {
  const name = `${of} ${axis} ${metric}`;
  const curve = curves.get(name) ?? { of, axis, metric, unit, suites: new Map() };
  curves.set(name, curve);
  return curve;
}

function addRounds(
  { suites }: MeasuredCurve,
  suite: string,
  size: number,
  session: string,
  byRound: ReadonlyMap<number, number>,
  { direction }: Metric,
): void {
  const sizes = suites.get(suite) ?? new Map<number, RoundFigures>();
  suites.set(suite, sizes);
  const rounds = sizes.get(size) ?? new Map<string, number>();
  sizes.set(size, rounds);
  // The test's scale turns "higher is better" around; a figure does not.
  const sign = direction === "lower" ? 1 : -1;
  for (const [round, value] of byRound) rounds.set(`${session} ${round}`, sign * value);
}
