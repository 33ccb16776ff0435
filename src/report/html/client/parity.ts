import { axisX, dodgeY, dot, gridX, ruleX, text, tickX } from "@observablehq/plot";
import type { ParityRow } from "../../../contract/generated/types.ts";
import { domainOf } from "../../../contract/names.ts";
import { quantity, ratio, ratioInterval } from "../../figures.ts";
import type { ReportModel } from "../model/types.ts";
import type { OpenCase } from "./comparisons.ts";
import { element } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { type GlyphScale, glyphAxis, intervalGlyph } from "./interval_glyph.ts";
import { facetNames, figure, legend, sizeOf, suiteColor, tickLabels } from "./plots.ts";
import { logPositions, swarmSize } from "./swarm.ts";
import { decadeTicks, logDomain } from "./ticks.ts";
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

function ratioChart(model: ReportModel): Node {
  const timings = model.parity.filter((row) => row.unit === "s" && row.ratio !== null);
  const first = timings[0];
  if (!first) return element("p", {}, "No timing has a ratio.");
  const { numerator, denominator } = first;
  const domains = [...new Set(timings.map((row) => domainOf(row.case)))].sort();
  const ratios = domains.map((domain) =>
    timings.filter((row) => domainOf(row.case) === domain).map((row) => row.ratio!),
  );
  const medians = domains.map((domain, i) => ({ domain, ratio: median(ratios[i]!) }));
  const extent = logDomain([1, ...ratios.flat()]);
  const { width, labels } = sizeOf("wide");
  const roomy = labels > 8;
  const ticks = decadeTicks(extent, labels);
  const names = tickLabels(ticks, "1");
  const { height, r } = swarmSize(ratios.map((values) => logPositions(values, extent)));
  const words = medians.map(({ domain, ratio }) => `${domain} ${quantity(ratio, "1")}`).join(", ");
  const fill = (row: ParityRow) => standingColor(model, row);
  return element(
    "div",
    {},
    legend([
      [suiteColor(model, denominator), `${denominator} needs less`],
      [suiteColor(model, numerator), `${numerator} needs less`],
      ["var(--calm)", "undecided"],
    ]),
    figure(
      `Ratio ${numerator} over ${denominator} of ${timings.length} timings by domain; medians: ${words}`,
      {
        width,
        height: 52 + domains.length * height,
        marginLeft: 76,
        marginRight: roomy ? 110 : 24,
        marginBottom: 42,
        x: { type: "log", domain: extent },
        fy: { domain: domains, label: null, axis: null, padding: 0.08 },
        marks: [
          gridX(ticks),
          axisX(ticks, {
            text: (_, i) => `${names[i]}×`,
            label: `← ${numerator} faster · ratio · ${denominator} faster →`,
            labelAnchor: "center",
            labelArrow: "none",
          }),
          facetNames(domains),
          ruleX([1], { stroke: "var(--ink)" }),
          dot(
            timings,
            dodgeY("middle", {
              x: "ratio",
              fy: (row: ParityRow) => domainOf(row.case),
              r,
              padding: 0.6,
              fill,
              title: (row: ParityRow) =>
                `${row.case}\n${row.metric}\n${ratio(row)} ${ratioInterval(row)}`,
              tip: true,
            }),
          ),
          tickX(medians, { x: "ratio", fy: "domain", stroke: "var(--ink)", strokeWidth: 2 }),
          text(roomy ? medians : [], {
            fy: "domain",
            frameAnchor: "right",
            textAnchor: "start",
            dx: 12,
            text: ({ ratio }) => `median ${quantity(ratio, "1")}×`,
          }),
        ],
      },
    ),
  );
}

function standingColor(model: ReportModel, row: ParityRow): string {
  const of = standing(row);
  return of === "undecided" ? "var(--calm)" : suiteColor(model, row[of]);
}

function parityTable(model: ReportModel, open: OpenCase): Node[] {
  const rows = model.parity;
  const { numerator, denominator } = rows[0]!;
  const bounds = rows
    .filter(({ interval }) => interval !== null)
    .map(({ ratio: at }) => at!)
    .sort((a, b) => a - b);
  // Nearly all of them; the few beyond are drawn at the edge.
  const central = bounds.slice(Math.floor(0.01 * bounds.length), Math.ceil(0.99 * bounds.length));
  const domain = logDomain([1 / 1.5, 1.5, ...central], 1.25);
  const scale: GlyphScale = { domain, log: true, neutral: 1 };
  const ticks = decadeTicks(domain, 5);
  const names = tickLabels(ticks, "1").map((name) => `${name}×`);
  const table = new VirtualTable<ParityRow>({
    label: `Ratio of ${numerator} over ${denominator}`,
    sorted: { column: 0, descending: false },
    open,
    columns: [
      { title: "Case", width: "auto", cell: (row) => row.case, sort: (row) => row.case },
      { title: "Metric", width: "176px", cell: (row) => row.metric, sort: (row) => row.metric },
      value(numerator, (row) => row.numerator_value),
      value(denominator, (row) => row.denominator_value),
      {
        title: "Ratio",
        width: "92px",
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
                tone: toneOf(model, row),
                label: `${ratio(row)} ${ratioInterval(row)}`,
              }),
        axis: () => glyphAxis(scale, ticks, names),
      },
      ...(rows.some(({ verdict }) => verdict)
        ? [
            {
              title: "Policy",
              width: "112px",
              cell: (row: ParityRow) => row.verdict ?? "",
              sort: (row: ParityRow) => row.verdict ?? null,
            },
          ]
        : []),
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
    width: "104px",
    align: "right" as const,
    cell: (row: ParityRow) => quantity(of(row), row.unit ?? ""),
    sort: (row: ParityRow) => of(row) ?? null,
  };
}

function toneOf(model: ReportModel, row: ParityRow): string {
  const of = standing(row);
  return of === "undecided" ? "calm" : `suite-${model.suites.indexOf(row[of]) % 4}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.sqrt(sorted[Math.floor(middle)]! * sorted[Math.ceil(middle)]!);
}
