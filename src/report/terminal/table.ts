import type { FailureRow, Verdict } from "../../contract/generated/types.ts";
import { parityHeadline } from "../comment/parity.ts";
import * as figures from "../figures.ts";
import { cutEnd, plain, wrap } from "./cell.ts";
import { type Colors, colors } from "./color.ts";
import { type Lines, rest } from "./columns.ts";
import { parityByDomain, parityTable } from "./parity.ts";
import { comparisonTable, wrongAnswerTable } from "./tables.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Rows a section may show; the report has all. Default 40. */
  rows?: number;
}

/** The verdict for a terminal, every line within its width: what failed first, then what is known. */
export function renderVerdict(verdict: Verdict, options: TerminalOptions): string {
  const { rows = 40 } = options;
  const width = readable(options.width);
  const paint = colors(options.color);
  const { comparisons, parity, equivalence, failures, warnings } = verdict;
  const red = comparisons.filter((row) => row.verdict === "regression" && row.gating);
  const open = red.filter(({ waiver }) => !waiver);
  const waived = red.filter(({ waiver }) => waiver);
  const better = comparisons.filter((row) => row.verdict === "improvement");
  const unsure = comparisons.filter(
    (row) => row.gating && (row.verdict === "inconclusive" || row.verdict === "error"),
  );
  const wrong = equivalence.filter(({ agrees }) => agrees === false);
  const failed = failures.filter(({ outcome }) => outcome.kind === "failed");
  const skipped = failures.filter(({ outcome }) => outcome.kind === "skipped");
  const table = { width, rows, paint };
  const sections = [
    header(verdict, width, paint),
    section("Regressions", open.length, paint.red, comparisonTable(open, table)),
    section("Answers that differ", wrong.length, paint.red, wrongAnswerTable(wrong, table)),
    section("Not measured", failed.length, paint.red, failureLines(failed, table)),
    section("Waived regressions", waived.length, paint.yellow, comparisonTable(waived, table)),
    section("Inconclusive", unsure.length, paint.yellow, comparisonTable(unsure, table)),
    section("Skipped", skipped.length, paint.yellow, failureLines(skipped, table)),
    section("Improvements", better.length, paint.green, comparisonTable(better, table)),
    section("Parity", parity.length, paint.bold, [
      ...wrap(plain(parityHeadline(parity)), width),
      ...parityByDomain(parity, table),
      ...parityTable(parity, table),
    ]),
    section("Warnings", warnings.length, paint.yellow, [
      ...warnings.slice(0, WARNINGS).flatMap((message) => wrap(plain(message), width)),
      ...rest(warnings.length, WARNINGS),
    ]),
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return blocks.join("\n\n");
}

const WARNINGS = 5;

/** A pseudo-terminal may say that it has no columns at all. */
export function readable(width: number): number {
  return width > 0 ? width : 80;
}

const CONCLUSIONS = {
  pass: ["PASS", "green"],
  regression: ["REGRESSION", "red"],
  "not-measured": ["COULD NOT MEASURE", "red"],
  "wrong-answer": ["ANSWERS DIFFER", "red"],
  inconclusive: ["INCONCLUSIVE", "yellow"],
} as const;

function header(verdict: Verdict, width: number, paint: Colors): string[] {
  const { head, base, profile, totals } = verdict;
  const [word, color] = CONCLUSIONS[verdict.conclusion];
  const facts = [
    base ? `${head.label} against ${base.label}` : head.label,
    `profile ${profile}`,
    `${totals.measured} of ${totals.cases} cases measured in ${figures.seconds(totals.seconds)}`,
    ...(totals.peak_rss_bytes
      ? [`largest process ${figures.quantity(totals.peak_rss_bytes, "B")}`]
      : []),
  ];
  return [
    paint.bold(paint[color](cutEnd(word, width))),
    ...wrap(plain(verdict.summary), width),
    ...wrap(plain(facts.join(" · ")), width).map(paint.dim),
  ];
}

function section(title: string, count: number, paint: (text: string) => string, body: string[]) {
  return count === 0 ? [] : [paint(`${title} (${count})`), ...body];
}

/** What the process said last: most often the reason. */
function lastLines(stderr: string): string[] {
  const lines = stderr
    .trimEnd()
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.slice(-3).map((line) => `stderr: ${line}`);
}

function failureLines(failures: readonly FailureRow[], { width, rows, paint }: Lines): string[] {
  const lines = failures.slice(0, rows).flatMap(({ suite, case: id, outcome }) => {
    const stage = outcome.kind === "failed" ? `  ${outcome.stage}` : "";
    const title = cutEnd(`${suite}  ${id}${stage}`, width);
    const hint = outcome.kind === "failed" && outcome.hint ? [`Next: ${outcome.hint}`] : [];
    const said = outcome.kind === "failed" ? lastLines(outcome.stderr_tail ?? "") : [];
    const details = [why(outcome), ...said, ...hint].flatMap((text) =>
      wrap(plain(text), width - 2),
    );
    return [title, ...details.map((line) => paint.dim(`  ${line}`))];
  });
  return [...lines, ...rest(failures.length, rows)];
}

function why(outcome: FailureRow["outcome"]): string {
  switch (outcome.kind) {
    case "failed":
      return outcome.message;
    case "skipped":
      return outcome.reason;
    case "wrong":
      return `${outcome.check}: expected ${outcome.expected}, got ${outcome.got}`;
    case "same-program":
    case "measured":
      return "";
  }
}
