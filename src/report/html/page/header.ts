import type { Verdict } from "../../../contract/generated/types.ts";
import { seconds } from "../../figures.ts";
import type { ReportModel } from "../model/types.ts";
import { html, type Markup } from "./markup.ts";

const CONCLUSIONS = {
  pass: ["Pass", "good", "✓"],
  regression: ["Regression", "bad", "✗"],
  "not-measured": ["Could not measure", "bad", "!"],
  "wrong-answer": ["Answers differ", "bad", "≠"],
  inconclusive: ["Inconclusive", "unsure", "?"],
} as const;

/** Warnings that are open to see; the others are folded. */
const FEW = 3;

/** The conclusion in one look: a word, a sentence, the counts, and what was measured. */
export function headerOf(verdict: Verdict, model: ReportModel): Markup {
  const [word, tone, sign] = CONCLUSIONS[verdict.conclusion];
  const { head, base, totals, profile } = verdict;
  return html`<a class="skip" href="#main">Skip to the results</a>
<header class="page">
<div class="bar"><span class="brand">rvp-bench</span>
<button type="button" id="theme" class="quiet" hidden>Dark</button></div>
<div class="conclusion ${tone}"><span class="sign" aria-hidden="true">${sign}</span>
<div><h1>${word}</h1><p>${verdict.summary}</p></div></div>
<dl class="facts">
<div><dt>Head</dt><dd>${side(head)}</dd></div>
<div><dt>Base</dt><dd>${base ? side(base) : "none: nothing was compared"}</dd></div>
<div><dt>Profile</dt><dd>${profile}</dd></div>
<div><dt>Measured</dt><dd>${totals.measured} of ${totals.cases} cases in ${seconds(totals.seconds)}</dd></div>
</dl>
${tiles(verdict)}
${warnings(verdict)}
<nav aria-label="Sections"><ul>${links(verdict, model).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`;
}

function side({ label, commit, sessions }: Verdict["head"]): Markup {
  const short =
    commit && !commit.startsWith(label) ? html` <code>${commit.slice(0, 12)}</code>` : "";
  const many = sessions.length > 1 ? ` (${sessions.length} sessions)` : "";
  return html`${label}${short}${many}`;
}

function tiles({ totals, comparisons }: Verdict): Markup {
  const compared = comparisons.length > 0;
  const all: [count: number, title: string, tone: string, shown: boolean][] = [
    [totals.regressions, "regressions", "bad", compared],
    [totals.waived, "waived", "unsure", totals.waived > 0],
    [totals.inconclusive, "inconclusive", "unsure", compared],
    [totals.no_change, "no change", "calm", compared],
    [totals.improvements, "improvements", "good", compared],
    [totals.wrong, "wrong answers", "bad", true],
    [totals.failed, "failed", "bad", true],
    [totals.skipped, "skipped", "calm", true],
  ];
  return html`<ul class="tiles">${all
    .filter(([, , , shown]) => shown)
    .map(
      ([count, title, tone]) =>
        html`<li class="${count > 0 ? tone : "calm"}"><b>${count}</b> ${title}</li>`,
    )}</ul>`;
}

function warnings({ warnings: messages }: Verdict): Markup | "" {
  if (messages.length === 0) return "";
  const list = (some: readonly string[]) =>
    html`<ul>${some.map((each) => html`<li>${each}</li>`)}</ul>`;
  const rest = messages.slice(FEW);
  return html`<div class="warnings">${list(messages.slice(0, FEW))}
${rest.length > 0 && html`<details><summary>${rest.length} more warnings</summary>${list(rest)}</details>`}</div>`;
}

function links(verdict: Verdict, model: ReportModel): [id: string, title: string][] {
  const all: [string, string, boolean][] = [
    ["failures", "Failures", verdict.failures.length > 0],
    ["changes", "What changed", model.hasBase],
    ["measurements", model.hasBase ? "All comparisons" : "All measurements", true],
    ["parity", "Parity", model.parity.length > 0],
    ["latency", "Latency", model.latencies.length > 0],
    ["curves", "Learning curves", model.curves.length > 0],
    ["memory", "Memory", model.memory.length > 0],
    ["history", "History", model.history.series.length > 0],
    ["answers", "Answers", model.answers.length > 0],
    ["environment", "Environment", true],
  ];
  return all.filter(([, , shown]) => shown).map(([id, title]) => [id, title]);
}
