import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);

// src/report/comment/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g;
function clip(text2, limit) {
  const points = [...text2];
  return points.length <= limit ? text2 : `${points.slice(0, limit - 1).join("")}…`;
}
function visibleLine(text2, limit) {
  return clip(text2.replace(LINE_BREAKS, " ").replace(INVISIBLE, "�").trim(), limit);
}
function code(content, limit = 200) {
  const line = visibleLine(content, limit);
  if (line === "") return "";
  if (line.includes("|")) {
    const entity = (sign) => `&#${sign.charCodeAt(0)};`;
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
  }
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
function text(sentence, limit = 400) {
  return visibleLine(sentence, limit).replace(/@(?=\w)|#(?=\d)|\bgh(?=-\d)/gi, "$&​").replace(/[\\`*_{}[\]()#+!|~^$=-]/g, "\\$&").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/:(?=\/\/)/g, "&#58;").replace(/\bwww\./gi, (prefix) => prefix.replace(".", "&#46;"));
}
function block(content, limit = 2e3, language = "") {
  const lines = content.split(/\r\n|\r|\n/);
  const visible = lines.map((line) => line.replaceAll("	", "  ").replace(INVISIBLE, "�"));
  const points = [...visible.join("\n").trimEnd()];
  const body = (points.length <= limit ? points : ["…", ...points.slice(1 - limit)]).join("");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}
${body}
${fence}`;
}
function longestRun(content) {
  return Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
}

export {
  code,
  text,
  block
};
