import { median } from "simple-statistics";
import type { Comparison, Process, Verdict } from "../../../contract/generated/types.ts";
import { caseKey, rowKey } from "../../../contract/names.ts";
import { summarize } from "../../../stats/summary.ts";
import { precise } from "./precise.ts";
import type { CaseFigures } from "./sides.ts";
import type { Row } from "./types.ts";
import { unitOf } from "./units.ts";

/** A row for every comparison, and one for every metric that was measured but compared with nothing. */
export function rowsOf(verdict: Verdict, cases: readonly CaseFigures[]): Row[] {
  const figures = new Map(cases.map((each) => [caseKey(each), each]));
  const compared = new Set<string>();
  const rows = verdict.comparisons.map((row) => {
    compared.add(rowKey(row));
    return comparedRow(row, figures.get(caseKey(row)));
  });
  const rest = cases.flatMap((each) =>
    metricsOf(each.head)
      .filter(({ metric }) => !compared.has(rowKey({ ...each, metric })))
      .map(({ metric, sampled }) => measuredRow(each, metric, sampled)),
  );
  return [...rows, ...rest];
}

function comparedRow(row: Comparison, figures: CaseFigures | undefined): Row {
  const headProcesses = collapse(figures?.head ?? [], row.metric);
  const baseProcesses = collapse(figures?.base ?? [], row.metric);
  // What could not be compared was measured all the same; what is an error has no figure that counts.
  const seen = row.verdict === "inconclusive" ? middle : () => null;
  const head = row.head.value ?? seen(headProcesses);
  return {
    suite: row.suite,
    case: row.case,
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
    remark: remark(row),
    baseProcesses,
    headProcesses,
    throughput: perSecond(figures?.items[row.metric], row.unit, head),
  };
}

function measuredRow(figures: CaseFigures, metric: string, sampled: boolean): Row {
  const headProcesses = collapse(figures.head, metric);
  const head = middle(headProcesses);
  const unit = unitOf(metric, sampled);
  return {
    suite: figures.suite,
    case: figures.case,
    metric,
    unit,
    scale: "ratio",
    direction: "lower",
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
    baseProcesses: collapse(figures.base, metric),
    headProcesses,
    throughput: perSecond(figures.items[metric], unit, head),
  };
}

/** One figure per process: the median of its iterations. */
function collapse(processes: readonly Process[], metric: string): number[] {
  return processes.flatMap(({ samples, resources, checks }) => {
    const values = Object.hasOwn(samples, metric) ? samples[metric]! : [];
    if (values.length > 0) return [precise(summarize(values, "median"))];
    const single = Object.hasOwn(resources, metric) ? resources[metric] : checks[metric];
    return typeof single === "number" ? [precise(single)] : [];
  });
}

function middle(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : median([...figures]);
}

function metricsOf(processes: readonly Process[]): { metric: string; sampled: boolean }[] {
  const found = new Map<string, boolean>();
  for (const { samples, resources } of processes) {
    for (const metric of Object.keys(samples)) found.set(metric, true);
    for (const metric of Object.keys(resources)) found.set(metric, false);
  }
  return [...found].map(([metric, sampled]) => ({ metric, sampled }));
}

function perSecond(items: number | undefined, unit: string, value: number | null): number | null {
  return items && unit === "s" && value ? precise(items / value) : null;
}

function remark(row: Comparison): string {
  if (row.waiver) return `waived until ${row.waiver.expires}: ${row.waiver.reason}`;
  const stands = row.confirmed ? "red twice: figures of the second time, dots of the first" : "";
  const provisional = row.provisional && !row.confirmed ? "provisional" : "";
  return [stands, provisional, row.reason ?? ""].filter((part) => part !== "").join("; ");
}
