import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  DRIFT_RULE,
  caseKey,
  changePoints,
  compareText,
  domainOf,
  loadConfig,
  loadJudging,
  matcherOf,
  mean,
  metricName,
  oldestFirst,
  parse,
  parse2,
  plural,
  ratioKey,
  ratioSuite,
  readToml,
  require_picomatch,
  rowKey,
  seconds,
  validateBaseline,
  validateDefinition,
  validateMetricCatalog,
  validateResults,
  validateSuiteManifest,
  withChanges
} from "./chunk-UUU6GACZ.mjs";
import {
  childEnvironment,
  gitEnvironment
} from "./chunk-RHKOOXFQ.mjs";
import {
  printable
} from "./chunk-KWBCIB2O.mjs";
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
import {
  __commonJS,
  __toESM
} from "./chunk-6PN6P5XH.mjs";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open3, close, replace = open3) => (input) => {
      let string = "" + input, index = string.indexOf(close, open3.length);
      return ~index ? open3 + replaceClose(string, close, replace, index) + close : open3 + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

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
async function writeWhole(path, text3) {
  await writeFile(`${path}.partial`, text3);
  await rename(`${path}.partial`, path);
}

// src/sessions/store.ts
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/contract/protocol.ts
var PROTOCOL = 1;

// src/sessions/migrate.ts
var STEPS = {};
function parseStored(validate2, data) {
  const current = migrate(data);
  return current.ok ? parse(validate2, current.value) : current;
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
async function saveBaseline(folder, runnerClass2, results, keep2 = KEPT_SESSIONS) {
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
      const others2 = earlier?.sessions.filter(({ session: session2 }) => session2.id !== part.session.id) ?? [];
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, render([...others2, part].slice(-keep2)));
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
      async ({ name }) => (await readdir(join(folder, name))).filter((file) => file.endsWith(".json")).map((file) => join(folder, name, file))
    )
  );
  return nested.flat().sort();
}

// src/jobs/situation.ts
import { mkdir as mkdir8 } from "node:fs/promises";
import { join as join30 } from "node:path";

// src/base/worktree.ts
import { mkdir as mkdir2, readdir as readdir2, rm } from "node:fs/promises";
import { join as join2, relative } from "node:path";

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

// src/system/owner.ts
import { readFileSync } from "node:fs";
function beginningOf(pid) {
  try {
    const stat7 = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat7.slice(stat7.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
function ownName() {
  return [process.pid, beginningOf(process.pid)].filter(Boolean).join("-");
}
function isRunning(name) {
  const [number = "", beginning] = name.trim().split("-");
  const pid = Number(number);
  if (!(Number.isInteger(pid) && pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  const found = beginningOf(pid);
  return beginning === void 0 || found === null || beginning === found;
}

// src/base/worktree.ts
async function mergeBase(root, ref) {
  const name = `${ref}^{commit}`;
  await git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name).catch((cause) => {
    throw new RvpError(`base "${ref}" is not a commit of this repository`, {
      stage: "baseline",
      hint: "fetch it first: in a workflow, actions/checkout with fetch-depth: 0",
      cause
    });
  });
  return git(root, "merge-base", "HEAD", ref).catch(async (cause) => {
    const shallow = await git(root, "rev-parse", "--is-shallow-repository") === "true";
    throw new RvpError(`HEAD and "${ref}" have no common commit here`, {
      stage: "baseline",
      hint: shallow ? "the clone is shallow: use actions/checkout with fetch-depth: 0, or git fetch --unshallow" : "is it a branch of another repository?",
      cause
    });
  });
}
var TREE = /^base-[0-9a-f]+-(\d+(-\d+)?)$/;
async function checkOut(root, commit, folder) {
  const top = await git(root, "rev-parse", "--show-toplevel");
  const tree = join2(folder, `base-${commit.slice(0, 12)}-${ownName()}`);
  await mkdir2(folder, { recursive: true });
  await removeOrphans(folder);
  await rm(tree, { recursive: true, force: true });
  await git(top, "worktree", "prune");
  await git(top, "worktree", "add", "--detach", "--force", tree, commit);
  const made = {
    commit,
    root: join2(tree, relative(top, root)),
    async moveTo(next) {
      await git(tree, "checkout", "--quiet", "--detach", "--force", next);
      made.commit = next;
    },
    async [Symbol.asyncDispose]() {
      await rm(tree, { recursive: true, force: true });
      await git(top, "worktree", "prune").catch(() => {
      });
    }
  };
  return made;
}
async function removeOrphans(folder) {
  for (const name of await readdir2(folder)) {
    const owner = TREE.exec(name)?.[1];
    if (owner === void 0 || isRunning(owner)) continue;
    await rm(join2(folder, name), { recursive: true, force: true });
  }
}

// src/build/cache.ts
import { mkdir as mkdir4, readdir as readdir4, readFile as readFile3, rm as rm3 } from "node:fs/promises";
import { homedir } from "node:os";
import { join as join5 } from "node:path";

// src/system/lock.ts
import { mkdir as mkdir3, readFile as readFile2, rm as rm2, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var SILENT_MS = 5e3;
var NAMELESS_MS = 1e4;
async function lock(path, what, { signal, note }) {
  const start3 = performance.now();
  let told = false;
  while (!await take(path)) {
    if (await isAbandoned(path)) {
      await clear(path);
      continue;
    }
    if (!told && performance.now() - start3 > SILENT_MS) {
      told = true;
      const pid = (await nameIn(path)).split("-", 1)[0];
      note(`waiting for process ${pid}, which ${what}; if it hangs, end it: kill ${pid}`);
    }
    await sleep(200, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
  return () => rm2(path, { recursive: true, force: true });
}
async function take(path) {
  try {
    await mkdir3(path);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await writeFile2(join3(path, "pid"), ownName());
  return true;
}
async function clear(path) {
  const guard = `${path}.clearing.lock`;
  if (!await take(guard)) {
    if (await isAbandoned(guard)) await rm2(guard, { recursive: true, force: true });
    return void await sleep(50);
  }
  try {
    if (await isAbandoned(path)) await rm2(path, { recursive: true, force: true });
  } finally {
    await rm2(guard, { recursive: true, force: true });
  }
}
async function isAbandoned(path) {
  const name = await nameIn(path);
  if (name !== "") return !isRunning(name);
  const made = await stat2(path).catch(() => null);
  return made === null || Date.now() - made.mtimeMs > NAMELESS_MS;
}
function nameIn(path) {
  return readFile2(join3(path, "pid"), "utf8").catch(() => "");
}

// src/build/seal.ts
import { createHash } from "node:crypto";
import { lstat, open, readdir as readdir3, readlink } from "node:fs/promises";
import { join as join4, relative as relative2 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";
var WIDTH = 16;
var PIECE_BYTES = 1 << 18;
var TICK_MS = 20;
async function seal(folder) {
  await sleep2(TICK_MS);
  const items = await itemsOf(folder);
  return { ...sizeOf(items), content: await contentOf(folder, items), traces: tracesOf(items) };
}
async function checkSeal(folder, sealed) {
  const items = await itemsOf(folder).catch(() => []);
  const traces = tracesOf(items);
  if (traces === sealed.traces) return { same: sealed };
  const { files, bytes } = sizeOf(items);
  const alike = files === sealed.files && bytes === sealed.bytes;
  if (alike && await contentOf(folder, items) === sealed.content) {
    return { same: { ...sealed, traces } };
  }
  const [latest] = items.toSorted((a, b) => b.changedMs - a.changedMs);
  return { touched: latest?.path ?? null };
}
async function itemsOf(folder) {
  const entries = await readdir3(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map(({ parentPath, name }) => relative2(folder, join4(parentPath, name)));
  const found = await inTurn(paths.sort(), async (path) => {
    const stats = await lstat(join4(folder, path), { bigint: true });
    const { size, mtimeNs, ctimeNs, ctimeMs, ino, mode, dev } = stats;
    const trace = [size, mtimeNs, ctimeNs, ino, mode].join(" ");
    const item = {
      path,
      kind: stats.isFile() ? "file" : stats.isSymbolicLink() ? "link" : "other",
      bytes: Number(size),
      executable: (mode & 0o111n) !== 0n,
      changedMs: Number(ctimeMs),
      trace,
      identity: `${dev} ${trace}`
    };
    return stats.isDirectory() ? null : item;
  });
  return found.filter((item) => item !== null);
}
function sizeOf(items) {
  return { files: items.length, bytes: items.reduce((sum2, { bytes }) => sum2 + bytes, 0) };
}
function tracesOf(items) {
  return digestOf(items.map(({ path, kind, trace }) => [path, kind, trace]));
}
async function contentOf(folder, items) {
  const lines = await inTurn(items, async ({ path, kind, executable, identity }) => {
    const place = join4(folder, path);
    const content = kind === "file" ? await digestOnce(place, identity) : kind === "link" ? await readlink(place) : "";
    return [path, kind, kind === "file" && executable, content];
  });
  return digestOf(lines);
}
function digestOf(lines) {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${JSON.stringify(line)}
`);
  return hash.digest("hex");
}
var digests = /* @__PURE__ */ new Map();
function digestOnce(path, identity) {
  const known = digests.get(identity) ?? fileDigest(path);
  digests.set(identity, known);
  return known;
}
async function fileDigest(path) {
  const hash = createHash("sha256");
  const file = await open(path);
  try {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (; ; ) {
      const { bytesRead } = await file.read(piece, 0, PIECE_BYTES);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
async function inTurn(items, act) {
  const results = new Array(items.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await act(items[index]);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return results;
}

// src/build/cache.ts
function cacheRoot(env = process.env) {
  const base = env.XDG_CACHE_HOME || join5(homedir(), ".cache");
  const root = env.RVP_CACHE_DIR || join5(base, "rvp-bench");
  const trust = env.RVP_CACHE_TRUST || "trusted";
  if (trust === "trusted") return root;
  if (trust === "untrusted") return join5(root, "untrusted");
  throw new RvpError(`RVP_CACHE_TRUST is "${trust}"; it is trusted or untrusted`, {
    stage: "plan"
  });
}
function toolCaches(env = process.env) {
  if (env.RVP_CACHE_TRUST !== "untrusted") return {};
  return { XDG_CACHE_HOME: join5(cacheRoot(env), "installers") };
}
async function keyedFolder(root, name, describe2, make, { remote, ...waiting }) {
  const folder = join5(root, name);
  await mkdir4(root, { recursive: true });
  const release2 = await lock(join5(root, `${name}.lock`), `makes ${folder}`, waiting);
  try {
    const receiptPath = join5(root, `${name}.json`);
    const paths = [folder, receiptPath];
    const whole = () => isWhole(folder, receiptPath, waiting.note);
    if (await whole() || await remote?.restore(name, paths) && await whole()) {
      return { folder, cached: true, seconds: 0 };
    }
    await rm3(receiptPath, { force: true });
    await rm3(folder, { recursive: true, force: true });
    await mkdir4(folder);
    const start3 = performance.now();
    await make(folder);
    const seconds2 = (performance.now() - start3) / 1e3;
    const created = (/* @__PURE__ */ new Date()).toISOString();
    if (await hasExcuse(folder)) return { folder, cached: false, seconds: seconds2 };
    const receipt = { ...describe2, created, seconds: seconds2, ...await seal(folder) };
    await writeReceipt(receiptPath, receipt);
    await remote?.save(name, paths);
    return { folder, cached: false, seconds: seconds2 };
  } finally {
    await release2();
  }
}
async function sharedFolder(root, name) {
  const folder = join5(root, name);
  await mkdir4(folder, { recursive: true });
  return folder;
}
async function hasExcuse(folder) {
  const names = await readdir4(folder, { recursive: true });
  return names.some((name) => name.endsWith(".unavailable"));
}
async function isWhole(folder, receiptPath, note) {
  const receipt = await readReceipt(receiptPath);
  if (receipt === null) return false;
  if (!isSealed(receipt)) {
    note(`${folder} was made by an older version, which did not seal it: it is made again`);
    return false;
  }
  const found = await checkSeal(folder, receipt);
  if ("touched" in found) {
    const where = found.touched ? `, last in ${found.touched}` : "";
    note(`${folder} was changed since it was made${where}: it is made again`);
    return false;
  }
  if (found.same !== receipt) await writeReceipt(receiptPath, { ...receipt, ...found.same });
  return true;
}
function isSealed({ content, traces }) {
  return content !== void 0 && traces !== void 0;
}
function writeReceipt(path, receipt) {
  return writeWhole(path, JSON.stringify(receipt, null, 2));
}
async function readReceipt(path) {
  try {
    return JSON.parse(await readFile3(path, "utf8"));
  } catch {
    return null;
  }
}

// src/machine/fingerprint.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { cpus, loadavg, release, totalmem as totalmem2 } from "node:os";

// src/system/process.ts
import { spawn } from "node:child_process";
import { constants as constants2 } from "node:os";
import { Readable } from "node:stream";
import { setTimeout as sleep3 } from "node:timers/promises";

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
import { delimiter, isAbsolute, join as join6, resolve } from "node:path";
function findProgram(name, cwd, path) {
  if (name === "") return { problem: "the command is empty" };
  if (name.includes("\0")) return { problem: "its name has a NUL character" };
  if (!existsSync(cwd)) return { problem: `there is no folder ${cwd}` };
  const places = name.includes("/") ? [isAbsolute(name) ? name : resolve(cwd, name)] : (path ?? "").split(delimiter).map((folder) => join6(folder || cwd, name));
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
  const closed = new Promise((resolve3) => child.once("close", () => resolve3()));
  const end = new Promise((resolve3) => {
    child.once("error", (error) => {
      finish();
      resolve3(notStarted(named, error.message));
    });
    child.once("exit", async (code, name) => {
      finish();
      const drained = new AbortController();
      await Promise.race([closed, sleep3(DRAIN_MS, null, drained).catch(() => {
      })]);
      await new Promise(setImmediate);
      drained.abort();
      stdout.destroy();
      stderr.destroy();
      resolve3(endOf(named, code, name, sandbox));
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
  const command2 = ["nvidia-smi", query, "--format=csv,noheader,nounits"];
  const { output, failed } = await runCommand(command2, ".");
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
    return readFileSync2(path, "utf8").trim();
  } catch {
    return null;
  }
}

// src/machine/provenance.ts
import { randomBytes } from "node:crypto";
async function newSession(root, seed) {
  const now = /* @__PURE__ */ new Date();
  const stamp = now.toISOString().replace(/[-:]/g, "").slice(0, 15);
  const [commit, branch, status] = await Promise.all([
    ask(root, "rev-parse", "HEAD"),
    ask(root, "rev-parse", "--abbrev-ref", "HEAD"),
    ask(root, "status", "--porcelain", "--untracked-files=no")
  ]);
  return {
    id: `${stamp}-${randomBytes(3).toString("hex")}`,
    started: now.toISOString(),
    seed,
    ...commit ? { commit, dirty: status !== "" } : {},
    ...branch && branch !== "HEAD" ? { branch } : {}
  };
}
function ask(root, ...args) {
  return git(root, ...args).catch(() => null);
}

// src/measure/listing.ts
import { readFile as readFile14 } from "node:fs/promises";
import { join as join26 } from "node:path";

// src/build/suite.ts
import { mkdir as mkdir5, readFile as readFile6 } from "node:fs/promises";
import { join as join12 } from "node:path";

// src/plan/suites.ts
import { join as join7 } from "node:path";
function manifestOf({ folder, manifest, driven }) {
  return driven ? `rvp.toml: suite ${manifest.name}` : `${folder}/suite.toml`;
}
var ROUND_SEED = "{round_seed}";
function loadSuites(folders) {
  return withoutTwins(
    folders.map((folder) => ({
      folder,
      manifest: readToml(join7(folder, "suite.toml"), validateSuiteManifest, clashingStep)
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

// src/system/log_file.ts
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
var LARGEST_LOG_BYTES = 8 << 20;
function openLog(path, flags) {
  const file = createWriteStream(path, { flags });
  const done = finished(file).then(
    () => null,
    (error) => `${path} could not be written: ${messageOf(error)}`
  );
  let bytes = 0;
  return {
    write(chunk) {
      if (bytes < LARGEST_LOG_BYTES && !file.destroyed) file.write(chunk);
      bytes += chunk.length;
    },
    close() {
      file.end();
      return done;
    }
  };
}

// src/build/key.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { createHash as createHash2 } from "node:crypto";
import { existsSync as existsSync4 } from "node:fs";
import { readFile as readFile4, stat as stat4 } from "node:fs/promises";
import { cpus as cpus2 } from "node:os";
import { join as join9, posix } from "node:path";

// src/system/folder.ts
import { existsSync as existsSync3 } from "node:fs";
import { readdir as readdir5, stat as stat3 } from "node:fs/promises";
import { join as join8, relative as relative3, sep } from "node:path";
var IGNORED = /* @__PURE__ */ new Set(["__pycache__", "node_modules", ".git", ".mypy_cache"]);
var CACHE_TAG = "CACHEDIR.TAG";
async function listFiles(folder) {
  const entries = await readdir5(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join8(folder, entry.name);
      if (entry.isDirectory()) {
        if (IGNORED.has(entry.name)) return [];
        if (entry.name === "target" && existsSync3(join8(path, CACHE_TAG))) return [];
        return (await listFiles(path)).map((file) => `${entry.name}/${file}`);
      }
      return [relative3(folder, path).split(sep).join("/")];
    })
  );
  return nested.flat().sort();
}

// src/build/key.ts
async function contentKey(parts) {
  const hash = createHash2("sha256");
  for (const pattern2 of parts.inputs) {
    const matched = await filesMatching(parts.suiteFolder, pattern2);
    if (matched.length === 0 && !parts.mayBeAbsent) {
      throw new RvpError(`${parts.suiteFolder}: build input "${pattern2}" matches no file`, {
        stage: "plan"
      });
    }
    for (const file of matched) {
      const { executable, bytes } = await readInput(join9(parts.suiteFolder, file));
      hash.update(JSON.stringify([file, executable, bytes.length])).update(bytes);
    }
  }
  for (const command2 of parts.toolchain) {
    hash.update(await versionOf(command2, parts.suiteFolder)).update("\0");
  }
  hash.update(JSON.stringify([parts.salt, process.arch, cpus2()[0]?.model ?? ""]));
  return hash.digest("hex").slice(0, 32);
}
async function readInput(path) {
  try {
    const [{ mode }, bytes] = await Promise.all([stat4(path), readFile4(path)]);
    return { executable: (mode & 64) !== 0, bytes };
  } catch (error) {
    throw new RvpError(`${path}: an input cannot be read: ${messageOf(error)}`, {
      stage: "plan",
      hint: "name the files of a linked folder by where they are",
      cause: error
    });
  }
}
async function filesMatching(folder, pattern2) {
  const { base, glob } = import_picomatch.default.scan(pattern2);
  if (!glob) {
    const found = await stat4(join9(folder, pattern2)).catch(() => null);
    return found?.isDirectory() ? filesMatching(folder, `${pattern2}/**`) : found ? [pattern2] : [];
  }
  if (!existsSync4(join9(folder, base))) return [];
  const matches = (0, import_picomatch.default)(glob, { dot: true });
  const files = await listFiles(join9(folder, base));
  return files.filter((file) => matches(file)).map((file) => posix.join(base, file));
}
async function versionOf(command2, cwd, signal) {
  const { failed, output, problem } = await runCommand(command2, cwd, {
    signal,
    sandbox: findBuildSandbox()
  });
  signal?.throwIfAborted();
  if (!failed) return output;
  throw new RvpError(`\`${command2.join(" ")}\` failed: ${problem}`, {
    stage: "build",
    exitCode: EXIT.notMeasured,
    hint: `is ${command2[0]} installed and on PATH?`
  });
}

// src/build/placeholders.ts
function fill(argv, values, where) {
  return argv.map(
    (argument) => argument.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, name) => {
      const value = Object.hasOwn(values, name) ? values[name] : void 0;
      if (value === void 0) {
        throw new RvpError(`${where}: unknown placeholder {${name}} in "${argument}"`, {
          stage: "plan",
          hint: `known here: ${Object.keys(values).join(", ")}`
        });
      }
      return value;
    })
  );
}
function fillEnv(env, values, where) {
  return Object.fromEntries(
    Object.entries(env ?? {}).map(([name, value]) => [name, fill([value], values, where)[0] ?? ""])
  );
}

// src/build/sources.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
import { createHash as createHash3 } from "node:crypto";
import { lstat as lstat3, readFile as readFile5, readlink as readlink2 } from "node:fs/promises";
import { join as join11, posix as posix3, relative as relative4, sep as sep2 } from "node:path";

// src/system/source_files.ts
import { lstat as lstat2 } from "node:fs/promises";
import { join as join10, posix as posix2 } from "node:path";
async function topOf(folder) {
  return git(folder, "rev-parse", "--show-toplevel").catch(() => folder);
}
async function sourceFiles(top) {
  const asked = ["--cached", "--others", "--exclude-standard"];
  const printed = await git(top, "ls-files", "-z", ...asked).catch(() => null);
  if (printed === null) return listFiles(top);
  const names = [...new Set(printed.split("\0"))].filter((name) => name !== "");
  const nested = names.map(async (name) => {
    const found = await lstat2(join10(top, name)).catch(() => null);
    if (!found?.isDirectory()) return [name];
    const files = await listFiles(join10(top, name));
    return files.map((file) => posix2.join(name, file));
  });
  return (await Promise.all(nested)).flat();
}

// src/build/sources.ts
function sourcesKey(suite) {
  const { folder, driven } = suite;
  if (!driven) throw new Error(`suite ${suite.manifest.name} says itself what it is built of`);
  const known = keys.get(suite) ?? readSources(folder, driven);
  keys.set(suite, known);
  return known;
}
var keys = /* @__PURE__ */ new WeakMap();
var NO_SOURCE = ["rvp.toml", ".rvp", "baselines", "/.github"];
async function readSources(folder, { entry, root }) {
  const top = await topOf(folder);
  const files = await sourceFiles(top);
  const matching = (from) => (glob) => {
    const start3 = glob.startsWith("/") ? "" : relative4(top, from).split(sep2).join("/");
    return matcherOf2(posix3.join(start3, glob).replace(/^\//, ""));
  };
  const ignored = [...NO_SOURCE.map(matching(root)), ...(entry.ignore ?? []).map(matching(folder))];
  const chosen = entry.inputs?.flatMap((glob) => {
    const found = files.filter(matching(folder)(glob));
    if (found.length > 0) return found;
    throw new RvpError(`rvp.toml: inputs: "${glob}" matches no file that git knows`, {
      stage: "plan",
      hint: `it is a glob relative to ${folder}`
    });
  });
  const sources = [...new Set(chosen ?? files)].filter((file) => !ignored.some((is) => is(file)));
  const hash = createHash3("sha256");
  for (const file of sources.sort()) {
    const { kind, bytes } = await contentOf2(join11(top, file));
    hash.update(JSON.stringify([file, kind, bytes.length])).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}
function matcherOf2(glob) {
  return (0, import_picomatch2.default)([glob, `${glob}/**`], { dot: true });
}
async function contentOf2(path) {
  const found = await lstat3(path).catch(() => null);
  if (found === null) return { kind: "deleted", bytes: Buffer.alloc(0) };
  if (found.isSymbolicLink()) return { kind: "link", bytes: Buffer.from(await readlink2(path)) };
  const kind = (found.mode & 64) !== 0 ? "executable" : "file";
  return { kind, bytes: await readFile5(path) };
}

// src/build/steps.ts
async function keyedSteps(suite, domain) {
  const keyed = [];
  for (const step of suite.manifest.build ?? []) {
    if (step.domains && !step.domains.includes(domain)) continue;
    keyed.push(await keyStep(suite, domain, step, keysOf(keyed)));
  }
  return keyed;
}
async function fixturesStep(suite, domain, profile, earlier) {
  const { fixtures } = suite.manifest;
  if (!fixtures?.domains.includes(domain)) return null;
  const { inputs, command: command2, env } = fixtures;
  return keyStep(suite, domain, { name: "fixtures", inputs, command: command2, env }, earlier, profile);
}
function keysOf(steps) {
  return Object.fromEntries(steps.map(({ step, key }) => [step.name, key]));
}
async function keyStep(suite, domain, step, earlier, variant = "") {
  const { manifest, folder: suiteFolder } = suite;
  const scope = step.shared ? null : domain;
  const where = `${manifestOf(suite)}: step ${step.name}`;
  const sources = suite.driven && step.command ? [await sourcesKey(suite)] : [];
  const key = await contentKey({
    suiteFolder,
    inputs: step.inputs.flatMap((input) => fill([input], { domain }, where)),
    toolchain: step.toolchain ?? [],
    salt: [step.command ?? null, step.env ?? null, scope, variant, earlier, ...sources]
  });
  const parts = [manifest.name, step.name, scope, variant, key.slice(0, 16)];
  return { step, key, name: parts.filter((part) => part).join("-") };
}

// src/build/suite.ts
async function buildSuite(suite, domain, context) {
  const { manifest, folder } = suite;
  const version = await versionOf(manifest.version, folder, context.signal);
  await checkDependencies(suite, domain, context.signal);
  const built = {
    suite,
    domain,
    version,
    keys: {},
    places: {
      suite: folder,
      domain,
      profile: context.profile,
      path: process.env.PATH ?? "",
      ...suite.driven?.places
    },
    seconds: 0
  };
  for (const keyed of await keyedSteps(suite, domain)) {
    const { folder: made, seconds: seconds2 } = await runStep(built, keyed, context);
    built.places[keyed.step.name] = made;
    built.keys[keyed.step.name] = keyed.key;
    built.seconds += seconds2;
  }
  return built;
}
async function writeFixtures(built, context) {
  const { suite, domain, keys: keys2 } = built;
  const step = await fixturesStep(suite, domain, context.profile, keys2);
  return step && (await runStep(built, step, context)).folder;
}
async function checkDependencies({ manifest, folder }, domain, signal) {
  for (const { command: command2, domains, hint } of manifest.dependency ?? []) {
    if (domains && !domains.includes(domain)) continue;
    const { failed, problem } = await runCommand(command2, folder, {
      signal,
      sandbox: findBuildSandbox()
    });
    signal.throwIfAborted();
    if (!failed) continue;
    throw new RvpError(`suite ${manifest.name} needs \`${command2.join(" ")}\`: ${problem}`, {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint
    });
  }
}
async function runStep(built, { step, key, name }, context) {
  const { manifest } = built.suite;
  const where = `${manifestOf(built.suite)}: step ${step.name}`;
  const { command: command2 } = step;
  if (!command2) {
    return { folder: await sharedFolder(context.cache, name), seconds: 0 };
  }
  const event = {
    kind: "build",
    suite: manifest.name,
    domain: built.domain,
    step: step.name
  };
  const { folder, cached, seconds: seconds2 } = await keyedFolder(
    context.cache,
    name,
    { key, suite: manifest.name, step: step.name, domain: step.shared ? null : built.domain },
    async (dir) => {
      context.progress({ ...event, state: "started" });
      const places = { ...built.places, dir };
      const argv = fill(command2, places, where);
      await runLogged(argv, fillEnv(step.env, places, where), built, step.name, context);
    },
    {
      remote: context.remote,
      signal: context.signal,
      note: (message) => context.progress({ kind: "note", message })
    }
  );
  context.progress({ ...event, state: cached ? "cached" : "done", seconds: seconds2 });
  return { folder, seconds: seconds2 };
}
async function runLogged(argv, env, built, step, context) {
  const { manifest, folder } = built.suite;
  await mkdir5(context.logs, { recursive: true });
  const log = join12(context.logs, `build-${manifest.name}-${built.domain}-${step}.log`);
  const output = openLog(log, "w");
  const { stdout, stderr, end } = startGroup(
    argv,
    { cwd: folder, env: { ...toolCaches(), ...env }, sandbox: findBuildSandbox() },
    context.signal
  );
  for (const stream of [stdout, stderr]) stream.on("data", output.write);
  const { failed, message } = await end;
  const problem = await output.close();
  context.signal.throwIfAborted();
  if (problem !== null) context.progress({ kind: "note", message: problem });
  if (!failed) return;
  const tail = (await readFile6(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15);
  throw new RvpError(
    `suite ${manifest.name}: build step "${step}" for ${built.domain} failed: ${message}`,
    {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint: `the end of ${log}:
${tail.join("\n")}`
    }
  );
}

// src/plan/driven.ts
import { join as join23 } from "node:path";

// src/driver/tool.ts
var NAMES_FILE = "names.json";

// src/driver/program.ts
import { spawn as spawn2 } from "node:child_process";
var OUTPUT_BYTES2 = 64 << 20;
var ERRORS_BYTES = 64 << 10;
function runProgram(argv, { cwd, env = {} }) {
  const named = argv.join(" ");
  const variables = { ...process.env, ...env };
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return Promise.resolve(notStarted2(named, program.problem));
  return new Promise((resolve3) => {
    const start3 = performance.now();
    const child = spawn2(program.path, argv.slice(1), {
      cwd,
      env: variables,
      stdio: ["ignore", "pipe", "pipe"]
    });
    const output = keep(child.stdout, OUTPUT_BYTES2);
    const errors = keep(child.stderr, ERRORS_BYTES);
    child.once("error", ({ message }) => resolve3(notStarted2(named, message)));
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
function notStarted2(named, problem) {
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
    const { failed, message, seconds: seconds2 } = await runProgram(argv, { cwd: folder });
    if (failed) return { kind: "failed", message };
    if (warm) time2.push(seconds2);
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
import { mkdtemp, readdir as readdir6, readFile as readFile8 } from "node:fs/promises";
import { join as join15 } from "node:path";

// src/import/units.ts
import { createHash as createHash4 } from "node:crypto";
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
  const plain2 = unit.slice(0, LONGEST_UNIT).trim().toLowerCase();
  const [amount = "", per, ...more] = plain2.split("/").map((part) => singular(part.trim()));
  const single = more.length === 0;
  const perOperation = single && (per === void 0 || OPERATIONS.has(per));
  if (per !== void 0 && amount === "b" && perOperation && said !== "higher") {
    return { metric: "bytes_per_op", factor: 1 };
  }
  if (amount === "alloc" && perOperation && said !== "higher") {
    return { metric: "allocs_per_op", factor: 1 };
  }
  const seconds2 = SECONDS.get(amount);
  if (perOperation && seconds2 !== void 0 && said !== "higher") {
    return { metric: "time", factor: seconds2 };
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
  const plain2 = unit.trim().toLowerCase().replace(/%/g, "percent");
  const slug = plain2.slice(0, LONGEST_UNIT).replace(/\//g, "-").replace(/[^a-z0-9_.=-]+/g, "-").slice(0, 40);
  const faithful = slug === plain2.replace(/\//g, "-") && !/^-|-$|-[0-9a-f]{10}$/.test(slug);
  return plain2 === "" ? "" : faithful ? slug : `${slug.replace(/^-+|-+$/g, "")}-${hashOf(plain2)}`.replace(/^-/, "");
}
function hashOf(text3) {
  return createHash4("sha256").update(text3).digest("hex").slice(0, 10);
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
    const plain2 = typeof this.value !== "object" || this.value === null;
    return plain2 ? String(this.value) : JSON.stringify(this.value);
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
    const text3 = this.#rest + piece;
    const used = this.#read(text3);
    this.#rest = text3.slice(used);
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
  #read(text3) {
    let i = 0;
    while (i < text3.length) {
      const code = text3.charCodeAt(i);
      if (code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9)) {
        i++;
        continue;
      }
      const end = this.#token(text3, i, code);
      if (end < 0) return i;
      i = end;
    }
    return i;
  }
  /** Reads the token at `start`; returns where it ends, or −1 if it may go on in the next piece. */
  #token(text3, start3, code) {
    switch (code) {
      case 34: {
        const end = endOfText(text3, start3);
        if (end < 0) {
          if (text3.length - start3 > LONGEST_TEXT)
            throw misfit("it holds a text of over a million characters");
          return -1;
        }
        this.#text(text3.slice(start3, end), start3);
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
        return this.#word(text3, start3);
    }
  }
  #word(text3, start3) {
    let end = start3;
    while (end < text3.length && isWord(text3.charCodeAt(end))) end++;
    if (end - start3 > 1e3) throw misfit("it is not JSON: a number of over a thousand digits");
    if (end === text3.length && end > start3) return -1;
    const word = text3.slice(start3, end);
    const number = /^-?\d/.test(word) ? Number(word) : Number.NaN;
    if (!Number.isNaN(number)) this.#number(number, start3);
    else if (LITERALS.has(word)) {
      const value = LITERALS.get(word);
      if (typeof value === "number") this.#number(value, start3);
      else this.#value(value, start3);
    } else throw this.#unexpected(start3, word.slice(0, 20) || text3.charAt(start3));
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
      this.#numbers = this.#lists.reduce((sum2, { items }) => sum2 + items.length, 0);
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
function scanJson(text3) {
  const scanner = new JsonScanner();
  scanner.push(text3);
  return scanner.end();
}
function halve(list) {
  const kept = Math.ceil(list.items.length / 2);
  for (let i = 0; i < kept; i++) list.items[i] = list.items[2 * i];
  list.items.length = kept;
  list.stride *= 2;
}
function endOfText(text3, start3) {
  for (let i = start3 + 1; i < text3.length; i++) {
    const code = text3.charCodeAt(i);
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
function withoutAssignment(text3) {
  return text3.replace(ASSIGNMENT, "");
}
function startsAsJson(text3) {
  const start3 = withoutAssignment(text3.slice(0, 4e3)).slice(0, 3e3);
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
import { copyFile as copyFile2, mkdir as mkdir7, readFile as readFile7, writeFile as writeFile3 } from "node:fs/promises";
import { dirname as dirname3, join as join14, relative as relative6 } from "node:path";

// src/driver/source.ts
import { copyFile, lstat as lstat4, mkdir as mkdir6, readlink as readlink3, symlink } from "node:fs/promises";
import { dirname as dirname2, join as join13, relative as relative5 } from "node:path";
async function copySource(folder, into) {
  const top = await topOf(folder);
  for (const file of await sourceFiles(top)) await copy(join13(top, file), join13(into, file));
  return join13(into, relative5(top, folder));
}
async function copy(from, to) {
  const found = await lstat4(from).catch(() => null);
  if (!found) return;
  await mkdir6(dirname2(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink3(from), to);
  else await copyFile(from, to);
}

// src/driver/criterion_build.ts
var INDEX = "programs.json";
async function readPrograms({ built }) {
  return JSON.parse(await readFile7(join14(built ?? "", INDEX), "utf8"));
}
async function buildPrograms({ folder, built, work }, entry) {
  const source = await copySource(folder, join14(built, "source"));
  const metadata = ["cargo", "metadata", "--no-deps", "--format-version=1"];
  const { packages } = JSON.parse(await requireProgram(metadata, { cwd: source }));
  const nameOf3 = new Map(packages.map(({ manifest_path, name }) => [manifest_path, name]));
  const messages = await requireProgram([...cargo(entry), "--target-dir", work], { cwd: source });
  const artifacts = artifactsIn(messages);
  const benches = artifacts.filter(({ target }) => target.kind.includes("bench"));
  const programs = benches.map(({ executable, manifest_path, target }) => {
    const name = `${nameOf3.get(manifest_path)}/${target.name}`;
    const home = relative6(built, dirname3(manifest_path));
    return { executable, name, file: join14("programs", name), folder: home };
  });
  if (programs.length === 0) throw new RvpError("there is no bench target", NO_TARGET);
  const binaries = artifacts.filter(({ target }) => target.kind.includes("bin"));
  const index = [];
  for (const { executable, ...program } of programs.sort((a, b) => a.name < b.name ? -1 : 1)) {
    await refuseBinaries(executable, binaries, program.name);
    await mkdir7(dirname3(join14(built, program.file)), { recursive: true });
    await copyFile2(executable, join14(built, program.file));
    index.push(program);
  }
  await writeFile3(join14(built, INDEX), JSON.stringify(index));
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
  const program = await readFile7(executable);
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
function behind(prefix2, names) {
  return names.filter((name) => name.startsWith(prefix2)).map((name) => name.slice(prefix2.length));
}
function escaped(name) {
  return name.replace(/[.[\\()*+?{|^$]/g, "\\$&");
}

// src/import/session.ts
import { createHash as createHash6 } from "node:crypto";

// src/contract/limits.ts
var LIMITS2 = {
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
function clip(text3, limit) {
  if (text3.length <= limit) return text3;
  return `${text3.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function withinLimits(results) {
  const { session, suites, cases, again } = results;
  const { commit, base_commit, branch, label, ...rest2 } = session;
  return {
    ...results,
    session: {
      ...rest2,
      ...label !== void 0 && { label: clip(label, LIMITS2.label) },
      ...branch !== void 0 && { branch: clip(branch, LIMITS2.branch) },
      ...commit !== void 0 && LIMITS2.commit.test(commit) && { commit },
      ...base_commit !== void 0 && LIMITS2.commit.test(base_commit) && { base_commit }
    },
    suites: Object.fromEntries(
      Object.entries(suites).map(([name, receipt]) => [
        name,
        { ...receipt, version: clip(receipt.version, LIMITS2.version) }
      ])
    ),
    cases: cases.map(caseWithin),
    ...again && { again: again.map(caseWithin) }
  };
}
function caseWithin(found) {
  return {
    ...found,
    outcome: outcomeWithin(found.outcome),
    processes: found.processes.map(processWithin)
  };
}
function outcomeWithin(outcome) {
  switch (outcome.kind) {
    case "measured":
      return outcome;
    case "same-program":
      return { ...outcome, as: clip(outcome.as, LIMITS2.id) };
    case "skipped":
      return { ...outcome, reason: clip(outcome.reason, LIMITS2.reason) };
    case "wrong":
      return {
        ...outcome,
        check: clip(outcome.check, LIMITS2.check),
        expected: answerWithin(outcome.expected),
        got: outcome.got === null ? null : answerWithin(outcome.got),
        ...outcome.tolerance && { tolerance: clip(outcome.tolerance, LIMITS2.tolerance) },
        ...outcome.against && { against: clip(outcome.against, LIMITS2.check) }
      };
    case "failed":
      return {
        ...outcome,
        message: clip(outcome.message, LIMITS2.message),
        ...outcome.hint && { hint: clip(outcome.hint, LIMITS2.hint) },
        ...outcome.stderr_tail && { stderr_tail: outcome.stderr_tail.slice(-LIMITS2.stderr) }
      };
  }
}
function answerWithin(answer) {
  if (typeof answer === "string") return clip(answer, LIMITS2.answer);
  return Array.isArray(answer) ? answer.slice(0, LIMITS2.answers) : answer;
}
function processWithin(process2) {
  const long = Object.values(process2.samples).some(({ length }) => length > LIMITS2.samples);
  if (!long) return process2;
  const samples = Object.entries(process2.samples).map(([metric, values]) => [
    metric,
    thinned(values)
  ]);
  return { ...process2, samples: Object.fromEntries(samples) };
}
function thinned(values) {
  const stride = Math.ceil(values.length / LIMITS2.samples);
  return stride <= 1 ? [...values] : values.filter((_, i) => i % stride === 0);
}

// src/contract/slug.ts
import { createHash as createHash5 } from "node:crypto";
var LONGEST = 140;
function slugOf(name, identity = name) {
  const parts = name.slice(0, 4 * LONGEST).split(/::|\//).map((part) => part.replace(/[^A-Za-z0-9._+-]+/g, "-").replace(/^[^A-Za-z0-9]+/, ""));
  const slug = trimmed(parts.map(trimmed).filter(Boolean).join("/").slice(0, LONGEST));
  if (slug && slug === identity && !/(?:^|[-/])[0-9a-f]{10}$/.test(slug)) return slug;
  const hash = createHash5("sha256").update(identity).digest("hex").slice(0, 10);
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
    ...commit !== void 0 && LIMITS2.commit.test(commit) && { commit },
    ...session.branch && { branch: clip(session.branch, LIMITS2.branch) }
  };
  const environment = Object.fromEntries(
    Object.entries(session.environment).filter(
      ([, value]) => typeof value !== "number" || Number.isFinite(value)
    )
  );
  const id = createHash6("sha256").update(JSON.stringify([session.started ?? null, header.commit ?? null, environment, cases])).digest("hex").slice(0, 12);
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
function instantOf(text3) {
  const iso = text3?.replace(/^(\d{4})\/(\d\d)\/(\d\d)-/, "$1-$2-$3T");
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
    title: clip(name || "(no name)", LIMITS2.title),
    benchmark,
    params: { name },
    outcome: outcomeOf(rows, figures, repeats),
    items: {},
    processes: figures.map(toProcess)
  };
  if (Object.keys(unread).length > 0) {
    found.unread = Object.fromEntries(
      Object.entries(unread).map(([metric, why]) => [metric, clip(why, LIMITS2.unread)])
    );
  }
  return found;
}
function outcomeOf(rows, figures, repeats) {
  const failed = (message) => ({
    kind: "failed",
    stage: "measure",
    message: clip(message, LIMITS2.message)
  });
  const failure = rows.find((row) => row.failure)?.failure;
  if (failure) return failed(failure);
  if (rows.length > 1 && !repeats) {
    return failed(
      `the file holds ${rows.length} results of this name, and which is meant is not said`
    );
  }
  const skipped = rows.find((row) => row.skipped)?.skipped;
  if (skipped) return { kind: "skipped", reason: clip(skipped, LIMITS2.reason) };
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
async function bench(program, titles, { warmup_seconds, seconds: seconds2, least_samples }, place) {
  const { argv, options, home } = await start(program, place);
  const settings = {
    "--warm-up-time": Math.max(warmup_seconds, 1e-3),
    "--measurement-time": Math.max(seconds2, 1e-3),
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
  const written = await readdir6(home, { recursive: true }).catch(() => []);
  const samples = written.filter((file) => file.endsWith(join15("new", "sample.json")));
  if (samples.length === 0) return [];
  const files = samples.map(async (within) => {
    const path = join15(home, within);
    const beside = await readFile8(join15(path, "..", "benchmark.json"), "utf8");
    return { path, within, text: await readFile8(path, "utf8"), beside };
  });
  return measuredIn(criterion, await Promise.all(files));
}
async function start({ file, folder }, { built, scratch }) {
  const cwd = join15(built ?? "", folder);
  const home = await mkdtemp(join15(scratch, "criterion-"));
  return {
    argv: [join15(built ?? "", file), "--bench"],
    home,
    options: { cwd, env: { CARGO_MANIFEST_DIR: cwd, CRITERION_HOME: home } }
  };
}

// src/driver/go_list.ts
import { join as join17 } from "node:path";

// src/driver/answers.ts
async function answerAll(names, run, hear) {
  const start3 = performance.now();
  const { found, problem } = await attempt(names, run);
  const seconds2 = (performance.now() - start3) / 1e3 / Math.max(found.size, 1);
  for (const [name, outcome] of found) hear(name, outcome, seconds2);
  const left = names.filter((name) => !found.has(name));
  if (left.length === 0) return;
  if (left.length < names.length) return answerAll(left, run, hear);
  if (left.length > 1) {
    for (const name of left) await answerAll([name], run, hear);
    return;
  }
  hear(left[0], { kind: "failed", message: problem }, seconds2);
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
var MOST_BYTES = 1e5;
function patternsOf(names) {
  const patterns = [];
  let last;
  for (const name of names) {
    const exact = exactly2(name);
    const longer = last && `${last.pattern}|${exact}`;
    if (last && longer && Buffer.byteLength(longer) <= MOST_BYTES) {
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
import { join as join16 } from "node:path";

// src/import/go_output.ts
function goOutputs(text3) {
  const lines = text3.split(/\r\n|\n|\r/);
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
  recognizes: ({ text: text3 }) => {
    const start3 = text3.slice(0, 1 << 20);
    return /^Benchmark\S{1,1000}[ \t]/m.test(start3) || /"Output":"(?:[^"\n]{0,200}\\n)?Benchmark/.test(start3);
  },
  read: ([file]) => [readOutput(file)]
};
function readOutput({ text: text3 }) {
  const environment = {};
  const rows = [];
  for (const output of goOutputs(text3)) readLines(output.lines, output.package, environment, rows);
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
  let open3;
  const lose = () => {
    if (open3 !== void 0) {
      const failure = "its figures are missing: what it printed itself may have cut them off";
      rows.push({ package: place, name: open3, figures: new Figures(), failure });
    }
    open3 = void 0;
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
      open3 = void 0;
      const why = ended[1] === "FAIL" ? { failure: failureOf(lines[i + 1]) } : { skipped: "the benchmark skipped itself" };
      rows.push({ package: place, name: ended[2], figures: new Figures(), ...why });
      continue;
    }
    const words = line.trim().split(/\s+/);
    const begins = /^Benchmark\S*[ \t]/.test(line);
    if (begins) {
      lose();
      open3 = words.shift();
    }
    if (open3 === void 0) continue;
    const figures = figuresOf(words);
    if (!figures) continue;
    rows.push({ package: place, name: open3, figures });
    open3 = void 0;
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
async function benchTests({ binary, folder, package: name }, pattern2, { count, time: time2 }, place) {
  const argv = [
    ...[join16(place.built ?? "", binary), "-test.run", "^$", "-test.benchmem"],
    ...["-test.cpu", String(place.threads), "-test.count", String(count)],
    ...["-test.benchtime", time2, "-test.bench", pattern2]
  ];
  const { output, errors, message } = await runProgram(argv, { cwd: join16(place.folder, folder) });
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
  const argv = [join17(place.built ?? "", tests.binary), "-test.list", "^Benchmark"];
  const printed = await requireProgram(argv, { cwd: join17(place.folder, tests.folder) });
  const functions = printed.split("\n").filter((line) => /^Benchmark\S*$/.test(line));
  const spoken = /* @__PURE__ */ new Set();
  const fatal = [];
  const run = async (asked) => {
    const done = [];
    for (const { pattern: pattern2, names } of patternsOf(asked)) {
      const { rows, death } = await benchTests(tests, pattern2, ONCE, { ...place, threads: 2 });
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
import { readFile as readFile9, writeFile as writeFile4 } from "node:fs/promises";
import { join as join18, relative as relative7 } from "node:path";
var INDEX2 = "packages.json";
var FIELDS = "-json=ImportPath,Dir,TestGoFiles,XTestGoFiles";
async function buildTests({ folder, built }, { packages = ["./..."], args = [] }) {
  const go2 = (...rest2) => requireProgram(["go", ...rest2], { cwd: folder });
  const index = [];
  for (const found of packagesIn(await go2("list", ...args, FIELDS, ...packages))) {
    if (!await hasBenchmark(found)) continue;
    const binary = `${index.length}.test`;
    await go2("test", ...args, "-c", "-o", join18(built, binary), found.ImportPath);
    index.push({ package: found.ImportPath, folder: relative7(folder, found.Dir), binary });
  }
  await writeFile4(join18(built, INDEX2), JSON.stringify(index));
}
async function readTests({ built }) {
  return JSON.parse(await readFile9(join18(built ?? "", INDEX2), "utf8"));
}
function packagesIn(listed2) {
  const documents = listed2.split(/^(?=\{)/m).filter((text3) => text3.trim() !== "");
  return documents.map((text3) => JSON.parse(text3));
}
async function hasBenchmark({ Dir, TestGoFiles = [], XTestGoFiles = [] }) {
  const files = [...TestGoFiles, ...XTestGoFiles].map((file) => readFile9(join18(Dir, file), "utf8"));
  return (await Promise.all(files)).some((text3) => /^func Benchmark/m.test(text3));
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
async function runTests(tests, names, { least_samples: count, seconds: seconds2 }, place) {
  const answers = [];
  for (const { pattern: pattern2, names: asked } of patternsOf(names)) {
    const time2 = `${Math.ceil(seconds2 / count * 1e9)}ns`;
    const { rows, death } = await benchTests(tests, pattern2, { count, time: time2 }, place);
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
import { mkdtemp as mkdtemp2, readFile as readFile10 } from "node:fs/promises";
import { join as join19, resolve as resolve2 } from "node:path";

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
    for (const { file, prefix: prefix2 } of located(binaries, place)) {
      const argv = [file, "--benchmark_list_tests=true"];
      const output = await requireProgram(argv, { cwd: place.folder });
      const lines = output.split("\n").filter((line) => line !== "");
      names.push(...lines.map((line) => prefix2 + line));
    }
    return names;
  },
  async run(names, budget, place, { binaries }) {
    const answers = [];
    for (const { file, prefix: prefix2 } of located(binaries, place)) {
      const own = behind(prefix2, names);
      if (own.length === 0) continue;
      const found = await bench2(file, own, budget, place);
      answers.push(...found.map(({ name, outcome }) => ({ name: prefix2 + name, outcome })));
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
async function bench2(file, names, { seconds: seconds2, least_samples }, { folder, scratch }) {
  const path = join19(await mkdtemp2(join19(scratch, "google-")), "report.json");
  const argv = [
    file,
    `--benchmark_filter=${exactly(names)}`,
    `--benchmark_repetitions=${least_samples}`,
    // Since 1.8 it may end in s; a plain number is understood by all versions.
    `--benchmark_min_time=${(seconds2 / least_samples).toFixed(9)}`,
    `--benchmark_out=${path}`,
    "--benchmark_out_format=json"
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  if (failed) throw new Error(message);
  const text3 = await readFile10(path, "utf8").catch(() => "");
  return text3 === "" ? [] : measuredIn(googleBenchmark, [{ path, text: text3 }]);
}

// src/driver/hyperfine.ts
import { readFile as readFile11 } from "node:fs/promises";
import { join as join20 } from "node:path";

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
  const processes = runs.map((seconds2, i) => {
    const figures = new Figures().add({ metric: "time", factor: 1 }, seconds2);
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
async function time(name, command2, { seconds: seconds2, least_samples, most_samples }, { folder, scratch }) {
  const path = join20(scratch, "report.json");
  const argv = [
    ...["hyperfine", "--shell=none", "--style=basic", "--warmup=1"],
    `--min-benchmarking-time=${seconds2}`,
    `--min-runs=${least_samples}`,
    `--max-runs=${Math.max(most_samples, least_samples)}`,
    `--export-json=${path}`,
    `--command-name=${name}`,
    "--",
    command2.map(quoted).join(" ")
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  if (failed) return [{ name, outcome: { kind: "failed", message } }];
  return measuredIn(hyperfine, [{ path, text: await readFile11(path, "utf8") }]);
}
function quoted(argument) {
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

// src/driver/pytest_benchmark.ts
import { readFile as readFile13, writeFile as writeFile5 } from "node:fs/promises";
import { join as join22 } from "node:path";

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
import { readFile as readFile12, stat as stat5 } from "node:fs/promises";
import { join as join21 } from "node:path";
var VERSIONS = {
  SETUPTOOLS_SCM_PRETEND_VERSION: "0.0",
  PDM_BUILD_SCM_VERSION: "0.0",
  POETRY_DYNAMIC_VERSIONING_BYPASS: "0.0"
};
async function buildEnvironment({ folder, built, scratch, work }, { extras = [], groups: groups2 = [], requirements = [] }) {
  const cwd = await copySource(folder, join21(scratch, "source"));
  const env = { ...VERSIONS, CARGO_TARGET_DIR: work, PIP_DISABLE_PIP_VERSION_CHECK: "1" };
  await requireProgram(["python3", "-m", "venv", built], { cwd });
  const install = [join21(built, "bin/pip"), "install", "--no-input", "--quiet"];
  if (groups2.length > 0) await requireProgram([...install, "--upgrade", "pip"], { cwd, env });
  const named = [
    ...await isPackage(cwd) ? [extras.length > 0 ? `.[${extras.join(",")}]` : "."] : [],
    ...groups2.flatMap((group) => ["--group", group]),
    ...requirements.flatMap((file) => ["--requirement", file])
  ];
  await requireProgram([...install, ...named, "pytest", "pytest-benchmark"], { cwd, env });
}
async function isPackage(folder) {
  const there = (name) => stat5(join21(folder, name)).then(
    () => true,
    () => false
  );
  if (await there("setup.py") || !await there("pyproject.toml")) return there("setup.py");
  const { project, "build-system": build } = parse2(
    await readFile12(join21(folder, "pyproject.toml"), "utf8")
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
    const { argv, options, read: read2 } = await start2(place);
    await requireProgram([...argv, "--collect-only", "--quiet", ...args, ...paths], options);
    return JSON.parse(await read2(FILES.listed));
  },
  async run(names, budget, place, { args = [] }) {
    const { argv, options, read: read2 } = await start2(place);
    await writeFile5(join22(place.scratch, FILES.asked), JSON.stringify(names));
    const report = join22(place.scratch, "report.json");
    const settings = [...settingsOf(budget, place), `--benchmark-json=${report}`];
    const paths = new Set(names.map((name) => name.split("::", 1)[0]));
    const { failed, message } = await runProgram(
      [...argv, ...settings, ...args, ...paths],
      options
    );
    const ended = endedIn(await read2(FILES.ended));
    const text3 = await read2("report.json");
    const timed = text3.includes('"fullname"') ? measuredIn(pytestBenchmark, [{ path: report, text: text3 }]) : [];
    if (failed && ended.length === 0 && timed.length === 0) throw new Error(message);
    return [...timed.filter(({ name }) => !ended.some((end) => end.name === name)), ...ended];
  }
};
function settingsOf(budget, { scratch }) {
  const { warmup_seconds, seconds: seconds2, least_samples, most_samples } = budget;
  return [
    ...["--benchmark-only", "--benchmark-enable", "--benchmark-quiet"],
    `--benchmark-warmup=${warmup_seconds > 0 ? "on" : "off"}`,
    `--benchmark-max-time=${seconds2}`,
    `--benchmark-min-time=${seconds2 / most_samples}`,
    `--benchmark-min-rounds=${least_samples}`,
    `--benchmark-storage=file://${join22(scratch, "storage")}`
  ];
}
async function start2({ folder, built, scratch }) {
  await writeFile5(join22(scratch, `${PLUGIN}.py`), PLUGIN_TEXT);
  const argv = [
    ...[join22(built ?? "", "bin/pytest"), "-p", PLUGIN, `--rootdir=${folder}`],
    ...["-o", `cache_dir=${join22(scratch, "cache")}`, `--basetemp=${join22(scratch, "temporary")}`]
  ];
  const env = { PYTHONPATH: scratch, RVP_BENCH_FILES: scratch, PYTHONDONTWRITEBYTECODE: "1" };
  const read2 = (file) => readFile13(join22(scratch, file), "utf8").catch(() => "");
  return { argv, read: read2, options: { cwd: folder, env } };
}
function endedIn(text3) {
  const ends = text3.split("\n").filter((line) => line !== "");
  return ends.map((line) => {
    const { name, kind, text: text4 } = JSON.parse(line);
    if (kind === "skipped") return { name, outcome: { kind, reason: text4 } };
    return { name, outcome: { kind: "failed", message: text4 } };
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
import { existsSync as existsSync5 } from "node:fs";
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
  const found = paths.find((path) => existsSync5(path));
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
    folder: join23(root, entry.folder ?? "."),
    manifest: manifestOf2(entry),
    driven: { entry, root, places: { node: process.execPath, driver: driverProgram() } }
  };
}
function benchmarkOfDriven({ name, driver }) {
  return `${name}/${driver}`;
}
function manifestOf2(entry) {
  const tool = toolOf(entry);
  const toolchain = [tool.version(entry), ...tool.toolchain?.(entry) ?? []];
  const built = tool.build ? ["--built", "{built}"] : [];
  const text3 = JSON.stringify(entry).replace(/\{(?=[a-z])/g, "\\u007b");
  const ask2 = (verb, ...rest2) => ["{node}", "{driver}", verb, text3, ...rest2];
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
          command: ask2("build", "--into", "{dir}", "--work", "{work}")
        }
      ] : [],
      {
        name: LISTED.step,
        inputs: [],
        toolchain,
        command: ask2("list", ...built, "--into", "{dir}")
      }
    ],
    // All that it reads when it runs decides how it is built, too (build/sources.ts).
    run: { command: ask2("run", ...built), inputs: [] }
  };
}

// src/plan/listed.ts
function casesOfDriven({ entry }, names, file) {
  const benchmark = benchmarkOfDriven(entry);
  return [...new Set(names)].map((name) => ({
    id: `${benchmark}/${slugOf(name)}`,
    title: clip(name, LIMITS2.title),
    benchmark,
    params: { name },
    checks: {},
    profiles: ["smoke", "quick", "full"],
    devices: void 0,
    timeoutSeconds: void 0,
    file
  }));
}

// src/plan/project.ts
import { existsSync as existsSync6 } from "node:fs";
import { join as join25 } from "node:path";

// src/driver/metrics.ts
var DRIVEN_METRICS = Object.fromEntries(
  Object.entries(IMPORTED_METRICS).map(([name, metric]) => [
    name,
    { ...metric, gate: name === "time" }
  ])
);

// src/plan/definitions.ts
import { readdirSync } from "node:fs";
import { join as join24, relative as relative8 } from "node:path";
function loadCases(folder) {
  const cases = definitionFiles(folder).flatMap((file) => {
    const definition = readToml(file, validateDefinition);
    const place = relative8(folder, file);
    if (domainOf(place) !== domainOf(definition.benchmark)) {
      throw new RvpError(`${file}: benchmark ${definition.benchmark} belongs in another folder`, {
        stage: "plan",
        hint: `move it to ${join24(folder, domainOf(definition.benchmark))}`
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
  return readToml(join24(folder, "metrics.toml"), validateMetricCatalog);
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
      (domain) => readdirSync(join24(folder, domain.name)).filter((name) => name.endsWith(".toml")).map((name) => join24(folder, domain.name, name))
    ).sort();
  } catch (cause) {
    throw new RvpError(`cannot read the definitions in ${folder}: ${whyOf(cause)}`, {
      stage: "plan",
      cause
    });
  }
}

// src/plan/project.ts
function readProject(root) {
  return projectOf(loadConfig(join25(root, "rvp.toml")));
}
function readBaseProject(root, head) {
  if (head.driven.length === 0) return readProject(root);
  const path = join25(root, "rvp.toml");
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
  if (!existsSync6(path)) return false;
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
function withListed(project, listed2, cases) {
  return {
    ...project,
    cases: inOrder([...project.cases, ...cases]),
    unlisted: project.unlisted.filter(({ manifest }) => !listed2.has(manifest.name))
  };
}
function catalogOf({
  benchmarks,
  driven,
  metrics
}) {
  const ofTools = driven.length > 0 ? DRIVEN_METRICS : {};
  const own = benchmarks === void 0 ? {} : loadMetricCatalog(benchmarks);
  return withChanges({ ...ofTools, ...own }, metrics);
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

// src/plan/select.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);

// src/plan/nearest.ts
function nearest(name, known) {
  let best;
  for (const candidate of known) {
    const distance2 = editDistance(name, candidate);
    if (!best || distance2 < best.distance) best = { name: candidate, distance: distance2 };
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

// src/plan/select.ts
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
    const matchers = selection.cases.map((glob) => ({ glob, matches: matcherOf3(glob) }));
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
  if (chosen.some(({ id }) => matcherOf3(deeper)(id))) {
    return `\`*\` stays within one part of a case's name: try '${deeper}'`;
  }
  const elsewhere = all.find(({ id }) => matcherOf3(glob)(id) || matcherOf3(deeper)(id));
  if (elsewhere) return `it is in profile ${elsewhere.profiles.join(" and ")}: --profile`;
  const names = new Set(
    chosen.flatMap(({ id, benchmark }) => [id, benchmark, domainOf(benchmark)])
  );
  const like = nearest(glob.replace(/(\/\*+)+$/, ""), names);
  if (like === void 0) return `rvp-bench plan --profile ${profile} lists them`;
  return `is '${chosen.some(({ id }) => id === like) ? like : `${like}/**`}' meant?`;
}
function mayBeAskedFor(domain, { domains, cases }) {
  const named = domains.length === 0 || domains.includes(domain);
  const begins = (glob) => ["", domain].includes(domainOf(import_picomatch3.default.scan(glob).base));
  return named && (cases.length === 0 || cases.some((glob) => glob !== "" && begins(glob)));
}
function isAskedFor(id, { domains, cases }) {
  const domain = domains.length === 0 || domains.includes(domainOf(id));
  return domain && (cases.length === 0 || cases.some((glob) => matcherOf3(glob)(id)));
}
function matcherOf3(glob) {
  return glob === "" ? () => false : (0, import_picomatch3.default)(glob);
}

// src/measure/listing.ts
async function listBenchmarks({ head, base }, choice, context) {
  const quiet = { ...context, progress: unlessCached(context.progress) };
  const ours = await listingOf(head, choice, quiet);
  const theirs = base && await listingOf(base, choice, quiet);
  for (const [name, found] of ours) requireSome(name, found, theirs?.get(name));
  return {
    head: listed(head, ours, theirs),
    base: base && theirs && listed(base, theirs, ours)
  };
}
function unlessCached(progress) {
  return (event) => {
    if (event.kind !== "build" || event.state !== "cached") progress(event);
  };
}
async function listingOf({ unlisted }, { suites, domains, cases }, context) {
  const listing = /* @__PURE__ */ new Map();
  for (const suite of unlisted) {
    const { name } = suite.manifest;
    if (suites.length > 0 && !suites.includes(name)) continue;
    if (!mayBeAskedFor(name, { domains, cases })) continue;
    listing.set(name, await namesOf(suite, context));
  }
  return listing;
}
async function namesOf(suite, context) {
  try {
    const { places } = await buildSuite(suite, suite.manifest.name, context);
    return await readNames(join26(places[LISTED.step] ?? "", LISTED.file));
  } catch (error) {
    context.signal.throwIfAborted();
    if (error instanceof RvpError && error.stage !== "plan") return error;
    throw error;
  }
}
async function readNames(file) {
  const text3 = readFile14(file, "utf8");
  const names = await text3.then((json) => JSON.parse(json)).catch(() => null);
  const isName = (name) => typeof name === "string" && name !== "";
  if (Array.isArray(names) && names.length <= MOST_NAMES && names.every(isName)) return names;
  throw new RvpError(`${file} is no list of at most ${MOST_NAMES} names`, {
    stage: "build",
    exitCode: EXIT.notMeasured
  });
}
var MOST_NAMES = 1e5;
function listedIn({ cases }, { driven }) {
  if (!driven) return {};
  const benchmark = benchmarkOfDriven(driven.entry);
  const own = cases.filter((item) => item.benchmark === benchmark);
  return { listed: own.map(({ params }) => String(params.name)) };
}
function listedByShards(project, shards) {
  const listing = project.unlisted.map(({ manifest: { name } }) => {
    const names = shards.flatMap(({ suites }) => suites[name]?.listed ?? []);
    return [name, [...new Set(names)]];
  });
  return listed(project, new Map(listing), null);
}
function requireSome(name, ours, theirs) {
  const known = [ours, theirs].filter((names) => names !== void 0 && !isFailure(names));
  if (isFailure(ours) && known.length === 0) throw ours;
  if (known.some((names) => !isFailure(names) && names.length > 0)) return;
  throw new RvpError(`suite ${name} has no benchmark`, {
    stage: "plan",
    hint: `is its folder in rvp.toml where the tool finds them? build-${name}-${name}-listed.log says what it did`
  });
}
function isFailure(names) {
  return names instanceof RvpError;
}
function listed(project, own, other) {
  const cases = [];
  const known = /* @__PURE__ */ new Set();
  for (const { driven, manifest } of project.unlisted) {
    const candidates2 = [own.get(manifest.name), other?.get(manifest.name)];
    const names = candidates2.find((found) => found !== void 0 && !isFailure(found));
    if (!driven || names === void 0 || isFailure(names)) continue;
    cases.push(...casesOfDriven(driven, names, project.config.path));
    known.add(manifest.name);
  }
  return withListed(project, known, cases);
}

// src/measure/sandbox.ts
import { dirname as dirname4 } from "node:path";
function sandboxOf({ config, suites }) {
  const folders = [
    config.benchmarks ?? config.root,
    ...suites.flatMap(
      ({ folder, driven }) => driven ? [folder, dirname4(driven.places.driver)] : [folder]
    )
  ];
  return findSandbox({ device: config.device, folders });
}

// src/plan/matching.ts
function requireMatches(project) {
  requireBenchmarks(project);
  requireRules(project);
}
function requireBenchmarks({ suites, cases }) {
  const defined = new Set(cases.map(({ benchmark }) => benchmark));
  for (const suite of suites.filter(({ driven }) => !driven)) {
    const unknown2 = suite.manifest.implements.find((benchmark) => !defined.has(benchmark));
    if (unknown2 === void 0) continue;
    const meant2 = nearest(unknown2, defined);
    throw new RvpError(
      `${manifestOf(suite)}: implements: no definition is of benchmark "${unknown2}"`,
      {
        stage: "plan",
        hint: meant2 ? `is ${meant2} meant?` : `defined are ${[...defined].sort().join(", ")}`
      }
    );
  }
}
function requireRules(project) {
  if (project.unlisted.length > 0) return;
  const { policy, path } = project.config;
  for (const { match } of policy.rules) {
    if (matchesSomeRow(match, project)) continue;
    throw new RvpError(`${path}: policy.rules: "${match}" matches no row`, {
      stage: "plan",
      hint: FORM
    });
  }
  for (const { match } of policy.parity) {
    if (matchesSomeRatio(match, project)) continue;
    throw new RvpError(`${path}: policy.parity: "${match}" matches no ratio`, {
      stage: "plan",
      hint: "it is a glob on case:metric; rvp-bench plan lists the cases, metrics.toml the metrics"
    });
  }
}
var FORM = "it is a glob on suite:case:metric; rvp-bench plan lists the cases, metrics.toml the metrics";
function matchesSomeRow(match, project) {
  const matches = matcherOf(match);
  const { ids, metrics, suites } = namesOf2(project, [{ match }]);
  return ids.some(
    (id) => metrics.some((metric) => suites.some((suite) => matches(rowKey({ suite, case: id, metric }))))
  );
}
function matchesSomeRatio(match, project) {
  const matches = matcherOf(match);
  const { ids, metrics } = namesOf2(project, [{ match }]);
  return ids.some((id) => metrics.some((metric) => matches(ratioKey({ case: id, metric }))));
}
function namesOf2({ config, suites, cases, catalog }, globs) {
  const { ratio: ratio3 } = config;
  const sizes = new Set(globs.flatMap(({ match }) => match.match(/@\d+/g) ?? []));
  return {
    ids: [...new Set(cases.map(({ id }) => id))],
    metrics: Object.keys(catalog).flatMap((name) => [
      name,
      ...[...sizes].map((size) => name + size)
    ]),
    suites: [...suites.map(({ manifest }) => manifest.name), ...ratio3 ? [ratioSuite(ratio3)] : []]
  };
}

// src/plan/plan.ts
function planOf(project, choice, strictness = {}) {
  const config = applyChoice(project.config, choice);
  const { catalog } = project;
  const suites = selectSuites(project.suites, choice.suites, strictness);
  const implemented = new Set(suites.flatMap(({ manifest }) => manifest.implements));
  if (!strictness.mayMatchNothing) requireMatches(project);
  const known = project.cases.filter(({ benchmark }) => implemented.has(benchmark));
  const cases = selectCases(known, { ...choice, device: config.device }, strictness);
  const domains = [...new Set(cases.map(({ benchmark }) => domainOf(benchmark)))];
  const { profile } = choice;
  return { project, config, profile, suites, cases, catalog, domains };
}
function fixturesWriter({ project, config }) {
  return project.suites.find(({ manifest }) => manifest.name === config.fixtures);
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

// src/sessions/earlier.ts
import { join as join29 } from "node:path";

// src/sessions/read.ts
import { readdir as readdir7, stat as stat6 } from "node:fs/promises";
import { join as join27 } from "node:path";

// src/sessions/regular_file.ts
import { constants as constants3 } from "node:fs";
import { open as open2 } from "node:fs/promises";
var FLAGS = constants3.O_RDONLY | (constants3.O_NONBLOCK ?? 0);
async function withRegularFile(path, limit, read2) {
  let file;
  try {
    file = await open2(path, FLAGS);
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
var DEEPEST2 = 200;
var HINT = "give a results.json, or a folder that holds one: rvp-bench run writes it";
async function readResults(path) {
  const limit = { bytes: MAX_RESULTS_BYTES, hint: "split it by domain or by case" };
  const text3 = await withRegularFile(path, limit, (file) => file.readFile("utf8"));
  let data;
  try {
    data = JSON.parse(text3);
  } catch (cause) {
    throw new RvpError(`${path} is not JSON: ${printable(messageOf(cause))}`, {
      stage: "collect",
      hint: "is the file cut off? measure again, or fetch the artifact again",
      cause
    });
  }
  if (isDeep(data)) {
    throw new RvpError(`${path} is nested more than ${DEEPEST2} levels deep`, {
      stage: "collect",
      hint: HINT
    });
  }
  const parsed2 = parseStored(validateResults, data);
  if (parsed2.ok) return parsed2.value;
  const { pointer, problem, hint } = parsed2.misfit;
  throw new RvpError(`${path} is not a results file of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "collect",
    hint: hint ?? "files of other tools are read by `rvp-bench import FILE`"
  });
}
async function findResults(folders) {
  const found = [];
  for (const folder of folders) {
    const kind = await stat6(folder).catch((cause) => {
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
    const below = (await readdir7(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join27(folder, name, "results.json"));
    const candidates2 = [join27(folder, "results.json"), ...below.sort()];
    const present = await Promise.all(
      candidates2.map(
        (path) => stat6(path).then(
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
    if (depth > DEEPEST2) return true;
    level = level.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      const parts = Object.values(value);
      return typeof parts[0] === "number" ? parts.filter((part) => typeof part === "object") : parts;
    });
  }
  return false;
}

// src/sessions/resolve.ts
import { existsSync as existsSync7 } from "node:fs";
import { readdir as readdir8, readFile as readFile15 } from "node:fs/promises";
import { join as join28 } from "node:path";
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
  const names = await readdir8(folder).catch(() => []);
  const found = names.sort().map((name) => join28(folder, name)).filter((run) => existsSync7(join28(run, "results.json")));
  const kept = await Promise.all(found.map(async (run) => await isBaseline(run) ? [run] : []));
  const files = kept.flat().map((run) => join28(run, "results.json"));
  return Promise.all(files.slice(-KEPT_SESSIONS).map(readResults2));
}
async function isBaseline(run) {
  const text3 = await readFile15(join28(run, "verdict.json"), "utf8").catch(() => null);
  if (text3 === null) return true;
  const found = /"conclusion"\s*:\s*"([a-z-]+)"/.exec(text3)?.[1];
  return found === "pass" || found === "no-baseline";
}

// src/sessions/earlier.ts
function runsOf(root) {
  return join29(root, ".rvp", "runs");
}
function sessionsBefore(config, environment, current) {
  const places = {
    baselines: join29(config.root, "baselines"),
    runs: runsOf(config.root),
    runnerClass: runnerClass(environment, config.runnerClass)
  };
  return earlierSessions(places, current, readResults);
}

// src/jobs/situation.ts
async function situationOf(job, isShard = false) {
  const own = readProject(job.root);
  const tree = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  try {
    const base = tree && readBase(tree, own.config);
    const sides = await listBenchmarks({ head: own, base }, job.choice, listingContext(job));
    const plan = planOf(sides.head, job.choice);
    const { config, profile } = plan;
    const machine = await fingerprint({ ...config, profile });
    const environment = { ...machine, "run.sandbox": sandboxOf(plan).kind };
    const session = await newSession(config.root, config.seed);
    const history = job.stored ? await sessionsBefore(config, environment, { profile, session: { id: "" } }) : [];
    return {
      plan,
      choice: job.choice,
      environment,
      session,
      history,
      stored: history,
      base: tree && sides.base && { project: sides.base, commit: tree.commit },
      all: job.all,
      isShard,
      async [Symbol.asyncDispose]() {
        await tree?.[Symbol.asyncDispose]();
      }
    };
  } catch (error) {
    await tree?.[Symbol.asyncDispose]();
    throw error;
  }
}
async function planOfJob(job) {
  const sides = { head: readProject(job.root), base: null };
  const { head } = await listBenchmarks(sides, job.choice, listingContext(job));
  return planOf(head, job.choice);
}
function listingContext({ choice, ...job }) {
  return { ...job, cache: cacheRoot(), profile: choice.profile };
}
function readBase({ root, commit }, head) {
  try {
    return readBaseProject(root, head);
  } catch (error) {
    if (!(error instanceof RvpError)) throw error;
    throw new RvpError(`the base ${commit.slice(0, 12)} cannot be read: ${error.message}`, {
      stage: "baseline",
      hint: "compare with a later base, or measure head alone: rvp-bench run --no-baseline",
      cause: error
    });
  }
}
async function baseTree({ root }, commit) {
  const folder = join30(cacheRoot(), "trees");
  await mkdir8(folder, { recursive: true });
  return checkOut(root, commit, folder);
}

// src/system/interrupt.ts
function interruptible() {
  const controller = new AbortController();
  const stop = (name) => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(
      new RvpError(`interrupted by ${name}`, { stage: "run", exitCode: EXIT.interrupted })
    );
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop);
  return controller.signal;
}

// src/report/terminal/cell.ts
import { stripVTControlCharacters } from "node:util";

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start3 = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start3 && commonCjkCodePoint <= end) {
      return [start3, end];
    }
    if (end - start3 > fastPathEnd - fastPathStart) {
      fastPathStart = start3;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("‍")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining2 = index; remaining2 < codePoints.length; remaining2++) {
        width += eastAsianWidth(codePoints[remaining2], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// src/report/terminal/cell.ts
var ELLIPSIS = "…";
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
function plain(text3) {
  return stripVTControlCharacters(text3).replace(CONTROL, " ").trim();
}
function widthOf(text3) {
  return stringWidth(text3);
}
function cutEnd(text3, width) {
  if (widthOf(text3) <= width) return text3;
  return take2([...text3], width - 1) + (width > 0 ? ELLIPSIS : "");
}
function cutMiddle(text3, width) {
  if (widthOf(text3) <= width) return text3;
  if (width <= 1) return cutEnd(text3, width);
  const characters = [...text3];
  const tail = Math.ceil((width - 1) / 2);
  const end = [...take2(characters.toReversed(), tail)].toReversed().join("");
  return take2(characters, width - 1 - widthOf(end)) + ELLIPSIS + end;
}
function take2(characters, width) {
  let taken = "";
  for (const character of characters) {
    if (widthOf(taken + character) > width) break;
    taken += character;
  }
  return taken;
}

// src/report/terminal/plain_line.ts
function plainLine(event) {
  const line = describe(event);
  return line === null ? null : plain(line);
}
function describe(event) {
  switch (event.kind) {
    case "build": {
      const what = `${event.suite} for ${event.domain}: ${event.step}`;
      if (event.state === "started") return `building ${what}`;
      if (event.state === "cached") return `built before: ${what}`;
      return `built ${what}${event.seconds === void 0 ? "" : ` in ${seconds(event.seconds)}`}`;
    }
    case "verify":
      return `checking the answers of ${plural(event.cases, "case")}`;
    case "measure": {
      const { cases, invocations, rounds } = event;
      const work = `${plural(invocations, "process")} in ${plural(rounds, "round")}`;
      return `measuring ${plural(cases, "case")}: ${work}`;
    }
    case "invocation":
      return null;
    // a round is worth a line, a process is not
    case "case":
      return event.state === "done" ? null : `${event.state}: ${event.suite} ${event.case}`;
    case "more":
    case "settle":
      return roundsText(event);
    case "note":
      return event.message;
  }
}
function roundsText(event) {
  const cases = plural(event.cases, "case");
  const one = event.rounds === 1;
  return event.kind === "settle" ? `${cases} may be slower: ${plural(event.rounds, "fresh round")} ${one ? "decides" : "decide"}` : `${cases} undecided: ${plural(event.rounds, "more round")}`;
}

// src/report/terminal/color.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function colors(color) {
  return import_picocolors.default.createColors(color);
}

// src/report/terminal/eta.ts
function noEta(invocations, rounds) {
  return { invocations, rounds, done: 0, kinds: {}, perRound: null };
}
function observe(eta, kind, index, seconds2) {
  const before = eta.kinds[kind] ?? { count: 0, seconds: 0 };
  const after = { count: before.count + 1, seconds: before.seconds + seconds2 };
  const kinds = { ...eta.kinds, [kind]: after };
  const firstRoundEnds = eta.perRound === null && index * eta.rounds >= eta.invocations;
  const perRound = firstRoundEnds ? Object.fromEntries(Object.entries(kinds).map(([name, { count }]) => [name, count])) : eta.perRound;
  return { ...eta, done: index, kinds, perRound };
}
function remaining({ invocations, rounds, done, kinds, perRound }) {
  const seen = Object.entries(kinds);
  if (seen.length === 0) return null;
  const expected = seen.map(([name, { count, seconds: seconds2 }]) => ({
    left: perRound === null ? count : Math.max(0, (perRound[name] ?? 0) * rounds - count),
    mean: seconds2 / count
  }));
  const left = sum(expected.map((kind) => kind.left));
  const mean2 = left === 0 ? 0 : sum(expected.map((kind) => kind.left * kind.mean)) / left;
  return Math.max(0, invocations - done) * mean2;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/report/terminal/progress.ts
var IDLE = { doing: "starting", elapsed: 0, began: 0 };
function advance(state, event, now) {
  const at = (doing) => ({ doing, elapsed: 0, began: now });
  switch (event.kind) {
    case "build": {
      const what = `building ${event.suite} for ${event.domain}: ${event.step}`;
      return event.state === "started" ? at(what) : state;
    }
    case "verify":
      return at(`checking the answers of ${event.cases} cases`);
    case "more":
    case "settle":
      return at(roundsText(event));
    case "measure": {
      const { invocations, rounds, cases } = event;
      const eta = noEta(invocations, rounds);
      const counts = { round: 1, done: 0, answered: 0, failed: 0 };
      return {
        ...at("measuring"),
        measure: { cases, rounds, invocations, ...counts, eta, left: null, at: now }
      };
    }
    case "invocation": {
      const { measure: measure2 } = state;
      if (!measure2) return state;
      const key = `${event.suite} ${event.side} ${event.family}`;
      const eta = observe(measure2.eta, key, event.index, event.seconds);
      const perRound = measure2.invocations / measure2.rounds;
      const round = Math.min(measure2.rounds, 1 + Math.floor(event.index / perRound));
      const answered = round === measure2.round ? measure2.answered : 0;
      const left = remaining(eta);
      return {
        ...tick(state, now),
        measure: { ...measure2, round, answered, done: event.index, eta, left, at: now }
      };
    }
    case "case": {
      const { measure: measure2 } = state;
      const doing = measure2 ? `${event.suite} ${event.case}` : state.doing;
      if (!measure2) return tick(state, now);
      const failed = measure2.failed + (event.state === "failed" ? 1 : 0);
      return {
        ...tick({ ...state, doing }, now),
        measure: { ...measure2, answered: measure2.answered + 1, failed }
      };
    }
    case "note":
      return tick(state, now);
  }
}
function tick(state, now) {
  return { ...state, elapsed: now - state.began };
}
var BAR = 20;
function renderProgress(state, options) {
  const { width } = options;
  const paint = colors(options.color);
  const { measure: measure2 } = state;
  if (!measure2) {
    return cutEnd(plain(`${state.doing} · ${seconds(state.elapsed)}`), width);
  }
  const share = shareDone(state);
  const filled = Math.round(BAR * share);
  const bar = "━".repeat(filled);
  const rail = "─".repeat(BAR - filled);
  const facts = [
    `${Math.floor(100 * share)} %`,
    `round ${measure2.round}/${measure2.rounds}`,
    `case ${measure2.answered} of the round`,
    ...measure2.failed > 0 ? [`${measure2.failed} failed`] : [],
    etaText(state)
  ].join(" · ");
  const room = width - widthOf(facts) - 1;
  if (room < 0) return cutEnd(facts, width);
  const head = room >= BAR ? `${paint.cyan(bar)}${paint.dim(rail)} ${facts}` : facts;
  const taken = widthOf(facts) + (room >= BAR ? BAR + 1 : 0);
  const left = width - taken - 2;
  return left >= 12 ? `${head}  ${paint.dim(cutMiddle(plain(state.doing), left))}` : head;
}
function shareDone({ measure: measure2, elapsed, began }) {
  if (!measure2 || measure2.invocations === 0) return 0;
  if (measure2.left === null) return 0;
  const worked = measure2.at - began;
  const since = began + elapsed - measure2.at;
  const total = worked + measure2.left;
  if (total === 0) return 1;
  return Math.min(1, (worked + Math.min(since, measure2.left)) / total);
}
function etaText({ measure: measure2, elapsed, began }) {
  if (!measure2 || measure2.left === null) return "ETA –";
  const left = Math.max(0, measure2.left - (began + elapsed - measure2.at));
  return `ETA ${seconds(left)}`;
}

// src/report/terminal/progress_log.ts
function progressLog(write, now) {
  let round = null;
  let began = now();
  let failed = 0;
  const end = () => {
    if (round === null) return;
    const { last, ended, processes } = round;
    const failures = failed > 0 ? `, ${plural(failed, "case")} failed` : "";
    const work = `${plural(processes, "process")} in ${seconds(ended - began)}`;
    write(`round ${last.round} of ${last.rounds}: ${work}${failures}`);
    round = null;
    failed = 0;
    began = ended;
  };
  const progress = (event) => {
    if (event.kind === "invocation") {
      if (round && round.last.round !== event.round) end();
      round = { last: event, ended: now(), processes: (round?.processes ?? 0) + 1 };
      if (event.index === event.invocations) end();
      return;
    }
    if (event.kind === "case") {
      if (event.state === "failed") failed += 1;
    } else if (event.kind !== "note") {
      end();
      began = now();
    }
    const line = plainLine(event);
    if (line !== null) write(line);
  };
  return { progress, end };
}

// src/report/answers.ts
function answerText(expected, got, digits = 17) {
  if (!Array.isArray(expected) || !Array.isArray(got)) {
    const difference = distance(expected, got);
    return { expected: text2(expected, digits), got: text2(got, digits), difference };
  }
  const place = furthest(expected, got);
  const at = (values) => `${values.length} values; [${place}] = ${text2(values[place], digits)}`;
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
function text2(value, digits) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return `${value.length} values`;
  if (typeof value !== "number") return value;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}

// src/report/terminal/tables.ts
var COMPARISON = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "metric", align: "left", drop: 0, elastic: true },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 2 },
  { title: "change", align: "right", drop: 0 },
  { title: "interval", align: "right", drop: 1 },
  { title: "p", align: "right", drop: 4 },
  { title: "remark", align: "left", drop: 1 }
];
var NAMES = COMPARISON.slice(0, 3);

// src/report/terminal/table.ts
function readable(width) {
  return width > 0 ? width : 80;
}

// src/report/terminal/writer.ts
var CLEAR_LINE = "\r\x1B[2K";
var REFRESH_MS = 250;
function progressWriter(sink, { color, now }) {
  if (!sink.isTTY) {
    const log = progressLog((line) => sink.write(`${line}
`), now);
    return { progress: log.progress, stop: log.end };
  }
  let state = IDLE;
  const draw = () => {
    const width = readable(sink.columns ?? 0) - 1;
    sink.write(CLEAR_LINE + renderProgress(tick(state, now()), { width, color }));
  };
  const timer = setInterval(draw, REFRESH_MS);
  timer.unref();
  return {
    progress: (event) => {
      state = advance(state, event, now());
      const line = lasting(event) ? plainLine(event) : null;
      if (line !== null) sink.write(`${CLEAR_LINE}${line}
`);
      draw();
    },
    stop: () => {
      clearInterval(timer);
      sink.write(CLEAR_LINE);
    }
  };
}
function lasting(event) {
  if (event.kind === "build") return event.state !== "started";
  return event.kind === "note" || event.kind === "more" || event.kind === "settle" || event.kind === "case";
}

// src/action/log.ts
var LOG = { write: (text3) => process.stdout.write(text3) };
function logProgress() {
  const now = () => performance.now() / 1e3;
  return progressWriter(LOG, { color: false, now }).progress;
}

export {
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
  git,
  cacheRoot,
  manifestOf,
  ROUND_SEED,
  openLog,
  contentKey,
  fill,
  fillEnv,
  keyedSteps,
  fixturesStep,
  keysOf,
  buildSuite,
  writeFixtures,
  withinLimits,
  outcomeWithin,
  lateChange,
  readProject,
  readBaseProject,
  nearest,
  isAskedFor,
  listedIn,
  listedByShards,
  sandboxOf,
  matchesSomeRow,
  matchesSomeRatio,
  planOf,
  fixturesWriter,
  casesOf,
  situationOf,
  planOfJob,
  baseTree,
  interruptible,
  answerText,
  LOG,
  logProgress
};
