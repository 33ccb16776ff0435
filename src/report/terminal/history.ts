import { mean } from "simple-statistics";
import { latestChange, readFirst } from "../../history/order.ts";
import type { HistorySeries } from "../../history/series.ts";
import { sparkline } from "../../history/sparkline.ts";
import * as figures from "../figures.ts";
import { colors } from "./color.ts";
import { type Cell, type Column, layOutSome } from "./columns.ts";
import { readable } from "./table.ts";

const COLUMNS: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "metric", align: "left", drop: 0, elastic: true },
  { title: "latest", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 0 },
  { title: "since", align: "left", drop: 1, elastic: true },
  { title: "course", align: "left", drop: 2 },
  { title: "sessions", align: "right", drop: 3 },
];

/** Steps of a course; of more sessions, each step is the mean of some. */
const STEPS = 16;

export interface HistoryOptions {
  width: number;
  color: boolean;
  /** Rows shown; default 20. */
  rows?: number;
}

/** Every series with its figure and course in one line: what changed its level first, then what can fail a job. */
export function renderHistory(history: readonly HistorySeries[], options: HistoryOptions): string {
  const { rows = 20 } = options;
  const width = readable(options.width);
  const paint = colors(options.color);
  const drifted = history.filter(({ changes }) => changes.length > 0);
  const sorted = readFirst(history);
  const cells = (series: HistorySeries): Cell[] => {
    const { suite, case: id, metric, unit, points, changes } = series;
    const change = changes.at(-1);
    const since = change && points[change.index]!;
    const text = figures.growth(latestChange(series));
    return [
      { text: suite },
      { text: id },
      { text: metric },
      { text: figures.quantity(points.at(-1)?.value, unit) },
      change ? { text, paint: paint.yellow } : { text: "" },
      { text: since ? (since.label ?? since.commit?.slice(0, 12) ?? since.started) : "" },
      { text: sparkline(thinned(points.map(({ value }) => value))) },
      { text: String(points.length) },
    ];
  };
  if (history.length === 0) {
    return "No series yet: two sessions must hold the same row. rvp-bench baseline save FOLDER keeps one.";
  }
  const summary = `${history.length} series, ${drifted.length} changed their level`;
  const lines = { width, rows, paint, all: "--row chooses, --format csv has all" };
  return [paint.bold(summary), ...layOutSome(COLUMNS, sorted, cells, lines)].join("\n");
}

function thinned(values: readonly number[]): number[] {
  if (values.length <= STEPS) return [...values];
  return Array.from({ length: STEPS }, (_, i) => {
    const [from, to] = [i, i + 1].map((step) => Math.floor((step * values.length) / STEPS));
    return mean(values.slice(from, to));
  });
}
