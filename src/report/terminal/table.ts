import type { FailureRow, Verdict } from "../../contract/generated/types.ts";
import { shownName } from "../../contract/names.ts";
import { plural } from "../../contract/words.ts";
import { classesOf } from "../classes.ts";
import { CONCLUSIONS } from "../conclusions.ts";
import * as figures from "../figures.ts";
import { nextStep } from "../next_step.ts";
import { outOfBounds, parityHeadline } from "../parity_groups.ts";
import { warningText } from "../reasons.ts";
import { cutEnd, plain, widthOf, wrap } from "./cell.ts";
import { type Colors, colors } from "./color.ts";
import { type Lines, type Paint, rest } from "./columns.ts";
import { boundsTable, parityTable } from "./parity.ts";
import { comparisonTable, oneSidedTable, undecidedLines, wrongAnswerTable } from "./tables.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Rows a section may show; the report has all. Default 40. */
  rows?: number;
}

/** The verdict for a terminal, every line within its width, in the order of all reports. */
export function renderVerdict(verdict: Verdict, options: TerminalOptions): string {
  const { rows = 40 } = options;
  const width = readable(options.width);
  const paint = colors(options.color);
  const { parity, equivalence, failures, environment, warnings } = verdict;
  const classes = classesOf(verdict);
  const outside = outOfBounds(verdict);
  const wrong = equivalence.filter(({ agrees }) => agrees === false);
  const failed = failures.filter(({ outcome }) => outcome.kind === "failed");
  const skipped = failures.filter(({ outcome }) => outcome.kind === "skipped");
  const differing = environment.differences.filter(({ rule }) => rule !== "ignore");
  const table = { width, rows, paint };
  const list = (some: typeof classes.red) => comparisonTable(some, table);
  const part = (
    title: string,
    { length }: readonly unknown[],
    color: Paint,
    body: string[],
  ): string[] => (length === 0 ? [] : [color(`${title} (${length})`), ...body]);
  const sections = [
    header(verdict, width, paint),
    part("Regressions", classes.red, paint.red, list(classes.red)),
    part("Answers that differ", wrong, paint.red, wrongAnswerTable(wrong, table)),
    part("Not measured", failed, paint.red, failureLines(failed, table)),
    part("Rows without a figure", classes.errors, paint.red, undecidedLines(classes.errors, table)),
    part("Ratios out of bounds", outside, paint.red, boundsTable(outside, table)),
    part("Removed", classes.removed, paint.red, oneSidedTable(classes.removed, table)),
    part("New", classes.new, paint.bold, oneSidedTable(classes.new, { ...table, rows: FEW })),
    part("Same program", classes.sameProgram, paint.bold, [
      ...wrap("Both sides run the same program: there is nothing to measure.", width),
    ]),
    part("Undecided", classes.undecided, paint.yellow, undecidedLines(classes.undecided, table)),
    part("Parity", parity, paint.bold, [
      ...wrap(plain(parityHeadline(parity)), width),
      ...parityTable(parity, table),
    ]),
    part("Environment differs", differing, paint.yellow, [
      ...differing
        .slice(0, FEW)
        .flatMap(({ field, base, head }) =>
          wrap(plain(`${field}: ${base ?? "absent"} → ${head ?? "absent"}`), width),
        ),
      ...rest(differing.length, FEW),
    ]),
    part("Warnings", warnings, paint.yellow, [
      ...warnings.flatMap((warning) => wrap(plain(warningText(warning)), width)),
    ]),
    part("Accepted", classes.accepted, paint.yellow, list(classes.accepted)),
    part("Improvements", classes.better, paint.green, list(classes.better)),
    part("Skipped", skipped, paint.yellow, failureLines(skipped, table)),
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return blocks.join("\n\n");
}

/** Rows of what needs no action. */
const FEW = 5;

/** A pseudo-terminal may say that it has no columns at all. */
export function readable(width: number): number {
  return width > 0 ? width : 80;
}

const COLORS = { good: "green", bad: "red", unsure: "yellow" } as const;

/** The conclusion in one sentence, what to do next, and what was measured. */
function header(verdict: Verdict, width: number, paint: Colors): string[] {
  const { head, base, profile, totals } = verdict;
  const { word, tone } = CONCLUSIONS[verdict.conclusion];
  const next = nextStep(verdict);
  const facts = [
    base ? `${head.label} against ${base.label}` : head.label,
    `profile ${profile}`,
    `${totals.measured} of ${plural(totals.cases, "case")} measured in ${figures.seconds(totals.seconds)}`,
    ...(totals.peak_rss_bytes
      ? [`largest process ${figures.quantity(totals.peak_rss_bytes, "B")}`]
      : []),
  ];
  return [
    paint.bold(paint[COLORS[tone]](cutEnd(word.toUpperCase(), width))),
    ...wrap(plain(verdict.summary), width),
    ...(next ? wrap(`Next: ${next.sentence}`, width) : []),
    ...(next?.command ? commandLines(next.command, width) : []),
    ...wrap(plain(facts.join(" · ")), width).map(paint.dim),
  ];
}

/** A command over several lines, as a shell takes it; a word that is too long is left whole, or it would not work. */
function commandLines(command: string, width: number): string[] {
  return command.split("\n").flatMap((line) => {
    const lines: string[] = [];
    for (const word of plain(line).split(" ")) {
      const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
      if (lines.length > 0 && widthOf(longer) + 2 <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((each, i) => (i < lines.length - 1 ? `${each} \\` : each));
  });
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
  const lines = failures.slice(0, rows).flatMap((row) => {
    const { suite, outcome } = row;
    const id = shownName(row);
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
