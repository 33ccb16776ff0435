import { amount, bound, effect, effectInterval, probability, quantity } from "../../figures.ts";
import type { ReportModel, Row } from "../model/types.ts";
import type { OpenCase } from "./comparisons.ts";
import { curveFigure } from "./curves.ts";
import { type Child, element } from "./dom.ts";
import { latencyFigure } from "./latency.ts";
import { stripPlot } from "./strip_plot.ts";
import { badge } from "./tones.ts";

/** A dialog with everything that is known of one case: the chosen metric in each suite, then the rest. */
export function caseDialog(model: ReportModel): { open: OpenCase; element: HTMLDialogElement } {
  const title = element("h2", { id: "case-title" });
  const body = element("div");
  const close = element("button", { type: "button", class: "quiet" }, "Close");
  const dialog = element(
    "dialog",
    { "aria-labelledby": "case-title" },
    element("div", { class: "bar" }, title, close),
    body,
  );
  let opener: HTMLElement | null = null;
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => opener?.focus());
  return {
    element: dialog,
    open: ({ suite, case: id, metric }, from) => {
      opener = from;
      title.replaceChildren(element("code", {}, id));
      const rows = model.rows.filter((row) => row.case === id && row.metric === metric);
      const first = rows.filter((row) => row.suite === suite);
      const others = rows.filter((row) => row.suite !== suite);
      body.replaceChildren(
        ...[...first, ...others].map(metricPart),
        ...parts([
          ["Latency by batch size, or by requests in flight", latencyFigure(model, id)],
          ["Learning curves", curveFigure(model, id)],
          ["All metrics", metricTable(model, id)],
        ]),
      );
      dialog.showModal();
      dialog.scrollTop = 0;
    },
  };
}

function parts(all: [title: string, content: Node | null][]): Node[] {
  return all.flatMap(([title, content]) => (content ? [element("h3", {}, title), content] : []));
}

function metricPart(row: Row): HTMLElement {
  const compared = row.verdict !== "not compared";
  return element(
    "section",
    {},
    element("h3", {}, `${row.suite}: ${row.metric} `, compared && badge(row.verdict)),
    element("p", {}, ...(row.effect !== null ? change(row) : medians(row))),
    row.remark !== "" && element("p", { class: "hint" }, row.remark),
    row.headProcesses.length + row.baseProcesses.length > 0
      ? stripPlot(row)
      : element("p", {}, "No process gave a figure."),
  );
}

function medians({ base, head, unit }: Row): Child[] {
  if (head === null) return [];
  return [
    base === null
      ? `Median ${quantity(head, unit)}.`
      : `Medians ${quantity(base, unit)} → ${quantity(head, unit)}.`,
  ];
}

function change(row: Row): Child[] {
  const { unit } = row;
  const seen =
    row.detectable === null
      ? ""
      : ` A change of ${amount(row.detectable, row)} or more would be seen.`;
  return [
    `${quantity(row.base, unit)} → ${quantity(row.head, unit)}, `,
    element("b", {}, effect(row)),
    ` ${effectInterval(row)}, ${bound(row)}, p ${probability(row.p, row.verdict)}.${seen}`,
  ];
}

function metricTable({ rows }: ReportModel, id: string): Node {
  const titles = ["Suite", "Metric", "Head", "Change", "Items/s", "Processes"];
  const own = rows.filter((row) => row.case === id);
  return element(
    "table",
    { class: "figures" },
    element(
      "thead",
      {},
      element("tr", {}, ...titles.map((each) => element("th", { scope: "col" }, each))),
    ),
    element(
      "tbody",
      {},
      ...own.map((row) =>
        element(
          "tr",
          {},
          ...[
            row.suite,
            row.metric,
            quantity(row.head, row.unit),
            effect(row),
            quantity(row.throughput, "/s"),
            String(row.headProcesses.length),
          ].map((each) => element("td", {}, each)),
        ),
      ),
    ),
  );
}
