import type {
  Metric,
  Process,
  ReasonBadSample,
  ReasonMetricMissing,
  ReasonNoSample,
  Summary,
} from "../contract/generated/types.ts";
import { valuesOf } from "../contract/values.ts";
import { summarize } from "../stats/summary.ts";

/** One process collapsed to one number on the scale of the test: log for ratios, positive is worse. */
export interface ProcessFigure {
  round: number;
  value: number;
}

/** The processes of one side of one row in one session. */
export interface SessionFigures {
  session: string;
  /** Key of the program that was measured; absent: unknown, which equals nothing. */
  program?: string;
  processes: ProcessFigure[];
  /** All samples of all processes are one and the same number. */
  constant?: boolean;
}

/** Figures, or why there are none. */
export type Figures =
  | { figures: ProcessFigure[]; constant: boolean }
  | { reason: ReasonMetricMissing | ReasonNoSample | ReasonBadSample };

/**
 * Summarizes each process as ±summary(log v), or ±summary(v) on the absolute scale. A process is never
 * dropped: what has no summary is a problem of the whole row. A zero among the samples of a ratio is none as
 * long as the summary is positive: a clock that is too coarse for some iterations still has a median.
 *
 * @param of whose processes these are, for the reason: head, base, or a suite
 * @param fewest by round, how many samples count, the first ones; all where a round is not among them
 */
export function figuresOf(
  processes: readonly Process[],
  metricKey: string,
  metric: Metric,
  summary: Summary,
  of: string,
  fewest: ReadonlyMap<number, number> = new Map(),
): Figures {
  const figures: ProcessFigure[] = [];
  const sign = metric.direction === "lower" ? 1 : -1;
  const scale = metric.scale === "ratio" ? Math.log : undefined;
  const least = metric.scale === "ratio" ? 0 : -Number.MAX_VALUE;
  const first = processes[0] && valuesOf(processes[0], metricKey)?.[0];
  let constant = true;
  for (const [i, process] of processes.entries()) {
    const values = valuesOf(process, metricKey);
    const place = { of, process: i + 1, processes: processes.length };
    if (!values) return { reason: { code: "metric-missing", ...place } };
    if (values.length === 0) return { reason: { code: "no-sample", ...place } };
    const badSample = (at: number): Figures => {
      const sample = { sample: at + 1, value: String(values[at]) };
      return { reason: { code: "bad-sample", ...place, ...sample } };
    };
    const bad = values.findIndex((value) => !(value >= least && value < Number.POSITIVE_INFINITY));
    if (bad >= 0) return badSample(bad);
    const figure = summarize(values.slice(0, fewest.get(process.round)), summary, scale);
    if (!Number.isFinite(figure)) return badSample(Math.max(0, values.indexOf(0)));
    constant &&= values.every((value) => value === first);
    figures.push({ round: process.round, value: sign * figure });
  }
  return { figures, constant };
}

/** From the scale of the test back to the metric's unit. */
export function inUnit(value: number, metric: Metric): number {
  const signed = metric.direction === "lower" ? value : -value;
  return metric.scale === "ratio" ? Math.exp(signed) : signed;
}
