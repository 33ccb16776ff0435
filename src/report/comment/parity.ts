import type { ParityRow, Verdict } from "../../contract/generated/types.ts";
import { quantity, ratio, ratioInterval } from "../figures.ts";
import type { Link } from "./comparisons.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";

/** The ratio of the two suites, case by case; what leaves the policy's bounds comes first. */
export function parity({ parity: all }: Verdict, link: Link): Section | undefined {
  const first = all[0];
  if (!first) return undefined;
  const { numerator, denominator } = first;
  const outside = all.filter(({ verdict }) => verdict === "out-of-bounds");
  const inside = all.filter(({ verdict }) => verdict !== "out-of-bounds");
  return {
    title: `${outside.length > 0 ? "🔴 " : ""}Parity: ${parityHeadline(all)}`,
    open: outside.length > 0,
    note: `Ratio: ${code(numerator)} over ${code(denominator)}; above 1, ${code(denominator)} needs less.`,
    header: ["case", "metric", code(numerator), code(denominator), "ratio", "interval", "policy"],
    align: "llrrrrl",
    rows: [...outside, ...inside].map((row) => [
      link(row.case),
      code(row.metric),
      quantity(row.numerator_value, row.unit ?? ""),
      quantity(row.denominator_value, row.unit ?? ""),
      `**${ratio(row)}**`,
      ratioInterval(row),
      row.verdict === "out-of-bounds" ? "🔴 out of bounds" : text(row.reason ?? ""),
    ]),
  };
}

/** Who is faster, counted over the timings: decided where the interval of the ratio leaves out 1. */
export function parityHeadline(rows: readonly ParityRow[]): string {
  const timings = rows.filter(({ unit, interval }) => unit === "s" && interval !== null);
  if (timings.length === 0) return `${rows.length} rows`;
  const faster = timings.filter(({ interval }) => interval![0]! > 1).length;
  const slower = timings.filter(({ interval }) => interval![1]! < 1).length;
  // The title may stand in HTML or in Markdown: only what means nothing in both.
  const name = (suite: string) => suite.replace(/[^\w-]/g, "");
  const { numerator, denominator } = timings[0]!;
  const open = timings.length - faster - slower;
  return (
    `${name(denominator)} faster than ${name(numerator)} in ${faster} of ${timings.length} timings, ` +
    `slower in ${slower}, undecided in ${open}`
  );
}
