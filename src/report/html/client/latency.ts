import { axisX, axisY, dot, gridY, lineY, ruleX } from "@observablehq/plot";
import { quantity } from "../../figures.ts";
import type { Latency, ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";
import { figure, sizeOf, tickLabels } from "./plots.ts";
import { decadeTicks, logDomain } from "./ticks.ts";

/** What the number behind a metric's @ is: of a prediction the one, of a service the other. */
const SIZE = "batch size, or requests in flight";

/** Median to p99 of every batch size of a case, all suites in one picture, and the figures below it. */
export function latencyFigure(model: ReportModel, caseId: string): Node | null {
  const all = model.latencies.filter((each) => each.case === caseId);
  if (all.length === 0) return null;
  const metrics = [...new Set(all.map(({ metric }) => metric))];
  return element(
    "div",
    {},
    ...metrics.flatMap((metric) => {
      const rows = all
        .filter((each) => each.metric === metric)
        .sort((a, b) => a.batch - b.batch || (a.suite < b.suite ? -1 : 1));
      return [chart(model, caseId, metric, rows), table(metric, rows)];
    }),
  );
}

function chart(model: ReportModel, caseId: string, metric: string, rows: Latency[]): Node {
  const batches = [...new Set(rows.map(({ batch }) => batch))];
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  // Suites share a batch size: a small shift keeps their bars apart.
  const place = ({ batch, suite }: Latency) =>
    batch * 1.06 ** (suites.indexOf(suite) - (suites.length - 1) / 2);
  const tip = (name: string, value: number, row: Latency) =>
    `${row.suite}, @${row.batch}\n${name} ${quantity(value, "s")}`;
  const extent = logDomain(
    rows.flatMap(({ p50, p99 }) => [p50, p99]),
    1.2,
  );
  const ticks = decadeTicks(extent);
  const names = tickLabels(ticks, "s");
  return figure(
    `${metric} of ${caseId} by ${SIZE}: median, p95 and p99`,
    {
      width: sizeOf("text").width,
      height: 280,
      marginLeft: 64,
      marginBottom: 38,
      x: { type: "log", label: SIZE, inset: 24 },
      y: { type: "log", domain: extent, label: metric },
      marks: [
        axisX(batches, { text: String, label: SIZE }),
        gridY(ticks),
        axisY(ticks, { text: (_, i) => names[i], label: metric }),
        lineY(rows, { x: place, y: "p50", stroke: "suite", strokeWidth: 2 }),
        ruleX(rows, { x: place, y1: "p50", y2: "p99", stroke: "suite" }),
        dot(rows, {
          x: place,
          y: "p50",
          fill: "suite",
          r: 4,
          title: (row: Latency) => tip("median", row.p50, row),
          tip: true,
        }),
        dot(rows, {
          x: place,
          y: "p95",
          stroke: "suite",
          fill: "var(--surface)",
          r: 3,
          title: (row: Latency) => tip("p95", row.p95, row),
          tip: true,
        }),
        dot(rows, {
          x: place,
          y: "p99",
          stroke: "suite",
          symbol: "times",
          r: 3,
          title: (row: Latency) => tip("p99", row.p99, row),
          tip: true,
        }),
      ],
    },
    model,
  );
}

function table(metric: string, rows: readonly Latency[]): Node {
  const titles = [
    "Batch",
    "Suite",
    "Median",
    "p95",
    "p99",
    "p99 bounds",
    "Mean",
    "Std",
    "Items/s",
    "n",
  ];
  const seconds = (value: number) => quantity(value, "s");
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": `${metric}, figures` },
    element(
      "table",
      { class: "figures" },
      element("caption", {}, `${metric}: median ●, p95 ○, p99 ×`),
      element(
        "thead",
        {},
        element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title))),
      ),
      element(
        "tbody",
        {},
        ...rows.map((row) =>
          element(
            "tr",
            {},
            ...[
              String(row.batch),
              row.suite,
              seconds(row.p50),
              seconds(row.p95),
              seconds(row.p99),
              row.p99Interval ? row.p99Interval.map(seconds).join(" to ") : "too few",
              seconds(row.mean),
              seconds(row.std),
              quantity(row.throughput, "/s"),
              String(row.n),
            ].map((text) => element("td", {}, text)),
          ),
        ),
      ),
    ),
  );
}
