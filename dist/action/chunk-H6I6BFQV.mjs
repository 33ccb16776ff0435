import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  KEPT_SESSIONS,
  LIMITS,
  LISTED,
  benchmarkOfDriven,
  clip,
  findProgram,
  git,
  isFor,
  listFiles,
  loadBaselines,
  manifestOf,
  parseStored,
  readBaseProject,
  readProject,
  slugOf,
  sourceFiles,
  topOf,
  withListed,
  writeWhole
} from "./chunk-VBHKGIQR.mjs";
import {
  childEnvironment
} from "./chunk-CBE6RR2Z.mjs";
import {
  instructionsOf,
  matcherOf,
  plural,
  require_picomatch,
  seconds,
  validateResults
} from "./chunk-AADFAJ3C.mjs";
import {
  printable
} from "./chunk-KWBCIB2O.mjs";
import {
  caseKey,
  domainOf,
  ratioKey,
  ratioSuite,
  rowKey
} from "./chunk-34B4MKNE.mjs";
import {
  whyOf
} from "./chunk-6FBEAZ4I.mjs";
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

// src/jobs/situation.ts
import { mkdir as mkdir5 } from "node:fs/promises";
import { join as join12 } from "node:path";

// src/base/worktree.ts
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";

// src/system/owner.ts
import { readFileSync } from "node:fs";
function beginningOf(pid) {
  try {
    const stat4 = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat4.slice(stat4.lastIndexOf(")") + 2).split(" ")[19] ?? null;
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
  const tree = join(folder, `base-${commit.slice(0, 12)}-${ownName()}`);
  await mkdir(folder, { recursive: true });
  await removeOrphans(folder);
  await rm(tree, { recursive: true, force: true });
  await git(top, "worktree", "prune");
  await git(top, "worktree", "add", "--detach", "--force", tree, commit);
  const made = {
    commit,
    root: join(tree, relative(top, root)),
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
  for (const name of await readdir(folder)) {
    const owner = TREE.exec(name)?.[1];
    if (owner === void 0 || isRunning(owner)) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

// src/build/cache.ts
import { mkdir as mkdir3, readdir as readdir3, readFile as readFile2, rm as rm3 } from "node:fs/promises";
import { homedir } from "node:os";
import { join as join4 } from "node:path";

// src/system/lock.ts
import { mkdir as mkdir2, readFile, rm as rm2, stat, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var SILENT_MS = 5e3;
var NAMELESS_MS = 1e4;
async function lock(path, what, { signal, note }) {
  const start = performance.now();
  let told = false;
  while (!await take(path)) {
    if (await isAbandoned(path)) {
      await clear(path);
      continue;
    }
    if (!told && performance.now() - start > SILENT_MS) {
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
    await mkdir2(path);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await writeFile(join2(path, "pid"), ownName());
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
  const made = await stat(path).catch(() => null);
  return made === null || Date.now() - made.mtimeMs > NAMELESS_MS;
}
function nameIn(path) {
  return readFile(join2(path, "pid"), "utf8").catch(() => "");
}

// src/build/seal.ts
import { createHash } from "node:crypto";
import { lstat, open, readdir as readdir2, readlink } from "node:fs/promises";
import { join as join3, relative as relative2 } from "node:path";
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
  const entries = await readdir2(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map(({ parentPath, name }) => relative2(folder, join3(parentPath, name)));
  const found = await inTurn(paths.sort(), async (path) => {
    const stats = await lstat(join3(folder, path), { bigint: true });
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
    const place = join3(folder, path);
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
  const base = env.XDG_CACHE_HOME || join4(homedir(), ".cache");
  const root = env.RVP_CACHE_DIR || join4(base, "rvp-bench");
  const trust = env.RVP_CACHE_TRUST || "trusted";
  if (trust === "trusted") return root;
  if (trust === "untrusted") return join4(root, "untrusted");
  throw new RvpError(`RVP_CACHE_TRUST is "${trust}"; it is trusted or untrusted`, {
    stage: "plan"
  });
}
function toolCaches(env = process.env) {
  if (env.RVP_CACHE_TRUST !== "untrusted") return {};
  return { XDG_CACHE_HOME: join4(cacheRoot(env), "installers") };
}
async function keyedFolder(root, name, describe2, make, { remote, ...waiting }) {
  const folder = join4(root, name);
  await mkdir3(root, { recursive: true });
  const release2 = await lock(join4(root, `${name}.lock`), `makes ${folder}`, waiting);
  try {
    const receiptPath = join4(root, `${name}.json`);
    const paths = [folder, receiptPath];
    const whole = () => wholeReceipt(folder, receiptPath, waiting.note);
    const found = await whole() ?? (await remote?.restore(name, paths) ? await whole() : null);
    if (found) return { folder, cached: true, seconds: 0, content: contentKept(found) };
    await rm3(receiptPath, { force: true });
    await rm3(folder, { recursive: true, force: true });
    await mkdir3(folder);
    const start = performance.now();
    await make(folder);
    const seconds2 = (performance.now() - start) / 1e3;
    const created = (/* @__PURE__ */ new Date()).toISOString();
    if (await hasExcuse(folder)) return { folder, cached: false, seconds: seconds2, content: null };
    const receipt = { ...describe2, created, seconds: seconds2, ...await seal(folder) };
    await writeReceipt(receiptPath, receipt);
    await remote?.save(name, paths);
    return { folder, cached: false, seconds: seconds2, content: contentKept(receipt) };
  } finally {
    await release2();
  }
}
function contentKept({ files, content }) {
  return files === 0 ? null : content;
}
async function sharedFolder(root, name) {
  const folder = join4(root, name);
  await mkdir3(folder, { recursive: true });
  return folder;
}
async function hasExcuse(folder) {
  const names = await readdir3(folder, { recursive: true });
  return names.some((name) => name.endsWith(".unavailable"));
}
async function wholeReceipt(folder, receiptPath, note) {
  const receipt = await readReceipt(receiptPath);
  if (receipt === null) return null;
  if (!isSealed(receipt)) {
    note(`${folder} was made by an older version, which did not seal it: it is made again`);
    return null;
  }
  const found = await checkSeal(folder, receipt);
  if ("touched" in found) {
    const where = found.touched ? `, last in ${found.touched}` : "";
    note(`${folder} was changed since it was made${where}: it is made again`);
    return null;
  }
  if (found.same !== receipt) await writeReceipt(receiptPath, { ...receipt, ...found.same });
  return receipt;
}
function isSealed({ content, traces }) {
  return content !== void 0 && traces !== void 0;
}
function writeReceipt(path, receipt) {
  return writeWhole(path, JSON.stringify(receipt, null, 2));
}
async function readReceipt(path) {
  try {
    return JSON.parse(await readFile2(path, "utf8"));
  } catch {
    return null;
  }
}

// src/machine/fingerprint.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { cpus, loadavg, release, totalmem as totalmem2 } from "node:os";

// src/system/wrapper.ts
import { spawnSync } from "node:child_process";
function wrapper(...argv) {
  const [file, ...args] = argv;
  let prefix;
  return () => {
    prefix ??= spawnSync(file, [...args, "true"]).status === 0 ? argv : [];
    return prefix;
  };
}
var dieWithParent = wrapper("setpriv", "--pdeathsig", "KILL", "--");
var fixedAddresses = wrapper("setarch", "--addr-no-randomize", "--");

// src/system/process.ts
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Readable } from "node:stream";
import { setTimeout as sleep3 } from "node:timers/promises";

// src/system/sandbox.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { totalmem } from "node:os";
var OPEN = { kind: "none", prefix: [], signalsAsCodes: false };
var PROCESSES = 4096;
var LIMITS2 = `{ ulimit -u ${PROCESSES} || ulimit -p ${PROCESSES}; ulimit -d "$0"; } 2>/dev/null`;
var UNSHARE = ["unshare", "--map-current-user"];
var OWN_PROCESSES = ["--pid", "--fork", "--kill-child=KILL", "--mount-proc"];
var PROBE = 'for folder; do test -r "$folder" && test -x "$folder" || exit 1; done';
var tried = /* @__PURE__ */ new Map();
function findSandbox(needs, setting = process.env.RVP_SANDBOX) {
  return firstThatWorks(() => candidates(needs.device), needs, setting);
}
function findBuildSandbox(setting = process.env.RVP_SANDBOX) {
  const unshare = process.getuid?.() === 0 ? ["unshare"] : UNSHARE;
  const prefix = [...unshare, ...OWN_PROCESSES, "--", "sh", "-c", '"$@"; exit $?', "sh"];
  const processes = { kind: "processes", prefix, signalsAsCodes: true };
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
    prefix: [...UNSHARE, "--net", "--", "sh", "-c", `${LIMITS2}; exec "$@"`, kib],
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
      `${LIMITS2}; "$@"; exit $?`,
      kib
    ],
    signalsAsCodes: true
  };
  return [both, network];
}
function works({ prefix }, { folders }) {
  const [file = "", ...args] = [...prefix, "sh", "-c", PROBE, "sh", ...folders];
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
var CHANNEL = 3;
var leaders = /* @__PURE__ */ new Set();
process.on("exit", () => {
  for (const pid of leaders) signalGroup(pid, "SIGKILL");
});
function startGroup(argv, {
  cwd,
  env,
  input,
  channel: hasChannel = false,
  sandbox = OPEN,
  fixAddresses = false
}, signal) {
  const variables = { ...childEnvironment(), ...env };
  const named = argv.join(" ");
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return stillborn(named, program.problem);
  const [file = "", ...args] = [
    ...dieWithParent(),
    ...fixAddresses ? fixedAddresses() : [],
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
      stdio: [stdin, "pipe", "pipe", hasChannel ? "pipe" : "ignore"]
    });
  } catch (error) {
    return stillborn(named, messageOf(error));
  }
  const { pid, stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("a child without pipes");
  const channel = child.stdio[CHANNEL] ?? null;
  channel?.on("error", () => {
  });
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
  const closed = new Promise((resolve) => child.once("close", () => resolve()));
  const end = new Promise((resolve) => {
    child.once("error", (error) => {
      finish();
      resolve(notStarted(named, error.message));
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
      channel?.destroy();
      resolve(endOf(named, code, name, sandbox));
    });
  });
  return { stdout, stderr, channel, end, kill };
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
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}
function notStarted(named, problem) {
  const message = `\`${named}\` cannot be started: ${problem}`;
  return { failed: true, exitCode: null, signal: null, notStarted: true, message };
}
function stillborn(named, problem) {
  const [stdout, stderr] = [Readable.from([]), Readable.from([])];
  const end = Promise.resolve(notStarted(named, problem));
  return { stdout, stderr, channel: null, end, kill: () => {
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

// src/machine/visible_gpu.ts
function visibleGpu(list, variable) {
  const cards = cardsIn(list);
  const first = variable === void 0 ? "0" : (variable.split(",")[0] ?? "").trim();
  if (first.startsWith("MIG-")) {
    const card2 = cards.find(({ instances }) => instances.some(({ uuid }) => uuid === first));
    return card2 ? instanceOf(card2, first) : null;
  }
  const card = /^\d+$/.test(first) ? cards[Number(first)] : cards.find(({ uuid }) => first !== "" && uuid.startsWith(first));
  if (!card) return null;
  const [instance] = card.instances;
  return instance ? instanceOf(card, instance.uuid) : { ...card, card: card.uuid };
}
async function findVisibleGpu() {
  const { failed, output, problem } = await runCommand(["nvidia-smi", "-L"], ".");
  if (failed) return { problem };
  const variable = process.env.CUDA_VISIBLE_DEVICES;
  const found = visibleGpu(output, variable);
  if (found) return found;
  const shown = variable === void 0 ? "" : `CUDA_VISIBLE_DEVICES is "${variable}": `;
  return { problem: `${shown}nvidia-smi -L lists no such GPU` };
}
async function askCard(card, fields) {
  const query = [`--id=${card}`, `--query-gpu=${fields.join(",")}`];
  const command = ["nvidia-smi", ...query, "--format=csv,noheader,nounits"];
  const { failed, output } = await runCommand(command, ".");
  const values = failed ? [] : output.split(",").map((value) => value.trim());
  const known = (value = "") => /^(\[.*\]|N\/A|)$/.test(value) ? null : value;
  return Object.fromEntries(fields.map((field, i) => [field, known(values[i])]));
}
function cardsIn(list) {
  const cards = [];
  for (const line of list.split("\n")) {
    const card = /^GPU \d+: (.+) \(UUID: (GPU-[^)]+)\)/.exec(line);
    if (card) cards.push({ name: card[1], uuid: card[2], instances: [] });
    const instance = /^\s+(MIG \S+).*\(UUID: (MIG-[^)]+)\)/.exec(line);
    if (instance) cards.at(-1)?.instances.push({ name: instance[1], uuid: instance[2] });
  }
  return cards;
}
function instanceOf({ name, uuid: card, instances }, uuid) {
  const own = instances.find((instance) => instance.uuid === uuid);
  return { uuid, name: `${name} ${own.name}`, card };
}

// src/machine/fingerprint.ts
var GPU_FIELDS = {
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
    "os.container": existsSync("/.dockerenv") || existsSync("/run/.containerenv"),
    "load.average_1m": Math.round((loadavg()[0] ?? 0) * 100) / 100,
    "run.addresses": fixedAddresses().length > 0 ? "fixed" : "random",
    "run.device": run.device,
    "run.dtype": run.dtype,
    "run.threads": run.threads,
    "run.profile": run.profile,
    ...run.device === "cuda" ? await gpu() : {}
  };
}
async function gpu() {
  const found = await findVisibleGpu();
  if ("problem" in found) return { "gpu.name": null };
  const fields = Object.keys(GPU_FIELDS);
  const answers = await askCard(found.card, fields);
  return {
    "gpu.name": found.name,
    "gpu.uuid": found.uuid,
    ...Object.fromEntries(fields.map((field) => [GPU_FIELDS[field], answers[field]]))
  };
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
import { readFile as readFile6 } from "node:fs/promises";
import { join as join8 } from "node:path";

// src/build/suite.ts
import { mkdir as mkdir4, readFile as readFile5 } from "node:fs/promises";
import { join as join7 } from "node:path";

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
import { existsSync as existsSync2 } from "node:fs";
import { readFile as readFile3, stat as stat2 } from "node:fs/promises";
import { cpus as cpus2 } from "node:os";
import { join as join5, posix } from "node:path";
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
      const { executable, bytes } = await readInput(join5(parts.suiteFolder, file));
      hash.update(JSON.stringify([file, executable, bytes.length])).update(bytes);
    }
  }
  for (const command of parts.toolchain) {
    hash.update(await versionOf(command, parts.suiteFolder)).update("\0");
  }
  hash.update(JSON.stringify([parts.salt, process.arch, cpus2()[0]?.model ?? ""]));
  return hash.digest("hex").slice(0, 32);
}
async function readInput(path) {
  try {
    const [{ mode }, bytes] = await Promise.all([stat2(path), readFile3(path)]);
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
    const found = await stat2(join5(folder, pattern2)).catch(() => null);
    return found?.isDirectory() ? filesMatching(folder, `${pattern2}/**`) : found ? [pattern2] : [];
  }
  if (!existsSync2(join5(folder, base))) return [];
  const matches = (0, import_picomatch.default)(glob, { dot: true });
  const files = await listFiles(join5(folder, base));
  return files.filter((file) => matches(file)).map((file) => posix.join(base, file));
}
async function versionOf(command, cwd, signal) {
  const { failed, output, problem } = await runCommand(command, cwd, {
    signal,
    sandbox: findBuildSandbox()
  });
  signal?.throwIfAborted();
  if (!failed) return output;
  throw new RvpError(`\`${command.join(" ")}\` failed: ${problem}`, {
    stage: "build",
    exitCode: EXIT.notMeasured,
    hint: `is ${command[0]} installed and on PATH?`
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
import { lstat as lstat2, readFile as readFile4, readlink as readlink2 } from "node:fs/promises";
import { join as join6, posix as posix2, relative as relative3, sep } from "node:path";
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
    const start = glob.startsWith("/") ? "" : relative3(top, from).split(sep).join("/");
    return matcherOf2(posix2.join(start, glob).replace(/^\//, ""));
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
    const { kind, bytes } = await contentOf2(join6(top, file));
    hash.update(JSON.stringify([file, kind, bytes.length])).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}
function matcherOf2(glob) {
  return (0, import_picomatch2.default)([glob, `${glob}/**`], { dot: true });
}
async function contentOf2(path) {
  const found = await lstat2(path).catch(() => null);
  if (found === null) return { kind: "deleted", bytes: Buffer.alloc(0) };
  if (found.isSymbolicLink()) return { kind: "link", bytes: Buffer.from(await readlink2(path)) };
  const kind = (found.mode & 64) !== 0 ? "executable" : "file";
  return { kind, bytes: await readFile4(path) };
}

// src/build/steps.ts
async function keyedSteps(suite, target) {
  const keyed = [];
  for (const step of suite.manifest.build ?? []) {
    if (!isFor(step, target.domain, target.device)) continue;
    keyed.push(await keyStep(suite, target, step, keysOf(keyed)));
  }
  return keyed;
}
async function fixturesStep(suite, target, profile, earlier) {
  const { fixtures } = suite.manifest;
  if (!fixtures?.domains.includes(target.domain)) return null;
  const { inputs, command, env } = fixtures;
  return keyStep(suite, target, { name: "fixtures", inputs, command, env }, earlier, profile);
}
function keysOf(steps) {
  return Object.fromEntries(steps.map(({ step, key }) => [step.name, key]));
}
async function keyStep(suite, { domain, device }, step, earlier, variant = "") {
  const { manifest, folder: suiteFolder } = suite;
  const scope = step.shared ? null : domain;
  const own = JSON.stringify(step).includes("{device}") ? [device] : [];
  const where = `${manifestOf(suite)}: step ${step.name}`;
  const sources = suite.driven && step.command ? [await sourcesKey(suite)] : [];
  const key = await contentKey({
    suiteFolder,
    inputs: step.inputs.flatMap((input) => fill([input], { domain, device }, where)),
    toolchain: step.toolchain ?? [],
    salt: [step.command ?? null, step.env ?? null, scope, variant, earlier, ...own, ...sources]
  });
  const parts = [manifest.name, step.name, scope, variant, key.slice(0, 16)];
  return { step, key, name: parts.filter((part) => part).join("-") };
}

// src/build/suite.ts
async function buildSuite(suite, domain, context) {
  const { manifest, folder } = suite;
  const version = await versionOf(manifest.version, folder, context.signal);
  await checkDependencies(suite, domain, context);
  const target = { domain, device: context.device };
  const built = {
    suite,
    target,
    version,
    keys: {},
    contents: {},
    places: {
      suite: folder,
      ...target,
      profile: context.profile,
      path: process.env.PATH ?? "",
      ...suite.driven?.places
    },
    seconds: 0
  };
  for (const keyed of await keyedSteps(suite, target)) {
    const { folder: made, seconds: seconds2, content } = await runStep(built, keyed, context);
    built.places[keyed.step.name] = made;
    built.keys[keyed.step.name] = keyed.key;
    if (content !== null) built.contents[keyed.step.name] = content;
    built.seconds += seconds2;
  }
  return built;
}
async function writeFixtures(built, context) {
  const { suite, target, keys: keys2 } = built;
  const step = await fixturesStep(suite, target, context.profile, keys2);
  return step && (await runStep(built, step, context)).folder;
}
async function checkDependencies({ manifest, folder }, domain, { device, signal }) {
  for (const dependency of manifest.dependency ?? []) {
    if (!isFor(dependency, domain, device)) continue;
    const { command, hint } = dependency;
    const { failed, problem } = await runCommand(command, folder, {
      signal,
      sandbox: findBuildSandbox()
    });
    signal.throwIfAborted();
    if (!failed) continue;
    throw new RvpError(`suite ${manifest.name} needs \`${command.join(" ")}\`: ${problem}`, {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint
    });
  }
}
async function runStep(built, { step, key, name }, context) {
  const { manifest } = built.suite;
  const where = `${manifestOf(built.suite)}: step ${step.name}`;
  const { command } = step;
  if (!command) {
    return { folder: await sharedFolder(context.cache, name), seconds: 0, content: null };
  }
  const event = {
    kind: "build",
    suite: manifest.name,
    domain: built.target.domain,
    step: step.name
  };
  const { cached, ...made } = await keyedFolder(
    context.cache,
    name,
    {
      key,
      suite: manifest.name,
      step: step.name,
      domain: step.shared ? null : built.target.domain
    },
    async (dir) => {
      context.progress({ ...event, state: "started" });
      const places = { ...built.places, dir, key };
      const argv = fill(command, places, where);
      await runLogged(argv, fillEnv(step.env, places, where), built, step.name, context);
    },
    {
      remote: context.remote,
      signal: context.signal,
      note: (message) => context.progress({ kind: "note", message })
    }
  );
  context.progress({ ...event, state: cached ? "cached" : "done", seconds: made.seconds });
  return made;
}
async function runLogged(argv, env, built, step, context) {
  const { manifest, folder } = built.suite;
  await mkdir4(context.logs, { recursive: true });
  const log = join7(context.logs, `build-${manifest.name}-${built.target.domain}-${step}.log`);
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
  const tail = (await readFile5(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15);
  throw new RvpError(
    `suite ${manifest.name}: build step "${step}" for ${built.target.domain} failed: ${message}`,
    {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint: `the end of ${log}:
${tail.join("\n")}`
    }
  );
}

// src/plan/listed.ts
function casesOfDriven({ entry }, names, file) {
  const benchmark = benchmarkOfDriven(entry);
  return [...new Set(names)].map((name) => ({
    id: `${benchmark}/${slugOf(name)}`,
    title: clip(name, LIMITS.title),
    benchmark,
    params: { name },
    checks: {},
    profiles: ["smoke", "quick", "full"],
    devices: void 0,
    timeoutSeconds: void 0,
    file
  }));
}

// src/plan/select.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);

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
    return await readNames(join8(places[LISTED.step] ?? "", LISTED.file));
  } catch (error) {
    context.signal.throwIfAborted();
    if (error instanceof RvpError && error.stage !== "plan") return error;
    throw error;
  }
}
async function readNames(file) {
  const text2 = readFile6(file, "utf8");
  const names = await text2.then((json) => JSON.parse(json)).catch(() => null);
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
import { dirname } from "node:path";
function sandboxOf({ config, suites }) {
  const folders = [
    config.benchmarks ?? config.root,
    ...suites.flatMap(
      ({ folder, driven }) => driven ? [folder, dirname(driven.places.driver)] : [folder]
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
  const { ratio: ratio2 } = config;
  const sizes = new Set(globs.flatMap(({ match }) => match.match(/@\d+/g) ?? []));
  const metrics = Object.keys(catalog).flatMap((name) => [
    name,
    ...[...sizes].map((size) => name + size)
  ]);
  return {
    ids: [...new Set(cases.map(({ id }) => id))],
    metrics: [...metrics, ...metrics.map(instructionsOf)],
    suites: [...suites.map(({ manifest }) => manifest.name), ...ratio2 ? [ratioSuite(ratio2)] : []]
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
import { join as join11 } from "node:path";

// src/sessions/read.ts
import { readdir as readdir4, stat as stat3 } from "node:fs/promises";
import { join as join9 } from "node:path";

// src/sessions/regular_file.ts
import { constants as constants2 } from "node:fs";
import { open as open2 } from "node:fs/promises";
var FLAGS = constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0);
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
var DEEPEST = 200;
var HINT = "give a results.json, or a folder that holds one: rvp-bench run writes it";
async function readResults(path) {
  const limit = { bytes: MAX_RESULTS_BYTES, hint: "split it by domain or by case" };
  const text2 = await withRegularFile(path, limit, (file) => file.readFile("utf8"));
  let data;
  try {
    data = JSON.parse(text2);
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
    hint: hint ?? "files of other tools are read by `rvp-bench import FILE`"
  });
}
async function findResults(folders) {
  const found = [];
  for (const folder of folders) {
    const kind = await stat3(folder).catch((cause) => {
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
    const below = (await readdir4(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join9(folder, name, "results.json"));
    const candidates2 = [join9(folder, "results.json"), ...below.sort()];
    const present = await Promise.all(
      candidates2.map(
        (path) => stat3(path).then(
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

// src/sessions/resolve.ts
import { existsSync as existsSync3 } from "node:fs";
import { readdir as readdir5, readFile as readFile7 } from "node:fs/promises";
import { join as join10 } from "node:path";
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
  const names = await readdir5(folder).catch(() => []);
  const found = names.sort().map((name) => join10(folder, name)).filter((run) => existsSync3(join10(run, "results.json")));
  const kept = await Promise.all(found.map(async (run) => await isBaseline(run) ? [run] : []));
  const files = kept.flat().map((run) => join10(run, "results.json"));
  return Promise.all(files.slice(-KEPT_SESSIONS).map(readResults2));
}
async function isBaseline(run) {
  const text2 = await readFile7(join10(run, "verdict.json"), "utf8").catch(() => null);
  if (text2 === null) return true;
  const found = /"conclusion"\s*:\s*"([a-z-]+)"/.exec(text2)?.[1];
  return found === "pass" || found === "no-baseline";
}

// src/sessions/earlier.ts
function runsOf(root) {
  return join11(root, ".rvp", "runs");
}
function sessionsBefore(config, environment, current) {
  const places = {
    baselines: join11(config.root, "baselines"),
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
    const sides = await listBenchmarks({ head: own, base }, job.choice, listingContext(job, own));
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
  const context = listingContext(job, sides.head);
  const { head } = await listBenchmarks(sides, job.choice, context);
  return planOf(head, job.choice);
}
function listingContext({ choice, ...job }, { config }) {
  const device = choice.device ?? config.device;
  return { ...job, cache: cacheRoot(), device, profile: choice.profile };
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
  const folder = join12(cacheRoot(), "trees");
  await mkdir5(folder, { recursive: true });
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
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
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
function plain(text2) {
  return stripVTControlCharacters(text2).replace(CONTROL, " ").trim();
}
function widthOf(text2) {
  return stringWidth(text2);
}
function cutEnd(text2, width) {
  if (widthOf(text2) <= width) return text2;
  return take2([...text2], width - 1) + (width > 0 ? ELLIPSIS : "");
}
function cutMiddle(text2, width) {
  if (widthOf(text2) <= width) return text2;
  if (width <= 1) return cutEnd(text2, width);
  const characters = [...text2];
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
  const mean = left === 0 ? 0 : sum(expected.map((kind) => kind.left * kind.mean)) / left;
  return Math.max(0, invocations - done) * mean;
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
      return at(`checking the answers of ${plural(event.cases, "case")}`);
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
      const { measure } = state;
      if (!measure) return state;
      const key = `${event.suite} ${event.side} ${event.family}`;
      const eta = observe(measure.eta, key, event.index, event.seconds);
      const perRound = measure.invocations / measure.rounds;
      const round = Math.min(measure.rounds, 1 + Math.floor(event.index / perRound));
      const answered = round === measure.round ? measure.answered : 0;
      const left = remaining(eta);
      return {
        ...tick(state, now),
        measure: { ...measure, round, answered, done: event.index, eta, left, at: now }
      };
    }
    case "case": {
      const { measure } = state;
      const doing = measure ? `${event.suite} ${event.case}` : state.doing;
      if (!measure) return tick(state, now);
      const failed = measure.failed + (event.state === "failed" ? 1 : 0);
      return {
        ...tick({ ...state, doing }, now),
        measure: { ...measure, answered: measure.answered + 1, failed }
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
  const { measure } = state;
  if (!measure) {
    return cutEnd(plain(`${state.doing} · ${seconds(state.elapsed)}`), width);
  }
  const share = shareDone(state);
  const filled = Math.round(BAR * share);
  const bar = "━".repeat(filled);
  const rail = "─".repeat(BAR - filled);
  const facts = [
    `${Math.floor(100 * share)} %`,
    `round ${measure.round}/${measure.rounds}`,
    `case ${measure.answered} of the round`,
    ...measure.failed > 0 ? [`${measure.failed} failed`] : [],
    etaText(state)
  ].join(" · ");
  const room = width - widthOf(facts) - 1;
  if (room < 0) return cutEnd(facts, width);
  const head = room >= BAR ? `${paint.cyan(bar)}${paint.dim(rail)} ${facts}` : facts;
  const taken = widthOf(facts) + (room >= BAR ? BAR + 1 : 0);
  const left = width - taken - 2;
  return left >= 12 ? `${head}  ${paint.dim(cutMiddle(plain(state.doing), left))}` : head;
}
function shareDone({ measure, elapsed, began }) {
  if (!measure || measure.invocations === 0) return 0;
  if (measure.left === null) return 0;
  const worked = measure.at - began;
  const since = began + elapsed - measure.at;
  const total = worked + measure.left;
  if (total === 0) return 1;
  return Math.min(1, (worked + Math.min(since, measure.left)) / total);
}
function etaText({ measure, elapsed, began }) {
  if (!measure || measure.left === null) return "ETA –";
  const left = Math.max(0, measure.left - (began + elapsed - measure.at));
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
var LOG = { write: (text2) => process.stdout.write(text2) };
function logProgress() {
  const now = () => performance.now() / 1e3;
  return progressWriter(LOG, { color: false, now }).progress;
}

export {
  CHANNEL,
  startGroup,
  runCommand,
  fingerprint,
  runnerClass,
  withRegularFile,
  readResults,
  findResults,
  restrictTo,
  sessionsBefore,
  ownName,
  isRunning,
  cacheRoot,
  openLog,
  contentKey,
  fill,
  fillEnv,
  keyedSteps,
  fixturesStep,
  keysOf,
  buildSuite,
  writeFixtures,
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
  LOG,
  logProgress
};
