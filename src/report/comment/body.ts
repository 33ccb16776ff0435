import type { Verdict } from "../../contract/generated/types.ts";
import { quantity, seconds } from "../figures.ts";
import {
  improvements,
  inconclusive,
  type Link,
  regressions,
  waived,
  withoutFigure,
  worseNotGating,
} from "./comparisons.ts";
import { environmentChanges, fingerprint } from "./environment.ts";
import { block, code, text } from "./escape.ts";
import { notMeasured, skipped, standardErrors, wrongAnswers } from "./failures.ts";
import { parity } from "./parity.ts";
import { reproduceCommand } from "./reproduce.ts";
import { renderSection, type Section } from "./section.ts";
import type { Trend } from "./trend.ts";

/** What the verdict does not know: where things are, and how it was reached. URLs are the caller's own. */
export interface CommentContext {
  runUrl?: string;
  reportUrl?: string;
  /** Where a case is defined. */
  definitionUrl?: (caseId: string) => string | undefined;
  /** The course of a row over stored sessions. */
  trend?: Trend;
  /** The figures come from a workflow that anyone could have altered. */
  untrusted?: boolean;
}

const TITLES = {
  pass: "🟢 pass",
  regression: "🔴 regression",
  "not-measured": "❌ could not measure",
  "wrong-answer": "❌ the suites' answers differ",
  inconclusive: "🟡 inconclusive",
} as const;

/** Rows a section may show: the most that fit are taken. */
const ROW_LIMITS = [1000, 200, 100, 50, 25, 10, 5, 3, 1];

/**
 * The verdict as GitHub-flavoured Markdown of at most `limit` UTF-16 units: what failed is open, the
 * rest folds. Too much of it: rows go first, then whole sections from the end.
 */
export function commentBody(verdict: Verdict, context: CommentContext, limit: number): string {
  const head = header(verdict, context);
  const foot = footer(verdict, context);
  const sections = sectionsOf(verdict, context);
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
  return join([`### rvp-bench: ${TITLES[verdict.conclusion]}`, note]);
}

/** All sections that have something to say, the most urgent first. */
function sectionsOf(verdict: Verdict, context: CommentContext): Section[] {
  const link: Link = (caseId) => {
    const url = context.definitionUrl?.(caseId);
    return url ? `[${code(caseId)}](${url})` : code(caseId);
  };
  return [
    regressions(verdict, link, context.trend),
    wrongAnswers(verdict, link),
    notMeasured(verdict, link),
    standardErrors(verdict),
    withoutFigure(verdict, link),
    inconclusive(verdict, link),
    environmentChanges(verdict),
    parity(verdict, link),
    waived(verdict, link),
    worseNotGating(verdict, link),
    improvements(verdict, link, context.trend),
    skipped(verdict, link),
    warnings(verdict),
    fingerprint(verdict),
    reproduction(verdict),
  ].filter((section) => section !== undefined);
}

function header(verdict: Verdict, context: CommentContext): string {
  const lines = [`### rvp-bench: ${TITLES[verdict.conclusion]}`, text(verdict.summary, 600)];
  if (context.untrusted) {
    lines.push(
      "> Measured by a fork's workflow, which its author could have altered: read the change before you trust the figures.",
    );
  }
  return join(lines);
}

function footer({ head, base, profile, totals }: Verdict, context: CommentContext): string {
  const sides = base
    ? `${code(head.label, 60)} against ${code(base.label, 60)}`
    : code(head.label, 60);
  const parts = [
    sides,
    `profile ${code(profile)}`,
    `${totals.measured} of ${totals.cases} cases measured in ${seconds(totals.seconds)}`,
  ];
  if (totals.peak_rss_bytes !== undefined) {
    parts.push(`largest process ${quantity(totals.peak_rss_bytes, "B")}`);
  }
  if (context.reportUrl) parts.push(`[report](${context.reportUrl})`);
  if (context.runUrl) parts.push(`[run](${context.runUrl})`);
  return parts.join(" · ");
}

function warnings({ warnings: messages }: Verdict): Section | undefined {
  if (messages.length === 0) return undefined;
  const blocks = messages.map((message) => `- ${text(message)}`);
  return { title: `Warnings: ${messages.length}`, open: false, blocks };
}

function reproduction(verdict: Verdict): Section {
  const blocks = [block(reproduceCommand(verdict), 2000, "sh")];
  return { title: "Measure it again", open: false, blocks };
}

function join(parts: string[]): string {
  return parts.join("\n\n");
}
