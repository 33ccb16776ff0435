import type { Verdict } from "../../contract/generated/types.ts";
import { boundsInWords } from "../../contract/words.ts";
import { quantity, ratio, ratioInterval } from "../figures.ts";
import { orientation, outOfBounds, parityGroups, parityHeadline } from "../parity_groups.ts";
import { reasonOf } from "../reasons.ts";
import type { Link } from "./comparisons.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";

/** Ratios that leave the policy's bounds, each with its bound. */
export function brokenBounds(verdict: Verdict, link: Link): Section | undefined {
  const rows = outOfBounds(verdict);
  const first = rows[0];
  if (!first) return undefined;
  return {
    title: `🔴 Ratios out of bounds: ${rows.length}`,
    open: true,
    note: orientation(first, code),
    header: ["case", "ratio", "to be", "metric", "interval"],
    align: "lrllr",
    rows: rows.map((row) => [
      link(row.case),
      `**${ratio(row)}**`,
      boundsInWords(row),
      code(row.metric),
      ratioInterval(row),
    ]),
  };
}

/** How the ratios of each domain and metric lie, then case by case. */
export function parity({ parity: all }: Verdict, link: Link): Section[] {
  const first = all[0];
  if (!first) return [];
  const { numerator, denominator } = first;
  const groups = parityGroups(all);
  const summary: Section = {
    title: `Parity: ${parityHeadline(all)}`,
    open: false,
    note: orientation(first, code),
    header: [
      "domain",
      "metric",
      "ratios",
      `${code(denominator)} less`,
      "more",
      "undecided",
      "median",
    ],
    align: "llrrrrr",
    rows: groups.map((group) => [
      code(group.domain),
      code(group.metric),
      ...[group.rows.length, group.denominator, group.numerator, group.undecided].map(String),
      `**${quantity(group.median, "1")}×**`,
    ]),
  };
  const every: Section = {
    title: `All ratios: ${all.length}`,
    open: false,
    header: ["case", "metric", code(numerator), code(denominator), "ratio", "interval", "remark"],
    align: "llrrrrl",
    rows: all.map((row) => [
      link(row.case),
      code(row.metric),
      quantity(row.numerator_value, row.unit ?? ""),
      quantity(row.denominator_value, row.unit ?? ""),
      `**${ratio(row)}**`,
      ratioInterval(row),
      text(reasonOf(row)),
    ]),
  };
  return groups.length > 0 ? [summary, every] : [every];
}
