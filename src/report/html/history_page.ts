import type { HistoryPage } from "./model/types.ts";
import { documentOf } from "./page/document.ts";
import { html } from "./page/markup.ts";
import { section } from "./page/sections.ts";

/** The history of a project as one HTML file, which needs no other. */
export function renderHistoryPage(page: HistoryPage): string {
  const { title, machines } = page;
  const body = html`<a class="skip" href="#main">Skip to the rows</a>
<header class="page">
<div class="bar"><span class="brand">rvp-bench</span>
<button type="button" id="theme" class="quiet" hidden>Dark</button></div>
<h1>${title}: benchmarks over time</h1>
${
  machines.length === 0
    ? html`<p>No row has two sessions yet: a course begins with the second.</p>`
    : html`<div id="machine"></div>`
}
</header>
<main id="main">
<noscript><p class="warnings">Tables and charts are drawn by the script in this file.
The figures are in history.json.</p></noscript>
${
  machines.length > 0 &&
  html`${section(
    "changes",
    "Changes of level",
    "Where the level of a row changed for good (p < 0.001 and at least 2 %), the latest first. The commit is that of the first session at the new level; it may stand for all since the session before.",
  )}
${section("rows", "All rows", "The latest figure of each row, its last change of level, and its course. Choose a row for its sessions.")}
${section(
  "course",
  "Course",
  "A point is a session; the line through it spans its processes, from the smallest to the largest figure. Solid: a change of level. Dotted: a release.",
)}`
}
</main>`;
  return documentOf(`${title}: benchmarks over time`, body, page);
}
