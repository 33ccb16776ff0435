/// <reference lib="dom" />

import { domainOf } from "../../../contract/names.ts";
import { relativeChange } from "../../../history/order.ts";
import type { HistoryChange } from "../../../history/series.ts";
import { isForWorse } from "../../../history/state.ts";
import { quantity } from "../../figures.ts";
import type { Course, HistoryPage, Machine } from "../model/types.ts";
import { chooser } from "./chooser.ts";
import { type Child, element, mountOf, shape } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { chart, sessionName, signed } from "./history.ts";
import { type TableColumn, VirtualTable } from "./virtual_table.ts";

/** Fills the page for one class of machine at a time. */
export function drawHistoryPage(page: HistoryPage): void {
  const place = document.getElementById("machine");
  if (!place) return;
  const show = (machine: Machine) => {
    mountOf("changes")?.replaceChildren(...changesOf(machine, page));
    const { open, element: course } = courseOf(machine);
    mountOf("rows")?.replaceChildren(...rowsOf(machine, open));
    mountOf("course")?.replaceChildren(course);
    return factsOf(machine);
  };
  place.append(
    chooser("Machines", page.machines, {
      group: () => "newest first",
      name: ({ name }) => name,
      show,
    }),
  );
}

function factsOf({ state, history, leftOut }: Machine): Node {
  const { sessions, series } = history;
  const days = sessions.map(({ started }) => started.slice(0, 10)).sort();
  const facts: [string, Child][] = [
    ["State", element("span", { class: `state ${state}` }, state)],
    ["Sessions", `${sessions.length}, ${days[0]} to ${days.at(-1)}`],
    [
      "Rows",
      `${series.length}${leftOut > 0 ? ` and ${leftOut} that this page has no room for` : ""}`,
    ],
  ];
  return element(
    "dl",
    { class: "facts" },
    ...facts.map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value)),
    ),
  );
}

/** Changes that a table lists; the rows have all. */
const MOST_CHANGES = 200;

function changesOf({ history }: Machine, { commits }: HistoryPage): Node[] {
  const { sessions, series } = history;
  const changes = series
    .flatMap((course) => course.changes.map((change) => ({ course, change })))
    .map((each) => ({ ...each, at: each.course.points[each.change.index]![0] }))
    .sort(
      (a, b) =>
        Number(b.course.gate) - Number(a.course.gate) ||
        sessions[b.at]!.started.localeCompare(sessions[a.at]!.started),
    );
  if (changes.length === 0) return [element("p", {}, "No row changed its level.")];
  const since = (at: number): Child => {
    const { commit } = sessions[at]!;
    const name = sessionName(history, at);
    return commits && commit ? element("a", { href: commits + commit }, name) : name;
  };
  const titles = ["Case", "Change", "Since", "Metric", "Suite", "Gates", "Before", "After"];
  const rows = changes
    .slice(0, MOST_CHANGES)
    .map(({ course, change, at }) => [
      course.case,
      tinted(change, course),
      since(at),
      course.metric,
      course.suite,
      course.gate ? "yes" : "no",
      quantity(change.before, course.unit),
      quantity(change.after, course.unit),
    ]);
  const rest = changes.length - rows.length;
  return [
    element(
      "div",
      { class: "wide", tabindex: 0, role: "region", "aria-label": "Changes of level: table" },
      element(
        "table",
        {},
        element("caption", {}, `Changes of level: ${changes.length}`),
        element(
          "thead",
          {},
          element("tr", {}, ...titles.map((title) => element("th", { scope: "col" }, title))),
        ),
        element(
          "tbody",
          {},
          ...rows.map((cells) =>
            element("tr", {}, ...cells.map((cell) => element("td", {}, cell))),
          ),
        ),
      ),
    ),
    ...(rest > 0 ? [element("p", {}, `… and ${rest} older ones, in the rows below.`)] : []),
  ];
}

function rowsOf({ history }: Machine, open: (course: Course) => void): Node[] {
  const { series } = history;
  const table = new VirtualTable<Course>({
    label: "All rows",
    columns: columnsOf(),
    sorted: { column: -1, descending: false },
    open,
  });
  const filters = filterBar<Course>({
    label: "Filter the rows",
    rows: series,
    text: ({ suite, case: id, metric }) => `${suite} ${id} ${metric}`,
    choices: [
      { label: "Suite", value: ({ suite }) => suite },
      { label: "Domain", value: ({ case: id }) => domainOf(id) },
      { label: "Metric", value: ({ metric }) => metric },
      { label: "Level", value: ({ changes }) => (changes.length > 0 ? "changed" : "steady") },
    ],
    ...(series.some(({ gate }) => gate)
      ? { only: { label: "only what can fail the job", keep: ({ gate }) => gate, checked: false } }
      : {}),
    changed: (shown) => table.show(shown, series.length),
  });
  return [filters, table.element];
}

function columnsOf(): TableColumn<Course>[] {
  return [
    { title: "Case", width: "auto", cell: (row) => row.case, sort: (row) => row.case },
    {
      title: "Latest",
      width: "96px",
      align: "right",
      cell: (row) => quantity(row.points.at(-1)![1], row.unit),
      sort: (row) => row.points.at(-1)![1],
    },
    {
      title: "Change",
      width: "104px",
      align: "right",
      cell: (row) => (row.changes.length > 0 ? tinted(row.changes.at(-1)!, row) : ""),
      sort: (row) => (row.changes.length > 0 ? relativeChange(row.changes.at(-1)!) : null),
    },
    { title: "Metric", width: "176px", cell: (row) => row.metric, sort: (row) => row.metric },
    { title: "Suite", width: "110px", cell: (row) => row.suite, sort: (row) => row.suite },
    { title: "Course", width: "180px", cell: spark },
  ];
}

const SPARK = { width: 160, height: 22 };

/** The course as a line without words: the row beside it has them. */
function spark({ points }: Course): Node {
  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (i: number) => 2 + ((SPARK.width - 4) * i) / Math.max(1, values.length - 1);
  const y = (value: number) =>
    SPARK.height - 3 - ((SPARK.height - 6) * (value - low)) / (high - low || 1);
  const line = values.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return shape(
    "svg",
    { ...SPARK, class: "spark", "aria-hidden": "true" },
    shape("polyline", { points: line }),
  );
}

function courseOf({ history }: Machine) {
  const place = element("div", { "aria-live": "polite" });
  const draw = (course: Course) =>
    place.replaceChildren(
      element(
        "h3",
        {},
        element("b", {}, course.suite),
        " ",
        element("code", {}, course.case),
        ` ${course.metric}`,
      ),
      chart(history, course),
    );
  draw(history.series[0]!);
  const open = (course: Course) => {
    draw(course);
    place.scrollIntoView({ block: "nearest" });
  };
  return { open, element: place };
}

function tinted(change: HistoryChange, { better }: Course): Node {
  const tone = isForWorse(change, better) ? "regression" : "passing";
  return element("span", { class: `state ${tone}` }, signed(change));
}
