import type { Comparison, Verdict } from "../../contract/generated/types.ts";
import { change, effect, effectInterval, percent, probability } from "../figures.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";
import type { Trend } from "./trend.ts";

/** A case, as a link to its definition where there is one. */
export type Link = (caseId: string) => string;

/** The rows that fail the job, worst first. */
export function regressions(
  { comparisons, policy }: Verdict,
  link: Link,
  trend?: Trend,
): Section | undefined {
  const red = sorted(
    comparisons,
    (row) => row.verdict === "regression" && row.gating && !row.waiver,
  );
  const procedure = { bh: "Benjamini–Hochberg", by: "Benjamini–Yekutieli", holm: "Holm" };
  return comparisonSection(`🔴 Regressions: ${red.length}`, true, red, link, {
    trend,
    note:
      `Positive is worse. Brackets: one-sided ${percent(1 - policy.alpha, 0)} bounds. ` +
      `p adjusted by ${procedure[policy.correction]} over all gating rows.`,
  });
}

export function improvements(
  { comparisons }: Verdict,
  link: Link,
  trend?: Trend,
): Section | undefined {
  const rows = sorted(comparisons, ({ verdict }) => verdict === "improvement").reverse();
  return comparisonSection(`🟢 Improvements: ${rows.length}`, false, rows, link, { trend });
}

export function worseNotGating({ comparisons }: Verdict, link: Link): Section | undefined {
  const rows = sorted(comparisons, ({ verdict, gating }) => verdict === "regression" && !gating);
  return comparisonSection(`Worse, but not gating: ${rows.length}`, false, rows, link);
}

/** Gating rows on which nothing could be decided, with what would decide them. */
export function inconclusive(
  { comparisons, conclusion }: Verdict,
  link: Link,
): Section | undefined {
  const rows = sorted(comparisons, ({ verdict, gating }) => verdict === "inconclusive" && gating);
  return undecidedSection(
    `🟡 Inconclusive: ${rows.length}`,
    conclusion === "inconclusive",
    rows,
    link,
  );
}

/** Rows that carry no figure to compare: NaN, no sample, a unit that changed. */
export function withoutFigure({ comparisons }: Verdict, link: Link): Section | undefined {
  const rows = sorted(comparisons, ({ verdict }) => verdict === "error");
  return undecidedSection(`❌ Rows without a figure: ${rows.length}`, true, rows, link);
}

export function waived({ comparisons }: Verdict, link: Link): Section | undefined {
  const rows = sorted(comparisons, ({ waiver }) => waiver !== undefined);
  if (rows.length === 0) return undefined;
  return {
    title: `Accepted by a waiver: ${rows.length}`,
    open: false,
    header: ["case", "metric", "suite", "effect", "reason", "until"],
    align: "lllrll",
    rows: rows.map((row) => [
      ...names(row, link),
      effect(row),
      text(row.waiver?.reason ?? ""),
      text(row.waiver?.expires ?? ""),
    ]),
  };
}

function sorted(rows: Comparison[], keep: (row: Comparison) => boolean): Comparison[] {
  return rows.filter(keep).sort((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
}

function names(row: Comparison, link: Link): string[] {
  return [link(row.case), code(row.metric), code(row.suite)];
}

function comparisonSection(
  title: string,
  open: boolean,
  rows: Comparison[],
  link: Link,
  { trend = () => undefined, note }: { trend?: Trend | undefined; note?: string } = {},
): Section | undefined {
  if (rows.length === 0) return undefined;
  const known = rows.some((row) => trend(row) !== undefined);
  return {
    title,
    open,
    ...(note ? { note } : {}),
    header: [
      ...["case", "metric", "suite", "effect", "bounds", "adjusted p", "base → head"],
      ...(known ? ["history"] : []),
    ],
    align: "lllrrrrl",
    rows: rows.map((row) => [
      ...names(row, link),
      `**${effect(row)}**${row.provisional && !row.confirmed ? " (provisional)" : ""}`,
      effectInterval(row),
      probability(row.adjusted_p),
      change(row),
      ...(known ? [trend(row) ?? ""] : []),
    ]),
  };
}

function undecidedSection(
  title: string,
  open: boolean,
  rows: Comparison[],
  link: Link,
): Section | undefined {
  if (rows.length === 0) return undefined;
  return {
    title,
    open,
    header: [
      "case",
      "metric",
      "suite",
      "effect",
      "bounds",
      "why",
      "detectable",
      "processes needed",
    ],
    align: "lllrrlrr",
    rows: rows.map((row) => [
      ...names(row, link),
      effect(row),
      effectInterval(row),
      text(row.reason ?? ""),
      row.minimum_detectable_effect == null ? "" : percent(row.minimum_detectable_effect),
      row.processes_needed == null ? "" : String(row.processes_needed),
    ]),
  };
}
