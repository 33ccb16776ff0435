import { axisX, axisY, dot, lineY, ruleX, text } from "@observablehq/plot";
import type { HistoryPoint, HistorySeries } from "../../../history/series.ts";
import { percent, quantity } from "../../comment/figures.ts";
import type { ReportModel } from "../model/types.ts";
import { unitOf } from "../model/units.ts";
import { chooser } from "./chooser.ts";
import { element } from "./dom.ts";
import { figure, inUnit } from "./plots.ts";

/** What drifted, in words; then any series, those with a change first. */
export function historySection({ history, rows }: ReportModel): Node[] {
  const units = new Map(rows.map((row) => [`${row.suite}\0${row.case}\0${row.metric}`, row.unit]));
  const unitFor = ({ suite, case: id, metric }: HistorySeries) =>
    units.get(`${suite}\0${id}\0${metric}`) ?? unitOf(metric, false);
  const drifted = history.filter(({ changes }) => changes.length > 0);
  const sorted = [...drifted, ...history.filter(({ changes }) => changes.length === 0)];
  return [
    driftTable(drifted, unitFor),
    chooser("Series", sorted, {
      group: ({ changes }) => (changes.length > 0 ? "changed level" : "steady"),
      name: ({ suite, case: id, metric }) => `${suite} ${id} ${metric}`,
      show: (series) => chart(series, unitFor(series)),
    }),
  ];
}

function driftTable(
  drifted: readonly HistorySeries[],
  unitFor: (series: HistorySeries) => string,
): Node {
  if (drifted.length === 0) {
    return element("p", {}, "No series changed its level.");
  }
  const rows = drifted.flatMap((series) =>
    series.changes.map((change) => {
      const unit = unitFor(series);
      const cells = [
        series.suite,
        series.case,
        series.metric,
        sessionName(series.points[change.index]!),
        `${quantity(change.before, unit)} → ${quantity(change.after, unit)}`,
        factor(change.after / change.before - 1),
      ];
      return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
    }),
  );
  const titles = ["Suite", "Case", "Metric", "Since", "Level", "By"];
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": "Changes of level" },
    element(
      "table",
      {},
      element("caption", {}, `Changes of level: ${rows.length}`),
      element(
        "thead",
        {},
        element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title))),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

function chart(series: HistorySeries, unit: string): Node {
  const points = series.points.map((point, index) => ({ ...point, index }));
  const changes = series.changes.map((change) => ({ ...change, x: change.index - 0.5 }));
  const releases = points.filter(({ label }) => label !== undefined);
  return figure(
    `${series.metric} of ${series.suite} ${series.case} over ${points.length} sessions, ${changes.length} changes of level`,
    {
      height: 260,
      marginLeft: 68,
      marginBottom: 40,
      marginTop: 26,
      x: { label: "session", domain: [-0.5, points.length - 0.5] },
      y: { grid: true, nice: true, label: series.metric },
      marks: [
        axisX({
          ticks: Math.min(8, points.length),
          tickFormat: (i: number) => points[i]?.started.slice(0, 10) ?? "",
        }),
        axisY({ tickFormat: inUnit(unit), ticks: 5 }),
        ruleX(changes, { x: "x", stroke: "var(--bad)", strokeWidth: 2 }),
        text(changes, {
          x: "x",
          text: (change) => factor(change.after / change.before - 1),
          frameAnchor: "top",
          dy: -14,
          fill: "var(--bad)",
        }),
        ruleX(releases, {
          x: "index",
          stroke: "var(--ink)",
          strokeDasharray: "2 3",
          strokeOpacity: 0.6,
        }),
        text(releases, {
          x: "index",
          text: "label",
          frameAnchor: "bottom",
          dy: -4,
          dx: 4,
          textAnchor: "start",
          fill: "var(--ink)",
        }),
        lineY(points, { x: "index", y: "value", stroke: "var(--dot)", strokeOpacity: 0.5 }),
        dot(points, {
          x: "index",
          y: "value",
          fill: "var(--dot)",
          r: 3.5,
          title: (point: HistoryPoint) =>
            `${sessionName(point)}\n${quantity(point.value, unit)} (${point.processes} processes)`,
          tip: true,
        }),
      ],
    },
  );
}

function sessionName({ started, commit, label }: HistoryPoint): string {
  return [started.slice(0, 10), label, commit?.slice(0, 12)].filter(Boolean).join(" ");
}

function factor(change: number): string {
  return `${change < 0 ? "−" : "+"}${percent(Math.abs(change))}`;
}
