import type { Environment, Results, Verdict } from "../../../contract/generated/types.ts";
import { html, type Markup } from "./markup.ts";

/** The machine and the versions: first what differs between the sides, then everything. */
export function environmentSection({ environment }: Verdict, head: readonly Results[]): Markup {
  return html`<section id="environment" aria-labelledby="environment-title">
<h2 id="environment-title">Environment</h2>
${differences(environment.differences)}
<div class="pair">
${facts("Machine", environment.head)}
${suites(head).map(([name, fields]) => facts(`Suite ${name}`, fields))}
</div>
</section>`;
}

function differences(rows: Verdict["environment"]["differences"]): Markup {
  if (rows.length === 0)
    return html`<p>Nothing that is recorded differs between the two sides.</p>`;
  const rank = { "must-match": 0, warn: 1, ignore: 2 };
  const sorted = rows.toSorted((a, b) => rank[a.rule] - rank[b.rule]);
  return html`<div class="wide" tabindex="0" role="region" aria-label="Differences"><table><caption>Differences between the sides</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Base</th><th scope="col">Head</th><th scope="col">Rule</th></tr></thead>
<tbody>${sorted.map(
    ({ field, base, head, rule }) =>
      html`<tr><th scope="row"><code>${field}</code></th><td>${shown(base)}</td><td>${shown(head)}</td>
<td><span class="badge ${rule === "must-match" ? "bad" : "calm"}">${rule}</span></td></tr>`,
  )}</tbody></table></div>`;
}

function facts(title: string, fields: Environment): Markup {
  return html`<table class="fields"><caption>${title}</caption><tbody>${Object.entries(fields).map(
    ([field, value]) =>
      html`<tr><th scope="row"><code>${field}</code></th><td>${shown(value)}</td></tr>`,
  )}</tbody></table>`;
}

function suites(head: readonly Results[]): [name: string, fields: Environment][] {
  const found = new Map(head.flatMap(({ suites }) => Object.entries(suites)));
  return [...found].map(([name, receipt]) => [
    name,
    {
      toolchain: receipt.version.split("\n", 1)[0] ?? "",
      ...receipt.versions,
      ...receipt.settings,
      ...(receipt.build_seconds === undefined
        ? {}
        : { "build seconds": Number(receipt.build_seconds.toFixed(1)) }),
    },
  ]);
}

function shown(value: string | number | boolean | null): string {
  return value === null ? "unknown" : String(value);
}
