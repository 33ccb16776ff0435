import { axisX, axisY, dodgeY, dot, ruleX, tickX } from "@observablehq/plot";
import type { ParityRow } from "../../../contract/types.ts";
import { quantity, ratio, ratioInterval } from "../../comment/figures.ts";
import type { ReportModel } from "../model/types.ts";
import type { OpenCase } from "./comparisons.ts";
import { element } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { type GlyphScale, glyphAxis, intervalGlyph } from "./interval_glyph.ts";
import { domainOf, figure } from "./plots.ts";
import { VirtualTable } from "./virtual_table.ts";

/** How the ratios lie in each domain, then each of them. */
export function paritySection(model: ReportModel, open: OpenCase): Node[] {
  return [ratioChart(model), ...parityTable(model, open)];
}

type Standing = "denominator" | "numerator" | "undecided";

function standing({ interval }: ParityRow): Standing {
  if (interval === null) return "undecided";
  if (interval[0]! > 1) return "denominator";
  return interval[1]! < 1 ? "numerator" : "undecided";
}

/** Dots beyond this many are drawn small: they are a distribution then. */
const CROWDED = 400;

function ratioChart(model: ReportModel): Node {
  const timings = model.parity.filter((row) => row.unit === "s" && row.ratio !== null);
  const first = timings[0];
  if (!first) return element("p", {}, "No timing has a ratio.");
  const { numerator, denominator } = first;
  const domains = [...new Set(timings.map((row) => domainOf(row.case)))].sort();
  const medians = domains.map((domain) => ({
    domain,
    ratio: median(timings.filter((row) => domainOf(row.case) === domain).map((row) => row.ratio!)),
  }));
  const color = (suite: string) => `var(--suite-${model.suites.indexOf(suite) % 4})`;
  const colors = {
    denominator: color(denominator),
    numerator: color(numerator),
    undecided: "var(--surface)",
  };
  const r = timings.length > CROWDED ? 2 : 4;
  const words = medians.map(({ domain, ratio }) => `${domain} ${quantity(ratio, "1")}`).join(", ");
  return figure(
    `Ratio ${numerator} over ${denominator} of ${timings.length} timings by domain; medians: ${words}`,
    {
      height: 40 + domains.length * Math.min(150, 60 + timings.length / domains.length),
      marginLeft: 76,
      marginBottom: 40,
      x: {
        type: "log",
        grid: true,
        label: `← ${numerator} faster · ratio · ${denominator} faster →`,
      },
      fy: { domain: domains, label: null, axis: null, padding: 0.08 },
      marks: [
        axisX({ tickFormat: (value: number) => `${value}×`, ticks: 6, tickSpacing: 70 }),
        axisY(domains, {
          fy: (domain: string) => domain,
          y: () => 0,
          text: (d: string) => d,
          label: null,
          tickSize: 0,
          fontSize: 13,
        }),
        ruleX([1], { stroke: "var(--ink)" }),
        tickX(medians, {
          x: "ratio",
          fy: "domain",
          stroke: "var(--ink)",
          strokeWidth: 2,
          strokeOpacity: 0.55,
        }),
        dot(
          timings,
          dodgeY("middle", {
            x: "ratio",
            fy: (row: ParityRow) => domainOf(row.case),
            r,
            padding: 0.6,
            fill: (row: ParityRow) => colors[standing(row)],
            stroke: (row: ParityRow) =>
              standing(row) === "undecided" ? "var(--dot)" : colors[standing(row)],
            title: (row: ParityRow) =>
              `${row.case}\n${row.metric}\n${ratio(row)} ${ratioInterval(row)}`,
            tip: true,
          }),
        ),
      ],
    },
    undefined,
  );
}

function parityTable(model: ReportModel, open: OpenCase): Node[] {
  const rows = model.parity;
  const { numerator, denominator } = rows[0]!;
  const reach = rows
    .flatMap(({ interval }) => interval ?? [])
    .map((bound) => Math.abs(Math.log(bound)))
    .sort((a, b) => a - b);
  const edge = Math.exp(
    Math.max(Math.log(1.5), 1.1 * (reach[Math.floor(0.98 * reach.length)] ?? 0)),
  );
  const scale: GlyphScale = { domain: [1 / edge, edge], log: true, neutral: 1 };
  const table = new VirtualTable<ParityRow>({
    label: `Ratio of ${numerator} over ${denominator}`,
    sorted: { column: 0, descending: false },
    open,
    columns: [
      { title: "Case", width: "auto", cell: (row) => row.case, sort: (row) => row.case },
      { title: "Metric", width: "168px", cell: (row) => row.metric, sort: (row) => row.metric },
      value(numerator, (row) => row.numerator_value),
      value(denominator, (row) => row.denominator_value),
      {
        title: "Ratio",
        width: "80px",
        align: "right",
        cell: (row) => element("b", {}, ratio(row)),
        sort: (row) => row.ratio,
      },
      {
        title: "Interval",
        width: "242px",
        cell: (row) =>
          row.ratio === null
            ? (row.reason ?? "")
            : intervalGlyph(scale, {
                at: row.ratio,
                interval: row.interval,
                tone: { denominator: "good", numerator: "bad", undecided: "calm" }[standing(row)],
                label: `${ratio(row)} ${ratioInterval(row)}`,
              }),
        axis: () =>
          glyphAxis(scale, ticksOf(edge), (tick) => `${quantity(tick, "").replace(/\.?0+$/, "")}×`),
      },
      {
        title: "Policy",
        width: "112px",
        cell: (row) => row.verdict ?? "",
        sort: (row) => row.verdict ?? null,
      },
    ],
  });
  const filters = filterBar<ParityRow>({
    label: "Filter the ratios",
    rows,
    text: ({ case: id, metric }) => `${id} ${metric}`,
    choices: [
      { label: "Domain", value: ({ case: id }) => domainOf(id) },
      { label: "Metric", value: ({ metric }) => metric },
      {
        label: "Needs less",
        value: (row) => ({ denominator, numerator, undecided: "undecided" })[standing(row)],
      },
    ],
    changed: (shown) => table.show(shown, rows.length),
  });
  return [filters, table.element];
}

function value(title: string, of: (row: ParityRow) => number | null | undefined) {
  return {
    title,
    width: "92px",
    align: "right" as const,
    cell: (row: ParityRow) => quantity(of(row), row.unit ?? ""),
    sort: (row: ParityRow) => of(row) ?? null,
  };
}

function ticksOf(edge: number): number[] {
  const factor =
    [1.5, 2, 3, 5, 10, 100].find((each) => Math.log(edge) / Math.log(each) < 2.6) ?? 1000;
  const steps = Math.floor(Math.log(edge) / Math.log(factor));
  return Array.from({ length: 2 * steps + 1 }, (_, i) => factor ** (i - steps));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.sqrt(sorted[Math.floor(middle)]! * sorted[Math.ceil(middle)]!);
}
