import type { CaseProfile, Verdict } from "../../contract/generated/types.ts";
import { classesOf } from "../classes.ts";
import { CONCLUSIONS } from "../conclusions.ts";
import { coverageSentence } from "../coverage_words.ts";
import { factsOf } from "../facts.ts";
import { headlineOf } from "../headline.ts";
import { NOTHING_TO_DO, nextStep } from "../next_step.ts";
import { profilesOf } from "../profile_facts.ts";
import { reproduceCommand } from "../reproduce.ts";
import { causes } from "./causes.ts";
import {
  accepted,
  added,
  improvements,
  type Link,
  regressions,
  removed,
  sameProgram,
  undecided,
  withoutFigure,
  worseNotGating,
} from "./comparisons.ts";
import { notSeen } from "./coverage.ts";
import { movedCrossovers } from "./curves.ts";
import { environmentChanges, fingerprint } from "./environment.ts";
import { block, code, text } from "./escape.ts";
import { notMeasured, skipped, standardErrors, wrongAnswers } from "./failures.ts";
import { brokenBounds, parity } from "./parity.ts";
import { foldBeyond, lineCount, renderSection, type Section } from "./section.ts";
import type { Trend } from "./trend.ts";

/** What the verdict does not know: where things are, and how it was reached. URLs are the caller's own. */
export interface CommentContext {
  runUrl?: string;
  reportUrl?: string;
  /** Where a case is defined. */
  definitionUrl?: (caseId: string) => string | undefined;
  /** The course of a row over stored sessions. */
  trend?: Trend;
  /** Where the cost of red cases grew. */
  profiles?: readonly CaseProfile[] | undefined;
  /** The figures come from a workflow that anyone could have altered. */
  untrusted?: boolean;
}

/** Rows a section may show: the most that fit are taken. */
const ROW_LIMITS = [1000, 200, 100, 50, 25, 10, 5, 3, 1];

/**
 * The verdict as GitHub-flavoured Markdown of at most `limit` UTF-16 units: what failed is open, the
 * rest folds. Too much of it: rows go first, then whole sections from the end.
 */
export function commentBody(verdict: Verdict, context: CommentContext, limit: number): string {
  const head = header(verdict, context);
  const foot = footer(verdict, context);
  const sections = foldBeyond(lineCount(head), sectionsOf(verdict, context));
  for (const rows of ROW_LIMITS) {
    const body = join([head, ...sections.map((section) => renderSection(section, rows)), foot]);
    if (body.length <= limit) return body;
  }
  const note = "The rest is in the report.";
  for (let kept = sections.length - 1; kept >= 0; kept--) {
    const some = sections.slice(0, kept).map((section) => renderSection(section, 1));
    const body = join([head, ...some, note, foot]);
    if (body.length <= limit) return body;
  }
  return join([title(verdict), note]);
}

/** All sections that have something to say, in the order of all reports. */
function sectionsOf(verdict: Verdict, context: CommentContext): Section[] {
  const link: Link = (caseId, title = caseId) => {
    const url = context.definitionUrl?.(caseId);
    return url ? `[${code(title)}](${url})` : code(title);
  };
  /** On a phone a table's first column must leave room for the second. */
  const short: Link = (caseId, title = caseId) => link(caseId, shortName(title));
  const classes = classesOf(verdict);
  return [
    regressions(classes, verdict, short, context.trend),
    ...causes(profilesOf(classes.red, context.profiles), short),
    wrongAnswers(verdict, short),
    notMeasured(verdict, short),
    ...withoutFigure(classes, link),
    brokenBounds(verdict, short),
    ...removed(classes, link),
    ...added(classes, link),
    ...undecided(classes, link),
    movedCrossovers(verdict, short),
    ...parity(verdict, link),
    environmentChanges(verdict),
    warnings(verdict),
    notSeen(verdict),
    accepted(classes, link),
    worseNotGating(classes, link),
    improvements(classes, link, context.trend),
    skipped(verdict, link),
    standardErrors(verdict),
    fingerprint(verdict),
    reproduction(verdict),
  ].filter((section) => section !== undefined);
}

/** Longer names lose what they begin with: cases are told apart by their end. */
const SHORT = 28;

function shortName(caseId: string): string {
  if (caseId.length <= SHORT) return caseId;
  const parts = caseId.split("/");
  while (parts.length > 2 && parts.join("/").length + 2 > SHORT) parts.shift();
  return `…/${parts.join("/")}`;
}

/** The conclusion in one sentence, what to do next, and what needed no measurement. */
function header(verdict: Verdict, context: CommentContext): string {
  const lines = [title(verdict), text(headlineOf(verdict).sentence, 800)];
  if (context.untrusted) {
    lines.push(
      "> Measured by a fork's workflow, which its author could have altered: read the change before you trust the figures.",
    );
  }
  const next = nextStep(verdict);
  lines.push(`**Next:** ${text(next?.sentence ?? NOTHING_TO_DO)}`);
  if (next?.command) lines.push(block(next.command, 2000, "sh"));
  const same = sameProgram(classesOf(verdict), verdict);
  if (same) lines.push(same);
  if (verdict.coverage) lines.push(text(coverageSentence(verdict.coverage)));
  return join(lines);
}

function title({ conclusion }: Verdict): string {
  const { emoji, word } = CONCLUSIONS[conclusion];
  return `### ${emoji} rvp-bench: ${word.toLowerCase()}`;
}

function footer(verdict: Verdict, context: CommentContext): string {
  const parts = factsOf(verdict, (name) => code(name, 60));
  if (context.reportUrl) parts.push(`[report](${context.reportUrl})`);
  if (context.runUrl) parts.push(`[run](${context.runUrl})`);
  return parts.join(" · ");
}

function warnings(verdict: Verdict): Section | undefined {
  const found = headlineOf(verdict).warnings;
  if (found.length === 0) return undefined;
  const blocks = found.map((warning) => `- ${text(warning, 600)}`);
  return { title: `Warnings: ${found.length}`, open: false, blocks };
}

/** Where the header has no command. */
function reproduction(verdict: Verdict): Section | undefined {
  const command = reproduceCommand(verdict);
  if (command === null || nextStep(verdict)?.command) return undefined;
  return { title: "Measure it again", open: false, blocks: [block(command, 2000, "sh")] };
}

function join(parts: string[]): string {
  return parts.join("\n\n");
}
