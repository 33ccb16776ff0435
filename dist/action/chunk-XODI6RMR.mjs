import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  caseKey,
  domainOf,
  loadConfig,
  matcherOf,
  oldestFirst,
  parse,
  ratioKey,
  ratioSuite,
  readToml,
  require_picomatch,
  rowKey,
  validateBaseline,
  validateDefinition,
  validateMetricCatalog,
  validateResults,
  validateSuiteManifest
} from "./chunk-BU6Z34MO.mjs";
import {
  childEnvironment
} from "./chunk-4HXERZDG.mjs";
import {
  printable
} from "./chunk-KWBCIB2O.mjs";
import {
  whyOf
} from "./chunk-6FBEAZ4I.mjs";
import {
  RvpError,
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import {
  __toESM
} from "./chunk-6PN6P5XH.mjs";

// src/machine/runner_class.ts
function runnerClass(environment, named) {
  if (named !== void 0) return named;
  const parts = [
    environment["gpu.name"] ?? environment["cpu.model"] ?? "unknown",
    environment["cpu.count"]
  ];
  const slug = parts.join("-").replace(/\(R\)|\(TM\)|CPU|@.*GHz|Processor/gi, " ");
  return `${slug.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase()}c`.slice(0, 60);
}

// src/system/files.ts
import { rename, writeFile } from "node:fs/promises";
async function writeWhole(path, text) {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}

// src/sessions/store.ts
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/contract/protocol.ts
var PROTOCOL = 1;

// src/sessions/migrate.ts
var STEPS = {};
function parseStored(validate, data) {
  const current = migrate(data);
  return current.ok ? parse(validate, current.value) : current;
}
function migrate(data, steps = STEPS, target = PROTOCOL) {
  if (!isDocument(data) || !Number.isInteger(data.protocol)) return { ok: true, value: data };
  const written = Number(data.protocol);
  let document = data;
  for (let version = written; version !== target; version++) {
    if (version > target) return refuse(written, "a newer rvp-bench", "update rvp-bench");
    const step = data.kind === "verdict" ? void 0 : steps[version];
    if (!step) return refuse(written, "an older rvp-bench", "measure again with this one");
    try {
      document = lift(document, step, version + 1);
    } catch (error) {
      return refuse(written, `no rvp-bench, since it does not fit that version (${error})`);
    }
  }
  return { ok: true, value: document };
}
function lift(document, step, protocol) {
  if (document.kind !== "baseline") return { ...step(document), protocol };
  const sessions = document.sessions.map((each) => lift(each, step, protocol));
  return { ...document, protocol, sessions };
}
function refuse(version, by, hint) {
  const problem = `is ${version}: written by ${by}`;
  return { ok: false, misfit: { pointer: "/protocol", problem, ...hint && { hint } } };
}
function isDocument(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

// src/sessions/store.ts
var KEPT_SESSIONS = 30;
var MAX_BASELINE_BYTES = 256 << 20;
async function hasBaselines(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) => name.endsWith(".json"));
}
async function loadBaselines(folder, runnerClass2) {
  const files = await baselineFiles(join(folder, runnerClass2));
  const sessions = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const part of (await readBaseline(file)).sessions) {
      const whole = sessions.get(part.session.id);
      if (!whole) sessions.set(part.session.id, part);
      else {
        sessions.set(part.session.id, {
          ...whole,
          suites: { ...whole.suites, ...part.suites },
          cases: [...whole.cases, ...part.cases]
        });
      }
    }
  }
  return oldestFirst([...sessions.values()]);
}
async function saveBaseline(folder, runnerClass2, results, keep = KEPT_SESSIONS) {
  const written = [];
  const { again: _, ...session } = results;
  for (const [suite, receipt] of Object.entries(results.suites)) {
    const own = results.cases.filter(
      (row) => row.suite === suite && row.outcome.kind === "measured"
    );
    for (const domain of new Set(own.map(({ benchmark }) => domainOf(benchmark)))) {
      const file = join(folder, runnerClass2, suite, `${domain}.json`);
      const part = {
        ...session,
        suites: { [suite]: receipt },
        cases: own.filter(({ benchmark }) => domainOf(benchmark) === domain).map(headOnly)
      };
      const earlier = await readBaseline(file).catch((error) => {
        if (isAbsent(error)) return null;
        throw error;
      });
      const others = earlier?.sessions.filter(({ session: session2 }) => session2.id !== part.session.id) ?? [];
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, render([...others, part].slice(-keep)));
      written.push(file);
    }
  }
  return written;
}
function render(sessions) {
  const lines = sessions.map((session) => JSON.stringify(session)).join(",\n");
  return `{"protocol":1,"kind":"baseline","sessions":[
${lines}
]}
`;
}
function headOnly(row) {
  return { ...row, processes: row.processes.filter(({ side }) => side === "head") };
}
async function readBaseline(file) {
  let data;
  try {
    const { size } = await stat(file);
    if (size > MAX_BASELINE_BYTES) throw new Error(`it has ${size} bytes, too many`);
    data = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new RvpError(`cannot read baseline ${file}: ${whyOf(cause)}`, {
      stage: "baseline",
      hint: "restore it from git, or delete it and save a new one: rvp-bench baseline save",
      cause
    });
  }
  const parsed = parseStored(validateBaseline, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem, hint } = parsed.misfit;
  throw new RvpError(`${file} is not a baseline of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "baseline",
    hint: hint ?? "rvp-bench baseline save writes one"
  });
}
function isAbsent(error) {
  const cause = error instanceof RvpError ? error.cause : null;
  return cause?.code === "ENOENT";
}
async function baselineFiles(folder) {
  const suites = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    suites.filter((entry) => entry.isDirectory()).map(
      async ({ name }) => (await readdir(join(folder, name))).filter((file) => file.endsWith(".json")).map((file) => join(folder, name, file))
    )
  );
  return nested.flat().sort();
}

// src/plan/plan.ts
import { join as join4 } from "node:path";

// src/plan/definitions.ts
import { readdirSync } from "node:fs";
import { join as join2, relative } from "node:path";
function loadCases(folder) {
  const cases = definitionFiles(folder).flatMap((file) => {
    const definition = readToml(file, validateDefinition);
    const place = relative(folder, file);
    if (domainOf(place) !== domainOf(definition.benchmark)) {
      throw new RvpError(`${file}: benchmark ${definition.benchmark} belongs in another folder`, {
        stage: "plan",
        hint: `move it to ${join2(folder, domainOf(definition.benchmark))}`
      });
    }
    return definition.cases.flatMap((group) => expand(definition, group, file));
  });
  cases.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  refuseTwins(cases);
  return cases;
}
function refuseTwins(cases) {
  const seen = /* @__PURE__ */ new Map();
  for (const { id, profiles, file } of cases) {
    for (const profile of profiles) {
      const key = `${profile} ${id}`;
      const other = seen.get(key);
      if (other !== void 0) {
        throw new RvpError(
          `case ${id} is defined twice for profile ${profile}: in ${other} and in ${file}`,
          { stage: "plan", hint: "give one of the two groups another axis value" }
        );
      }
      seen.set(key, file);
    }
  }
}
function loadMetricCatalog(folder) {
  return readToml(join2(folder, "metrics.toml"), validateMetricCatalog);
}
function expand(definition, group, file) {
  let variants = [{ path: [], params: {} }];
  for (const [axis, values] of Object.entries(group.axes ?? {})) {
    variants = variants.flatMap(
      ({ path, params }) => values.map((value) => ({
        path: [...path, String(value)],
        params: { ...params, [axis]: value }
      }))
    );
  }
  return variants.map(({ path, params }) => ({
    id: [definition.benchmark, ...path].join("/"),
    benchmark: definition.benchmark,
    params: { ...definition.params, ...group.params, ...params },
    checks: { ...definition.checks, ...group.checks },
    profiles: group.profiles,
    devices: group.devices,
    timeoutSeconds: group.timeout_seconds,
    file
  }));
}
function definitionFiles(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(
      (domain) => readdirSync(join2(folder, domain.name)).filter((name) => name.endsWith(".toml")).map((name) => join2(folder, domain.name, name))
    ).sort();
  } catch (cause) {
    throw new RvpError(`cannot read the definitions in ${folder}: ${whyOf(cause)}`, {
      stage: "plan",
      cause
    });
  }
}

// src/plan/nearest.ts
function nearest(name, known) {
  let best;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (!best || distance < best.distance) best = { name: candidate, distance };
  }
  return best && best.distance <= Math.max(2, name.length / 3) ? best.name : void 0;
}
function editDistance(from, to) {
  let previous = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const substituted = previous[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(substituted, previous[j] + 1, row[j - 1] + 1));
    }
    previous = row;
  }
  return previous[to.length];
}

// src/plan/suites.ts
import { join as join3 } from "node:path";
var ROUND_SEED = "{round_seed}";
function loadSuites(folders) {
  const suites = folders.map((folder) => ({
    folder,
    manifest: readToml(join3(folder, "suite.toml"), validateSuiteManifest, clashingStep)
  }));
  const seen = /* @__PURE__ */ new Map();
  for (const { folder, manifest } of suites) {
    const other = seen.get(manifest.name);
    if (other !== void 0) {
      throw new RvpError(`two suites are named "${manifest.name}": ${other} and ${folder}`, {
        stage: "plan",
        hint: "give one of them another name in its suite.toml"
      });
    }
    seen.set(manifest.name, folder);
  }
  return suites;
}
var BUILT_IN = /* @__PURE__ */ new Set(["suite", "domain", "profile", "threads", "path", "dir", "round_seed"]);
function clashingStep({ build = [] }) {
  for (const [index, { name, domains }] of build.entries()) {
    const pointer = `/build/${index}/name`;
    if (BUILT_IN.has(name)) {
      return {
        pointer,
        problem: `{${name}} is a placeholder of its own: give the step another name`
      };
    }
    const other = build.slice(0, index).find((earlier) => {
      const shared = domains?.some((domain) => earlier.domains?.includes(domain));
      return earlier.name === name && (!domains || !earlier.domains || shared);
    });
    if (other) {
      return { pointer, problem: `two steps are named "${name}" for one domain` };
    }
  }
  return void 0;
}

// src/plan/matching.ts
function requireMatches(project) {
  requireBenchmarks(project);
  requireRules(project);
}
function requireBenchmarks({ suites, cases }) {
  const defined = new Set(cases.map(({ benchmark }) => benchmark));
  for (const { folder, manifest } of suites) {
    const unknown2 = manifest.implements.find((benchmark) => !defined.has(benchmark));
    if (unknown2 === void 0) continue;
    const meant2 = nearest(unknown2, defined);
    throw new RvpError(
      `${folder}/suite.toml: implements: no definition is of benchmark "${unknown2}"`,
      {
        stage: "plan",
        hint: meant2 ? `is ${meant2} meant?` : `defined are ${[...defined].sort().join(", ")}`
      }
    );
  }
}
function requireRules(project) {
  const { policy, path } = project.config;
  for (const { match } of policy.rules) {
    if (matchesSomeRow(match, project)) continue;
    throw new RvpError(`${path}: policy.rules: "${match}" matches no row`, {
      stage: "plan",
      hint: FORM
    });
  }
  const { ids, metrics } = namesOf(project, policy.parity);
  for (const { match } of policy.parity) {
    const matches = matcherOf(match);
    const keys = (id) => metrics.some((metric) => matches(ratioKey({ case: id, metric })));
    if (ids.some(keys)) continue;
    throw new RvpError(`${path}: policy.parity: "${match}" matches no ratio`, {
      stage: "plan",
      hint: "it is a glob on case:metric; rvp-bench plan lists the cases, metrics.toml the metrics"
    });
  }
}
var FORM = "it is a glob on suite:case:metric; rvp-bench plan lists the cases, metrics.toml the metrics";
function matchesSomeRow(match, project) {
  const matches = matcherOf(match);
  const { ids, metrics, suites } = namesOf(project, [{ match }]);
  return ids.some(
    (id) => metrics.some((metric) => suites.some((suite) => matches(rowKey({ suite, case: id, metric }))))
  );
}
function namesOf({ config, suites, cases, catalog }, globs) {
  const { ratio } = config;
  const sizes = new Set(globs.flatMap(({ match }) => match.match(/@\d+/g) ?? []));
  return {
    ids: [...new Set(cases.map(({ id }) => id))],
    metrics: Object.keys(catalog).flatMap((name) => [
      name,
      ...[...sizes].map((size) => name + size)
    ]),
    suites: [...suites.map(({ manifest }) => manifest.name), ...ratio ? [ratioSuite(ratio)] : []]
  };
}

// src/plan/select.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function selectSuites(suites, names, { mayMatchNothing = false } = {}) {
  const known = suites.map(({ manifest }) => manifest.name);
  for (const name of names) {
    if (!mayMatchNothing && !known.includes(name)) {
      throw unknown("suite", name, known);
    }
  }
  return suites.filter(({ manifest }) => names.length === 0 || names.includes(manifest.name));
}
function selectCases(cases, selection, { mayMatchNothing = false } = {}) {
  const domains = new Set(cases.map(({ benchmark }) => domainOf(benchmark)));
  for (const domain of selection.domains) {
    if (!mayMatchNothing && !domains.has(domain)) {
      throw unknown("domain", domain, [...domains]);
    }
  }
  let chosen = cases.filter(
    ({ benchmark, profiles, devices }) => profiles.includes(selection.profile) && (devices?.includes(selection.device) ?? true) && (selection.domains.length === 0 || selection.domains.includes(domainOf(benchmark)))
  );
  if (selection.cases.length > 0) {
    const matchers = selection.cases.map((glob) => ({ glob, matches: matcherOf2(glob) }));
    for (const { glob, matches } of matchers) {
      if (!mayMatchNothing && !chosen.some(({ id }) => matches(id))) {
        throw new RvpError(`no case of profile ${selection.profile} matches "${glob}"`, {
          stage: "plan",
          hint: meant(glob, chosen, cases, selection)
        });
      }
    }
    chosen = chosen.filter(({ id }) => matchers.some(({ matches }) => matches(id)));
  }
  if (!mayMatchNothing && chosen.length === 0) {
    throw new RvpError(`profile ${selection.profile} has no case here`, {
      stage: "plan",
      hint: "rvp-bench plan --profile full lists all cases"
    });
  }
  return chosen;
}
function unknown(what, name, known) {
  const like = nearest(name, known);
  return new RvpError(`unknown ${what} "${name}"; known: ${known.join(", ")}`, {
    stage: "plan",
    ...like !== void 0 && { hint: `is ${like} meant?` }
  });
}
function meant(glob, chosen, all, { profile }) {
  const deeper = `${glob.replace(/\/?\**$/, "")}/**`;
  if (chosen.some(({ id }) => matcherOf2(deeper)(id))) {
    return `\`*\` stays within one part of a case's name: try '${deeper}'`;
  }
  const elsewhere = all.find(({ id }) => matcherOf2(glob)(id) || matcherOf2(deeper)(id));
  if (elsewhere) return `it is in profile ${elsewhere.profiles.join(" and ")}: --profile`;
  const names = new Set(
    chosen.flatMap(({ id, benchmark }) => [id, benchmark, domainOf(benchmark)])
  );
  const like = nearest(glob.replace(/(\/\*+)+$/, ""), names);
  if (like === void 0) return `rvp-bench plan --profile ${profile} lists them`;
  return `is '${chosen.some(({ id }) => id === like) ? like : `${like}/**`}' meant?`;
}
function isAskedFor(id, { domains, cases }) {
  const domain = domains.length === 0 || domains.includes(domainOf(id));
  return domain && (cases.length === 0 || cases.some((glob) => matcherOf2(glob)(id)));
}
function matcherOf2(glob) {
  return glob === "" ? () => false : (0, import_picomatch.default)(glob);
}

// src/plan/plan.ts
function makePlan(root, choice, strictness = {}) {
  const config = applyChoice(loadConfig(join4(root, "rvp.toml")), choice);
  const all = loadSuites(config.suites);
  requireKnown(config, all);
  const suites = selectSuites(all, choice.suites, strictness);
  const implemented = new Set(suites.flatMap(({ manifest }) => manifest.implements));
  const defined = loadCases(config.benchmarks);
  const catalog = loadMetricCatalog(config.benchmarks);
  if (!strictness.mayMatchNothing) {
    requireMatches({ config, suites: all, cases: defined, catalog });
  }
  const known = defined.filter(({ benchmark }) => implemented.has(benchmark));
  const cases = selectCases(known, { ...choice, device: config.device }, strictness);
  const domains = [...new Set(cases.map(({ benchmark }) => domainOf(benchmark)))];
  return {
    config,
    profile: choice.profile,
    suites,
    allSuites: all,
    cases,
    catalog,
    domains
  };
}
function casesOf(plan, suite, domain) {
  return plan.cases.filter(
    ({ benchmark }) => suite.manifest.implements.includes(benchmark) && (domain === void 0 || domainOf(benchmark) === domain)
  );
}
function applyChoice(config, choice) {
  const profile = config.profiles[choice.profile];
  const rounds = choice.rounds ?? profile.rounds;
  const minutes = choice.minutes ?? (choice.rounds === void 0 ? profile.minutes : 0);
  return {
    ...config,
    device: choice.device ?? config.device,
    threads: choice.threads ?? config.threads,
    profiles: { ...config.profiles, [choice.profile]: { ...profile, rounds, minutes } }
  };
}
function requireKnown(config, suites) {
  const known = suites.map(({ manifest }) => manifest.name);
  const named = {
    reference: config.reference,
    fixtures: config.fixtures,
    "ratio.numerator": config.ratio?.numerator,
    "ratio.denominator": config.ratio?.denominator
  };
  for (const [key, name] of Object.entries(named)) {
    if (name !== void 0 && !known.includes(name)) {
      throw new RvpError(
        `${config.path}: ${key}: no suite is named "${name}"; known: ${known.join(", ")}`,
        { stage: "plan" }
      );
    }
  }
}

// src/machine/fingerprint.ts
import { existsSync as existsSync2, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem as totalmem2 } from "node:os";

// src/system/process.ts
import { spawn } from "node:child_process";
import { constants as constants2 } from "node:os";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

// src/system/die_with_parent.ts
import { spawnSync } from "node:child_process";
var SETPRIV = ["setpriv", "--pdeathsig", "KILL", "--"];
var prefix;
function dieWithParent() {
  prefix ??= spawnSync("setpriv", [...SETPRIV.slice(1), "true"]).status === 0 ? SETPRIV : [];
  return prefix;
}

// src/system/program.ts
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join5, resolve } from "node:path";
function findProgram(name, cwd, path) {
  if (name === "") return { problem: "the command is empty" };
  if (name.includes("\0")) return { problem: "its name has a NUL character" };
  if (!existsSync(cwd)) return { problem: `there is no folder ${cwd}` };
  const places = name.includes("/") ? [isAbsolute(name) ? name : resolve(cwd, name)] : (path ?? "").split(delimiter).map((folder) => join5(folder || cwd, name));
  const there = places.filter((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  const found = there.find(isExecutable);
  if (found !== void 0) return { path: found };
  if (there.length > 0) return { problem: `${there[0]} is not executable` };
  return { problem: name.includes("/") ? `there is no file ${places[0]}` : `no ${name} on PATH` };
}
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/system/sandbox.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { totalmem } from "node:os";
var OPEN = { kind: "none", prefix: [], signalsAsCodes: false };
var PROCESSES = 4096;
var LIMITS = `{ ulimit -u ${PROCESSES} || ulimit -p ${PROCESSES}; ulimit -d "$0"; } 2>/dev/null`;
var UNSHARE = ["unshare", "--map-current-user"];
var OWN_PROCESSES = ["--pid", "--fork", "--kill-child=KILL", "--mount-proc"];
var PROBE = 'for folder; do test -r "$folder" && test -x "$folder" || exit 1; done';
var tried = /* @__PURE__ */ new Map();
function findSandbox(needs, setting = process.env.RVP_SANDBOX) {
  return firstThatWorks(() => candidates(needs.device), needs, setting);
}
function findBuildSandbox(setting = process.env.RVP_SANDBOX) {
  const unshare = process.getuid?.() === 0 ? ["unshare"] : UNSHARE;
  const prefix2 = [...unshare, ...OWN_PROCESSES, "--", "sh", "-c", '"$@"; exit $?', "sh"];
  const processes = { kind: "processes", prefix: prefix2, signalsAsCodes: true };
  const needs = { device: "build", folders: [] };
  return firstThatWorks(() => process.platform === "linux" ? [processes] : [], needs, setting);
}
function firstThatWorks(from, needs, setting = "on") {
  if (setting === "off") return OPEN;
  if (setting !== "on") {
    throw new RvpError(`RVP_SANDBOX is "${setting}"; it is on or off`, { stage: "usage" });
  }
  const key = JSON.stringify(needs);
  const found = tried.get(key) ?? from().find((it) => works(it, needs)) ?? OPEN;
  tried.set(key, found);
  return found;
}
function candidates(device) {
  if (process.platform !== "linux") return [];
  const onGpu = device !== "cpu";
  const kib = onGpu ? "unlimited" : String(Math.ceil(totalmem() / 1024));
  const network = {
    kind: "network",
    prefix: [...UNSHARE, "--net", "--", "sh", "-c", `${LIMITS}; exec "$@"`, kib],
    signalsAsCodes: false
  };
  if (onGpu) return [network];
  const both = {
    kind: "network+processes",
    prefix: [
      ...UNSHARE,
      "--net",
      ...OWN_PROCESSES,
      "--",
      "sh",
      "-c",
      `${LIMITS}; "$@"; exit $?`,
      kib
    ],
    signalsAsCodes: true
  };
  return [both, network];
}
function works({ prefix: prefix2 }, { folders }) {
  const [file = "", ...args] = [...prefix2, "sh", "-c", PROBE, "sh", ...folders];
  const { status } = spawnSync2(file, args, {
    env: childEnvironment(),
    stdio: "ignore",
    timeout: 1e4
  });
  return status === 0;
}

// src/system/process.ts
var GRACE_MS = 1500;
var DRAIN_MS = 500;
var leaders = /* @__PURE__ */ new Set();
process.on("exit", () => {
  for (const pid of leaders) signalGroup(pid, "SIGKILL");
});
function startGroup(argv, { cwd, env, input, sandbox = OPEN }, signal) {
  const variables = { ...childEnvironment(), ...env };
  const named = argv.join(" ");
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return stillborn(named, program.problem);
  const [file = "", ...args] = [
    ...dieWithParent(),
    ...sandbox.prefix,
    program.path,
    ...argv.slice(1)
  ];
  let child;
  try {
    const stdin = input === void 0 ? "ignore" : "pipe";
    child = spawn(file, args, {
      cwd,
      env: variables,
      detached: true,
      stdio: [stdin, "pipe", "pipe"]
    });
  } catch (error) {
    return stillborn(named, messageOf(error));
  }
  const { pid, stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("a child without pipes");
  if (pid !== void 0) leaders.add(pid);
  let killed = false;
  const kill = () => {
    if (killed) return;
    killed = true;
    signalGroup(pid, "SIGTERM");
    setTimeout(() => signalGroup(pid, "SIGKILL"), GRACE_MS).unref();
  };
  const finish = () => {
    signal.removeEventListener("abort", kill);
    signalGroup(pid, "SIGKILL");
    if (pid !== void 0) leaders.delete(pid);
  };
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  child.stdin?.on("error", () => {
  });
  child.stdin?.end(input);
  const closed = new Promise((resolve2) => child.once("close", () => resolve2()));
  const end = new Promise((resolve2) => {
    child.once("error", (error) => {
      finish();
      resolve2(notStarted(named, error.message));
    });
    child.once("exit", async (code, name) => {
      finish();
      const drained = new AbortController();
      await Promise.race([closed, sleep(DRAIN_MS, null, drained).catch(() => {
      })]);
      await new Promise(setImmediate);
      drained.abort();
      stdout.destroy();
      stderr.destroy();
      resolve2(endOf(named, code, name, sandbox));
    });
  });
  return { stdout, stderr, end, kill };
}
function endOf(named, code, name, sandbox) {
  const signal = name ?? (sandbox.signalsAsCodes ? signalOf(code) : null);
  if (signal) {
    const message2 = `\`${named}\` was killed by ${signal}`;
    return { failed: true, exitCode: null, signal, notStarted: false, message: message2 };
  }
  const message = `\`${named}\` ended with code ${code}`;
  return { failed: code !== 0, exitCode: code, signal: null, notStarted: false, message };
}
function signalOf(code) {
  const number = (code ?? 0) - 128;
  return Object.entries(constants2.signals).find(([, value]) => value === number)?.[0] ?? null;
}
function notStarted(named, problem) {
  const message = `\`${named}\` cannot be started: ${problem}`;
  return { failed: true, exitCode: null, signal: null, notStarted: true, message };
}
function stillborn(named, problem) {
  const [stdout, stderr] = [Readable.from([]), Readable.from([])];
  return { stdout, stderr, end: Promise.resolve(notStarted(named, problem)), kill: () => {
  } };
}
function signalGroup(pid, name) {
  try {
    if (pid !== void 0) process.kill(-pid, name);
  } catch {
  }
}

// src/system/command.ts
var TIMEOUT_MS = 6e4;
var OUTPUT_BYTES = 1 << 20;
async function runCommand(argv, cwd, { timeoutMs = TIMEOUT_MS, signal, sandbox = OPEN } = {}) {
  const late = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  const { stdout, stderr, end } = startGroup(argv, { cwd, env: {}, sandbox }, stop);
  const chunks = [];
  let bytes = 0;
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes <= OUTPUT_BYTES) chunks.push(chunk);
    });
  }
  const { failed, message } = await end;
  const output = Buffer.concat(chunks).toString("utf8").trim();
  const problem = late.aborted ? `no answer within ${timeoutMs / 1e3} s` : message;
  return { failed, output, problem: failed ? problem : "" };
}

// src/machine/fingerprint.ts
var GPU_FIELDS = {
  name: "gpu.name",
  driver_version: "gpu.driver",
  "mig.mode.current": "gpu.mig",
  persistence_mode: "gpu.persistence",
  "clocks.max.sm": "gpu.max_clock_mhz"
};
async function fingerprint(run) {
  const processors = cpus();
  return {
    "cpu.model": processors[0]?.model.trim() ?? null,
    "cpu.count": processors.length,
    "cpu.governor": read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
    "cpu.arch": process.arch,
    "memory.gib": Math.round(totalmem2() / 2 ** 30),
    "os.kernel": release(),
    "os.distribution": distribution(),
    "os.container": existsSync2("/.dockerenv") || existsSync2("/run/.containerenv"),
    "load.average_1m": Math.round((loadavg()[0] ?? 0) * 100) / 100,
    "run.device": run.device,
    "run.dtype": run.dtype,
    "run.threads": run.threads,
    "run.profile": run.profile,
    ...run.device === "cuda" ? await gpu() : {}
  };
}
async function gpu() {
  const query = `--query-gpu=${Object.keys(GPU_FIELDS).join(",")}`;
  const command = ["nvidia-smi", query, "--format=csv,noheader,nounits"];
  const { output, failed } = await runCommand(command, ".");
  if (failed || !output) return { "gpu.name": null };
  const values = output.split("\n", 1)[0]?.split(",").map((value) => value.trim()) ?? [];
  return Object.fromEntries(
    Object.values(GPU_FIELDS).map((field, i) => [field, values[i] ?? null])
  );
}
function distribution() {
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(read("/etc/os-release") ?? "")?.[1] ?? null;
}
function read(path) {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}

// src/sessions/read.ts
import { readdir as readdir2, stat as stat2 } from "node:fs/promises";
import { join as join6 } from "node:path";

// src/sessions/regular_file.ts
import { constants as constants3 } from "node:fs";
import { open } from "node:fs/promises";
var FLAGS = constants3.O_RDONLY | (constants3.O_NONBLOCK ?? 0);
async function withRegularFile(path, limit, read2) {
  let file;
  try {
    file = await open(path, FLAGS);
    const found = await file.stat();
    if (found.isDirectory()) throw new Error("it is a folder");
    if (!found.isFile()) {
      throw new RvpError(`${path} is not a regular file`, {
        stage: "collect",
        hint: "write the results to a file first: a pipe or a device may never end"
      });
    }
    if (found.size > limit.bytes) {
      const sizes = `${found.size} bytes, more than the ${limit.bytes} that are read`;
      throw new RvpError(`${path} has ${sizes}`, { stage: "collect", hint: limit.hint });
    }
    return await read2(file);
  } catch (cause) {
    if (cause instanceof RvpError) throw cause;
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, {
      stage: "collect",
      hint: "give a results.json, or a folder that holds one: rvp-bench run writes it",
      cause
    });
  } finally {
    await file?.close();
  }
}

// src/sessions/read.ts
var MAX_RESULTS_BYTES = 128 << 20;
var DEEPEST = 200;
var HINT = "give a results.json, or a folder that holds one: rvp-bench run writes it";
async function readResults(path) {
  const limit = { bytes: MAX_RESULTS_BYTES, hint: "split it by domain or by case" };
  const text = await withRegularFile(path, limit, (file) => file.readFile("utf8"));
  let data;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new RvpError(`${path} is not JSON: ${printable(messageOf(cause))}`, {
      stage: "collect",
      hint: "is the file cut off? measure again, or fetch the artifact again",
      cause
    });
  }
  if (isDeep(data)) {
    throw new RvpError(`${path} is nested more than ${DEEPEST} levels deep`, {
      stage: "collect",
      hint: HINT
    });
  }
  const parsed = parseStored(validateResults, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem, hint } = parsed.misfit;
  throw new RvpError(`${path} is not a results file of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "collect",
    hint: hint ?? "files of other tools are read by `rvp-bench import`"
  });
}
async function findResults(folders) {
  const found = [];
  for (const folder of folders) {
    const kind = await stat2(folder).catch((cause) => {
      throw new RvpError(`cannot read ${folder}: ${whyOf(cause)}`, {
        stage: "collect",
        hint: HINT,
        cause
      });
    });
    if (kind.isFile()) {
      found.push(folder);
      continue;
    }
    const below = (await readdir2(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join6(folder, name, "results.json"));
    const candidates2 = [join6(folder, "results.json"), ...below.sort()];
    const present = await Promise.all(
      candidates2.map(
        (path) => stat2(path).then(
          (entry) => entry.isFile(),
          () => false
        )
      )
    );
    found.push(...candidates2.filter((_, index) => present[index]));
  }
  if (found.length === 0) {
    throw new RvpError(`no results.json in ${folders.join(", ")}`, {
      stage: "collect",
      hint: "rvp-bench run writes one"
    });
  }
  return found;
}
function isDeep(data) {
  let level = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      const parts = Object.values(value);
      return typeof parts[0] === "number" ? parts.filter((part) => typeof part === "object") : parts;
    });
  }
  return false;
}

// src/sessions/earlier.ts
import { join as join8 } from "node:path";

// src/sessions/resolve.ts
import { existsSync as existsSync3 } from "node:fs";
import { readdir as readdir3, readFile as readFile2 } from "node:fs/promises";
import { join as join7 } from "node:path";
async function earlierSessions({ baselines, runs, runnerClass: runnerClass2 }, current, readResults2) {
  const committed = await loadBaselines(baselines, runnerClass2);
  const sessions = committed.length > 0 ? committed : await localRuns(runs, readResults2);
  return sessions.filter(
    ({ profile, session }) => profile === current.profile && session.id !== current.session.id
  ).slice(-KEPT_SESSIONS);
}
function restrictTo(head, sessions) {
  const wanted = new Set(head.cases.map(caseKey));
  return sessions.map((session) => ({
    ...session,
    suites: Object.fromEntries(
      Object.entries(session.suites).filter(([suite]) => suite in head.suites)
    ),
    cases: session.cases.filter((row) => wanted.has(caseKey(row)))
  })).filter(({ cases }) => cases.length > 0);
}
async function localRuns(folder, readResults2) {
  const names = await readdir3(folder).catch(() => []);
  const found = names.sort().map((name) => join7(folder, name)).filter((run) => existsSync3(join7(run, "results.json")));
  const kept = await Promise.all(found.map(async (run) => await isBaseline(run) ? [run] : []));
  const files = kept.flat().map((run) => join7(run, "results.json"));
  return Promise.all(files.slice(-KEPT_SESSIONS).map(readResults2));
}
async function isBaseline(run) {
  const text = await readFile2(join7(run, "verdict.json"), "utf8").catch(() => null);
  if (text === null) return true;
  const found = /"conclusion"\s*:\s*"([a-z-]+)"/.exec(text)?.[1];
  return found === "pass" || found === "no-baseline";
}

// src/sessions/earlier.ts
function sessionsBefore(config, environment, current) {
  const places = {
    baselines: join8(config.root, "baselines"),
    runs: join8(config.root, ".rvp", "runs"),
    runnerClass: runnerClass(environment, config.runnerClass)
  };
  return earlierSessions(places, current, readResults);
}

export {
  findSandbox,
  findBuildSandbox,
  startGroup,
  runCommand,
  fingerprint,
  runnerClass,
  PROTOCOL,
  readResults,
  findResults,
  writeWhole,
  hasBaselines,
  saveBaseline,
  restrictTo,
  sessionsBefore,
  ROUND_SEED,
  isAskedFor,
  makePlan,
  casesOf
};
