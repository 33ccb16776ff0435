import { PROFILE_NAMES } from "../contract/names.ts";
import type { Choice } from "../plan/plan.ts";
import { RvpError } from "../system/errors.ts";

const MODES = ["all", "plan", "run", "gate", "authorize"] as const;
const DEVICES = ["cpu", "cuda"] as const;
const OCCASIONS = ["always", "on-change", "on-regression", "never"] as const;

/** What the workflow asked for; names are those of action.yml. */
export interface Inputs {
  mode: (typeof MODES)[number];
  /** Folder with rvp.toml. */
  directory: string;
  choice: Choice;
  /** A git ref, `release:latest` or `release:TAG`; "auto": the pull request's base; "none": no base. */
  base: string;
  /** Measure also what has the same program on both sides. */
  all: boolean;
  /** Record which functions the benchmarks run, for what is kept of this session. */
  functions: boolean;
  /** Compare with stored sessions where no base is measured. */
  baseline: boolean;
  /** The branch that keeps the stored sessions; absent: the folder baselines/. */
  baselineBranch?: string;
  /** Add this session to that branch; only done on the default branch. */
  saveBaseline: boolean;
  /** The branch that gets the history page; only done on the default branch. Absent: none. */
  historyBranch?: string;
  /** Folder of that branch. */
  historyPath: string;
  shards: number;
  /** Folder that `run` writes and `gate` reads. */
  results: string;
  /** Folder of verdict and reports. */
  output: string;
  /** What a first comment on a pull request needs; one that is there is always kept up to date. */
  comment: (typeof OCCASIONS)[number];
  commentKey: string;
  /** Name of the check run; empty: none. */
  checkRun: string;
  annotations: boolean;
  summary: boolean;
  cache: boolean;
  uvVersion?: string;
  reportUrl?: string;
  token: string;
}

/** Below a branch's root, or the root itself; nothing hidden, and no way up. */
const FOLDER = /^(?:\.|[\w-][\w.-]*(?:\/[\w-][\w.-]*){0,9})$/;

/** The value of an input as the workflow gave it; empty when it did not. */
export type GetInput = (name: string) => string;

/** Every input, read once. Throws RvpError (exit 2) that names the input and what it may be. */
export function readInputs(get: GetInput): Inputs {
  const inputs: Inputs = {
    mode: oneOf(get, "mode", MODES, "all"),
    directory: get("directory") || ".",
    choice: {
      profile: oneOf(get, "profile", PROFILE_NAMES, "quick"),
      suites: list(get("suites")),
      domains: list(get("domains")),
      cases: list(get("cases")),
      device: optional(get, "device", () => oneOf(get, "device", DEVICES, "cpu")),
      threads: optional(get, "threads", () => integer(get, "threads", 1024)),
      rounds: optional(get, "rounds", () => integer(get, "rounds", 1000)),
      minutes: optional(get, "minutes", () => integer(get, "minutes", 10_080)),
    },
    base: refName(get, "base", "auto"),
    all: boolean(get, "all", false),
    functions: boolean(get, "functions", false),
    baseline: boolean(get, "baseline", true),
    baselineBranch: optional(get, "baseline-branch", () => branchName(get, "baseline-branch")),
    saveBaseline: boolean(get, "save-baseline", false),
    historyBranch: optional(get, "history-branch", () => branchName(get, "history-branch")),
    historyPath: matching(get, "history-path", FOLDER, "bench"),
    shards: optional(get, "shards", () => integer(get, "shards", 256)) ?? 1,
    results: get("results") || ".rvp/results",
    output: get("output") || ".rvp/report",
    comment: oneOf(get, "comment", OCCASIONS, "always"),
    commentKey: matching(get, "comment-key", /^[A-Za-z0-9_.-]{1,64}$/, "default"),
    checkRun: matching(get, "check-run", /^[^\p{Cc}]{0,100}$/u, ""),
    annotations: boolean(get, "annotations", true),
    summary: boolean(get, "summary", true),
    cache: boolean(get, "cache", true),
    uvVersion: optional(get, "uv-version", () =>
      matching(get, "uv-version", /^\d+\.\d+\.\d+$/, ""),
    ),
    reportUrl: optional(get, "report-url", () => httpUrl(get, "report-url")),
    token: get("token"),
  };
  const { saveBaseline, baselineBranch, historyBranch } = inputs;
  if (saveBaseline && baselineBranch === undefined) {
    throw notAllowed(
      "save-baseline",
      "true",
      "false, or true with a baseline-branch to save it to",
    );
  }
  // Whatever else lies on the branch of sessions is read as sessions.
  if (historyBranch !== undefined && historyBranch === baselineBranch) {
    throw notAllowed("history-branch", historyBranch, "a branch other than baseline-branch");
  }
  return inputs;
}

function optional<T>(get: GetInput, name: string, read: () => T): T | undefined {
  return get(name) === "" ? undefined : read();
}

function oneOf<const Value extends string>(
  get: GetInput,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  const given = get(name) || fallback;
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  throw notAllowed(name, given, values.join(", "));
}

function boolean(get: GetInput, name: string, fallback: boolean): boolean {
  return oneOf(get, name, ["true", "false"], fallback ? "true" : "false") === "true";
}

function matching(get: GetInput, name: string, allowed: RegExp, fallback: string): string {
  const given = get(name) || fallback;
  if (allowed.test(given)) return given;
  throw notAllowed(name, given, `what ${allowed} matches`);
}

function integer(get: GetInput, name: string, most: number): number {
  const given = get(name);
  if (/^\d{1,9}$/.test(given) && Number(given) >= 1 && Number(given) <= most) return Number(given);
  throw notAllowed(name, given, `a whole number from 1 to ${most}`);
}

/** A name that looks like an option must not reach git as one. */
function refName(get: GetInput, name: string, fallback: string): string {
  const given = get(name) || fallback;
  if (/^[A-Za-z0-9][A-Za-z0-9._/:~^@+-]{0,200}$/.test(given) && !given.includes("..")) return given;
  throw notAllowed(name, given, "auto, none, release:latest, release:TAG, or a git ref");
}

/** Without refs/heads/, and none of the words that `base` knows. */
function branchName(get: GetInput, name: string): string {
  const given = get(name);
  const fits = /^[A-Za-z0-9][A-Za-z0-9._/@+-]{0,200}$/.test(given);
  if (fits && !/^refs\/|^(?:auto|none)$|\.\.|\/$/.test(given)) return given;
  throw notAllowed(name, given, "the name of a branch, such as gh-pages; empty for none");
}

function httpUrl(get: GetInput, name: string): string {
  const given = get(name);
  if (URL.canParse(given)) {
    const { protocol, href } = new URL(given);
    // Parentheses would end a Markdown link.
    if (/^https?:$/.test(protocol)) return href.replaceAll("(", "%28").replaceAll(")", "%29");
  }
  throw notAllowed(name, given, "an http or https URL");
}

/** Names and globs, apart by commas or lines; the commas within a glob's braces stay. */
function list(given: string): string[] {
  const items = given.split(/[\n,](?![^{}]*\})/).map((item) => item.trim());
  return items.filter((item) => item !== "");
}

function notAllowed(name: string, given: string, allowed: string): RvpError {
  return new RvpError(`input ${name}: "${given}" is not allowed; allowed: ${allowed}`, {
    stage: "usage",
    hint: `action.yml says what ${name} is for`,
  });
}
