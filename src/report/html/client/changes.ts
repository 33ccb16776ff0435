import { shownName } from "../../../contract/names.ts";
import { bound, effect, effectInterval, probability, quantity } from "../../figures.ts";
import type { ReportModel, Row } from "../model/types.ts";
import { element } from "./dom.ts";
import { stripPlot } from "./strip_plot.ts";
import { badge } from "./tones.ts";

const MOST = 12;

/** A card with its strip plot for each row that changed: what fails the job first, then by size. */
export function changeCards({ rows }: ReportModel): Node[] {
  const changed = rows.filter(
    ({ verdict }) => verdict === "regression" || verdict === "improvement",
  );
  if (changed.length === 0) {
    return [element("p", {}, "No row is a regression, and none an improvement.")];
  }
  const rank = (row: Row) => (row.verdict === "regression" ? (row.gating ? 0 : 2) : 1);
  const sorted = changed.toSorted(
    (a, b) => rank(a) - rank(b) || Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0),
  );
  const left = sorted.length - MOST;
  return [
    element("div", { class: "cards" }, ...sorted.slice(0, MOST).map(card)),
    left > 0 && element("p", {}, `… and ${left} more in the table below.`),
  ].filter((node) => node !== false);
}

function card(row: Row): HTMLElement {
  const { unit } = row;
  return element(
    "article",
    { class: "card" },
    element("p", {}, badge(row.verdict), !row.gating && " (cannot fail the job)"),
    element("h3", {}, element("b", {}, row.suite), " ", element("code", {}, shownName(row))),
    element(
      "p",
      {},
      `${row.metric}: ${quantity(row.base, unit)} → ${quantity(row.head, unit)}, `,
      element("b", {}, effect(row)),
      ` ${effectInterval(row)}, ${bound(row)}`,
      row.verdict === "regression" && `, p ${probability(row.p)}`,
    ),
    // A ratio of suites has rounds, and no processes of its own.
    row.headProcesses.length > 0 && stripPlot(row, 400),
    row.remark !== "" && element("p", { class: "hint" }, row.remark),
  );
}
