import { fewestSamples } from "../contract/fewest_samples.ts";
import type {
  CaseResult,
  Comparison,
  MetricCatalog,
  Process,
  Results,
} from "../contract/generated/types.ts";
import { ratioSuite, rowKey } from "../contract/names.ts";
import { metricOf, ruleFinder } from "../contract/rules.ts";
import { figuresOf, inUnit, type ProcessFigure } from "./figures.ts";
import { compareRegressions, type RegressionInput } from "./regressions.ts";

export interface RatioChangeInput extends RegressionInput {
  ratio: { numerator: string; denominator: string };
}

/**
 * Did the ratio of the two suites get worse than it was on the base? The ratio of each round stands in for
 * a figure, and the gate judges it like any other, in modes P, U and S. Worse means that the denominator
 * lost of its lead: of a duration, that numerator / denominator fell.
 *
 * The rows carry the suite name `<numerator>-vs-<denominator>`; they gate where a policy rule says so.
 */
export function compareRatios(input: RatioChangeInput): Comparison[] {
  const reading: Reading = { ...input, ruleOf: ruleFinder(input.policy) };
  const rows = compareRegressions({
    ...input,
    head: input.head.map((document) => ratioDocument(document, reading)),
    stored: input.stored.map((document) => ratioDocument(document, reading)),
    catalog: ratioCatalog(input.catalog),
  });
  // Where a side has no ratio there is none to compare; the suites' own rows say why.
  return rows.filter(({ verdict }) => !["new", "removed", "same-program"].includes(verdict));
}

interface Reading {
  ratio: RatioChangeInput["ratio"];
  catalog: MetricCatalog;
  ruleOf: ReturnType<typeof ruleFinder>;
}

function ratioCatalog(catalog: MetricCatalog): MetricCatalog {
  return Object.fromEntries(
    Object.entries(catalog)
      .filter(([, spec]) => spec.scale === "ratio" && (spec.parity ?? spec.gate))
      .map(([name, spec]) => {
        const direction = spec.direction === "lower" ? "higher" : "lower";
        return [name, { ...spec, direction, unit: "×", gate: false }] as const;
      }),
  );
}

function ratioDocument(document: Results, reading: Reading): Results {
  const { numerator, denominator } = reading.ratio;
  const measured = document.cases.filter(({ outcome }) => outcome.kind === "measured");
  const under = new Map(measured.filter((c) => c.suite === denominator).map((c) => [c.case, c]));
  const cases = measured
    .filter((found) => found.suite === numerator && under.has(found.case))
    .map((over) => ratioCase(over, under.get(over.case)!, reading));
  return {
    ...document,
    removed: [],
    cases: cases.filter(({ processes }) => processes.length > 0),
  };
}

function ratioCase(over: CaseResult, under: CaseResult, reading: Reading): CaseResult {
  const metrics = new Set(
    over.processes.flatMap((p) => [p.samples, p.resources].flatMap(Object.keys)),
  );
  const rounds = new Map<string, Process>();
  for (const metric of metrics) {
    for (const side of ["base", "head"] as const) {
      const ours = figuresByRound(over, side, metric, reading);
      const theirs = figuresByRound(under, side, metric, reading);
      for (const [round, value] of ours) {
        const other = theirs.get(round);
        if (other === undefined) continue;
        const process = rounds.get(`${side} ${round}`) ?? emptyProcess(side, round);
        rounds.set(`${side} ${round}`, process);
        process.samples[metric] = [value / other];
      }
    }
  }
  const odd = [over.base, under.base].find((state) => state && state !== "measured");
  const base = odd ?? over.base;
  return {
    ...over,
    ...(base && { base }),
    suite: ratioSuite(reading.ratio),
    processes: [...rounds.values()],
  };
}

/** In the metric's unit, by round; empty where a figure is not sound, which the suite's own row reports. */
function figuresByRound(
  result: CaseResult,
  side: Process["side"],
  metric: string,
  { catalog, ruleOf }: Reading,
): Map<number, number> {
  const spec = metricOf(catalog, metric);
  if (spec?.scale !== "ratio") return new Map();
  const rule = ruleOf(rowKey({ ...result, metric }), spec);
  const processes = result.processes.filter((process) => process.side === side);
  const fewest = fewestSamples(result.processes, metric);
  const found = figuresOf(processes, metric, spec, rule.summary, side, fewest);
  const figures: ProcessFigure[] = "figures" in found ? found.figures : [];
  return new Map(figures.map(({ round, value }) => [round, inUnit(value, spec)]));
}

function emptyProcess(side: Process["side"], round: number): Process {
  return { invocation: round, side, round, order: 0, samples: {}, resources: {}, checks: {} };
}
