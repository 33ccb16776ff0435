import { mean } from "simple-statistics";
import type { MetricCatalog, Process, Results, Summary } from "../contract/generated/types.ts";
import { compareText, oldestFirst, rowKey } from "../contract/names.ts";
import { metricOf, summaryFinder } from "../contract/rules.ts";
import { changePoints, DRIFT_RULE } from "../stats/change_point.ts";
import { processFigure } from "../stats/process_figure.ts";

/** One session of a series. */
export interface HistoryPoint {
  session: string;
  /** ISO 8601. */
  started: string;
  commit?: string;
  /** The session's label, where it has one: a release's baseline carries the tag. */
  label?: string;
  /** Mean over the session's processes, each summarized as the policy says; geometric for what is positive. */
  value: number;
  processes: number;
  /** The smallest and the largest of the processes: how much the session itself scatters. */
  low: number;
  high: number;
}

/** A place where the level of a series changed for good. */
export interface HistoryChange {
  /** Index of the first point at the new level. */
  index: number;
  /** Levels around it, in the metric's unit. */
  before: number;
  after: number;
  p: number;
}

/** One suite, case and metric over the stored sessions, oldest first. */
export interface HistorySeries {
  suite: string;
  case: string;
  metric: string;
  /** Of the catalog; empty where it lacks the metric. */
  unit: string;
  /** May the metric fail a job, by the catalog? */
  gate: boolean;
  /** By the catalog; lower where it lacks the metric. */
  better: "lower" | "higher";
  points: HistoryPoint[];
  changes: HistoryChange[];
}

/** How figures are read; default: the catalogs that the sessions carry. */
export interface Reading {
  catalog?: MetricCatalog;
  summaries?: readonly { match: string; summary?: Summary }[];
}

/**
 * Series of every suite, case and metric that the sessions hold, with the change points of each
 * (docs/method.md, drift). Series that hold one session only show nothing and are left out.
 */
export function historyOf(
  sessions: readonly Results[],
  { catalog = catalogOf(sessions), summaries = [] }: Reading = {},
): HistorySeries[] {
  const summaryOf = summaryFinder(catalog, summaries);
  const series = new Map<string, HistorySeries>();
  for (const { session, cases } of oldestFirst(sessions)) {
    for (const { suite, case: id, outcome, processes } of cases) {
      if (outcome.kind !== "measured") continue;
      const head = processes.filter(({ side }) => side === "head");
      const read = (metric: string) => summaryOf({ suite, case: id, metric });
      for (const [metric, figures] of figuresOf(head, read)) {
        const key = rowKey({ suite, case: id, metric });
        const {
          unit = "",
          gate = false,
          direction: better = "lower",
        } = metricOf(catalog, metric) ?? {};
        const row = { suite, case: id, metric, unit, gate, better };
        const found = series.get(key) ?? { ...row, points: [], changes: [] };
        series.set(key, found);
        found.points.push({
          session: session.id,
          started: session.started,
          ...(session.commit ? { commit: session.commit } : {}),
          ...(session.label ? { label: session.label } : {}),
          value: level(figures),
          processes: figures.length,
          low: Math.min(...figures),
          high: Math.max(...figures),
        });
      }
    }
  }
  return [...series.values()]
    .filter(({ points }) => points.length > 1)
    .map((each) => ({ ...each, changes: changesOf(each.points.map(({ value }) => value)) }))
    .sort(
      (a, b) =>
        compareText(a.case, b.case) ||
        compareText(a.metric, b.metric) ||
        compareText(a.suite, b.suite),
    );
}

/** The drift of a series: its change points, levels back in the metric's unit. */
export function changesOf(values: readonly number[]): HistoryChange[] {
  const positive = values.every((value) => value > 0);
  // Drift is a matter of ratios; what can be zero has none, and its scale is its own.
  const scaled = positive ? values.map(Math.log) : relativeToSpread(values);
  const back = positive ? Math.exp : undefined;
  return changePoints(scaled, DRIFT_RULE).map(({ index, before, after, p }, i, all) => ({
    index,
    before: back ? back(before) : mean(values.slice(all[i - 1]?.index ?? 0, index)),
    after: back ? back(after) : mean(values.slice(index, all[i + 1]?.index ?? values.length)),
    p,
  }));
}

function relativeToSpread(values: readonly number[]): number[] {
  const size = mean(values.map(Math.abs));
  return size === 0 ? [...values] : values.map((value) => value / size);
}

/** Later sessions know the metrics better. */
function catalogOf(sessions: readonly Results[]): MetricCatalog {
  return Object.assign({}, ...oldestFirst(sessions).map(({ catalog }) => catalog ?? {}));
}

function figuresOf(
  processes: readonly Process[],
  summaryOf: (metric: string) => Summary,
): Map<string, number[]> {
  const figures = new Map<string, number[]>();
  const add = (metric: string, value: number) => {
    if (!Number.isFinite(value)) return;
    const list = figures.get(metric);
    if (list) list.push(value);
    else figures.set(metric, [value]);
  };
  for (const { samples, resources } of processes) {
    for (const [metric, values] of Object.entries(samples)) {
      if (values.length > 0) add(metric, processFigure(values, summaryOf(metric)));
    }
    for (const [metric, value] of Object.entries(resources)) add(metric, value);
  }
  return figures;
}

function level(figures: readonly number[]): number {
  return figures.every((figure) => figure > 0)
    ? Math.exp(mean(figures.map(Math.log)))
    : mean([...figures]);
}
