import { domainOf, shownName } from "../../../contract/names.ts";
import { bound, effect, effectInterval, percent, probability, quantity } from "../../figures.ts";
import type { ReportModel, Row } from "../model/types.ts";
import { element } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { type GlyphScale, glyphAxis, intervalGlyph } from "./interval_glyph.ts";
import { badge, VERDICTS } from "./tones.ts";
import { type TableColumn, VirtualTable } from "./virtual_table.ts";

export type OpenCase = (
  row: { suite?: string; case: string; metric: string },
  from: HTMLElement,
) => void;

/** Every row: filtered, sorted, each with its line of the forest plot. */
export function comparisonTable(model: ReportModel, open: OpenCase): Node[] {
  const { rows, hasBase } = model;
  const table = new VirtualTable<Row>({
    label: hasBase ? "All comparisons" : "All measurements",
    columns: columnsOf(model),
    sorted: { column: hasBase ? 1 : 0, descending: false },
    open,
  });
  const anyGating = rows.some(({ gating }) => gating);
  const filters = filterBar<Row>({
    label: "Filter the rows",
    rows,
    text: ({ suite, case: id, metric }) => `${suite} ${id} ${metric}`,
    choices: [
      ...(hasBase ? [{ label: "Verdict", value: ({ verdict }: Row) => verdict }] : []),
      ...(rows.some(({ reason }) => reason)
        ? [{ label: "Reason", value: ({ reason }: Row) => reason?.code ?? "none" }]
        : []),
      { label: "Suite", value: ({ suite }) => suite },
      { label: "Domain", value: ({ case: id }) => domainOf(id) },
      { label: "Metric", value: ({ metric }) => metric },
    ],
    ...(anyGating
      ? { only: { label: "only what can fail the job", keep: (row) => row.gating, checked: true } }
      : {}),
    changed: (shown) => table.show(shown, rows.length),
  });
  return [filters, table.element];
}

function columnsOf(model: ReportModel): TableColumn<Row>[] {
  const scale = scaleOf(model);
  const ticks = ticksOf(scale);
  const numbers: TableColumn<Row>[] = [
    { title: "Case", width: "auto", cell: shownName, sort: shownName },
    {
      title: "Verdict",
      width: "122px",
      cell: ({ verdict }) => badge(verdict),
      sort: (row) => VERDICTS[row.verdict].rank - Math.min(0.999, Math.max(0, row.effect ?? 0)),
    },
    { title: "Suite", width: "80px", cell: (row) => row.suite, sort: (row) => row.suite },
    { title: "Metric", width: "176px", cell: (row) => row.metric, sort: (row) => row.metric },
    figureColumn("Base", (row) => row.base),
    figureColumn("Head", (row) => row.head),
    {
      title: "Change",
      width: "96px",
      align: "right",
      cell: (row) => effect(row),
      sort: (row) => row.effect,
    },
    {
      title: "Interval",
      width: "242px",
      cell: (row) => forestLine(scale, row),
      axis: () => glyphAxis(scale, ticks, ticks.map(signedPercent)),
    },
    {
      title: "p",
      width: "80px",
      align: "right",
      cell: ({ p, verdict }) => probability(p, verdict),
      sort: ({ p }) => p,
    },
  ];
  const rate: TableColumn<Row> = {
    title: "Items per second",
    width: "140px",
    align: "right",
    cell: ({ throughput }) => quantity(throughput, "/s"),
    sort: ({ throughput }) => throughput,
  };
  if (model.hasBase) return numbers;
  return [
    ...numbers.filter(({ title }) => ["Case", "Suite", "Metric", "Head"].includes(title)),
    rate,
  ];
}

function figureColumn(title: string, value: (row: Row) => number | null): TableColumn<Row> {
  return {
    title,
    width: "86px",
    align: "right",
    cell: (row) => quantity(value(row), row.unit),
    sort: value,
  };
}

function forestLine(scale: GlyphScale, row: Row): Node | string {
  if (row.interval === null)
    return element("span", { class: "hint", title: row.remark }, row.remark);
  if (row.scale === "absolute") return effectInterval(row);
  return intervalGlyph(scale, {
    at: row.effect,
    interval: row.interval,
    shade: row.detectable,
    limit: row.tolerance,
    tone: VERDICTS[row.verdict].tone,
    label: `${effect(row)}, ${bound(row)}`,
  });
}

/** Wide enough for nearly all intervals; the few beyond are drawn at the edge. */
function scaleOf({ rows, tolerance }: ReportModel): GlyphScale {
  const reach = rows
    .filter(({ scale, interval }) => scale === "ratio" && interval !== null)
    .map(({ interval }) => Math.max(...interval!.map(Math.abs)))
    .sort((a, b) => a - b);
  const wide = reach[Math.floor(0.98 * (reach.length - 1))] ?? 0;
  const edge = Math.min(1, Math.max(4 * tolerance, 1.25 * wide));
  return { domain: [-edge, edge], log: false, neutral: 0 };
}

function ticksOf({ domain: [, edge] }: GlyphScale): number[] {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((each) => edge / each <= 2.6) ?? 1;
  const count = Math.floor(edge / step);
  return Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * step);
}

function signedPercent(value: number): string {
  if (Math.abs(value) < 1e-9) return "0";
  return `${value < 0 ? "−" : "+"}${percent(Math.abs(value)).replace(".0", "")}`;
}
