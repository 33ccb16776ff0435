import type { Comparison, FailureRow, Verdict } from "../../../contract/generated/types.ts";
import { shownName } from "../../../contract/names.ts";
import { boundsInWords, plural } from "../../../contract/words.ts";
import { answerText } from "../../answers.ts";
import { classesOf } from "../../classes.ts";
import { CONCLUSIONS } from "../../conclusions.ts";
import { coverageSentence } from "../../coverage_words.ts";
import { failureGroups } from "../../failure_groups.ts";
import { bound, effect, ratio, ratioInterval, seconds } from "../../figures.ts";
import { headlineOf } from "../../headline.ts";
import { NOTHING_TO_DO, nextStep } from "../../next_step.ts";
import { outOfBounds, parityHeadline } from "../../parity_groups.ts";
import { sharedReasons } from "../../reasons.ts";
import { isImported } from "../../reproduce.ts";
import type { ReportModel } from "../model/types.ts";
import { html, type Markup } from "./markup.ts";

/** The conclusion in one look: a word, a sentence, the counts, and what was measured. */
export function headerOf(verdict: Verdict, model: ReportModel): Markup {
  const { tone, sign } = CONCLUSIONS[verdict.conclusion];
  const { word, sentence, warnings } = headlineOf(verdict);
  const { head, base, totals, profile } = verdict;
  return html`<a class="skip" href="#main">Skip to the results</a>
<header class="page">
<div class="bar"><span class="brand">rvp-bench</span>
<button type="button" id="theme" class="quiet" hidden>Dark</button></div>
<div class="conclusion ${tone}"><span class="sign" aria-hidden="true">${sign}</span>
<div><h1>${word}</h1><p>${sentence}</p></div></div>
${next(verdict)}
${failed(verdict)}
${worstRows(verdict)}
${bounds(verdict)}
${tiles(verdict)}
${undecided(verdict)}
${warningList(warnings)}
${coverageOf(verdict)}
<dl class="facts">
<div><dt>Head</dt><dd>${side(head)}</dd></div>
<div><dt>Base</dt><dd>${base ? side(base) : "none: nothing was compared"}</dd></div>
${
  isImported(verdict)
    ? html`<div><dt>Measured</dt><dd>by other tools: ${plural(totals.cases, "case")}</dd></div>`
    : html`<div><dt>Profile</dt><dd>${profile}</dd></div>
<div><dt>Measured</dt><dd>${
        totals.measured === 0 && totals.same_program > 0
          ? "nothing: the programs are the same"
          : `${totals.measured} of ${plural(totals.cases, "case")} in ${seconds(totals.seconds)}`
      }</dd></div>`
}
${verdict.parity.length > 0 && html`<div><dt>Parity</dt><dd><a href="#parity">${parityHeadline(verdict.parity)}</a></dd></div>`}
</dl>
<nav aria-label="Sections"><ul>${links(verdict, model).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`;
}

function side({ label, commit, sessions }: Verdict["head"]): Markup {
  const short =
    commit && !commit.startsWith(label) ? html` <code>${commit.slice(0, 12)}</code>` : "";
  const many = sessions.length > 1 ? ` (${sessions.length} sessions)` : "";
  return html`${label}${short}${many}`;
}

function next(verdict: Verdict): Markup {
  const step = nextStep(verdict);
  return html`<div class="next"><p><b>Next:</b> ${step?.sentence ?? NOTHING_TO_DO}</p>
${step?.command && html`<pre tabindex="0">${step.command}</pre>`}</div>`;
}

/** A tile for every class of rows that there is, and for those whose absence is good news. */
function tiles({ totals, comparisons }: Verdict): Markup {
  const compared = comparisons.length > 0;
  const all: [count: number, title: string, tone: string, always?: boolean][] = [
    [totals.regressions, "regression", "bad", compared],
    [totals.out_of_bounds, "ratio out of bounds", "bad"],
    [totals.removed, "removed", "bad"],
    [totals.new, "new", "calm"],
    [totals.same_program, "same program", "calm"],
    [totals.inconclusive, "undecided", "unsure", compared],
    [totals.errors, "without a figure", "bad"],
    [totals.no_change, "no change", "calm"],
    [totals.improvements, "improvement", "good"],
    [totals.waived, "accepted", "unsure"],
    [totals.wrong, "wrong answer", "bad", true],
    [totals.failed, "failed", "bad", true],
    [totals.skipped, "skipped", "calm"],
  ];
  const countable = new Set(["regression", "improvement", "wrong answer"]);
  return html`<ul class="tiles">${all
    .filter(([count, , , always]) => count > 0 || always)
    .map(([count, title, tone]) => {
      const plurals: Record<string, string> = { "ratio out of bounds": "ratios out of bounds" };
      const name =
        count === 1 ? title : (plurals[title] ?? (countable.has(title) ? `${title}s` : title));
      return html`<li class="${count > 0 ? tone : "calm"}"><b>${count}</b> ${name}</li>`;
    })}</ul>`;
}

/** Rows that a first screen names; the tables below have all. */
const FEW = 3;

/** What is red, or what may be: with its figure, and what is sure of it. */
function worstRows(verdict: Verdict): Markup | "" {
  const { red, undecided } = classesOf(verdict);
  const open = undecided
    .filter(({ effect }) => effect !== null)
    .toSorted((a, b) => mostOf(b) - mostOf(a));
  const rows = red.length > 0 ? red : open;
  if (rows.length === 0) return "";
  const rest = rows.length - FEW;
  return html`<div class="worst"><p><b>${red.length > 0 ? "Regressions" : "Least certain rows"}</b></p>
<ul>${rows
    .slice(0, FEW)
    .map(
      (row) =>
        html`<li><b class="${red.length > 0 ? "bad" : "unsure"}">${effect(row)}</b> <code>${shownName(row)}</code> ${row.metric} <span class="hint">${[row.suite, bound(row)].filter(Boolean).join(", ")}</span></li>`,
    )}</ul>${rest > 0 && html`<p><a href="#measurements">and ${rest} more</a></p>`}</div>`;
}

function mostOf({ interval, effect }: Comparison): number {
  return interval?.[1] ?? effect ?? 0;
}

/** Ratios beyond the policy's bounds: they fail the job, so they are in words and need no script. */
function bounds(verdict: Verdict): Markup | "" {
  const rows = outOfBounds(verdict);
  const first = rows[0];
  if (!first) return "";
  const rest = rows.length - FEW;
  return html`<div class="worst" id="bounds"><p><b>Ratios out of bounds</b> (${first.numerator} over ${first.denominator})</p>
<ul>${rows
    .slice(0, FEW)
    .map(
      (row) =>
        html`<li><b class="bad">${ratio(row)}</b> <code>${row.case}</code> ${row.metric} <span class="hint">${ratioInterval(row)}, to be ${boundsInWords(row)}</span></li>`,
    )}</ul>${rest > 0 && html`<p><a href="#parity">and ${rest} more</a></p>`}</div>`;
}

/** What failed or is wrong, in a line each; the section below has the rest. */
function failed({ failures }: Verdict): Markup | "" {
  const groups = failureGroups(
    failures.filter(({ outcome }) => outcome.kind === "failed" || outcome.kind === "wrong"),
  );
  if (groups.length === 0) return "";
  return html`<div class="worst"><ul>${groups.slice(0, FEW).map(({ suite, cases, outcome }) => {
    const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
    return html`<li><b class="bad">${outcome.kind === "failed" ? outcome.stage : "wrong"}</b> <code>${cases[0]!.title ?? cases[0]!.id}</code>${more} <span class="hint">${suite}: ${whatHappened(outcome)}</span></li>`;
  })}</ul><p><a href="#failures">all failures</a></p></div>`;
}

function whatHappened(outcome: FailureRow["outcome"]): string {
  if (outcome.kind === "failed") return outcome.message;
  if (outcome.kind !== "wrong") return "";
  const { expected, got } = answerText(outcome.expected, outcome.got);
  return `${outcome.check} should be ${expected}, is ${got}`;
}

/** What could not be decided, one line a reason. */
function undecided(verdict: Verdict): Markup | "" {
  const { undecided, errors } = classesOf(verdict);
  const rows = [...errors, ...undecided];
  const reasons = sharedReasons(rows);
  if (reasons.length === 0) return "";
  return html`<div class="warnings"><p><b>Undecided</b></p><ul>${reasons.map(
    ({ rows: own, sentence }) =>
      html`<li><b>${own.length} of ${plural(rows.length, "row")}:</b> ${sentence}</li>`,
  )}</ul></div>`;
}

function warningList(found: readonly string[]): Markup | "" {
  if (found.length === 0) return "";
  return html`<details class="warnings"><summary>${plural(found.length, "warning")}</summary>
<ul>${found.map((warning) => html`<li>${warning}</li>`)}</ul></details>`;
}

/** How many of the functions that the change touches the benchmarks run, and which ones they were not seen to. */
function coverageOf({ coverage }: Verdict): Markup | "" {
  if (!coverage) return "";
  const sentence = coverageSentence(coverage);
  const { count, names } = coverage.not_seen;
  if (count === 0) return html`<p>${sentence}</p>`;
  const rest = count > names.length && html`<li>and ${count - names.length} more</li>`;
  return html`<details class="warnings"><summary>${sentence}</summary>
<ul>${names.map((name) => html`<li><code>${name}</code></li>`)}${rest}</ul></details>`;
}

function links(verdict: Verdict, model: ReportModel): [id: string, title: string][] {
  const all: [string, string, boolean][] = [
    ["failures", "Failures", verdict.failures.length > 0],
    ["changes", "What changed", model.hasBase],
    ["causes", "Where it grew", model.profiles.length > 0],
    ["measurements", model.hasBase ? "All comparisons" : "All measurements", true],
    ["parity", "Parity", model.parity.length > 0],
    ["sizes", "Curves over size", model.sizeCurves.length > 0],
    ["latency", "Latency", model.latencies.length > 0],
    ["curves", "Learning curves", model.curves.length > 0],
    ["memory", "Memory", model.memory.length > 0],
    ["history", "History", model.history.series.length > 0],
    ["answers", "Answers", model.answers.length > 0],
    ["environment", "Environment", true],
  ];
  return all.filter(([, , shown]) => shown).map(([id, title]) => [id, title]);
}
