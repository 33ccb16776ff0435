import { median } from "simple-statistics";
import type { ParityRow, Verdict } from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import { plural } from "../contract/words.ts";

/** Ratios of one domain and metric: a median over fits and single predictions would say nothing. */
export interface ParityGroup {
  domain: string;
  /** With its size class: predict_latency@32. */
  metric: string;
  rows: ParityRow[];
  /** Rows in which the denominator, or the numerator, needs less: the whole interval is on its side. */
  denominator: number;
  numerator: number;
  undecided: number;
  lowest: number;
  /** Geometric. */
  median: number;
  highest: number;
}

export type Standing = "denominator" | "numerator" | "undecided";

/** Which of the two suites needs less; decided where the interval of the ratio leaves out 1. */
export function standing({ interval }: Pick<ParityRow, "interval">): Standing {
  if (interval === null) return "undecided";
  if (interval[0]! > 1) return "denominator";
  return interval[1]! < 1 ? "numerator" : "undecided";
}

/** Ratios by domain and metric, in that order; rows without a ratio are left out. */
export function parityGroups(all: readonly ParityRow[]): ParityGroup[] {
  const groups = new Map<string, ParityRow[]>();
  for (const row of all) {
    if (row.ratio === null) continue;
    const key = `${domainOf(row.case)} ${row.metric}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => {
      const ratios = rows.map(({ ratio }) => ratio!);
      const count = (who: Standing) => rows.filter((row) => standing(row) === who).length;
      return {
        domain: domainOf(rows[0]!.case),
        metric: rows[0]!.metric,
        rows,
        denominator: count("denominator"),
        numerator: count("numerator"),
        undecided: count("undecided"),
        lowest: Math.min(...ratios),
        median: Math.exp(median(ratios.map(Math.log))),
        highest: Math.max(...ratios),
      };
    });
}

/** Which way a ratio goes; a suite's name is written as the page does. */
export function orientation(
  { numerator, denominator }: ParityRow,
  name = (suite: string) => suite,
): string {
  return `Ratio: ${name(numerator)} over ${name(denominator)}; above 1, ${name(denominator)} needs less.`;
}

/** The ratios beyond the policy's bounds. */
export function outOfBounds({ parity }: Pick<Verdict, "parity">): ParityRow[] {
  return parity.filter(({ verdict }) => verdict === "out-of-bounds");
}

/** Who needs less time, counted over the timings. */
export function parityHeadline(rows: readonly ParityRow[]): string {
  const timings = rows.filter(({ unit, ratio }) => unit === "s" && ratio !== null);
  const first = timings[0];
  if (!first) return plural(rows.length, "row");
  const count = (who: Standing) => timings.filter((row) => standing(row) === who).length;
  // The title may stand in HTML or in Markdown: only what means nothing in both.
  const name = (suite: string) => suite.replace(/[^\w-]/g, "");
  return (
    `${name(first.denominator)} faster than ${name(first.numerator)} in ${count("denominator")} of ` +
    `${timings.length} timings, slower in ${count("numerator")}, undecided in ${count("undecided")}`
  );
}
