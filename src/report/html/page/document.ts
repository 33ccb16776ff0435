import { CLIENT_SCRIPT, CLIENT_SCRIPT_HASH, CLIENT_STYLE } from "../client.generated.ts";
import { embeddedJson, html, Markup } from "./markup.ts";

/**
 * A page as one file: nothing is loaded, and the policy in it forbids that anything be. The script draws what the model
 * beside it says into the sections of the body.
 */
export function documentOf(title: string, body: Markup, model: unknown): string {
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
<title>${title}</title>
<style>${new Markup(CLIENT_STYLE)}</style>
</head>
<body>
${body}
<script type="application/json" id="model">${embeddedJson(model)}</script>
<script>${new Markup(CLIENT_SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}
