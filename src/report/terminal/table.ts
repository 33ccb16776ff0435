import { dirname } from "node:path";
import type { CaseProfile, FailureRow, Verdict } from "../../contract/generated/types.ts";
import { isInstructions } from "../../contract/instructions.ts";
import { classesOf } from "../classes.ts";
import { CONCLUSIONS } from "../conclusions.ts";
import { coverageSentence } from "../coverage_words.ts";
import { curvesHeadline, curvesToShow } from "../curve_words.ts";
import { factsOf } from "../facts.ts";
import { failureGroups } from "../failure_groups.ts";
import { type Headline, headlineOf } from "../headline.ts";
import { NOTHING_TO_DO, nextStep } from "../next_step.ts";
import { outOfBounds, parityHeadline } from "../parity_groups.ts";
import { profilesOf } from "../profile_facts.ts";
import { cutEnd, cutMiddle, plain, widthOf, wrap } from "./cell.ts";
import { type Colors, colors } from "./color.ts";
import { type Lines, type Paint, rest } from "./columns.ts";
import { curvesTable } from "./curves.ts";
import { boundsTable, parityTable } from "./parity.ts";
import { renderProfile } from "./profile.ts";
import { comparisonTable, oneSidedTable, undecidedLines, wrongAnswerTable } from "./tables.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Rows a section may show; the report has all. Default 12. */
  rows?: number;
  /** Where the report lies; absent: none was written. */
  report?: string;
  /** Where the cost of red cases grew. */
  profiles?: readonly CaseProfile[] | undefined;
  /** What `rvp-bench` is called there. */
  name?: string;
}

/**
 * The verdict for a terminal, every line within its width, in the order of all reports. Whoever looks at the end
 * of a long one finds the conclusion and the report there as well.
 */
export function renderVerdict(verdict: Verdict, options: TerminalOptions): string {
  const { rows = 12, report } = options;
  const width = readable(options.width);
  const paint = colors(options.color);
  const { parity, equivalence, failures, environment } = verdict;
  const passed = verdict.conclusion === "pass";
  const classes = classesOf(verdict);
  const profiles = profilesOf(classes.red, options.profiles);
  const counted = classes.informational.filter(({ metric }) => isInstructions(metric));
  const headline = headlineOf(verdict);
  const outside = outOfBounds(verdict);
  const curves = curvesToShow(verdict);
  const wrong = equivalence.filter(({ agrees }) => agrees === false);
  const failed = failures.filter(({ outcome }) => outcome.kind === "failed");
  const skipped = failures.filter(({ outcome }) => outcome.kind === "skipped");
  const differing = environment.differences.filter(({ rule }) => rule !== "ignore");
  const notSeen = verdict.coverage?.not_seen.names ?? [];
  const all = report === undefined ? "--json prints all" : "see the report";
  const table = { width, rows, paint, all };
  const few = { ...table, rows: Math.min(rows, FEW) };
  const list = (some: typeof classes.red, lines: Lines) => comparisonTable(some, lines);
  const part = (
    title: string,
    { length }: readonly unknown[],
    color: Paint,
    body: string[],
  ): string[] => (length === 0 ? [] : [color(`${title} (${length})`), ...body]);
  const sections = [
    part("Regressions", classes.red, paint.red, list(classes.red, table)),
    part("Where it grew", profiles, paint.bold, [
      ...profiles.flatMap((each) => renderProfile(each, width)),
    ]),
    part("Wrong answers", wrong, paint.red, wrongAnswerTable(wrong, table)),
    part("Not measured", failed, paint.red, failureLines(failed, few)),
    part("Rows without a figure", classes.errors, paint.red, undecidedLines(classes.errors, table)),
    part("Ratios out of bounds", outside, paint.red, boundsTable(outside, table)),
    part("Removed", classes.removed, paint.red, oneSidedTable(classes.removed, table)),
    part("New", classes.new, paint.bold, oneSidedTable(classes.new, few)),
    // The sentence of a pass says it itself.
    part("Same program", passed ? [] : classes.sameProgram, paint.bold, [
      ...wrap("Both sides run the same program: there is nothing to measure.", width),
    ]),
    part("Undecided", classes.undecided, paint.yellow, undecidedLines(classes.undecided, few)),
    part("Parity", parity, paint.bold, [
      ...wrap(plain(parityHeadline(parity)), width),
      ...parityTable(parity, { ...table, rows: 2 * rows }),
    ]),
    part("Curves over size", curves, paint.bold, [
      ...wrap(plain(curvesHeadline(curves)), width),
      ...curvesTable(curves, { ...table, rows: 2 * rows }),
    ]),
    part("Environment differs", differing, paint.yellow, [
      ...differing
        .slice(0, few.rows)
        .flatMap(({ field, base, head }) =>
          wrap(plain(`${field}: ${base ?? "absent"} → ${head ?? "absent"}`), width),
        ),
      ...rest(differing.length, few),
    ]),
    part("Warnings", headline.warnings, paint.yellow, [
      ...headline.warnings.flatMap((warning) => wrap(plain(warning), width)),
    ]),
    part("Touched, not seen to run", notSeen, paint.yellow, [
      ...notSeen.slice(0, few.rows).map((name) => cutMiddle(plain(name), width)),
      ...rest(notSeen.length, few),
    ]),
    part("Accepted", classes.accepted, paint.yellow, list(classes.accepted, few)),
    part("More instructions, not gating", counted, paint.yellow, list(counted, few)),
    part("Improvements", classes.better, paint.green, list(classes.better, few)),
    part("Skipped", skipped, paint.yellow, failureLines(skipped, few)),
  ];
  const blocks = [header(verdict, headline, options, { width, paint }), ...sections]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"));
  const long = blocks.join("\n\n").split("\n").length > SCREEN;
  const end = [
    ...(long ? conclusion(verdict, headline, width, paint) : []),
    // Not wrapped: a path that is cut opens nothing.
    ...(report === undefined ? [] : [`report: ${plain(report)}`]),
  ];
  return [...blocks, ...(end.length > 0 ? [end.join("\n")] : [])].join("\n\n");
}

/** Rows of what needs no action. */
const FEW = 5;
/** Lines that a terminal shows at once. */
const SCREEN = 24;

/** A pseudo-terminal may say that it has no columns at all. */
export function readable(width: number): number {
  return width > 0 ? width : 80;
}

const COLORS = { good: "green", bad: "red", unsure: "yellow" } as const;

function conclusion(
  verdict: Verdict,
  { word, sentence }: Headline,
  width: number,
  paint: Colors,
): string[] {
  const { tone } = CONCLUSIONS[verdict.conclusion];
  return [
    paint.bold(paint[COLORS[tone]](cutEnd(word.toUpperCase(), width))),
    ...wrap(plain(sentence), width),
  ];
}

/** The conclusion in one sentence, what to do next, and what was measured. */
function header(
  verdict: Verdict,
  headline: Headline,
  { report, name }: Pick<TerminalOptions, "report" | "name">,
  { width, paint }: Pick<Lines, "width" | "paint">,
): string[] {
  const { coverage } = verdict;
  const next = nextStep(verdict, { name, folder: report && dirname(report) });
  return [
    ...conclusion(verdict, headline, width, paint),
    ...wrapAround(`Next: ${next?.sentence ?? NOTHING_TO_DO}`, width),
    ...(next?.command ? commandLines(next.command, width) : []),
    ...(coverage ? wrap(coverageSentence(coverage), width) : []),
    ...wrap(plain(factsOf(verdict).join(" · ")), width).map(paint.dim),
  ];
}

/** A sentence over several lines; a command in it stays on one, as far as one can hold it. */
function wrapAround(sentence: string, width: number): string[] {
  const held = sentence.replace(/\([^()]+ help [^()]+\)\S*/g, (command) =>
    widthOf(command) <= width ? command.replaceAll(" ", "\u00a0") : command,
  );
  return wrap(held, width).map((line) => line.replaceAll("\u00a0", " "));
}

/** A command over several lines, an option beside its value, as a shell takes it; a word that is too long is left whole, or it would not work. */
function commandLines(command: string, width: number): string[] {
  return command.split("\n").flatMap((line) => {
    const lines: string[] = [];
    const words = plain(line)
      .split(/(?<! --\S+) /)
      .flatMap((word) => (widthOf(word) + 2 <= width ? [word] : word.split(" ")));
    for (const word of words) {
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

/** What failed in the same way is told once. */
function failureLines(failures: readonly FailureRow[], lines: Lines): string[] {
  const { width, rows, paint } = lines;
  const groups = failureGroups(failures);
  const told = groups.slice(0, rows).flatMap(({ suite, cases, outcome }) => {
    const stage = outcome.kind === "failed" ? `  ${outcome.stage}` : "";
    const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
    const title = cutEnd(
      plain(`${suite}  ${cases[0]!.title ?? cases[0]!.id}${more}${stage}`),
      width,
    );
    const hint = outcome.kind === "failed" && outcome.hint ? [`Next: ${outcome.hint}`] : [];
    const said = outcome.kind === "failed" ? lastLines(outcome.stderr_tail ?? "") : [];
    const details = [why(outcome), ...said, ...hint].flatMap((text) =>
      wrap(plain(text), width - 2),
    );
    return [title, ...details.map((line) => paint.dim(`  ${line}`))];
  });
  const shown = groups.slice(0, rows).reduce((sum, { cases }) => sum + cases.length, 0);
  return [...told, ...rest(failures.length, { ...lines, rows: shown })];
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
