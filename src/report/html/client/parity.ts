import { axisX, dodgeY, dot, gridX, ruleX, text, tickX } from "@observablehq/plot";
import type { ParityRow } from "../../../contract/generated/types.ts";
import { domainOf } from "../../../contract/names.ts";
import { boundsInWords, plural } from "../../../contract/words.ts";
import { quantity, ratio, ratioInterval } from "../../figures.ts";
import { type ParityGroup, parityGroups, standing } from "../../parity_groups.ts";
import { reasonOf } from "../../reasons.ts";
import type { ReportModel } from "../model/types.ts";
import { chooser } from "./chooser.ts";
import type { OpenCase } from "./comparisons.ts";
import { element } from "./dom.ts";
import { filterBar } from "./filters.ts";
import { type GlyphScale, glyphAxis, intervalGlyph } from "./interval_glyph.ts";
import { facetNames, figure, legend, sizeOf, suiteColor, tickLabels } from "./plots.ts";
import { logPositions, swarmSize } from "./swarm.ts";
import { decadeTicks, logDomain } from "./ticks.ts";
import { type TableColumn, VirtualTable } from "./virtual_table.ts";

/** How the ratios of each metric lie, a domain at a time, then each of them. */
export function paritySection(model: ReportModel, open: OpenCase): Node[] {
  const groups = parityGroups(model.parity);
  const domains = [...new Set(groups.map(({ domain }) => domain))];
  const chart = chooser("Domain", domains, {
    group: () => "domains",
    name: (domain) => domain,
    show: (domain) =>
      ratioChart(
        model,
        groups.filter((group) => group.domain === domain),
      ),
  });
  return [...(groups.length > 0 ? [chart] : []), ...parityTable(model, open)];
}

/** A line of dots for each metric: fits and single predictions have no median in common. */
function ratioChart(model: ReportModel, groups: readonly ParityGroup[]): Node {
  const rows = groups.flatMap((group) => group.rows);
  const { numerator, denominator } = rows[0]!;
  const metrics = groups.map(({ metric }) => metric);
  const ratios = groups.map((group) => group.rows.map((row) => row.ratio!));
  const medians = groups.map(({ metric, median }) => ({ metric, ratio: median }));
  const extent = logDomain([1, ...ratios.flat()]);
  const { width, labels } = sizeOf("wide");
  const roomy = labels > 8;
  const ticks = decadeTicks(extent, labels);
  const names = tickLabels(ticks, "1");
  const { height, r } = swarmSize(ratios.map((values) => logPositions(values, extent)));
  const words = medians.map(({ metric, ratio }) => `${metric} ${quantity(ratio, "1")}`).join(", ");
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
      `Ratio ${numerator} over ${denominator} of ${plural(rows.length, "row")} by metric; medians: ${words}`,
      {
        width,
        height: 52 + metrics.length * height,
        marginLeft: roomy ? 180 : 160,
        marginRight: roomy ? 110 : 24,
        marginBottom: 42,
        x: { type: "log", domain: extent },
        fy: { domain: metrics, label: null, axis: null, padding: 0.08 },
        marks: [
          gridX(ticks),
          axisX(ticks, {
            text: (_, i) => `${names[i]}×`,
            label: `← ${numerator} less · ratio · ${denominator} less →`,
            labelAnchor: "center",
            labelArrow: "none",
          }),
          facetNames(metrics),
          ruleX([1], { stroke: "var(--ink)" }),
          dot(
            rows,
            dodgeY("middle", {
              x: "ratio",
              fy: "metric",
              r,
              padding: 0.6,
              fill,
              title: (row: ParityRow) =>
                `${row.case}\n${row.metric}\n${ratio(row)} ${ratioInterval(row)}`,
              tip: true,
            }),
          ),
          tickX(medians, { x: "ratio", fy: "metric", stroke: "var(--ink)", strokeWidth: 2 }),
          text(roomy ? medians : [], {
            fy: "metric",
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
            ? reasonOf(row)
            : intervalGlyph(scale, {
                at: row.ratio,
                interval: row.interval,
                tone: toneOf(model, row),
                label: `${ratio(row)} ${ratioInterval(row)}`,
              }),
        axis: () => glyphAxis(scale, ticks, names),
      },
      ...(rows.some(({ verdict }) => verdict) ? [policyColumn] : []),
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

const policyColumn: TableColumn<ParityRow> = {
  title: "Policy",
  width: "190px",
  cell: (row) => (row.verdict ? `${row.verdict.replaceAll("-", " ")}: ${boundsInWords(row)}` : ""),
  sort: (row) => row.verdict ?? null,
};

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
