import { median } from "simple-statistics";
import { fewestSamples } from "../../../contract/fewest_samples.ts";
import type {
  Comparison,
  Process,
  Results,
  Summary,
  Verdict,
} from "../../../contract/generated/types.ts";
import { isInstructions } from "../../../contract/instructions.ts";
import { caseKey, rowKey } from "../../../contract/names.ts";
import { metricOf, summaryFinder } from "../../../contract/rules.ts";
import { valuesOf } from "../../../contract/values.ts";
import { processFigure } from "../../../stats/process_figure.ts";
import { reasonOf } from "../../reasons.ts";
import { precise } from "./precise.ts";
import { type CaseFigures, figuresByCase, type SessionProcess } from "./sides.ts";
import type { Row } from "./types.ts";

/** A row for every comparison, and one for every metric that was measured but compared with nothing. */
export function rowsOf(
  verdict: Verdict,
  cases: readonly CaseFigures[],
  head: readonly Results[],
  base: readonly Results[],
): Row[] {
  const figures = byKey(cases);
  // What was measured a second time is judged, and shown, by that.
  const again = byKey(
    figuresByCase(
      head.map((each) => ({ ...each, cases: each.again ?? [] })),
      [],
    ),
  );
  const counts = figuresByCase(head.map(countsOf), base.map(countsOf));
  const counted = byKey(counts);
  const summaryOf = summaryFinder(verdict.catalog, verdict.policy.summaries);
  const compared = new Set<string>();
  const rows = verdict.comparisons.map((row) => {
    compared.add(rowKey(row));
    const key = caseKey(row);
    const second = row.confirmed !== undefined || row.mode === "settled";
    const own = isInstructions(row.metric) ? counted.get(key) : second && again.get(key);
    return comparedRow(row, own || figures.get(key), summaryOf(row));
  });
  const rest = [...cases, ...counts].flatMap((each) =>
    metricsOf(each.head)
      .filter((metric) => !compared.has(rowKey({ ...each, metric })))
      .map((metric) => measuredRow(each, metric, verdict, summaryOf({ ...each, metric }))),
  );
  return [...rows, ...rest];
}

/** What was run under Callgrind has no figure but its instructions. */
function countsOf(results: Results): Results {
  return { ...results, cases: results.counts ?? [] };
}

function byKey(cases: readonly CaseFigures[]): Map<string, CaseFigures> {
  return new Map(cases.map((each) => [caseKey(each), each]));
}

function comparedRow(row: Comparison, figures: CaseFigures | undefined, summary: Summary): Row {
  const headProcesses = figuresOf(figures?.head ?? [], row.metric, summary);
  const baseProcesses = figuresOf(figures?.base ?? [], row.metric, summary);
  // What could not be compared was measured all the same; what is an error has no figure that counts.
  const seen = row.verdict === "error" ? () => null : middle;
  const head = row.head.value ?? seen(headProcesses);
  return {
    suite: row.suite,
    case: row.case,
    ...(row.title !== undefined && { title: row.title }),
    metric: row.metric,
    unit: row.unit,
    scale: row.scale,
    direction: row.direction,
    verdict: row.verdict,
    gating: row.gating,
    base: precise(row.base.value ?? seen(baseProcesses)),
    head: precise(head),
    effect: precise(row.effect),
    interval: row.interval && [precise(row.interval[0]!), precise(row.interval[1]!)],
    p: precise(row.adjusted_p),
    detectable: precise(row.minimum_detectable_effect ?? null),
    tolerance: row.tolerance ?? 0,
    ...(row.reason && { reason: row.reason }),
    remark: remark(row),
    baseProcesses,
    headProcesses,
    throughput: perSecond(figures?.items[row.metric], row.unit, head),
  };
}

/** A metric that the catalog lacks has no unit, and no direction that anyone could know. */
function measuredRow(
  figures: CaseFigures,
  metric: string,
  { catalog }: Verdict,
  summary: Summary,
): Row {
  const headProcesses = figuresOf(figures.head, metric, summary);
  const head = middle(headProcesses);
  const { unit = "", scale = null, direction = null } = metricOf(catalog, metric) ?? {};
  return {
    suite: figures.suite,
    case: figures.case,
    metric,
    unit,
    scale,
    direction,
    verdict: "not compared",
    gating: false,
    base: null,
    head: precise(head),
    effect: null,
    interval: null,
    p: null,
    detectable: null,
    tolerance: 0,
    remark: "",
    baseProcesses: figuresOf(figures.base, metric, summary),
    headProcesses,
    throughput: perSecond(figures.items[metric], unit, head),
  };
}

/** One figure per process, summarized as the policy says, and of as many samples as were judged. */
function figuresOf(
  processes: readonly SessionProcess[],
  metric: string,
  summary: Summary,
): number[] {
  const fewest = new Map<readonly Process[], ReadonlyMap<number, number>>();
  return processes.flatMap((process) => {
    const { session, round } = process;
    const counts = fewest.get(session) ?? fewestSamples(session, metric);
    fewest.set(session, counts);
    const values = (valuesOf(process, metric) ?? []).slice(0, counts.get(round));
    return values.length > 0 ? [precise(processFigure(values, summary))] : [];
  });
}

function middle(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : median([...figures]);
}

function metricsOf(processes: readonly Process[]): string[] {
  const names = processes.flatMap(({ samples, resources }) =>
    [samples, resources].flatMap(Object.keys),
  );
  return [...new Set(names)];
}

function perSecond(items: number | undefined, unit: string, value: number | null): number | null {
  return items && unit === "s" && value ? precise(items / value) : null;
}

function remark(row: Comparison): string {
  const parts = [
    row.waiver ? `waived until ${row.waiver.expires}: ${row.waiver.reason}` : "",
    row.accepted === undefined ? "" : `accepted: ${row.accepted}`,
    row.renamed_to === undefined ? "" : `now maybe ${row.renamed_to}`,
    row.confirmed ? "red twice: this is the second measurement" : "",
    row.provisional && !row.confirmed ? "provisional" : "",
    reasonOf(row),
  ];
  return parts.filter((part) => part !== "").join("; ");
}
