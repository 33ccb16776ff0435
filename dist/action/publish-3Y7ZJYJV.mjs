import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  comment
} from "./chunk-F7MSIZNB.mjs";
import {
  commentBody,
  trendOf
} from "./chunk-ZAQVLYR3.mjs";
import "./chunk-AYCXCJMS.mjs";
import {
  bound,
  boundsInWords,
  classesOf,
  effect,
  effectInterval,
  loadConfig,
  probability,
  ratio,
  ratioInterval
} from "./chunk-AADFAJ3C.mjs";
import {
  benchmarkOf
} from "./chunk-34B4MKNE.mjs";
import "./chunk-6FBEAZ4I.mjs";
import {
  attempt
} from "./chunk-NUJQFI4M.mjs";
import {
  setOutputs,
  verdictOutputs
} from "./chunk-NZHEDBFY.mjs";
import "./chunk-6EM3VHSD.mjs";
import {
  error,
  summary,
  warning
} from "./chunk-E6JF65NO.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/action/publish.ts
import { join as join2, relative as relative2, resolve } from "node:path";

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
      `${row.case}: ${effect(row)} ${effectInterval(row)}, ${bound(row)}, adjusted p ${probability(row.adjusted_p)}`
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
      `${row.case}: ${ratio(row)} ${ratioInterval(row)}, to be ${boundsInWords(row)}`
    );
  }
  return annotations;
}

// src/github/summary.ts
var SUMMARY_LIMIT = 3e5;
async function writeSummary(markdown) {
  await summary.addRaw(markdown, true).write({ overwrite: true });
}

// src/report/occasion.ts
function occasionOf(verdict) {
  if (verdict.exit_code !== 0) return "failure";
  const { removed, new: added, accepted, better } = classesOf(verdict);
  const changed = [...removed, ...added, ...accepted, ...better].some(({ gating }) => gating);
  return changed || lacksBase(verdict) ? "change" : "none";
}
function lacksBase({ conclusion, warnings }) {
  return conclusion === "no-baseline" && warnings.some((each) => each.code === "no-baseline" && each.because !== "first-run");
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
    const places = values.map((value) => placeOf(group, value));
    if (places.every((place) => place >= 0)) return start + Math.max(0, places[0] ?? 0) + 1;
  }
  return Math.max(
    0,
    lines.findIndex((line) => /^\s*benchmark\s*=/.test(line))
  ) + 1;
}
function placeOf(group, value) {
  const place = group.findIndex((line) => mentions(line, value));
  const [, axis, size] = /^([a-z][a-z0-9_]*)-([0-9.]+)$/.exec(value) ?? [];
  if (place >= 0 || axis === void 0 || size === void 0) return place;
  return group.findIndex((line) => mentions(line, axis) && mentions(line, size));
}
function mentions(line, value) {
  const code = line.replace(/#.*$/, "");
  const words = code.match(/"[^"]*"|'[^']*'|[^\s,[\]{}=]+/g) ?? [];
  return words.some((word) => word.replace(/^["']|["']$/g, "") === value);
}

// src/action/definitions.ts
function definitionLocator(benchmarks, workspace) {
  if (benchmarks === void 0) return () => void 0;
  const texts = /* @__PURE__ */ new Map();
  return (caseId) => {
    if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9_-]*(\/|$)/.test(caseId)) return void 0;
    const file = join(benchmarks, `${benchmarkOf(caseId)}.toml`);
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
  const { verdict, files, results, history } = judged;
  const root = resolve(inputs.directory);
  const { benchmarks } = loadConfig(join2(root, "rvp.toml"));
  const locate = definitionLocator(benchmarks, repositoryRoot(root, surroundings.workspace));
  const trend = trendOf([...history, results], verdict.comparisons, {
    catalog: verdict.catalog,
    summaries: verdict.policy.summaries
  });
  const context = {
    ...contextOf(inputs, target, surroundings, locate),
    trend,
    profiles: results.profiles
  };
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
  const words = (limit) => commentBody(verdict, context, limit);
  await comment(words, occasionOf(verdict), inputs, target, surroundings.connect);
}
function repositoryRoot(root, workspace) {
  return relative2(workspace, root).startsWith("..") ? root : workspace;
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
  const { owner, repo } = target;
  return attempt(
    "the check run",
    async () => {
      const { CHECK_LIMIT, postCheckRun } = await import("./check_run-Q3CLUSUY.mjs");
      const { id } = await postCheckRun(
        await connect(),
        { owner, repo },
        {
          name: inputs.checkRun,
          headSha: target.headSha,
          run: target.run,
          detailsUrl: target.runUrl,
          verdict,
          summary: commentBody(verdict, context, CHECK_LIMIT),
          annotations
        }
      );
      setOutputs({ "check-run-id": id });
    },
    "checks: write"
  );
}
export {
  publish
};
