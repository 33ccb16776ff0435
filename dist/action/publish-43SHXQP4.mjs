import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  commentBody,
  effect,
  effectInterval,
  probability,
  trendOf
} from "./chunk-E7CCIUHB.mjs";
import {
  setOutputs,
  verdictOutputs
} from "./chunk-IPMUAMZF.mjs";
import {
  loadConfig
} from "./chunk-I4NZKCC7.mjs";
import {
  error,
  info,
  summary,
  warning
} from "./chunk-J4OSDWDQ.mjs";
import {
  messageOf
} from "./chunk-2G54H766.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/action/publish.ts
import { join as join2, resolve } from "node:path";

// src/github/annotate.ts
var LIMIT = 10;
function annotateLog(annotations) {
  const shown = annotations.length > LIMIT ? annotations.slice(0, LIMIT - 1) : annotations;
  for (const { level, path, line, title, message } of shown) {
    const place = { title, file: path, startLine: line };
    if (level === "failure") error(message, place);
    else warning(message, place);
  }
  const left = annotations.length - shown.length;
  if (left > 0) error(`… and ${left} more: see the job summary`);
}

// src/github/annotation.ts
function annotationsOf(verdict, locate) {
  const annotations = [];
  const add = (caseId, level, title, message) => {
    const place = locate(caseId);
    if (place) annotations.push({ ...place, level, title, message });
  };
  for (const row of verdict.comparisons) {
    if (row.verdict !== "regression" || !row.gating || row.waiver) continue;
    add(
      row.case,
      "failure",
      `${row.suite}: ${row.metric} got worse`,
      `${row.case}: ${effect(row)} ${effectInterval(row)}, adjusted p ${probability(row.adjusted_p)}`
    );
  }
  for (const { suite, case: id, outcome } of verdict.failures) {
    if (outcome.kind === "wrong") {
      const { check, expected, got } = outcome;
      add(
        id,
        "failure",
        `${suite}: wrong answer`,
        `${id}: ${check} is ${got}, expected ${expected}`
      );
    } else if (outcome.kind === "failed") {
      add(id, "failure", `${suite}: not measured`, `${id}: ${outcome.stage}: ${outcome.message}`);
    }
  }
  for (const row of verdict.parity) {
    if (row.verdict !== "out-of-bounds") continue;
    add(
      row.case,
      "failure",
      `${row.metric}: ratio out of bounds`,
      `${row.case}: ${row.reason ?? ""}`
    );
  }
  return annotations;
}

// src/github/summary.ts
var SUMMARY_LIMIT = 3e5;
async function writeSummary(markdown) {
  await summary.addRaw(markdown, true).write({ overwrite: true });
}

// src/action/definitions.ts
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// src/github/definition_line.ts
function definitionLine(toml, caseId) {
  const lines = toml.split("\n");
  const values = caseId.split("/").slice(2);
  const starts = lines.flatMap((line, index) => /^\s*\[\[cases\]\]/.test(line) ? [index] : []);
  for (const [at, start] of starts.entries()) {
    const group = lines.slice(start, starts[at + 1] ?? lines.length);
    const places = values.map((value) => group.findIndex((line) => mentions(line, value)));
    if (places.every((place) => place >= 0)) return start + Math.max(0, places[0] ?? 0) + 1;
  }
  return Math.max(
    0,
    lines.findIndex((line) => /^\s*benchmark\s*=/.test(line))
  ) + 1;
}
function mentions(line, value) {
  const code = line.replace(/#.*$/, "");
  const words = code.match(/"[^"]*"|'[^']*'|[^\s,[\]{}=]+/g) ?? [];
  return words.some((word) => word.replace(/^["']|["']$/g, "") === value);
}

// src/action/definitions.ts
function definitionLocator(benchmarks, workspace) {
  const texts = /* @__PURE__ */ new Map();
  return (caseId) => {
    if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9_-]*(\/|$)/.test(caseId)) return void 0;
    const file = join(benchmarks, `${caseId.split("/", 2).join("/")}.toml`);
    if (!texts.has(file))
      texts.set(file, existsSync(file) ? readFileSync(file, "utf8") : void 0);
    const text = texts.get(file);
    const path = relative(workspace, file).replaceAll("\\", "/");
    if (text === void 0 || path.startsWith("..")) return void 0;
    return { path, line: definitionLine(text, caseId) };
  };
}

// src/action/publish.ts
async function publish(judged, inputs, target, surroundings) {
  const { verdict, files, results, earlier } = judged;
  const { benchmarks } = loadConfig(join2(resolve(inputs.directory), "rvp.toml"));
  const locate = definitionLocator(benchmarks, surroundings.workspace);
  const trend = trendOf([...earlier, results], verdict.comparisons);
  const context = { ...contextOf(inputs, target, surroundings, locate), trend };
  const annotations = inputs.annotations ? annotationsOf(verdict, locate) : [];
  setOutputs(verdictOutputs(verdict, files));
  if (inputs.summary) {
    await attempt(
      "the job summary",
      () => writeSummary(commentBody(verdict, context, SUMMARY_LIMIT))
    );
  }
  const checked = await checkRun(judged, inputs, target, surroundings, context, annotations);
  if (!checked) annotateLog(annotations);
  await comment(judged, inputs, target, surroundings, context);
}
function contextOf(inputs, target, { serverUrl }, locate) {
  const { owner, repo, headSha, runUrl, untrusted } = target;
  return {
    runUrl,
    reportUrl: inputs.reportUrl ?? `${runUrl}#artifacts`,
    untrusted,
    definitionUrl: (caseId) => {
      const place = locate(caseId);
      if (!place) return void 0;
      const path = place.path.split("/").map(encodeURIComponent).join("/");
      return `${serverUrl}/${owner}/${repo}/blob/${headSha}/${path}#L${place.line}`;
    }
  };
}
async function checkRun({ verdict }, inputs, target, { connect }, context, annotations) {
  if (inputs.checkRun === "" || inputs.token === "" || target.readOnly) return false;
  return attempt(
    "the check run",
    async () => {
      const { CHECK_LIMIT, postCheckRun } = await import("./check_run-ZQKR6RDE.mjs");
      const { id } = await postCheckRun(await connect(), repositoryOf(target), {
        name: inputs.checkRun,
        headSha: target.headSha,
        run: target.run,
        detailsUrl: target.runUrl,
        verdict,
        summary: commentBody(verdict, context, CHECK_LIMIT),
        annotations
      });
      setOutputs({ "check-run-id": id });
    },
    "checks: write"
  );
}
async function comment({ verdict }, inputs, target, { connect }, context) {
  const { pull } = target;
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (target.readOnly && inputs.comment === "auto") {
    info("A fork's token cannot comment: the second workflow does (docs/github.md).");
    return;
  }
  await attempt(
    "the comment",
    async () => {
      const { COMMENT_LIMIT, postComment } = await import("./comment-QWONDI5N.mjs");
      const { findPull } = await import("./pull-JYMCVDFO.mjs");
      const client = await connect();
      const repository = repositoryOf(target);
      const number = await findPull(client, repository, pull, target.headSha);
      if (number === void 0) {
        info(
          "No open pull request has this commit as its head any more: nothing to comment on."
        );
        return;
      }
      const marker = { key: inputs.commentKey, run: target.run };
      const words = commentBody(verdict, context, COMMENT_LIMIT);
      const { id, url, state } = await postComment(client, repository, number, marker, words);
      info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write"
  );
}
function repositoryOf({ owner, repo }) {
  return { owner, repo };
}
async function attempt(what, act, permission = "") {
  try {
    await act();
    return true;
  } catch (error2) {
    const { problemOf } = await import("./problem-BLQFHSV6.mjs");
    const sentence = permission ? problemOf(error2, `${what} could not be written`, permission) : `${what} could not be written: ${messageOf(error2)}`;
    warning(sentence);
    return false;
  }
}
export {
  publish
};
