import type { FailureRow, Verdict } from "../../../contract/generated/types.ts";
import { answerText } from "../../answers.ts";
import { type FailureGroup, failureGroups } from "../../failure_groups.ts";
import { html, type Markup } from "./markup.ts";

/** What gave no figure, and why: failed and wrong cases open, skipped ones last. */
export function failuresSection({ failures }: Verdict): Markup | "" {
  if (failures.length === 0) return "";
  const rank = { failed: 0, wrong: 1, skipped: 2, "same-program": 3, measured: 3 };
  const groups = failureGroups(failures);
  const sorted = groups.toSorted((a, b) => rank[a.outcome.kind] - rank[b.outcome.kind]);
  return html`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">Failures</h2>
<p>A case that fails is a row like any other: it never counts as a pass.</p>
<ul class="failures">${sorted.map(failure)}</ul>
</section>`;
}

function failure({ suite, cases, outcome }: FailureGroup): Markup {
  const [first = "", ...others] = cases.map(({ id, title }) => title ?? id);
  const stage = outcome.kind === "failed" ? `failed: ${outcome.stage}` : outcome.kind;
  const tone = outcome.kind === "skipped" ? "calm" : "bad";
  return html`<li><p><span class="badge ${tone}">${stage}</span>
<b>${suite}</b> <code>${first}</code></p>${details(outcome)}${
    others.length > 0 &&
    html`<details><summary>${others.length} more in the same way</summary><ul>${others.map(
      (id) => html`<li><code>${id}</code></li>`,
    )}</ul></details>`
  }</li>`;
}

function details(outcome: FailureRow["outcome"]): Markup | "" {
  switch (outcome.kind) {
    case "failed":
      return html`<p>${outcome.message}</p>
${outcome.hint ? html`<p class="hint">Next: ${outcome.hint}</p>` : ""}
${
  outcome.stderr_tail
    ? html`<details><summary>End of its standard error</summary><pre tabindex="0">${outcome.stderr_tail}</pre></details>`
    : ""
}`;
    case "wrong":
      return html`<p><code>${outcome.check}</code> ${difference(outcome)}
${outcome.tolerance ? html`(tolerance ${outcome.tolerance})` : ""}
${outcome.against ? html`after <b>${outcome.against}</b>` : ""}. Its timings are void.</p>`;
    case "skipped":
      return html`<p>${outcome.reason}</p>`;
    case "same-program":
    case "measured":
      return "";
  }
}

function difference({ expected, got }: Extract<FailureRow["outcome"], { kind: "wrong" }>): Markup {
  const answer = answerText(expected, got);
  return html`should be <code>${answer.expected}</code>, is <code>${answer.got}</code>
${answer.difference && html`, apart by ${answer.difference}`}`;
}
