import type { Metric, Process } from "../contract/generated/types.ts";
import { type Summary, summarize } from "../stats/summary.ts";

/** One process collapsed to one number on the scale of the test: log for ratios, positive is worse. */
export interface ProcessFigure {
  round: number;
  value: number;
}

/** The processes of one side of one row in one session. */
export interface SessionFigures {
  session: string;
  processes: ProcessFigure[];
}

/** Figures, or the sentence that says why there are none. */
export type Collapsed = { figures: ProcessFigure[] } | { problem: string };

/** Does this process carry the metric, as samples, resource or numeric check? */
export function valuesOf(process: Process, metricKey: string): readonly number[] | undefined {
  if (Object.hasOwn(process.samples, metricKey)) return process.samples[metricKey];
  if (Object.hasOwn(process.resources, metricKey)) return [process.resources[metricKey]!];
  const check = Object.hasOwn(process.checks, metricKey) ? process.checks[metricKey] : undefined;
  return typeof check === "number" ? [check] : undefined;
}

/**
 * Collapses each process to ±summary(log v), or ±summary(v) on the absolute scale. A process is never
 * dropped: what cannot be collapsed is a problem of the whole row.
 */
export function collapse(
  processes: readonly Process[],
  metricKey: string,
  metric: Metric,
  summary: Summary,
): Collapsed {
  const figures: ProcessFigure[] = [];
  const sign = metric.direction === "lower" ? 1 : -1;
  const scale = metric.scale === "ratio" ? Math.log : undefined;
  for (const [i, process] of processes.entries()) {
    const values = valuesOf(process, metricKey);
    const problem = problemOf(values, metric.scale);
    if (problem) return { problem: `process ${i + 1} of ${processes.length} ${problem}` };
    figures.push({ round: process.round, value: sign * summarize(values!, summary, scale) });
  }
  return { figures };
}

/** From the scale of the test back to the metric's unit. */
export function inUnit(value: number, metric: Metric): number {
  const signed = metric.direction === "lower" ? value : -value;
  return metric.scale === "ratio" ? Math.exp(signed) : signed;
}

function problemOf(values: readonly number[] | undefined, scale: Metric["scale"]): string | null {
  if (!values) return "did not report it";
  if (values.length === 0) return "has no sample of it";
  const least = scale === "ratio" ? 0 : Number.NEGATIVE_INFINITY;
  const bad = values.findIndex((value) => !(value > least && value < Number.POSITIVE_INFINITY));
  if (bad < 0) return null;
  const reported = `reported ${values[bad]} as sample ${bad + 1}`;
  return values[bad]! <= least ? `${reported}: a ratio needs positive values` : reported;
}
