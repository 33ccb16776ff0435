import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  gitEnvironment
} from "./chunk-CBE6RR2Z.mjs";
import {
  DRIFT_RULE,
  OWN_METRICS,
  changePoints,
  loadConfig,
  loadJudging,
  mean,
  parse,
  parse2,
  readToml,
  validateBaseline,
  validateDefinition,
  validateFunctions,
  validateMetricCatalog,
  validateSuiteManifest,
  withChanges
} from "./chunk-AADFAJ3C.mjs";
import {
  compareText,
  domainOf,
  metricName,
  oldestFirst
} from "./chunk-34B4MKNE.mjs";
import {
  whyOf
} from "./chunk-6FBEAZ4I.mjs";
import {
  execa
} from "./chunk-54PGOEV7.mjs";
import {
  EXIT,
  RvpError,
  messageOf
} from "./chunk-6EM3VHSD.mjs";

// src/system/files.ts
import { rename, unlink, writeFile } from "node:fs/promises";
async function writeWhole(path, text2) {
  const partial = `${path}.partial`;
  await unlink(partial).catch(() => {
  });
  await writeFile(partial, text2);
  await rename(partial, path);
}

// src/sessions/store.ts
import { mkdir as mkdir2, readdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";

// src/sessions/functions.ts
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var FUNCTIONS_FILE = "functions.json";
var MOST_BYTES = 32 << 20;
async function readFunctions(baselines) {
  const file = join(baselines, FUNCTIONS_FILE);
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  const problem = (why) => new RvpError(`${file} cannot be read: ${why}`, {
    stage: "baseline",
    hint: "delete it, or replace it by what a run with --functions recorded: rvp-bench baseline save FOLDER"
  });
  if (!found.isFile() || found.size > MOST_BYTES) throw problem("it is no file of a sane size");
  let data;
  try {
    data = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw problem(whyOf(cause));
  }
  const parsed2 = parse(validateFunctions, data);
  if (parsed2.ok) return parsed2.value;
  throw problem(`${parsed2.misfit.pointer || "/"} ${parsed2.misfit.problem}`);
}
async function saveFunctions(baselines, record) {
  const file = join(baselines, FUNCTIONS_FILE);
  await mkdir(baselines, { recursive: true });
  await writeWhole(file, `${JSON.stringify(record, null, 1)}
`);
  return file;
}
function mergeFunctions(all) {
  const [first] = all;
  if (!first) return void 0;
  const suites = /* @__PURE__ */ new Map();
  for (const [name, each] of all.flatMap((one) => Object.entries(one.suites))) {
    suites.set(name, united(suites.get(name) ?? { cases: [], files: {} }, each));
  }
  return { ...first, suites: Object.fromEntries(suites) };
}
function united(a, b) {
  const files = new Map(Object.entries(a.files));
  for (const [file, names] of Object.entries(b.files)) {
    files.set(file, [.../* @__PURE__ */ new Set([...files.get(file) ?? [], ...names])].sort());
  }
  const cases = [.../* @__PURE__ */ new Set([...a.cases, ...b.cases])].sort();
  return { cases, files: Object.fromEntries(files) };
}

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
  for (const name of names.filter((name2) => name2.endsWith(".json") && name2 !== FUNCTIONS_FILE)) {
    if (basename(name) !== "imported.json") return true;
    const { sessions } = await readBaseline(join2(folder, name));
    if (sessions.some(({ profile }) => profile !== "imported")) return true;
  }
  return false;
}
async function loadAllBaselines(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => ({ name, sessions: await loadBaselines(folder, name) }))
  );
}
async function loadBaselines(folder, runnerClass) {
  const files = await baselineFiles(join2(folder, runnerClass));
  const sessions = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const part of (await readBaseline(file)).sessions) {
      const whole = sessions.get(part.session.id);
      if (!whole) sessions.set(part.session.id, part);
      else {
        sessions.set(part.session.id, {
          ...whole,
          suites: { ...whole.suites, ...part.suites },
          cases: [...whole.cases, ...part.cases],
          ...part.counts && { counts: [...whole.counts ?? [], ...part.counts] }
        });
      }
    }
  }
  return oldestFirst([...sessions.values()]);
}
function saveBaseline(folder, runnerClass, results, keep2 = KEPT_SESSIONS) {
  return saveBaselines(folder, runnerClass, [results], keep2);
}
async function saveBaselines(folder, runnerClass, sessions, keep2 = KEPT_SESSIONS, mostBytes = MAX_BASELINE_BYTES) {
  const parts = /* @__PURE__ */ new Map();
  for (const { suite, domain, part } of oldestFirst(sessions).flatMap(partsOf)) {
    const file = join2(folder, runnerClass, suite, `${domain}.json`);
    const known = parts.get(file);
    if (known) known.push(part);
    else parts.set(file, [part]);
  }
  for (const [file, added] of parts) {
    const earlier = await readBaseline(file).catch((error) => {
      if (isAbsent(error)) return null;
      throw error;
    });
    const ids = new Set(added.map(({ session }) => session.id));
    const others2 = earlier?.sessions.filter(({ session }) => !ids.has(session.id)) ?? [];
    const text2 = render([...others2, ...added].slice(-keep2));
    const bytes = Buffer.byteLength(text2);
    if (bytes > mostBytes) {
      throw new RvpError(`${file} would have ${bytes} bytes; ${mostBytes} are read at most`, {
        stage: "baseline",
        hint: "keep fewer sessions (--keep)"
      });
    }
    await mkdir2(dirname(file), { recursive: true });
    await writeWhole(file, text2);
  }
  return [...parts.keys()];
}
function partsOf(results) {
  const {
    again: _,
    profiles: __,
    coverage: ___,
    functions: ____,
    counts = [],
    ...session
  } = results;
  return Object.entries(results.suites).flatMap(([suite, receipt]) => {
    const own = results.cases.filter(
      (row) => row.suite === suite && row.outcome.kind === "measured"
    );
    const domains = new Set(own.map(({ benchmark }) => domainOf(benchmark)));
    return [...domains].map((domain) => {
      const ofDomain = (rows) => rows.filter((row) => row.suite === suite && domainOf(row.benchmark) === domain);
      const counted = ofDomain(counts).map(headOnly);
      const part = {
        ...{ ...session, suites: { [suite]: receipt }, cases: ofDomain(own).map(headOnly) },
        ...counted.length > 0 && { counts: counted }
      };
      return { suite, domain, part };
    });
  });
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
    const { size } = await stat2(file);
    if (size > MAX_BASELINE_BYTES) throw new Error(`it has ${size} bytes, too many`);
    data = JSON.parse(await readFile2(file, "utf8"));
  } catch (cause) {
    throw new RvpError(`cannot read baseline ${file}: ${whyOf(cause)}`, {
      stage: "baseline",
      hint: "restore it from git, or delete it and save a new one: rvp-bench baseline save FOLDER",
      cause
    });
  }
  const parsed2 = parseStored(validateBaseline, data);
  if (parsed2.ok) return parsed2.value;
  const { pointer, problem, hint } = parsed2.misfit;
  throw new RvpError(`${file} is not a baseline of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "baseline",
    hint: hint ?? "rvp-bench baseline save FOLDER writes one"
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
      async ({ name }) => (await readdir(join2(folder, name))).filter((file) => file.endsWith(".json")).map((file) => join2(folder, name, file))
    )
  );
  return nested.flat().sort();
}

// src/plan/project.ts
import { existsSync as existsSync4 } from "node:fs";
import { join as join19 } from "node:path";

// src/import/units.ts
import { createHash } from "node:crypto";
var SECONDS = new Map(
  Object.entries({
    ns: 1e-9,
    nsec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    usec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    hour: 3600
  })
);
var BYTES = new Map(
  Object.entries({
    b: 1,
    byte: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30
  })
);
var OPERATIONS = /* @__PURE__ */ new Set(["op", "iter", "iteration", "run", "call", "round"]);
var LONGEST_UNIT = 100;
function quantityOf(unit, { said, otherwise } = {}) {
  const plain = unit.slice(0, LONGEST_UNIT).trim().toLowerCase();
  const [amount = "", per, ...more] = plain.split("/").map((part) => singular(part.trim()));
  const single = more.length === 0;
  const perOperation = single && (per === void 0 || OPERATIONS.has(per));
  if (per !== void 0 && amount === "b" && perOperation && said !== "higher") {
    return { metric: "bytes_per_op", factor: 1 };
  }
  if (amount === "alloc" && perOperation && said !== "higher") {
    return { metric: "allocs_per_op", factor: 1 };
  }
  const seconds = SECONDS.get(amount);
  if (perOperation && seconds !== void 0 && said !== "higher") {
    return { metric: "time", factor: seconds };
  }
  const time2 = single && per !== void 0 ? SECONDS.get(per) : void 0;
  if (time2 !== void 0 && said !== "lower") {
    if (OPERATIONS.has(amount)) return { metric: "rate", factor: 1 / time2 };
    const bytes = BYTES.get(amount);
    if (bytes !== void 0 && !/\d*[kmg]?b(it)?\s*\//.test(unit.slice(0, LONGEST_UNIT).trim())) {
      const metric = said === "higher" ? "throughput" : "throughput_of_time";
      return { metric, factor: bytes / time2 };
    }
  }
  const better = said ?? (time2 !== void 0 ? "higher" : otherwise);
  const name = better === void 0 ? "reported" : better === "lower" ? "cost" : "score";
  const qualifier = qualifierOf(unit);
  return { metric: qualifier ? `${name}@${qualifier}` : name, factor: 1 };
}
function namedQuantity(name, spec = {}) {
  const slug = name.slice(0, 200).toLowerCase().replace(/[^a-z0-9]+/g, "_").slice(0, 60).replace(/^_+|_+$/g, "");
  const metric = /^[a-z]/.test(slug) ? slug : `figure_${slug}`.replace(/_$/, "");
  const taken = metric in IMPORTED_METRICS;
  return {
    metric: metric === name && !taken ? metric : `${taken ? `own_${metric}` : metric}@${hashOf(name)}`,
    factor: 1,
    spec: {
      unit: "",
      direction: "lower",
      scale: "ratio",
      gate: false,
      about: `${JSON.stringify(name.slice(0, 100))}, as the file names it`,
      ...spec
    }
  };
}
function singular(word) {
  const one = word.endsWith("s") ? word.slice(0, -1) : word;
  return SECONDS.has(word) && word.length < 3 ? word : one === "" ? word : one;
}
function qualifierOf(unit) {
  const plain = unit.trim().toLowerCase().replace(/%/g, "percent");
  const slug = plain.slice(0, LONGEST_UNIT).replace(/\//g, "-").replace(/[^a-z0-9_.=-]+/g, "-").slice(0, 40);
  const faithful = slug === plain.replace(/\//g, "-") && !/^-|-$|-[0-9a-f]{10}$/.test(slug);
  return plain === "" ? "" : faithful ? slug : `${slug.replace(/^-+|-+$/g, "")}-${hashOf(plain)}`.replace(/^-/, "");
}
function hashOf(text2) {
  return createHash("sha256").update(text2).digest("hex").slice(0, 10);
}
var ratio = { scale: "ratio", gate: true };
var IMPORTED_METRICS = {
  time: { ...ratio, unit: "s", direction: "lower", about: "one operation, as the tool timed it" },
  cpu_time: {
    ...ratio,
    gate: false,
    unit: "s",
    direction: "lower",
    about: "processor time of one operation"
  },
  rate: { ...ratio, unit: "1/s", direction: "higher", about: "operations a second" },
  throughput: { ...ratio, unit: "B/s", direction: "higher", about: "bytes a second" },
  throughput_of_time: {
    ...ratio,
    gate: false,
    unit: "B/s",
    direction: "higher",
    about: "bytes a second, which repeats the time"
  },
  cost: { ...ratio, unit: "", direction: "lower", about: "a figure of which less is better" },
  score: { ...ratio, unit: "", direction: "higher", about: "a figure of which more is better" },
  reported: {
    ...ratio,
    gate: false,
    unit: "",
    direction: "lower",
    about: "a figure of which the file does not say which way is better"
  },
  peak_memory: { ...ratio, unit: "B", direction: "lower", about: "high-water mark of memory" },
  memory: { ...ratio, gate: false, unit: "B", direction: "lower", about: "memory of a command" },
  bytes_per_op: {
    ...ratio,
    gate: false,
    unit: "B",
    direction: "lower",
    about: "bytes allocated by one operation"
  },
  allocs_per_op: {
    ...ratio,
    unit: "allocations",
    direction: "lower",
    tolerance: 0,
    deterministic: true,
    about: "allocations by one operation"
  }
};

// src/driver/metrics.ts
var DRIVEN_METRICS = Object.fromEntries(
  Object.entries(IMPORTED_METRICS).map(([name, metric]) => [
    name,
    name === "time" ? { ...metric, gate: true, summary: "p10" } : { ...metric, gate: false }
  ])
);

// src/plan/definitions.ts
import { readdirSync } from "node:fs";
import { join as join3, relative } from "node:path";
function loadCases(folder) {
  const cases = definitionFiles(folder).flatMap((file) => {
    const definition = readToml(file, validateDefinition);
    const place = relative(folder, file);
    if (domainOf(place) !== domainOf(definition.benchmark)) {
      throw new RvpError(`${file}: benchmark ${definition.benchmark} belongs in another folder`, {
        stage: "plan",
        hint: `move it to ${join3(folder, domainOf(definition.benchmark))}`
      });
    }
    return definition.cases.flatMap((group) => expand(definition, group, file));
  });
  const sorted = inOrder(cases);
  refuseTwins(sorted);
  return sorted;
}
function inOrder(cases) {
  return cases.toSorted((a, b) => compareText(a.id, b.id));
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
  return readToml(join3(folder, "metrics.toml"), validateMetricCatalog);
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
  })).flatMap((found) => group.curve ? atSizes(found, group.curve) : [found]);
}
function atSizes(found, { axis, sizes }) {
  return sizes.map((size) => ({
    ...found,
    id: `${found.id}/${axis}-${size}`,
    params: { ...found.params, [axis]: size },
    curve: { of: found.id, axis, size }
  }));
}
function definitionFiles(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(
      (domain) => readdirSync(join3(folder, domain.name)).filter((name) => name.endsWith(".toml")).map((name) => join3(folder, domain.name, name))
    ).sort();
  } catch (cause) {
    throw new RvpError(`cannot read the definitions in ${folder}: ${whyOf(cause)}`, {
      stage: "plan",
      cause
    });
  }
}

// src/plan/driven.ts
import { join as join17 } from "node:path";

// src/driver/tool.ts
var NAMES_FILE = "names.json";

// src/driver/program.ts
import { spawn } from "node:child_process";

// src/system/program.ts
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join4, resolve } from "node:path";
function findProgram(name, cwd, path) {
  if (name === "") return { problem: "the command is empty" };
  if (name.includes("\0")) return { problem: "its name has a NUL character" };
  if (!existsSync(cwd)) return { problem: `there is no folder ${cwd}` };
  const places = name.includes("/") ? [isAbsolute(name) ? name : resolve(cwd, name)] : (path ?? "").split(delimiter).map((folder) => join4(folder || cwd, name));
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

// src/driver/program.ts
var OUTPUT_BYTES = 64 << 20;
var ERRORS_BYTES = 64 << 10;
function runProgram(argv, { cwd, env = {} }) {
  const named = argv.join(" ");
  const variables = { ...process.env, ...env };
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return Promise.resolve(notStarted(named, program.problem));
  return new Promise((resolve3) => {
    const start3 = performance.now();
    const child = spawn(program.path, argv.slice(1), {
      cwd,
      env: variables,
      stdio: ["ignore", "pipe", "pipe"]
    });
    const output = keep(child.stdout, OUTPUT_BYTES);
    const errors = keep(child.stderr, ERRORS_BYTES);
    child.once("error", ({ message }) => resolve3(notStarted(named, message)));
    child.once("close", (code, signal) => {
      const how = signal ? `was killed by ${signal}` : `ended with code ${code}`;
      resolve3({
        failed: code !== 0,
        output: output(),
        errors: errors(),
        message: `\`${named}\` ${how}`,
        seconds: (performance.now() - start3) / 1e3
      });
    });
  });
}
function keep(stream, most) {
  const chunks = [];
  let bytes = 0;
  stream.on("data", (chunk) => {
    process.stderr.write(chunk);
    if (bytes < most) chunks.push(chunk.subarray(0, most - bytes));
    bytes += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}
async function requireProgram(argv, options) {
  const { failed, output, message } = await runProgram(argv, options);
  if (failed) throw new Error(message);
  return output;
}
function notStarted(named, problem) {
  const message = `\`${named}\` cannot be started: ${problem}`;
  return { failed: true, output: "", errors: "", message, seconds: 0 };
}

// src/driver/commands.ts
async function runBuild(commands, { folder, built }) {
  for (const argv of commands) await requireProgram(inFolder(argv, built), { cwd: folder });
}
function inFolder(argv, built) {
  return argv.map((argument) => argument.replaceAll("{dir}", built ?? "{dir}"));
}

// src/driver/command.ts
var command = {
  version: () => ["uname", "-sm"],
  build: (place, { build = [] }) => runBuild(build, place),
  list: async (_, { commands }) => Object.keys(commands),
  run: async (names, budget, place, { commands }) => {
    const answers = [];
    for (const name of names) {
      const argv = inFolder(commands[name] ?? [], place.built);
      answers.push({ name, outcome: await measure(argv, budget, place) });
    }
    return answers;
  }
};
async function measure(argv, budget, { folder }) {
  const time2 = [];
  let start3 = performance.now();
  let warm = false;
  for (; ; ) {
    const { failed, message, seconds } = await runProgram(argv, { cwd: folder });
    if (failed) return { kind: "failed", message };
    if (warm) time2.push(seconds);
    const spent = (performance.now() - start3) / 1e3;
    if (!warm && spent >= budget.warmup_seconds) {
      warm = true;
      start3 = performance.now();
    }
    const enough = time2.length >= budget.least_samples && spent >= budget.seconds;
    if (warm && (enough || time2.length >= budget.most_samples)) {
      return { kind: "samples", metrics: { time: time2 } };
    }
  }
}

// src/driver/criterion.ts
import { mkdtemp, readdir as readdir3, readFile as readFile4 } from "node:fs/promises";
import { join as join9 } from "node:path";

// src/import/figures.ts
var Figures = class {
  samples = {};
  unread = {};
  catalog = {};
  /** Adds one value, or a list of them; `what` is said of a value that is absent. */
  add({ metric, factor, spec }, node, what = "it") {
    this.#describe(metric, spec);
    const nodes = node === void 0 ? [] : node.isList() ? node.items() : [node];
    if (node === void 0) this.unread[metric] ??= `${what} is missing`;
    else if (nodes.length === 0) this.unread[metric] ??= `${node.place} is empty`;
    const found = [];
    for (const each of nodes) {
      const value = factor * each.number();
      if (Number.isFinite(value)) found.push(value);
      else
        this.unread[metric] ??= `${each.place || what} is ${each.inWords()}, which is no measurement`;
    }
    if (!Object.hasOwn(this.unread, metric)) this.#put(metric, found);
    return this;
  }
  /** Adds values that were computed from the file. */
  addValues({ metric, spec }, values, what) {
    this.#describe(metric, spec);
    const odd = values.find((value) => !Number.isFinite(value));
    if (odd !== void 0 || values.length === 0) {
      const problem = odd === void 0 ? "is empty" : `gives ${odd}, which is no measurement`;
      this.unread[metric] ??= `${what} ${problem}`;
    } else this.#put(metric, values);
    return this;
  }
  /** Two figures of one process that a file gives one name cannot be told apart. */
  #put(metric, values) {
    if (Object.hasOwn(this.samples, metric)) {
      this.unread[metric] ??= `${metric} is there twice`;
    } else this.samples[metric] = [...values];
  }
  #describe(metric, spec) {
    const name = metricName(metric);
    const known = Object.hasOwn(IMPORTED_METRICS, name) ? IMPORTED_METRICS[name] : spec;
    if (known) this.catalog[name] ??= known;
  }
};

// src/import/node.ts
function misfit(problem, cause) {
  return new RvpError(problem, {
    stage: "collect",
    hint: "is the file complete, and of the tool and version that it seems to be?",
    cause
  });
}
var Node = class _Node {
  value;
  place;
  constructor(value, place = "") {
    this.value = value;
    this.place = place;
  }
  /** The member of this object, or undefined where it is absent or null. */
  maybe(key) {
    const found = this.member(key);
    return found?.value === null ? void 0 : found;
  }
  /** The member of this object, null or not; undefined where it is absent. */
  member(key) {
    const object = this.isObject() ? this.value : {};
    return Object.hasOwn(object, key) ? new _Node(object[key], `${this.place}/${key}`) : void 0;
  }
  get(key) {
    const found = this.maybe(key);
    if (found) return found;
    throw misfit(`${this.place || "the document"} has no "${key}"`);
  }
  isObject() {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }
  isList() {
    return Array.isArray(this.value);
  }
  items() {
    if (!Array.isArray(this.value)) throw misfit(`${this.place || "the document"} is not a list`);
    return this.value.map((item, i) => new _Node(item, `${this.place}/${i}`));
  }
  entries() {
    if (!this.isObject()) throw misfit(`${this.place || "the document"} is not an object`);
    const members = Object.entries(this.value);
    return members.map(([key, value]) => [key, new _Node(value, `${this.place}/${key}`)]);
  }
  text() {
    if (typeof this.value === "string") return this.value;
    throw misfit(`${this.place || "the document"} is not text`);
  }
  /** Text, if it is text: for what no figure depends on. */
  maybeText() {
    return typeof this.value === "string" ? this.value : void 0;
  }
  /** A number, also as text; NaN where it is none. */
  number() {
    if (typeof this.value === "number") return this.value;
    if (typeof this.value !== "string" || !NUMBER.test(this.value)) return Number.NaN;
    return Number(this.value);
  }
  /** The value as a part of a name; an object's own `toString` is never asked. */
  asWord() {
    const plain = typeof this.value !== "object" || this.value === null;
    return plain ? String(this.value) : JSON.stringify(this.value);
  }
  /** The value as a sentence names it. */
  inWords() {
    if (this.value === null || typeof this.value === "number") return String(this.value);
    if (typeof this.value === "string") return JSON.stringify(this.value.slice(0, 40));
    return Array.isArray(this.value) ? "a list" : this.isObject() ? "an object" : `${this.value}`;
  }
};
var NUMBER = /^\s*[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:e[-+]?\d{1,5})?\s*$/i;

// src/import/scan_json.ts
var DEEPEST = 500;
var MOST_PARTS = 4e6;
var LONGEST_TEXT = 1 << 20;
var LONGEST_LIST = 1 << 14;
var MOST_NUMBERS = 1 << 20;
var LITERALS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  // As Python and Go write them.
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY]
]);
var JsonScanner = class {
  #stack = [];
  #texts = /* @__PURE__ */ new Map();
  #lists = [];
  #longest = LONGEST_LIST;
  #numbers = 0;
  #parts = 0;
  #expected = "value";
  #result;
  /** A token that the end of the last piece cut in two, and how many characters came before it. */
  #rest = "";
  #position = 0;
  push(piece) {
    const text2 = this.#rest + piece;
    const used = this.#read(text2);
    this.#rest = text2.slice(used);
    this.#position += used;
  }
  end() {
    this.push(" ");
    if (this.#rest.trim() || this.#expected !== "nothing") {
      throw misfit("it is not JSON: it ends too early");
    }
    return this.#result;
  }
  /** Reads all whole tokens; returns where the first cut one begins. */
  #read(text2) {
    let i = 0;
    while (i < text2.length) {
      const code = text2.charCodeAt(i);
      if (code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9)) {
        i++;
        continue;
      }
      const end = this.#token(text2, i, code);
      if (end < 0) return i;
      i = end;
    }
    return i;
  }
  /** Reads the token at `start`; returns where it ends, or −1 if it may go on in the next piece. */
  #token(text2, start3, code) {
    switch (code) {
      case 34: {
        const end = endOfText(text2, start3);
        if (end < 0) {
          if (text2.length - start3 > LONGEST_TEXT)
            throw misfit("it holds a text of over a million characters");
          return -1;
        }
        this.#text(text2.slice(start3, end), start3);
        return end;
      }
      case 91:
        this.#open({ list: { items: [], seen: 0, stride: 1, numeric: true } }, "value or ]", start3);
        return start3 + 1;
      case 123:
        this.#open({ object: {}, key: "" }, "key or }", start3);
        return start3 + 1;
      case 93:
      case 125:
        this.#close(code, start3);
        return start3 + 1;
      case 44:
        this.#comma(start3);
        return start3 + 1;
      case 58:
        if (this.#expected !== ":") throw this.#unexpected(start3, ":");
        this.#expected = "value";
        return start3 + 1;
      case 59:
        if (this.#expected !== "nothing") throw this.#unexpected(start3, ";");
        return start3 + 1;
      default:
        return this.#word(text2, start3);
    }
  }
  #word(text2, start3) {
    let end = start3;
    while (end < text2.length && isWord(text2.charCodeAt(end))) end++;
    if (end - start3 > 1e3) throw misfit("it is not JSON: a number of over a thousand digits");
    if (end === text2.length && end > start3) return -1;
    const word = text2.slice(start3, end);
    const number = /^-?\d/.test(word) ? Number(word) : Number.NaN;
    if (!Number.isNaN(number)) this.#number(number, start3);
    else if (LITERALS.has(word)) {
      const value = LITERALS.get(word);
      if (typeof value === "number") this.#number(value, start3);
      else this.#value(value, start3);
    } else throw this.#unexpected(start3, word.slice(0, 20) || text2.charAt(start3));
    return end;
  }
  #text(token, at) {
    const known = this.#texts.get(token);
    const value = known ?? this.#parse(token, at);
    if (known === void 0 && token.length < 80 && this.#texts.size < 1e4) {
      this.#texts.set(token, value);
    }
    if (this.#expected === "key" || this.#expected === "key or }") {
      const container = this.#stack.at(-1);
      container.key = value;
      this.#expected = ":";
      return;
    }
    this.#count();
    this.#value(value, at);
  }
  /** A copy: a slice would keep the whole piece of the file in memory. */
  #parse(token, at) {
    try {
      return JSON.parse(token);
    } catch {
      throw misfit(
        `it is not JSON: a text with a wrong escape at character ${this.#position + at}`
      );
    }
  }
  #number(value, at) {
    const container = this.#stack.at(-1);
    const list = container && "list" in container ? container.list : void 0;
    if (!list?.numeric) {
      this.#value(value, at);
      return;
    }
    this.#requireValue(at, String(value));
    if (list.seen++ % list.stride === 0) list.items.push(value);
    if (list.items.length > this.#longest) halve(list);
    this.#expected = ", or end";
  }
  #value(value, at) {
    this.#requireValue(at, JSON.stringify(value)?.slice(0, 20) ?? "");
    const container = this.#stack.at(-1);
    if (!container) {
      this.#result = value;
      this.#expected = "nothing";
      return;
    }
    if ("list" in container) {
      container.list.numeric = false;
      container.list.items.push(value);
    } else if (container.key === "__proto__") {
      Object.defineProperty(container.object, "__proto__", {
        value,
        enumerable: true,
        configurable: true,
        writable: true
      });
    } else container.object[container.key] = value;
    this.#expected = ", or end";
  }
  #open(container, expected, at) {
    this.#requireValue(at, "list" in container ? "[" : "{");
    this.#count();
    if (this.#stack.length >= DEEPEST) {
      throw misfit(`it is nested more than ${DEEPEST} levels deep`);
    }
    this.#stack.push(container);
    this.#expected = expected;
  }
  #close(code, at) {
    const container = this.#stack.at(-1);
    const sign = String.fromCharCode(code);
    const isList = container !== void 0 && "list" in container;
    const empty = this.#expected === (code === 93 ? "value or ]" : "key or }");
    const fits = container !== void 0 && isList === (code === 93);
    if (!fits || !(empty || this.#expected === ", or end")) throw this.#unexpected(at, sign);
    this.#stack.pop();
    this.#expected = "value";
    if (isList) this.#keep(container.list);
    this.#value(isList ? container.list.items : container.object, at);
  }
  #comma(at) {
    const container = this.#stack.at(-1);
    if (!container || this.#expected !== ", or end") throw this.#unexpected(at, ",");
    this.#expected = "list" in container ? "value" : "key";
  }
  /** Counts the numbers of a finished list, and thins all lists where they became too many. */
  #keep(list) {
    if (!list.numeric || list.items.length < 16) return;
    this.#lists.push(list);
    this.#numbers += list.items.length;
    while (this.#numbers > MOST_NUMBERS) {
      this.#longest /= 2;
      for (const each of this.#lists) {
        while (each.items.length > this.#longest) halve(each);
      }
      this.#numbers = this.#lists.reduce((sum, { items }) => sum + items.length, 0);
    }
  }
  #count() {
    if (++this.#parts > MOST_PARTS) throw misfit(`it has more than ${MOST_PARTS} parts`);
  }
  #requireValue(at, found) {
    if (this.#expected !== "value" && this.#expected !== "value or ]") {
      throw this.#unexpected(at, found);
    }
  }
  #unexpected(at, found) {
    const where = `at character ${this.#position + at}`;
    return misfit(
      `it is not JSON: ${JSON.stringify(found)} ${where}, where ${this.#expected} is expected`
    );
  }
};
function scanJson(text2) {
  const scanner = new JsonScanner();
  scanner.push(text2);
  return scanner.end();
}
function halve(list) {
  const kept = Math.ceil(list.items.length / 2);
  for (let i = 0; i < kept; i++) list.items[i] = list.items[2 * i];
  list.items.length = kept;
  list.stride *= 2;
}
function endOfText(text2, start3) {
  for (let i = start3 + 1; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code === 92) i++;
  }
  return -1;
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 46 || code === 43 || code === 45;
}

// src/import/format.ts
var ASSIGNMENT = /^\uFEFF?\s{0,1000}(?:window\.BENCHMARK_DATA\s{0,100}=)?/;
function withoutAssignment(text2) {
  return text2.replace(ASSIGNMENT, "");
}
function startsAsJson(text2) {
  const start3 = withoutAssignment(text2.slice(0, 4e3)).slice(0, 3e3);
  return /^\s*[{[]/.test(start3) && !startsAsTestEvents(start3);
}
function startsAsTestEvents(start3) {
  return /^\s*\{"(?:Time|ImportPath|Action)":"[^"\n]*"[^\n]*\}\r?\n\s*\{/.test(start3);
}
var parsed = /* @__PURE__ */ new WeakMap();
function jsonOf(file) {
  if (file.json !== void 0) return file.json;
  const known = parsed.get(file);
  if (known) return known.json;
  const json = startsAsJson(file.text) ? scanJson(withoutAssignment(file.text)) : void 0;
  parsed.set(file, { json });
  return json;
}
function documentOf(file) {
  return new Node(jsonOf(file));
}

// src/import/criterion.ts
var criterion = {
  name: "criterion",
  recognizes: (file) => documentOf(file).member("iters") !== void 0,
  accompanies: (file) => {
    const document = documentOf(file);
    return document.member("full_id") !== void 0 || document.member("slope") !== void 0;
  },
  read: (files) => [{ environment: {}, cases: files.map(readCase) }],
  groups
};
function readCase(file) {
  const sample = documentOf(file);
  const [iterations, times] = [sample.get("iters"), sample.get("times")].map(
    (list) => list.items().map((item) => item.number())
  );
  const found = { name: nameOf(file), processes: [] };
  if (times.length !== iterations.length) {
    return { ...found, failure: "/times and /iters differ in length" };
  }
  const time2 = times.map((nanoseconds, i) => 1e-9 * nanoseconds / iterations[i]);
  const what = "the time of an iteration in /times";
  return {
    ...found,
    processes: [new Figures().addValues({ metric: "time", factor: 1 }, time2, what)]
  };
}
function nameOf(file) {
  return fullId(file) ?? foldersOf(file).slice(0, -1).join("/") ?? "benchmark";
}
function fullId({ beside }) {
  if (beside === void 0) return void 0;
  try {
    return new Node(scanJson(beside)).maybe("full_id")?.maybeText();
  } catch {
    return void 0;
  }
}
function foldersOf({ path, within }) {
  const folders = (within ?? path).split(/[\\/]/).slice(0, -1);
  const target = folders.findIndex(
    (part, i) => part === "target" && folders[i + 1] === "criterion"
  );
  const own = target >= 0 ? target + 1 : folders.slice(0, -2).indexOf("criterion");
  const below = own >= 0 ? folders.slice(own + 1) : folders;
  return own < 0 && within === void 0 ? below.slice(-3) : below;
}
function groups(files) {
  const byBaseline = groupBy(files, ({ path }) => path.split(/[\\/]/).at(-2) ?? "");
  return byBaseline.flatMap((members) => {
    const depths = groupBy(members, nameOf).flatMap(
      (same) => same.slice(1).map((file) => firstDifference(same[0].path, file.path))
    );
    if (depths.length === 0) return [members];
    const depth = Math.min(...depths);
    return groupBy(
      members,
      ({ path }) => path.split(/[\\/]/).slice(0, depth + 1).join("/")
    );
  });
}
function firstDifference(a, b) {
  const [left, right] = [a.split(/[\\/]/), b.split(/[\\/]/)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at < 0 ? left.length : at;
}
function groupBy(items, keyOf) {
  const found = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

// src/driver/criterion_build.ts
import { copyFile as copyFile2, mkdir as mkdir4, readFile as readFile3, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join8, relative as relative4 } from "node:path";

// src/driver/source.ts
import { copyFile, lstat as lstat2, mkdir as mkdir3, readlink, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join7, relative as relative3 } from "node:path";

// src/system/source_files.ts
import { lstat } from "node:fs/promises";
import { join as join6, posix } from "node:path";

// src/system/folder.ts
import { existsSync as existsSync2 } from "node:fs";
import { readdir as readdir2, stat as stat3 } from "node:fs/promises";
import { join as join5, relative as relative2, sep } from "node:path";
var IGNORED = /* @__PURE__ */ new Set(["__pycache__", "node_modules", ".git", ".mypy_cache"]);
var CACHE_TAG = "CACHEDIR.TAG";
async function listFiles(folder) {
  const entries = await readdir2(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join5(folder, entry.name);
      if (entry.isDirectory()) {
        if (IGNORED.has(entry.name)) return [];
        if (entry.name === "target" && existsSync2(join5(path, CACHE_TAG))) return [];
        return (await listFiles(path)).map((file) => `${entry.name}/${file}`);
      }
      return [relative2(folder, path).split(sep).join("/")];
    })
  );
  return nested.flat().sort();
}

// src/system/git.ts
var NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];
async function git(cwd, ...args) {
  const env = gitEnvironment();
  try {
    const { stdout } = await execa("git", [...NO_HOOKS, ...args], {
      cwd,
      env,
      extendEnv: false,
      timeout: 12e4,
      stdin: "ignore"
    });
    return stdout.trim();
  } catch (cause) {
    const stderr = cause.stderr?.trim();
    throw new RvpError(`git ${args[0]}: ${stderr || messageOf(cause)}`, {
      stage: "baseline",
      cause
    });
  }
}

// src/system/source_files.ts
async function topOf(folder) {
  return git(folder, "rev-parse", "--show-toplevel").catch(() => folder);
}
async function sourceFiles(top) {
  const asked = ["--cached", "--others", "--exclude-standard"];
  const printed = await git(top, "ls-files", "-z", ...asked).catch(() => null);
  if (printed === null) return listFiles(top);
  const names = [...new Set(printed.split("\0"))].filter((name) => name !== "");
  const nested = names.map(async (name) => {
    const found = await lstat(join6(top, name)).catch(() => null);
    if (!found?.isDirectory()) return [name];
    const files = await listFiles(join6(top, name));
    return files.map((file) => posix.join(name, file));
  });
  return (await Promise.all(nested)).flat();
}

// src/driver/source.ts
async function copySource(folder, into) {
  const top = await topOf(folder);
  for (const file of await sourceFiles(top)) await copy(join7(top, file), join7(into, file));
  return join7(into, relative3(top, folder));
}
async function copy(from, to) {
  const found = await lstat2(from).catch(() => null);
  if (!found) return;
  await mkdir3(dirname2(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  else await copyFile(from, to);
}

// src/driver/criterion_build.ts
var INDEX = "programs.json";
async function readPrograms({ built }) {
  return JSON.parse(await readFile3(join8(built ?? "", INDEX), "utf8"));
}
async function buildPrograms({ folder, built, work }, entry) {
  const source = await copySource(folder, join8(built, "source"));
  const metadata = ["cargo", "metadata", "--no-deps", "--format-version=1"];
  const { packages } = JSON.parse(await requireProgram(metadata, { cwd: source }));
  const nameOf3 = new Map(packages.map(({ manifest_path, name }) => [manifest_path, name]));
  const messages = await requireProgram([...cargo(entry), "--target-dir", work], { cwd: source });
  const artifacts = artifactsIn(messages);
  const benches = artifacts.filter(({ target }) => target.kind.includes("bench"));
  const programs = benches.map(({ executable, manifest_path, target }) => {
    const name = `${nameOf3.get(manifest_path)}/${target.name}`;
    const home = relative4(built, dirname3(manifest_path));
    return { executable, name, file: join8("programs", name), folder: home };
  });
  if (programs.length === 0) throw new RvpError("there is no bench target", NO_TARGET);
  const binaries = artifacts.filter(({ target }) => target.kind.includes("bin"));
  const index = [];
  for (const { executable, ...program } of programs.sort((a, b) => a.name < b.name ? -1 : 1)) {
    await refuseBinaries(executable, binaries, program.name);
    await mkdir4(dirname3(join8(built, program.file)), { recursive: true });
    await copyFile2(executable, join8(built, program.file));
    index.push(program);
  }
  await writeFile2(join8(built, INDEX), JSON.stringify(index));
}
var NO_TARGET = {
  stage: "build",
  hint: "add one with harness = false, or name its required-features in features"
};
function cargo({ packages, benches, features, args = [] }) {
  return [
    ...["cargo", "bench", "--no-run", "--message-format=json-render-diagnostics"],
    ...packages ? packages.flatMap((name) => ["--package", name]) : ["--workspace"],
    ...benches ? benches.flatMap((name) => ["--bench", name]) : ["--benches"],
    ...features ? ["--features", features.join(",")] : [],
    ...args
  ];
}
function artifactsIn(messages) {
  return messages.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line)).filter(({ reason, executable }) => reason === "compiler-artifact" && executable);
}
async function refuseBinaries(executable, binaries, name) {
  const program = await readFile3(executable);
  const started = binaries.find((binary) => program.includes(binary.executable));
  if (!started) return;
  throw new RvpError(`${name} starts the binary ${started.target.name} by CARGO_BIN_EXE`, {
    stage: "build",
    hint: 'leave the target out (benches names those that stay); driver = "command" measures programs'
  });
}

// src/driver/filter.ts
function exactly(names) {
  return `^(${names.map(escaped).join("|")})$`;
}
function behind(prefix, names) {
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}
function escaped(name) {
  return name.replace(/[.[\\()*+?{|^$]/g, "\\$&");
}

// src/import/session.ts
import { createHash as createHash3 } from "node:crypto";

// src/contract/limits.ts
var LIMITS = {
  commit: /^[0-9a-f]{7,64}$/,
  id: 100,
  branch: 250,
  label: 200,
  title: 1e3,
  version: 4e3,
  message: 4e3,
  hint: 2e3,
  stderr: 8192,
  reason: 2e3,
  unread: 2e3,
  check: 100,
  answer: 256,
  answers: 4096,
  tolerance: 100,
  samples: 1e6
};
var DEEPEST_CALLS = 1e3;
function clip(text2, limit) {
  if (text2.length <= limit) return text2;
  return `${text2.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function withinLimits(results) {
  const { session, suites, cases, again, counts, profiles } = results;
  const { commit, base_commit, branch, label, ...rest } = session;
  return {
    ...results,
    session: {
      ...rest,
      ...label !== void 0 && { label: clip(label, LIMITS.label) },
      ...branch !== void 0 && { branch: clip(branch, LIMITS.branch) },
      ...commit !== void 0 && LIMITS.commit.test(commit) && { commit },
      ...base_commit !== void 0 && LIMITS.commit.test(base_commit) && { base_commit }
    },
    suites: Object.fromEntries(
      Object.entries(suites).map(([name, receipt]) => [
        name,
        { ...receipt, version: clip(receipt.version, LIMITS.version) }
      ])
    ),
    cases: cases.map(caseWithin),
    ...again && { again: again.map(caseWithin) },
    ...counts && { counts: counts.map(caseWithin) },
    ...profiles && { profiles: profiles.map(profileWithin) }
  };
}
function profileWithin(profile) {
  const { outcome } = profile;
  return "why" in outcome ? { ...profile, outcome: { why: clip(outcome.why, LIMITS.message) } } : profile;
}
function caseWithin(found) {
  return {
    ...found,
    outcome: outcomeWithin(found.outcome),
    ...found.unread && { unread: unreadWithin(found.unread) },
    processes: found.processes.map(processWithin)
  };
}
function unreadWithin(unread) {
  return Object.fromEntries(
    Object.entries(unread).map(([metric, why]) => [metric, clip(why, LIMITS.unread)])
  );
}
function outcomeWithin(outcome) {
  switch (outcome.kind) {
    case "measured":
      return outcome;
    case "same-program":
      return { ...outcome, as: clip(outcome.as, LIMITS.id) };
    case "skipped":
      return { ...outcome, reason: clip(outcome.reason, LIMITS.reason) };
    case "wrong":
      return {
        ...outcome,
        check: clip(outcome.check, LIMITS.check),
        expected: answerWithin(outcome.expected),
        got: outcome.got === null ? null : answerWithin(outcome.got),
        ...outcome.tolerance && { tolerance: clip(outcome.tolerance, LIMITS.tolerance) },
        ...outcome.against && { against: clip(outcome.against, LIMITS.check) }
      };
    case "failed":
      return {
        ...outcome,
        message: clip(outcome.message, LIMITS.message),
        ...outcome.hint && { hint: clip(outcome.hint, LIMITS.hint) },
        ...outcome.stderr_tail && { stderr_tail: outcome.stderr_tail.slice(-LIMITS.stderr) }
      };
  }
}
function answerWithin(answer) {
  if (typeof answer === "string") return clip(answer, LIMITS.answer);
  return Array.isArray(answer) ? answer.slice(0, LIMITS.answers) : answer;
}
function processWithin(process2) {
  const long = Object.values(process2.samples).some(({ length }) => length > LIMITS.samples);
  if (!long) return process2;
  const samples = Object.entries(process2.samples).map(([metric, values]) => [
    metric,
    thinned(values)
  ]);
  return { ...process2, samples: Object.fromEntries(samples) };
}
function thinned(values) {
  const stride = Math.ceil(values.length / LIMITS.samples);
  return stride <= 1 ? [...values] : values.filter((_, i) => i % stride === 0);
}

// src/contract/slug.ts
import { createHash as createHash2 } from "node:crypto";
var LONGEST = 140;
function slugOf(name, identity = name) {
  const parts = name.slice(0, 4 * LONGEST).split(/::|\//).map((part) => part.replace(/[^A-Za-z0-9._+-]+/g, "-").replace(/^[^A-Za-z0-9]+/, ""));
  const slug = trimmed(parts.map(trimmed).filter(Boolean).join("/").slice(0, LONGEST));
  if (slug && slug === identity && !/(?:^|[-/])[0-9a-f]{10}$/.test(slug)) return slug;
  const hash = createHash2("sha256").update(identity).digest("hex").slice(0, 10);
  return slug ? `${slug}-${hash}` : hash;
}
function trimmed(part) {
  let end = part.length;
  while (end > 0 && (part[end - 1] === "-" || part[end - 1] === "/")) end--;
  return part.slice(0, end);
}

// src/import/session.ts
var MOST_CASES = 1e5;
var NO_TIME = "1970-01-01T00:00:00Z";
function toResults(format, session, modified) {
  if (session.cases.length > MOST_CASES) {
    throw misfit(`it has ${session.cases.length} benchmarks; at most ${MOST_CASES} are read`);
  }
  if (session.cases.length === 0) throw misfit("it has no benchmark");
  const { name } = format;
  const cases = grouped(session.cases).map((rows) => toCase(format, rows));
  const catalogs = session.cases.flatMap((found) => found.processes.map(({ catalog }) => catalog));
  const started = instantOf(session.started) ?? modified ?? NO_TIME;
  const commit = session.commit?.toLowerCase();
  const header = {
    started,
    ...commit !== void 0 && LIMITS.commit.test(commit) && { commit },
    ...session.branch && { branch: clip(session.branch, LIMITS.branch) }
  };
  const environment = Object.fromEntries(
    Object.entries(session.environment).filter(
      ([, value]) => typeof value !== "number" || Number.isFinite(value)
    )
  );
  const id = createHash3("sha256").update(JSON.stringify([session.started ?? null, header.commit ?? null, environment, cases])).digest("hex").slice(0, 12);
  return {
    protocol: 1,
    kind: "results",
    session: { id: `${name}-${id}`, ...header },
    environment,
    profile: "imported",
    suites: { [name]: { version: "imported" } },
    catalog: Object.assign({}, ...catalogs),
    cases
  };
}
function instantOf(text2) {
  const iso = text2?.replace(/^(\d{4})\/(\d\d)\/(\d\d)-/, "$1-$2-$3T");
  const zoned = iso && /^\d{4}-\d\d-\d\dT[\d:.,]{5,20}$/.test(iso) ? `${iso}Z` : iso;
  const time2 = zoned && zoned.length <= 40 ? new Date(zoned.replace(",", ".")) : void 0;
  if (!time2 || Number.isNaN(time2.getTime())) return void 0;
  const year = time2.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? time2.toISOString() : void 0;
}
function grouped(cases) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const found of cases) {
    const identity = found.identity ?? found.name;
    const group = groups2.get(identity);
    if (group) group.push(found);
    else groups2.set(identity, [found]);
  }
  return [...groups2.values()];
}
function toCase({ name: format, repeats = false }, rows) {
  const { name, identity } = rows[0];
  const benchmark = `imported/${format}`;
  const figures = together(rows);
  const unread = figures.find((each) => Object.keys(each.unread).length > 0)?.unread ?? {};
  const found = {
    suite: format,
    case: `${benchmark}/${slugOf(name, identity)}`,
    title: clip(name || "(no name)", LIMITS.title),
    benchmark,
    params: { name },
    outcome: outcomeOf(rows, figures, repeats),
    items: {},
    processes: figures.map(toProcess)
  };
  if (Object.keys(unread).length > 0) {
    found.unread = Object.fromEntries(
      Object.entries(unread).map(([metric, why]) => [metric, clip(why, LIMITS.unread)])
    );
  }
  return found;
}
function outcomeOf(rows, figures, repeats) {
  const failed = (message) => ({
    kind: "failed",
    stage: "measure",
    message: clip(message, LIMITS.message)
  });
  const failure = rows.find((row) => row.failure)?.failure;
  if (failure) return failed(failure);
  if (rows.length > 1 && !repeats) {
    return failed(
      `the file holds ${rows.length} results of this name, and which is meant is not said`
    );
  }
  const skipped = rows.find((row) => row.skipped)?.skipped;
  if (skipped) return { kind: "skipped", reason: clip(skipped, LIMITS.reason) };
  if (figures.some(({ samples }) => Object.keys(samples).length > 0)) return { kind: "measured" };
  const why = figures.flatMap((each) => Object.values(each.unread))[0];
  return failed(why ?? "the file has no figure of it");
}
function together(rows) {
  const merged = [];
  for (const { processes } of rows) {
    for (const [i, figures] of processes.entries()) {
      merged[i] ??= { samples: {}, unread: {} };
      const { samples, unread: unread2 } = merged[i];
      for (const [metric, values] of Object.entries(figures.samples)) {
        const known = Object.hasOwn(samples, metric) ? samples[metric] : void 0;
        if (known) for (const value of values) known.push(value);
        else samples[metric] = [...values];
      }
      for (const [metric, why] of Object.entries(figures.unread)) unread2[metric] ??= why;
    }
  }
  const unread = Object.assign({}, ...merged.map((each) => each.unread));
  for (const each of merged) {
    each.unread = unread;
    for (const metric of Object.keys(unread)) delete each.samples[metric];
  }
  return merged;
}
function toProcess({ samples }, i) {
  return { invocation: i, side: "head", round: i, order: 0, samples, resources: {}, checks: {} };
}

// src/driver/read.ts
function measuredIn(format, files) {
  return format.read(files).flatMap((session) => toResults(format, session).cases).map(({ params, outcome, processes }) => ({
    name: String(params.name),
    outcome: outcomeOf2(outcome, processes)
  }));
}
function outcomeOf2(outcome, processes) {
  if (outcome.kind === "failed") return { kind: "failed", message: outcome.message };
  if (outcome.kind === "skipped") return { kind: "skipped", reason: outcome.reason };
  const metrics = {};
  for (const { samples } of processes) {
    for (const [metric, values] of Object.entries(samples)) {
      metrics[metric] = [...metrics[metric] ?? [], ...values];
    }
  }
  return { kind: "samples", metrics };
}

// src/driver/criterion.ts
var criterion2 = {
  version: () => ["rustc", "-vV"],
  toolchain: () => [["cargo", "-V"]],
  dependency: () => [{ command: ["cargo", "-V"], hint: "install Rust (rustup.rs)" }],
  build: buildPrograms,
  async list(place) {
    const names = [];
    for (const program of await readPrograms(place)) names.push(...await listOf(program, place));
    return names;
  },
  async run(names, budget, place) {
    const answers = [];
    for (const program of await readPrograms(place)) {
      const titles = behind(`${program.name}/`, names);
      if (titles.length === 0) continue;
      const { found, problem } = await bench(program, titles, budget, place);
      if (problem && names.length === 1) throw new Error(problem);
      answers.push(...found);
    }
    return answers;
  }
};
async function listOf(program, place) {
  const { argv, options } = await start(program, place);
  const output = await requireProgram([...argv, "--list"], options);
  return [...output.matchAll(/^(.+): bench(?:mark)?$/gm)].map(([, title]) => {
    return `${program.name}/${title}`;
  });
}
async function bench(program, titles, { warmup_seconds, seconds, least_samples }, place) {
  const { argv, options, home } = await start(program, place);
  const settings = {
    "--warm-up-time": Math.max(warmup_seconds, 1e-3),
    "--measurement-time": Math.max(seconds, 1e-3),
    "--sample-size": Math.max(least_samples, 10),
    "--nresamples": 1e3
  };
  const flags = Object.entries(settings).flatMap(([flag, value]) => [flag, String(value)]);
  const filter = `^(?:${titles.map(patternOf).join("|")})$`;
  const settled = [...argv, "--noplot", ...flags, "--", filter];
  const { failed, message } = await runProgram(settled, options);
  const results = await resultsIn(home);
  const found = titles.flatMap((title) => {
    const name = `${program.name}/${title}`;
    const full = new RegExp(`^(?:${patternOf(title)})$`, "s");
    const [result, another] = results.filter((each) => full.test(each.name));
    if (another) return [{ name, outcome: { kind: "failed", message: TWINS } }];
    return result ? [{ name, outcome: result.outcome }] : [];
  });
  return { found, problem: failed ? message : null };
}
var TWINS = "another benchmark's name begins with the same 100 bytes, behind which Criterion cuts";
function patternOf(title) {
  const cut = /^(.+)\.\.\.(?: #\d+)?$/s.exec(title)?.[1];
  return cut !== void 0 && Buffer.byteLength(cut) > 96 ? `${escaped(cut)}.*` : escaped(title);
}
async function resultsIn(home) {
  const written = await readdir3(home, { recursive: true }).catch(() => []);
  const samples = written.filter((file) => file.endsWith(join9("new", "sample.json")));
  if (samples.length === 0) return [];
  const files = samples.map(async (within) => {
    const path = join9(home, within);
    const beside = await readFile4(join9(path, "..", "benchmark.json"), "utf8");
    return { path, within, text: await readFile4(path, "utf8"), beside };
  });
  return measuredIn(criterion, await Promise.all(files));
}
async function start({ file, folder }, { built, scratch }) {
  const cwd = join9(built ?? "", folder);
  const home = await mkdtemp(join9(scratch, "criterion-"));
  return {
    argv: [join9(built ?? "", file), "--bench"],
    home,
    options: { cwd, env: { CARGO_MANIFEST_DIR: cwd, CRITERION_HOME: home } }
  };
}

// src/driver/go_list.ts
import { join as join11 } from "node:path";

// src/driver/answers.ts
async function answerAll(names, run, hear) {
  const start3 = performance.now();
  const { found, problem } = await attempt(names, run);
  const seconds = (performance.now() - start3) / 1e3 / Math.max(found.size, 1);
  for (const [name, outcome] of found) hear(name, outcome, seconds);
  const left = names.filter((name) => !found.has(name));
  if (left.length === 0) return;
  if (left.length < names.length) return answerAll(left, run, hear);
  if (left.length > 1) {
    for (const name of left) await answerAll([name], run, hear);
    return;
  }
  hear(left[0], { kind: "failed", message: problem }, seconds);
}
async function attempt(names, run) {
  const asked = new Set(names);
  try {
    const answers = (await run(names)).filter(({ name }) => asked.has(name));
    const found = new Map(answers.map(({ name, outcome }) => [name, outcome]));
    return { found, problem: "the tool ended without a result of it; its output is in the log" };
  } catch (error) {
    return { found: /* @__PURE__ */ new Map(), problem: messageOf(error) };
  }
}

// src/driver/go_pattern.ts
var MOST_BYTES2 = 1e5;
function patternsOf(names) {
  const patterns = [];
  let last;
  for (const name of names) {
    const exact = exactly2(name);
    const longer = last && `${last.pattern}|${exact}`;
    if (last && longer && Buffer.byteLength(longer) <= MOST_BYTES2) {
      last.pattern = longer;
      last.names.push(name);
    } else {
      last = { pattern: exact, names: [name] };
      patterns.push(last);
    }
  }
  return patterns;
}
function exactly2(name) {
  return name.split("/").map((part) => `^${part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`).join("/");
}

// src/driver/go_run.ts
import { join as join10 } from "node:path";

// src/import/go_output.ts
function goOutputs(text2) {
  const lines = text2.split(/\r\n|\n|\r/);
  if (!lines.some(isEvent)) return [{ package: void 0, lines }];
  const written = /* @__PURE__ */ new Map();
  for (const line of lines) {
    if (!isEvent(line)) continue;
    const event = parseEvent(line);
    if (typeof event?.Output !== "string") continue;
    const name = typeof event.Package === "string" ? event.Package : "";
    const pieces = written.get(name);
    if (pieces) pieces.push(event.Output);
    else written.set(name, [event.Output]);
  }
  return [...written].map(([name, pieces]) => ({
    package: name || void 0,
    lines: pieces.join("").split(/\r\n|\n|\r/)
  }));
}
function isEvent(line) {
  return line.startsWith('{"') && /"Action":"\w+"/.test(line.slice(0, 2e3));
}
function parseEvent(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/import/go_testing.ts
var HEADERS = { goos: "os.name", goarch: "cpu.arch", cpu: "cpu.model" };
var MAIN = /* @__PURE__ */ new Set(["ns/op", "MB/s", "B/op", "allocs/op"]);
var goTesting = {
  name: "go",
  repeats: true,
  recognizes: ({ text: text2 }) => {
    const start3 = text2.slice(0, 1 << 20);
    return /^Benchmark\S{1,1000}[ \t]/m.test(start3) || /"Output":"(?:[^"\n]{0,200}\\n)?Benchmark/.test(start3);
  },
  read: ([file]) => [readOutput(file)]
};
function readOutput({ text: text2 }) {
  const environment = {};
  const rows = [];
  for (const output of goOutputs(text2)) readLines(output.lines, output.package, environment, rows);
  const procs = commonProcs(rows);
  if (procs !== void 0) environment["go.procs"] = procs;
  const end = procs === void 0 ? "" : `-${procs}`;
  const cases = rows.map(({ name, figures, failure, skipped, ...row }) => {
    const own = end && name.endsWith(end) ? name.slice(0, -end.length) : name;
    return { name: row.package + own, processes: [figures], failure, skipped };
  });
  return { environment, cases };
}
function readLines(lines, ofPackage, environment, rows) {
  let place = ofPackage === void 0 ? "" : `${ofPackage}.`;
  let open;
  const lose = () => {
    if (open !== void 0) {
      const failure = "its figures are missing: what it printed itself may have cut them off";
      rows.push({ package: place, name: open, figures: new Figures(), failure });
    }
    open = void 0;
  };
  for (const [i, line] of lines.entries()) {
    const [key = "", value] = split(line, ": ");
    if (value !== void 0 && key === "pkg") {
      lose();
      place = `${value.trim()}.`;
      continue;
    }
    if (value !== void 0 && Object.hasOwn(HEADERS, key)) {
      environment[HEADERS[key]] = value.trim();
      continue;
    }
    const ended = /^--- (FAIL|SKIP): (Benchmark\S*)/.exec(line);
    if (ended) {
      open = void 0;
      const why = ended[1] === "FAIL" ? { failure: failureOf(lines[i + 1]) } : { skipped: "the benchmark skipped itself" };
      rows.push({ package: place, name: ended[2], figures: new Figures(), ...why });
      continue;
    }
    const words = line.trim().split(/\s+/);
    const begins = /^Benchmark\S*[ \t]/.test(line);
    if (begins) {
      lose();
      open = words.shift();
    }
    if (open === void 0) continue;
    const figures = figuresOf(words);
    if (!figures) continue;
    rows.push({ package: place, name: open, figures });
    open = void 0;
  }
  lose();
}
function failureOf(next = "") {
  const said = /^ {4}(\S.*)/.exec(next.slice(0, 1e3))?.[1];
  return said ? `the benchmark failed: ${said}` : "the benchmark failed";
}
function split(line, by) {
  const at = line.indexOf(by);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + by.length)];
}
function figuresOf(words) {
  let start3 = words.length;
  while (start3 >= 2 && isNumber(words[start3 - 2]) && !isNumber(words[start3 - 1])) start3 -= 2;
  if (start3 === words.length || start3 === 0 || !/^\d{1,20}$/.test(words[start3 - 1])) {
    return void 0;
  }
  const figures = new Figures();
  for (let i = start3; i + 1 < words.length; i += 2) {
    const unit = words[i + 1];
    figures.add(quantityNamed(unit), new Node(words[i], unit));
  }
  return figures;
}
function quantityNamed(unit) {
  return MAIN.has(unit) ? quantityOf(unit) : namedQuantity(unit, { unit: unit.slice(0, 40) });
}
function isNumber(word) {
  return /^[-+]?(?:\d[\d.e+-]{0,400}|NaN|Inf)$/i.test(word);
}
function commonProcs(rows) {
  const measured = rows.filter(({ failure, skipped }) => !failure && !skipped);
  const ends = new Set(measured.map(({ name }) => /-(\d{1,6})$/.exec(name)?.[1]));
  const [only] = ends;
  return ends.size === 1 && only !== void 0 ? Number(only) : void 0;
}

// src/driver/go_run.ts
async function benchTests({ binary, folder, package: name }, pattern, { count, time: time2 }, place) {
  const argv = [
    ...[join10(place.built ?? "", binary), "-test.run", "^$", "-test.benchmem"],
    ...["-test.cpu", String(place.threads), "-test.count", String(count)],
    ...["-test.benchtime", time2, "-test.bench", pattern]
  ];
  const { output, errors, message } = await runProgram(argv, { cwd: join10(place.folder, folder) });
  const file = { path: "standard output", text: `pkg: ${name}
${output}` };
  const spoke = /^(Benchmark\S+\s|--- (FAIL|SKIP): Benchmark)/m.test(output);
  return {
    rows: spoke ? measuredIn(goTesting, [file]).map((row) => withoutPackage(row, name)) : [],
    death: /^(PASS|FAIL)\s*$/m.test(output.slice(-2e3)) ? null : panicIn(errors) ?? message
  };
}
function panicIn(errors) {
  return /^(panic|fatal error): .{1,1000}/m.exec(errors)?.[0];
}
function withoutPackage({ name, outcome }, own) {
  return { name: name.slice(own.length + 1), outcome };
}

// src/driver/go_list.ts
var ONCE = { count: 1, time: "1x" };
async function listTests(tests, place) {
  const argv = [join11(place.built ?? "", tests.binary), "-test.list", "^Benchmark"];
  const printed = await requireProgram(argv, { cwd: join11(place.folder, tests.folder) });
  const functions = printed.split("\n").filter((line) => /^Benchmark\S*$/.test(line));
  const spoken = /* @__PURE__ */ new Set();
  const fatal = [];
  const run = async (asked) => {
    const done = [];
    for (const { pattern, names } of patternsOf(asked)) {
      const { rows, death } = await benchTests(tests, pattern, ONCE, { ...place, threads: 2 });
      for (const { name } of rows) spoken.add(name);
      done.push(
        ...death === null ? names : rows.slice(0, -1).map(({ name }) => functionOf(name))
      );
    }
    return done.map((name) => ({ name, outcome: { kind: "skipped", reason: "listed" } }));
  };
  await answerAll(functions, run, (name, { kind }) => kind === "failed" && fatal.push(name));
  const within = new Set([...spoken].flatMap(outersOf));
  return [...new Set([...spoken].filter((name) => !within.has(name)).concat(fatal))];
}
function functionOf(name) {
  return name.replace(/\/.*/, "");
}
function outersOf(name) {
  const parts = name.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}

// src/driver/go_packages.ts
import { readFile as readFile5, writeFile as writeFile3 } from "node:fs/promises";
import { join as join12, relative as relative5 } from "node:path";
var INDEX2 = "packages.json";
var FIELDS = "-json=ImportPath,Dir,TestGoFiles,XTestGoFiles";
async function buildTests({ folder, built }, { packages = ["./..."], args = [] }) {
  const go2 = (...rest) => requireProgram(["go", ...rest], { cwd: folder });
  const index = [];
  for (const found of packagesIn(await go2("list", ...args, FIELDS, ...packages))) {
    if (!await hasBenchmark(found)) continue;
    const binary = `${index.length}.test`;
    await go2("test", ...args, "-c", "-o", join12(built, binary), found.ImportPath);
    index.push({ package: found.ImportPath, folder: relative5(folder, found.Dir), binary });
  }
  await writeFile3(join12(built, INDEX2), JSON.stringify(index));
}
async function readTests({ built }) {
  return JSON.parse(await readFile5(join12(built ?? "", INDEX2), "utf8"));
}
function packagesIn(listed) {
  const documents = listed.split(/^(?=\{)/m).filter((text2) => text2.trim() !== "");
  return documents.map((text2) => JSON.parse(text2));
}
async function hasBenchmark({ Dir, TestGoFiles = [], XTestGoFiles = [] }) {
  const files = [...TestGoFiles, ...XTestGoFiles].map((file) => readFile5(join12(Dir, file), "utf8"));
  return (await Promise.all(files)).some((text2) => /^func Benchmark/m.test(text2));
}

// src/driver/go.ts
var go = {
  version: () => ["go", "version"],
  toolchain: () => [["go", "env", "GOFLAGS", "GOAMD64", "GOARM64", "GOEXPERIMENT", "CGO_ENABLED"]],
  dependency: () => [{ command: ["go", "version"], hint: "install Go (go.dev/dl), 1.20 or newer" }],
  build: buildTests,
  async list(place) {
    const names = [];
    for (const tests of await readTests(place)) {
      const own = await listTests(tests, place);
      names.push(...own.map((name) => `${tests.package}.${name}`));
    }
    return names;
  },
  async run(names, budget, place) {
    const answers = [];
    for (const tests of await readTests(place)) {
      const start3 = `${tests.package}.Benchmark`;
      const own = names.filter((name) => name.startsWith(start3));
      const asked = own.map((name) => name.slice(tests.package.length + 1));
      const found = await runTests(tests, asked, budget, place);
      answers.push(
        ...found.map(({ name, outcome }) => ({ name: `${tests.package}.${name}`, outcome }))
      );
    }
    return answers;
  }
};
async function runTests(tests, names, { least_samples: count, seconds }, place) {
  const answers = [];
  for (const { pattern, names: asked } of patternsOf(names)) {
    const time2 = `${Math.ceil(seconds / count * 1e9)}ns`;
    const { rows, death } = await benchTests(tests, pattern, { count, time: time2 }, place);
    const named = rows.map((row) => ({ ...row, name: asAsked(row.name, asked) }));
    const found = named.filter((row) => isComplete(row, count));
    answers.push(...found);
    if (death === null) answers.push(...others(asked, found, SILENT));
    else if (asked.length === 1) {
      answers.push(...others(asked, found, { kind: "failed", message: death }));
    }
  }
  return answers;
}
function asAsked(name, asked) {
  if (asked.includes(name)) return name;
  return asked.find((own) => own.replace(/-\d+$/, "") === name) ?? name;
}
function isComplete({ outcome }, count) {
  return outcome.kind !== "samples" || (outcome.metrics.time?.length ?? 0) >= count;
}
var SILENT = {
  kind: "skipped",
  reason: "it gave no figure: a benchmark that skips itself says nothing"
};
function others(asked, found, outcome) {
  const spoken = new Set(found.map(({ name }) => name));
  return asked.filter((name) => !spoken.has(name)).map((name) => ({ name, outcome }));
}

// src/driver/google_benchmark.ts
import { mkdtemp as mkdtemp2, readFile as readFile6 } from "node:fs/promises";
import { join as join13, resolve as resolve2 } from "node:path";

// src/import/google_benchmark.ts
var googleBenchmark = {
  name: "google-benchmark",
  repeats: true,
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("context") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = documentOf(file);
    const context = document.get("context");
    const runs = document.get("benchmarks").items();
    const names = new Set(runs.map((run) => run.maybe("name")?.value));
    const cases = runs.filter((run) => !isAggregate(run, names)).map(readRun);
    if (runs.length > 0 && cases.length === 0) {
      throw misfit("it has aggregates only; run without --benchmark_report_aggregates_only");
    }
    return [
      {
        started: context.maybe("date")?.maybeText(),
        // What a clock or the load happened to be at the start differs from run to run and is left out.
        environment: {
          "cpu.count": fieldOf(context.maybe("num_cpus")),
          "build.type": fieldOf(context.maybe("library_build_type"))
        },
        cases
      }
    ];
  }
};
function fieldOf(node) {
  const value = node?.value;
  return typeof value === "string" || typeof value === "number" ? value : null;
}
function isAggregate(run, names) {
  const type = run.maybe("run_type")?.value;
  if (type !== void 0) return type === "aggregate";
  if (run.member("rms") || run.member("cpu_coefficient")) return true;
  const name = run.maybe("name")?.maybeText() ?? "";
  const end = /_(?:mean|median|stddev|cv|min|max|BigO|RMS)$/.exec(name.slice(-20))?.[0];
  if (end === void 0) return false;
  const stem = name.slice(0, -end.length);
  return names.has(stem) || names.has(`${stem}_mean`) && names.has(`${stem}_stddev`);
}
function readRun(run) {
  const name = (run.maybe("run_name") ?? run.maybe("name"))?.maybeText();
  const found = { name: name ?? `benchmark ${run.place}`, processes: [new Figures()] };
  if (name === void 0) return { ...found, failure: `${run.place || "a row"} has no "name"` };
  if (run.maybe("error_occurred")?.value === true) {
    const failure = run.maybe("error_message")?.maybeText() || "the benchmark reported an error";
    return { ...found, failure };
  }
  if (run.maybe("skipped")?.value === true) {
    const why = run.maybe("skip_message") ?? run.maybe("error_message");
    return { ...found, skipped: why?.maybeText() || "the benchmark was skipped" };
  }
  const unit = run.maybe("time_unit")?.maybeText() ?? "ns";
  const time2 = quantityOf(unit, { said: "lower" });
  const figures = new Figures().add(time2, run.member("real_time"), `"real_time" of ${run.place}`);
  if (run.maybe("cpu_time") && time2.metric === "time") {
    figures.add({ ...time2, metric: "cpu_time" }, run.get("cpu_time"));
  }
  for (const [key, value] of run.entries()) {
    if (typeof value.value === "number" && !FIELDS2.has(key)) figures.add(counterOf(key), value);
  }
  return { ...found, processes: [figures] };
}
function counterOf(name) {
  if (name === "bytes_per_second") return { metric: "throughput_of_time", factor: 1 };
  return namedQuantity(
    name,
    name.endsWith("_per_second") ? { direction: "higher", unit: "1/s" } : {}
  );
}
var FIELDS2 = /* @__PURE__ */ new Set([
  "family_index",
  "per_family_instance_index",
  "repetitions",
  "repetition_index",
  "threads",
  "iterations",
  "real_time",
  "cpu_time"
]);

// src/driver/google_benchmark.ts
var googleBenchmark2 = {
  version: () => ["c++", "--version"],
  dependency: ({ build = [] }) => [...new Set(build.map(([program = ""]) => program))].filter((program) => /^[\w+-]+$/.test(program)).map((program) => ({ command: [program, "--version"], hint: `install ${program}` })),
  build: (place, { build = [] }) => runBuild(build, place),
  async list(place, { binaries }) {
    const names = [];
    for (const { file, prefix } of located(binaries, place)) {
      const argv = [file, "--benchmark_list_tests=true"];
      const output = await requireProgram(argv, { cwd: place.folder });
      const lines = output.split("\n").filter((line) => line !== "");
      names.push(...lines.map((line) => prefix + line));
    }
    return names;
  },
  async run(names, budget, place, { binaries }) {
    const answers = [];
    for (const { file, prefix } of located(binaries, place)) {
      const own = behind(prefix, names);
      if (own.length === 0) continue;
      const found = await bench2(file, own, budget, place);
      answers.push(...found.map(({ name, outcome }) => ({ name: prefix + name, outcome })));
    }
    return answers;
  }
};
function located(binaries, { folder, built }) {
  const paths = inFolder(binaries, built);
  return paths.map((path, i) => ({
    file: resolve2(folder, path),
    prefix: paths.length > 1 ? `${binaries[i].replace(/^\{dir\}\//, "")}/` : ""
  }));
}
async function bench2(file, names, { seconds, least_samples }, { folder, scratch }) {
  const path = join13(await mkdtemp2(join13(scratch, "google-")), "report.json");
  const argv = [
    file,
    `--benchmark_filter=${exactly(names)}`,
    `--benchmark_repetitions=${least_samples}`,
    // Since 1.8 it may end in s; a plain number is understood by all versions.
    `--benchmark_min_time=${(seconds / least_samples).toFixed(9)}`,
    `--benchmark_out=${path}`,
    "--benchmark_out_format=json"
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  if (failed) throw new Error(message);
  const text2 = await readFile6(path, "utf8").catch(() => "");
  return text2 === "" ? [] : measuredIn(googleBenchmark, [{ path, text: text2 }]);
}

// src/driver/hyperfine.ts
import { readFile as readFile7 } from "node:fs/promises";
import { join as join14 } from "node:path";

// src/import/hyperfine.ts
var hyperfine = {
  name: "hyperfine",
  recognizes: (file) => {
    const results = documentOf(file).maybe("results");
    if (!results?.isList()) return false;
    return results.items().some((result) => result.maybe("command") !== void 0);
  },
  read: ([file]) => {
    const results = documentOf(file).get("results").items();
    return [{ environment: {}, cases: results.map(readCommand) }];
  }
};
function readCommand(result) {
  const named = nameOf2(result);
  if (named === void 0) {
    const name = `command ${result.place}`;
    return { name, processes: [], failure: `${result.place} has no "command"` };
  }
  const times = result.maybe("times") ?? result.maybe("median") ?? result.maybe("mean");
  const runs = times?.isList() ? times.items() : times ? [times] : [];
  const memory = result.maybe("memory_usage_byte");
  const used = memory?.isList() ? memory.items() : [];
  const processes = runs.map((seconds, i) => {
    const figures = new Figures().add({ metric: "time", factor: 1 }, seconds);
    const bytes = used[i];
    return bytes?.value ? figures.add({ metric: "memory", factor: 1 }, bytes) : figures;
  });
  const codes = result.maybe("exit_codes");
  const failed = codes?.isList() ? codes.items().find(({ value }) => value !== 0) : void 0;
  const code = failed?.value === null ? "unknown" : failed?.asWord();
  const failure = failed ? `a run of "${named.name}" ended with exit code ${code}` : runs.length === 0 ? `${result.place} has no "times"` : void 0;
  return { ...named, processes, failure };
}
function nameOf2(result) {
  const command2 = result.maybe("command")?.maybeText();
  if (command2 === void 0) return void 0;
  const parameters = result.maybe("parameters");
  const values = parameters?.isObject() ? parameters.entries() : [];
  if (values.length === 0) return { name: command2 };
  const pairs = values.map(([key, value]) => [key, value.asWord()]);
  return {
    name: [command2, ...pairs.map(([key, value]) => `${key}=${value}`)].join(" "),
    identity: JSON.stringify([command2, ...pairs])
  };
}

// src/driver/hyperfine.ts
var hyperfine2 = {
  version: () => ["hyperfine", "--version"],
  dependency: () => [
    {
      command: ["hyperfine", "--version"],
      hint: 'install hyperfine 1.13 or newer (Debian: apt-get install hyperfine), or use driver = "command"'
    }
  ],
  build: (place, { build = [] }) => runBuild(build, place),
  list: async (_, { commands }) => Object.keys(commands),
  async run(names, budget, place, { commands }) {
    const answers = [];
    for (const name of names) {
      const argv = inFolder(commands[name] ?? [], place.built);
      answers.push(...await time(name, argv, budget, place));
    }
    return answers;
  }
};
async function time(name, command2, { seconds, least_samples, most_samples }, { folder, scratch }) {
  const path = join14(scratch, "report.json");
  const argv = [
    ...["hyperfine", "--shell=none", "--style=basic", "--warmup=1"],
    `--min-benchmarking-time=${seconds}`,
    `--min-runs=${least_samples}`,
    `--max-runs=${Math.max(most_samples, least_samples)}`,
    `--export-json=${path}`,
    `--command-name=${name}`,
    "--",
    command2.map(quoted).join(" ")
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  if (failed) return [{ name, outcome: { kind: "failed", message } }];
  return measuredIn(hyperfine, [{ path, text: await readFile7(path, "utf8") }]);
}
function quoted(argument) {
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

// src/driver/pytest_benchmark.ts
import { readFile as readFile9, writeFile as writeFile4 } from "node:fs/promises";
import { join as join16 } from "node:path";

// src/stats/warmup.ts
var LONGEST_CURVE = 200;
var SHORTEST_CURVE = 8;
function dropWarmUp(iterations) {
  return iterations.slice(Math.max(1, Math.ceil(iterations.length / 10)));
}
function lateChange(processes) {
  const length = Math.min(...processes.map((curve2) => curve2.length));
  if (!(length >= SHORTEST_CURVE) || !Number.isFinite(length)) return null;
  const block = Math.ceil(length / LONGEST_CURVE);
  const curve = Array.from(
    { length: Math.floor(length / block) },
    (_, i) => mean(processes.map((values) => mean(values.slice(i * block, (i + 1) * block))))
  );
  const last = changePoints(curve, DRIFT_RULE).at(-1);
  return last && last.index >= curve.length / 2 ? last.index * block : null;
}

// src/import/pytest_benchmark.ts
var TIME = { metric: "time", factor: 1 };
var pytestBenchmark = {
  name: "pytest-benchmark",
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("machine_info") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = documentOf(file);
    const machine = document.get("machine_info");
    const commit = document.maybe("commit_info");
    return [
      {
        started: document.maybe("datetime")?.maybeText(),
        commit: commit?.maybe("id")?.maybeText(),
        branch: realName(commit?.maybe("branch")?.maybeText()),
        environment: {
          "cpu.model": processorOf(machine.maybe("cpu")),
          "os.kernel": machine.maybe("release")?.maybeText() ?? null,
          "python.version": machine.maybe("python_version")?.maybeText() ?? null
        },
        cases: document.get("benchmarks").items().map(readCase2)
      }
    ];
  }
};
function processorOf(cpu) {
  return (cpu?.maybe("brand_raw") ?? cpu?.maybe("brand"))?.maybeText() ?? null;
}
function readCase2(benchmark) {
  const name = (benchmark.maybe("fullname") ?? benchmark.maybe("name"))?.maybeText();
  const found = { name: name ?? `benchmark ${benchmark.place}`, processes: [] };
  const stats = benchmark.maybe("stats");
  if (!stats?.isObject()) return { ...found, failure: `${benchmark.place} has no "stats"` };
  const figures = new Figures();
  const rounds = stats.maybe("data");
  if (!rounds?.isList()) {
    figures.add(TIME, stats.member("median") ?? rounds, `"median" of ${stats.place}`);
  } else {
    figures.add(TIME, rounds);
    const time2 = figures.samples.time;
    const warm = benchmark.maybe("options")?.maybe("warmup")?.value !== false;
    if (time2 && !warm && time2.length > 1) figures.samples.time = dropWarmUp(time2);
  }
  const extra = benchmark.maybe("extra_info");
  for (const [key, value] of extra?.isObject() ? extra.entries() : []) {
    if (typeof value.value === "number") figures.add(namedQuantity(key), value);
  }
  return { ...found, processes: [figures] };
}
function realName(name) {
  return name === "(unknown)" || name === "(detached head)" ? void 0 : name;
}

// src/driver/pytest_build.ts
import { readFile as readFile8, stat as stat4 } from "node:fs/promises";
import { join as join15 } from "node:path";
var VERSIONS = {
  SETUPTOOLS_SCM_PRETEND_VERSION: "0.0",
  PDM_BUILD_SCM_VERSION: "0.0",
  POETRY_DYNAMIC_VERSIONING_BYPASS: "0.0"
};
async function buildEnvironment({ folder, built, scratch, work }, { extras = [], groups: groups2 = [], requirements = [] }) {
  const cwd = await copySource(folder, join15(scratch, "source"));
  const env = { ...VERSIONS, CARGO_TARGET_DIR: work, PIP_DISABLE_PIP_VERSION_CHECK: "1" };
  await requireProgram(["python3", "-m", "venv", built], { cwd });
  const install = [join15(built, "bin/pip"), "install", "--no-input", "--quiet"];
  if (groups2.length > 0) await requireProgram([...install, "--upgrade", "pip"], { cwd, env });
  const named = [
    ...await isPackage(cwd) ? [extras.length > 0 ? `.[${extras.join(",")}]` : "."] : [],
    ...groups2.flatMap((group) => ["--group", group]),
    ...requirements.flatMap((file) => ["--requirement", file])
  ];
  await requireProgram([...install, ...named, "pytest", "pytest-benchmark"], { cwd, env });
}
async function isPackage(folder) {
  const there = (name) => stat4(join15(folder, name)).then(
    () => true,
    () => false
  );
  if (await there("setup.py") || !await there("pyproject.toml")) return there("setup.py");
  const { project, "build-system": build } = parse2(
    await readFile8(join15(folder, "pyproject.toml"), "utf8")
  );
  return project !== void 0 || build !== void 0;
}

// src/driver/pytest_plugin.ts
var PLUGIN = "rvp_bench_names";
var FILES = { asked: "asked.json", listed: "listed.json", ended: "ended.ndjson" };
var PLUGIN_TEXT = `import json
import os
from pathlib import Path

import pytest

FILES = Path(os.environ["RVP_BENCH_FILES"])


@pytest.hookimpl(hookwrapper=True)
def pytest_cmdline_main(config):
    # Tests that a project runs side by side would disturb each other, and the tool then takes no times.
    if hasattr(config.option, "numprocesses"):
        config.option.numprocesses = None
    yield


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    fixtures = {"benchmark", "benchmark_weave"}
    found = [item for item in items if fixtures.intersection(getattr(item, "fixturenames", ()))]
    (FILES / "${FILES.listed}").write_text(json.dumps([item.nodeid for item in found]))
    asked = FILES / "${FILES.asked}"
    if asked.exists():
        names = set(json.loads(asked.read_text()))
        found = [item for item in found if item.nodeid in names]
    items[:] = found


def pytest_runtest_logreport(report):
    if report.outcome == "passed":
        return
    why = report.longrepr
    crash = getattr(why, "reprcrash", None)
    text = crash.message if crash else why[2] if isinstance(why, tuple) else str(why)
    end = {"name": report.nodeid, "kind": report.outcome, "text": text[:2000]}
    with open(FILES / "${FILES.ended}", "a") as file:
        file.write(json.dumps(end) + "\\n")
`;

// src/driver/pytest_benchmark.ts
var pytestBenchmark2 = {
  version: () => ["python3", "-VV"],
  dependency: () => [
    {
      command: ["python3", "-c", "import venv, ensurepip"],
      hint: "install Python with its venv module (Debian: apt-get install python3-venv)"
    }
  ],
  build: buildEnvironment,
  async list(place, { paths = [], args = [] }) {
    const { argv, options, read } = await start2(place);
    await requireProgram([...argv, "--collect-only", "--quiet", ...args, ...paths], options);
    return JSON.parse(await read(FILES.listed));
  },
  async run(names, budget, place, { args = [] }) {
    const { argv, options, read } = await start2(place);
    await writeFile4(join16(place.scratch, FILES.asked), JSON.stringify(names));
    const report = join16(place.scratch, "report.json");
    const settings = [...settingsOf(budget, place), `--benchmark-json=${report}`];
    const paths = new Set(names.map((name) => name.split("::", 1)[0]));
    const { failed, message } = await runProgram(
      [...argv, ...settings, ...args, ...paths],
      options
    );
    const ended = endedIn(await read(FILES.ended));
    const text2 = await read("report.json");
    const timed = text2.includes('"fullname"') ? measuredIn(pytestBenchmark, [{ path: report, text: text2 }]) : [];
    if (failed && ended.length === 0 && timed.length === 0) throw new Error(message);
    return [...timed.filter(({ name }) => !ended.some((end) => end.name === name)), ...ended];
  }
};
function settingsOf(budget, { scratch }) {
  const { warmup_seconds, seconds, least_samples, most_samples } = budget;
  return [
    ...["--benchmark-only", "--benchmark-enable", "--benchmark-quiet"],
    `--benchmark-warmup=${warmup_seconds > 0 ? "on" : "off"}`,
    `--benchmark-max-time=${seconds}`,
    `--benchmark-min-time=${seconds / most_samples}`,
    `--benchmark-min-rounds=${least_samples}`,
    `--benchmark-storage=file://${join16(scratch, "storage")}`
  ];
}
async function start2({ folder, built, scratch }) {
  await writeFile4(join16(scratch, `${PLUGIN}.py`), PLUGIN_TEXT);
  const argv = [
    ...[join16(built ?? "", "bin/pytest"), "-p", PLUGIN, `--rootdir=${folder}`],
    ...["-o", `cache_dir=${join16(scratch, "cache")}`, `--basetemp=${join16(scratch, "temporary")}`]
  ];
  const env = { PYTHONPATH: scratch, RVP_BENCH_FILES: scratch, PYTHONDONTWRITEBYTECODE: "1" };
  const read = (file) => readFile9(join16(scratch, file), "utf8").catch(() => "");
  return { argv, read, options: { cwd: folder, env } };
}
function endedIn(text2) {
  const ends = text2.split("\n").filter((line) => line !== "");
  return ends.map((line) => {
    const { name, kind, text: text3 } = JSON.parse(line);
    if (kind === "skipped") return { name, outcome: { kind, reason: text3 } };
    return { name, outcome: { kind: "failed", message: text3 } };
  });
}

// src/driver/tools.ts
var TOOLS = {
  command,
  criterion: criterion2,
  go,
  "google-benchmark": googleBenchmark2,
  hyperfine: hyperfine2,
  "pytest-benchmark": pytestBenchmark2
};
function toolOf(entry) {
  return TOOLS[entry.driver];
}

// src/driver/where.ts
import { existsSync as existsSync3 } from "node:fs";
import { fileURLToPath } from "node:url";
var PLACES = [
  "driver.mjs",
  // beside dist/cli.mjs or dist/action.mjs
  "../driver.mjs",
  // above the action's chunks
  "from_source.mjs"
  // here, before anything is bundled
];
function driverProgram() {
  const paths = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = paths.find((path) => existsSync3(path));
  if (found !== void 0) return found;
  throw new RvpError(`there is no ${paths[0]}, which runs the suites that rvp.toml describes`, {
    stage: "plan",
    exitCode: EXIT.usage,
    hint: "the command line comes in two files: copy driver.mjs beside cli.mjs"
  });
}

// src/plan/driven.ts
var LISTED = { step: "listed", file: NAMES_FILE };
function drivenSuite(entry, root) {
  return {
    folder: join17(root, entry.folder ?? "."),
    manifest: manifestOf(entry),
    driven: { entry, root, places: { node: process.execPath, driver: driverProgram() } }
  };
}
function benchmarkOfDriven({ name, driver }) {
  return `${name}/${driver}`;
}
function manifestOf(entry) {
  const tool = toolOf(entry);
  const toolchain = [tool.version(entry), ...tool.toolchain?.(entry) ?? []];
  const built = tool.build ? ["--built", "{built}"] : [];
  const text2 = JSON.stringify(entry).replace(/\{(?=[a-z])/g, "\\u007b");
  const ask = (verb, ...rest) => ["{node}", "{driver}", verb, text2, ...rest];
  return {
    protocol: PROTOCOL,
    name: entry.name,
    implements: [benchmarkOfDriven(entry)],
    version: tool.version(entry),
    dependency: tool.dependency?.(entry) ?? [],
    build: [
      ...tool.build ? [
        // A compiler's work folder, for both sides and all commits.
        { name: "work", inputs: [], toolchain },
        {
          name: "built",
          inputs: [],
          toolchain,
          command: ask("build", "--into", "{dir}", "--work", "{work}")
        }
      ] : [],
      {
        name: LISTED.step,
        inputs: [],
        toolchain,
        command: ask("list", ...built, "--into", "{dir}")
      }
    ],
    // All that it reads when it runs decides how it is built, too (build/sources.ts).
    run: { command: ask("run", ...built), inputs: [] }
  };
}

// src/plan/suites.ts
import { join as join18 } from "node:path";
function manifestOf2({ folder, manifest, driven }) {
  return driven ? `rvp.toml: suite ${manifest.name}` : `${folder}/suite.toml`;
}
var ROUND_SEED = "{round_seed}";
function loadSuites(folders) {
  return withoutTwins(
    folders.map((folder) => ({
      folder,
      manifest: readToml(join18(folder, "suite.toml"), validateSuiteManifest, clashingStep)
    }))
  );
}
function withoutTwins(suites) {
  const seen = /* @__PURE__ */ new Map();
  for (const suite of suites) {
    const { name } = suite.manifest;
    const place = suite.driven ? "an entry of rvp.toml" : suite.folder;
    const other = seen.get(name);
    if (other !== void 0) {
      throw new RvpError(`two suites are named "${name}": ${other} and ${place}`, {
        stage: "plan",
        hint: "give one of them another name"
      });
    }
    seen.set(name, place);
  }
  return suites;
}
function domainsOf({ manifest }) {
  return [...new Set(manifest.implements.map(domainOf))];
}
var BUILT_IN = /* @__PURE__ */ new Set([
  ...["suite", "domain", "device", "profile", "threads", "path", "dir", "key", "round_seed"]
]);
function clashingStep({ build = [] }) {
  for (const [index, { name, domains, devices }] of build.entries()) {
    const pointer = `/build/${index}/name`;
    if (BUILT_IN.has(name)) {
      return {
        pointer,
        problem: `{${name}} is a placeholder of its own: give the step another name`
      };
    }
    const other = build.slice(0, index).some(
      (earlier) => earlier.name === name && overlap(domains, earlier.domains) && overlap(devices, earlier.devices)
    );
    if (other) {
      return { pointer, problem: `two steps are named "${name}" for one domain` };
    }
  }
  return void 0;
}
function overlap(a, b) {
  return !a || !b || a.some((each) => b.includes(each));
}
function isFor(part, domain, device) {
  return overlap(part.domains, [domain]) && isForDevice(part, device);
}
function isForDevice({ devices }, device) {
  return overlap(devices, [device]);
}

// src/plan/project.ts
function readProject(root) {
  return projectOf(loadConfig(join19(root, "rvp.toml")));
}
function readBaseProject(root, head) {
  if (head.driven.length === 0) return readProject(root);
  const path = join19(root, "rvp.toml");
  const own = measuresHere(path) ? loadConfig(path) : void 0;
  if (!own) return projectOf({ ...head, ...NO_FOLDERS, path, root });
  const described = new Map(own.driven.map((entry) => [entry.name, entry]));
  const missing = head.driven.filter(({ name, driver }) => described.get(name)?.driver !== driver);
  for (const entry of missing) described.set(entry.name, entry);
  return projectOf({ ...own, driven: [...described.values()] });
}
var NO_FOLDERS = {
  suites: [],
  benchmarks: void 0,
  reference: void 0,
  fixtures: void 0,
  ratio: void 0
};
function measuresHere(path) {
  if (!existsSync4(path)) return false;
  const { benchmarks, driven } = loadJudging(path);
  return benchmarks !== void 0 || driven.length > 0;
}
function suitesOf({ suites, driven, root }) {
  return withoutTwins([...loadSuites(suites), ...driven.map((entry) => drivenSuite(entry, root))]);
}
function projectOf(config) {
  const suites = suitesOf(config);
  requireKnown(config, suites);
  return {
    config,
    suites,
    cases: config.benchmarks === void 0 ? [] : loadCases(config.benchmarks),
    catalog: catalogOf(config),
    unlisted: suites.filter(({ driven }) => driven)
  };
}
function withListed(project, listed, cases) {
  return {
    ...project,
    cases: inOrder([...project.cases, ...cases]),
    unlisted: project.unlisted.filter(({ manifest }) => !listed.has(manifest.name))
  };
}
function catalogOf({
  benchmarks,
  driven,
  metrics
}) {
  const ofTools = driven.length > 0 ? DRIVEN_METRICS : {};
  const own = benchmarks === void 0 ? {} : loadMetricCatalog(benchmarks);
  return withChanges({ ...OWN_METRICS, ...ofTools, ...own }, metrics);
}
function requireKnown(config, suites) {
  const known = suites.map(({ manifest }) => manifest.name);
  const counted = config.instructions.suites.map((name, i) => [`instructions.suites[${i}]`, name]);
  const named = {
    ...Object.fromEntries(counted),
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

// src/report/answers.ts
function answerText(expected, got, digits = 17) {
  if (!Array.isArray(expected) || !Array.isArray(got)) {
    const difference = distance(expected, got);
    return { expected: text(expected, digits), got: text(got, digits), difference };
  }
  const place = furthest(expected, got);
  const at = (values) => `${values.length} values; [${place}] = ${text(values[place], digits)}`;
  return {
    expected: at(expected),
    got: at(got),
    difference: distance(expected[place], got[place])
  };
}
function furthest(expected, got) {
  let place = 0;
  let most = 0;
  for (const [i, value] of expected.entries()) {
    const apart = Math.abs((got[i] ?? Number.NaN) - value);
    if (apart <= most) continue;
    most = apart;
    place = i;
    if (Number.isNaN(apart)) break;
  }
  return place;
}
function distance(expected, got) {
  if (typeof expected !== "number" || typeof got !== "number") return "";
  const apart = Math.abs(got - expected);
  return apart === 0 ? "0" : apart.toExponential(1);
}
function text(value, digits) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return `${value.length} values`;
  if (typeof value !== "number") return value;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}

export {
  findProgram,
  PROTOCOL,
  parseStored,
  writeWhole,
  FUNCTIONS_FILE,
  readFunctions,
  saveFunctions,
  mergeFunctions,
  KEPT_SESSIONS,
  hasBaselines,
  loadAllBaselines,
  loadBaselines,
  saveBaseline,
  git,
  manifestOf2 as manifestOf,
  ROUND_SEED,
  domainsOf,
  isFor,
  listFiles,
  topOf,
  sourceFiles,
  LIMITS,
  DEEPEST_CALLS,
  clip,
  withinLimits,
  outcomeWithin,
  slugOf,
  lateChange,
  LISTED,
  benchmarkOfDriven,
  readProject,
  readBaseProject,
  withListed,
  catalogOf,
  answerText
};
