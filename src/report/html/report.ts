import { buildModel, type ReportInput } from "./model/build.ts";
import { documentOf } from "./page/document.ts";
import { environmentSection } from "./page/environment.ts";
import { failuresSection } from "./page/failures.ts";
import { headerOf } from "./page/header.ts";
import { html } from "./page/markup.ts";
import { drawnSections } from "./page/sections.ts";

/**
 * The whole report as one HTML file. What words can say is in the markup; the script draws tables and charts from the
 * data beside it.
 */
export function renderHtmlReport(input: ReportInput): string {
  const { verdict, head } = input;
  const model = buildModel(input);
  const body = html`${headerOf(verdict, model)}
<main id="main">
${drawnSections(model, failuresSection(verdict))}
${environmentSection(verdict, head)}
</main>`;
  return documentOf(`rvp-bench: ${verdict.conclusion}: ${verdict.head.label}`, body, model);
}
