/**
 * Everything that a suite, a branch or a stranger may have written is shown through one of these three.
 * The pages they end in are GitHub-flavoured Markdown, table cells included.
 */

/** Control characters, and those that reorder or hide text (Boucher and Anderson 2021, "Trojan Source"). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g;

function clip(text: string, limit: number): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}

function visibleLine(text: string, limit: number): string {
  return clip(text.replace(LINE_BREAKS, " ").replace(INVISIBLE, "\ufffd").trim(), limit);
}

/**
 * A code span for a table cell: no Markdown, HTML, mention, link or issue reference lives in it. The
 * fence is longer than any run of backticks within. A pipe would end the cell even there, and an
 * escaped one does after a backslash: such a span is written in HTML, all punctuation as entities.
 */
export function code(content: string, limit = 200): string {
  const line = visibleLine(content, limit);
  if (line === "") return "";
  if (line.includes("|")) {
    const entity = (sign: string) => `&#${sign.charCodeAt(0)};`;
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
  }
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A sentence as plain text: it looks as it was written, and does nothing. */
export function text(sentence: string, limit = 400): string {
  return visibleLine(sentence, limit)
    .replace(/@(?=\w)|#(?=\d)|\bgh(?=-\d)/gi, "$&\u200b") // no mention, no issue reference
    .replace(/[\\`*_{}[\]()#+!|~^$=-]/g, "\\$&")
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, "&#58;") // GitHub links bare addresses
    .replace(/\bwww\./gi, (prefix) => prefix.replace(".", "&#46;"));
}

/** A code block, with a fence longer than any run of backticks within; of long text the end is kept. */
export function block(content: string, limit = 2000, language = ""): string {
  const lines = content.split(/\r\n|\r|\n/);
  const visible = lines.map((line) => line.replaceAll("\t", "  ").replace(INVISIBLE, "\ufffd"));
  const points = [...visible.join("\n").trimEnd()];
  const body = (points.length <= limit ? points : ["…", ...points.slice(1 - limit)]).join("");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

function longestRun(content: string): number {
  return Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
}
