import { CLIENT_SCRIPT, CLIENT_SCRIPT_HASH, CLIENT_STYLE } from "./client.generated.ts";
import { buildModel, type ReportInput } from "./model/build.ts";
import { environmentSection } from "./page/environment.ts";
import { failuresSection } from "./page/failures.ts";
import { headerOf } from "./page/header.ts";
import { embeddedJson, html, Markup } from "./page/markup.ts";
import { drawnSections } from "./page/sections.ts";

/**
 * The whole report as one HTML file: nothing is loaded, and the policy in it forbids that anything be.
 * What words can say is in the markup; the script draws tables and charts from the data beside it.
 */
export function renderHtmlReport(input: ReportInput): string {
  const { verdict, head } = input;
  const model = buildModel(input);
  const policy = [
    "default-src 'none'",
    `script-src '${CLIENT_SCRIPT_HASH}'`,
    // Observable Plot styles its own SVG; with everything else forbidden, a style can fetch nothing.
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>rvp-bench: ${verdict.conclusion}: ${verdict.head.label}</title>
<style>${new Markup(CLIENT_STYLE)}</style>
</head>
<body>
${headerOf(verdict, model)}
<main id="main">
${drawnSections(model, failuresSection(verdict))}
${environmentSection(verdict, head)}
</main>
<script type="application/json" id="model">${embeddedJson(model)}</script>
<script>${new Markup(CLIENT_SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}
