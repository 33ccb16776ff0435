import type { HistorySeries } from "../../history/series.ts";
import { sparkline } from "../../history/sparkline.ts";
import * as figures from "../figures.ts";
import { colors } from "./color.ts";
import { type Cell, type Column, layOut, rest } from "./columns.ts";
import { readable } from "./table.ts";

const COLUMNS: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "metric", align: "left", drop: 0, elastic: true },
  { title: "sessions", align: "right", drop: 3 },
  { title: "course", align: "left", drop: 1 },
  { title: "since", align: "left", drop: 2 },
  { title: "change", align: "right", drop: 0 },
];

export interface HistoryOptions {
  width: number;
  color: boolean;
  /** Rows shown; default 60. */
  rows?: number;
}

/** Every series with its course in one line, those that changed their level first, the largest first. */
export function renderHistory(history: readonly HistorySeries[], options: HistoryOptions): string {
  const { rows = 60 } = options;
  const width = readable(options.width);
  const paint = colors(options.color);
  const drifted = history.filter(({ changes }) => changes.length > 0);
  const sorted = history.toSorted((a, b) => Math.abs(latest(b)) - Math.abs(latest(a)));
  const cells = (series: HistorySeries): Cell[] => {
    const { suite, case: id, metric, points, changes } = series;
    const change = changes.at(-1);
    const by = latest(series);
    const since = change && points[change.index]!;
    const text = `${by < 0 ? "−" : "+"}${figures.percent(Math.abs(by))}`;
    return [
      { text: suite },
      { text: id },
      { text: metric },
      { text: String(points.length) },
      { text: sparkline(points.map(({ value }) => value)) },
      { text: since ? (since.label ?? since.commit?.slice(0, 12) ?? since.started) : "" },
      change ? { text, paint: paint.yellow } : { text: "" },
    ];
  };
  const summary = `${history.length} series, ${drifted.length} changed their level`;
  if (history.length === 0) return summary;
  const table = layOut(COLUMNS, sorted.slice(0, rows).map(cells), width, paint.dim);
  return [
    paint.bold(summary),
    ...table,
    ...rest(sorted.length, { rows, width, all: "--row chooses, --format csv has all" }),
  ].join("\n");
}

/** The relative change of level at the last change point. */
function latest({ changes }: HistorySeries): number {
  const change = changes.at(-1);
  return change ? change.after / change.before - 1 : 0;
}
