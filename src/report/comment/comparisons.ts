import type { Comparison, Verdict } from "../../contract/generated/types.ts";
import { caseKey } from "../../contract/names.ts";
import { plural } from "../../contract/words.ts";
import type { Classes } from "../classes.ts";
import {
  amount,
  bound,
  change,
  effect,
  effectInterval,
  percent,
  probability,
  quantity,
} from "../figures.ts";
import { sharedReasons } from "../reasons.ts";
import { code, text } from "./escape.ts";
import type { Section } from "./section.ts";
import type { Trend } from "./trend.ts";

/** A case, as a link to its definition where there is one. */
export type Link = (caseId: string, title?: string) => string;

/** The rows that fail the job, worst first. */
export function regressions(
  { red }: Classes,
  { policy }: Verdict,
  link: Link,
  trend?: Trend,
): Section | undefined {
  const procedure = { bh: "Benjamini–Hochberg", by: "Benjamini–Yekutieli", holm: "Holm" };
  const settled = red.every(({ mode }) => mode === "settled");
  const adjusted = settled
    ? "p is exact, of fresh rounds alone, adjusted by Holm among the rows that were settled."
    : `p adjusted by ${procedure[policy.correction]} over all gating rows.`;
  return comparisonSection(`🔴 Regressions: ${red.length}`, true, red, link, {
    trend,
    note: `Positive is worse. Brackets: one-sided ${percent(1 - policy.alpha, 0)} bounds. ${adjusted}`,
  });
}

export function improvements({ better }: Classes, link: Link, trend?: Trend): Section | undefined {
  return comparisonSection(`🟢 Improvements: ${better.length}`, false, better, link, { trend });
}

export function worseNotGating({ informational: rows }: Classes, link: Link): Section | undefined {
  return comparisonSection(`Worse, but not gating: ${rows.length}`, false, rows, link);
}

/** Gating rows on which nothing could be decided: a line a reason, then what is sure of each row. */
export function undecided({ undecided: rows }: Classes, link: Link): Section[] {
  const known = rows.filter(({ effect }) => effect !== null).sort((a, b) => worst(b) - worst(a));
  return [
    ...listed(`🟡 Undecided: ${rows.length}`, reasonLines(rows)),
    ...(known.length > 0
      ? [
          {
            title: `What is known of the undecided rows: ${known.length}`,
            open: false,
            header: ["case", "change", "metric", "suite", "interval", "sure", "would show"],
            align: "lrllrlr",
            rows: known.map((row) => [
              link(row.case, row.title),
              effect(row),
              ...names(row, link).slice(1),
              effectInterval(row),
              bound(row),
              row.minimum_detectable_effect == null || row.scale !== "ratio"
                ? ""
                : `from ${amount(row.minimum_detectable_effect, row)}`,
            ]),
          },
        ]
      : []),
  ];
}

/** How bad a row may be: its upper bound, or without one the effect itself. */
function worst({ interval, effect }: Comparison): number {
  return interval?.[1] ?? effect ?? 0;
}

/** Rows that carry no figure to compare: NaN, no sample, a failed case. */
export function withoutFigure({ errors: rows }: Classes, link: Link): Section[] {
  return [
    ...listed(`❌ Rows without a figure: ${rows.length}`, reasonLines(rows)),
    ...nameTable(`Which rows have no figure: ${rows.length}`, rows, link),
  ];
}

export function removed({ removed: rows }: Classes, link: Link): Section[] {
  if (rows.length === 0) return [];
  return [
    {
      title: `Removed: ${rows.length}`,
      open: true,
      note: "The base has these rows, head does not.",
      header: ["case", "metric", "suite", "now maybe"],
      align: "llll",
      rows: rows.map((row) => [
        ...names(row, link),
        row.renamed_to === undefined ? "" : link(row.renamed_to),
      ]),
    },
  ];
}

/** Rows that only head has. */
export function added({ new: rows }: Classes, link: Link): Section[] {
  return nameTable(`New: ${rows.length}, compared with nothing yet`, rows, link);
}

/** Rows for which no process had to be started; the sentence of a pass says it itself. */
export function sameProgram(
  { sameProgram: rows }: Classes,
  { conclusion }: Verdict,
): string | undefined {
  if (rows.length === 0 || conclusion === "pass") return undefined;
  const cases = new Set(rows.map(caseKey)).size;
  return `Both sides run the same program in ${plural(cases, "case")}: there is nothing to measure.`;
}

/** Red or removed rows that the policy lets pass. */
export function accepted({ accepted: rows }: Classes, link: Link): Section | undefined {
  if (rows.length === 0) return undefined;
  return {
    title: `Accepted: ${rows.length}`,
    open: false,
    header: ["case", "metric", "suite", "change", "reason", "until"],
    align: "lllrll",
    rows: rows.map((row) => [
      ...names(row, link),
      row.verdict === "removed" ? "removed" : effect(row),
      text(row.waiver?.reason ?? row.accepted ?? ""),
      text(row.waiver?.expires ?? ""),
    ]),
  };
}

function names(row: Comparison, link: Link): string[] {
  return [
    link(row.case, row.title),
    row.metric === "*" ? "all" : code(row.metric),
    code(row.suite),
  ];
}

/** One line a reason, with the number of its rows where it is not the only one. */
function reasonLines(rows: readonly Comparison[]): string[] {
  return sharedReasons(rows).map(({ rows: own, sentence }) =>
    rows.length === 1 ? text(sentence) : `${own.length} of ${rows.length} rows: ${text(sentence)}`,
  );
}

function listed(title: string, lines: readonly string[]): Section[] {
  if (lines.length === 0) return [];
  return [{ title, open: true, blocks: [lines.map((line) => `- ${line}`).join("\n")] }];
}

function nameTable(title: string, rows: readonly Comparison[], link: Link): Section[] {
  if (rows.length === 0) return [];
  return [
    {
      title,
      open: false,
      header: ["case", "metric", "suite", "head"],
      align: "lllr",
      rows: rows.map((row) => [...names(row, link), quantity(row.head.value, row.unit)]),
    },
  ];
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
      ...["case", "change", "metric", "suite", "interval", "sure", "adjusted p", "base → head"],
      ...(known ? ["history"] : []),
    ],
    align: "lrllrlrrl",
    rows: rows.map((row) => [
      link(row.case, row.title),
      `**${effect(row)}**${row.provisional && !row.confirmed ? " (provisional)" : ""}`,
      ...names(row, link).slice(1),
      effectInterval(row),
      bound(row),
      probability(row.adjusted_p, row.verdict),
      change(row),
      ...(known ? [trend(row) ?? ""] : []),
    ]),
  };
}
