import { axisX, axisY, dot, gridY, lineY, link, ruleX, text } from "@observablehq/plot";
import { plural } from "../../../contract/words.ts";
import { relativeChange } from "../../../history/order.ts";
import type { HistoryChange } from "../../../history/series.ts";
import { growth, quantity } from "../../figures.ts";
import type { Course, History, ReportModel } from "../model/types.ts";
import { chooser } from "./chooser.ts";
import { element } from "./dom.ts";
import { figure, sizeOf, tickLabels } from "./plots.ts";
import { linearTicks } from "./ticks.ts";

/** What changed its level, with figures; then the course of any series. What can fail a job comes first. */
export function historySection({ history }: ReportModel): Node[] {
  return [
    driftTable(history),
    chooser("Series", history.series, {
      group: ({ changes, gate }) =>
        `${changes.length > 0 ? "changed level" : "steady"}, ${gate ? "gates" : "informs"}`,
      name: (course) => `${course.suite} ${course.case} ${course.metric}: ${levelOf(course)}`,
      show: (course) => chart(history, course),
    }),
  ];
}

function driftTable(history: History): Node {
  const drifted = history.series.filter(({ changes }) => changes.length > 0);
  if (drifted.length === 0) return element("p", {}, "No series changed its level.");
  const titles = ["Suite", "Case", "Metric", "Gates", "Before", "After", "Change", "Since"];
  const rows = drifted.flatMap((course) =>
    course.changes.map((change) => {
      const { unit } = course;
      return [
        course.suite,
        course.case,
        course.metric,
        course.gate ? "yes" : "no",
        quantity(change.before, unit),
        quantity(change.after, unit),
        signed(change),
        sessionName(history, course.points[change.index]![0]),
      ];
    }),
  );
  const head = titles.map((title) => element("th", { scope: "col" }, title));
  const body = rows.map((cells) =>
    element("tr", {}, ...cells.map((cell) => element("td", {}, cell))),
  );
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": "Changes of level" },
    element(
      "table",
      {},
      element("caption", {}, `Changes of level: ${rows.length}`),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...body),
    ),
  );
}

interface Point {
  x: number;
  value: number;
  low: number;
  high: number;
  name: string;
}

/** The sessions of a row with their spread, its changes of level and the releases. */
export function chart(history: History, course: Course): Node {
  const { points, changes, unit } = course;
  const dots = points.map(([session, value, processes, low = value, high = value], x): Point => {
    const spread = low < high ? `, ${quantity(low, unit)} to ${quantity(high, unit)}` : "";
    const name = `${sessionName(history, session)}\n${quantity(value, unit)} (${plural(processes, "process")}${spread})`;
    return { x, value, low, high, name };
  });
  const steps = changes.map(({ index, before, after }) => ({
    x: index - 0.5,
    by: signed({ before, after }),
    commit: history.sessions[points[index]![0]]!.commit?.slice(0, 7) ?? "",
  }));
  const releases = points.flatMap(([session], x) => {
    const { label } = history.sessions[session]!;
    return label ? [{ x, label }] : [];
  });
  const { width, labels } = sizeOf("wide");
  const span: [number, number] = [
    Math.min(...dots.map(({ low }) => low)),
    Math.max(...dots.map(({ high }) => high)),
  ];
  const ticks = linearTicks(span, 5);
  const names = tickLabels(ticks, unit);
  const day = (x: number) => history.sessions[points[x]?.[0] ?? -1]?.started.slice(0, 10) ?? "";
  return figure(
    `${course.metric} of ${course.suite} ${course.case} over ${plural(points.length, "session")}, ${plural(changes.length, "change")} of level`,
    {
      width,
      height: 280,
      marginLeft: 68,
      marginRight: 40,
      marginBottom: 34,
      marginTop: 38,
      x: { label: null, domain: [-0.5, points.length - 0.5] },
      y: { inset: 12, label: course.metric },
      marks: [
        axisX({ ticks: everyFew(points.length, labels), tickFormat: day }),
        gridY(ticks),
        axisY(ticks, { text: (_, i) => names[i], label: course.metric }),
        ruleX(steps, { x: "x", stroke: "var(--bad)", strokeWidth: 2 }),
        text(steps, { x: "x", text: "by", frameAnchor: "top", dy: -14, fill: "var(--bad)" }),
        text(steps, { x: "x", text: "commit", frameAnchor: "top", dy: -27, fill: "var(--faint)" }),
        ruleX(releases, { x: "x", stroke: "var(--faint)", strokeDasharray: "2 3" }),
        text(releases, {
          x: "x",
          text: "label",
          frameAnchor: "bottom",
          dy: -4,
          dx: 4,
          textAnchor: "start",
        }),
        link(dots, {
          ...{ x1: "x", x2: "x", y1: "low", y2: "high" },
          ...{ stroke: "var(--dot)", strokeOpacity: 0.45, strokeWidth: 2 },
        }),
        lineY(dots, { x: "x", y: "value", stroke: "var(--dot)", strokeOpacity: 0.5 }),
        dot(dots, { x: "x", y: "value", fill: "var(--dot)", r: 3.5, title: "name", tip: true }),
      ],
    },
  );
}

function everyFew(count: number, most: number): number[] {
  const step = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}

export function sessionName({ sessions }: History, place: number): string {
  const { started, label, commit } = sessions[place]!;
  return [started.slice(0, 10), label, commit?.slice(0, 12)].filter(Boolean).join(" ");
}

/** The latest figure, and the last change of level where there was one. */
function levelOf({ points, changes, unit }: Course): string {
  const latest = quantity(points.at(-1)![1], unit);
  const change = changes.at(-1);
  return change ? `${latest}, ${signed(change)}` : latest;
}

export function signed(change: Pick<HistoryChange, "before" | "after">): string {
  return growth(relativeChange(change));
}
