// Faults of suites, machines and users, by the bundled command line: one sentence, the next step, and an exit
// code that is never 1, which means a regression. docs/faults.md is the table.
import { existsSync } from "node:fs";
import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findBuildSandbox } from "../../src/system/sandbox.ts";
import { ToyProject } from "../e2e/toy_project.ts";
import { PRELUDE } from "../run/suite_double.ts";

let project: ToyProject;
let manifest = "";
beforeAll(async () => {
  project = await ToyProject.make();
  manifest = await readFile(join(project.root, "suite.toml"), "utf8");
});
afterAll(() => project[Symbol.asyncDispose]());

const WELL = `hello();
for (const id of ids()) {
  start(id);
  emit({ event: "sample", case: id, metric: "fit_time", start: 0, values: [1] });
  emit({ event: "check", case: id, values: { sum: 199990000 } });
  emit({ event: "done", case: id, seconds: 1 });
}
bye();`;

/** What the suite does. */
const behave = (body: string) => writeFile(join(project.root, "toy.mjs"), PRELUDE + body);
beforeEach(async () => {
  await behave(WELL);
  await writeFile(join(project.root, "suite.toml"), manifest);
});

const RUN = ["run", "--no-baseline", "--profile", "smoke"];
const start = (args = RUN, env: Record<string, string> = {}) => project.start(args, env);

/** Nobody sees where in our code it happened, nor a control character. */
function expectSentence(stderr: string): void {
  expect(stderr).toMatch(/^rvp-bench: /m);
  expect(stderr).not.toMatch(/\n +at /);
  expect(stderr).not.toContain("a defect");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may come through
  expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
}

/** The command line in a shell, for redirections. */
const shell = (script: string) =>
  execa("sh", ["-c", script, join(project.folder, "cli.mjs")], {
    ...{ cwd: project.root, reject: false, extendEnv: false },
    env: { PATH: process.env.PATH, HOME: project.folder, NO_COLOR: "1" },
  });

describe("a fault of the machine", () => {
  test("an answer that cannot be written is not given", async () => {
    const { exitCode, stderr } = await shell('node "$0" plan > /dev/full');
    expectSentence(stderr);
    expect(stderr).toContain("the disk is full (ENOSPC)");
    expect(exitCode).toBe(3);
  });

  test("progress that cannot be written costs nothing else", async () => {
    const { exitCode, stdout } = await shell(`node "$0" ${RUN.join(" ")} 2> /dev/full`);
    expect(stdout).toMatch(/^PASS\n/);
    expect(exitCode).toBe(0);
  });

  test("a reader that has seen enough changes no conclusion", async () => {
    const command = `node "$0" plan --suite cobol; echo $? > code`;
    await shell(`{ ${command}; } 2>/dev/null | true`);
    expect((await readFile(join(project.root, "code"), "utf8")).trim()).toBe("2");
    await shell(`{ node "$0" plan; echo $? > code; } | true`);
    expect((await readFile(join(project.root, "code"), "utf8")).trim()).toBe("0");
  });

  test.each([
    ["a folder that nobody can write", "/sys/rvp-bench", /EPERM|EACCES|EROFS|ENOENT/],
    ["a folder below a file", "/dev/null/out", /ENOTDIR/],
    ["a name that is too long", `/tmp/${"x".repeat(300)}`, /ENAMETOOLONG/],
  ])("--out with %s", async (_, out, code) => {
    const { exitCode, stderr } = await start([...RUN, "--out", out]);
    expectSentence(stderr);
    expect(stderr).toMatch(code);
    expect(exitCode).toBe(3);
  });

  test("a cache that cannot be written", async () => {
    await appendFile(
      join(project.root, "suite.toml"),
      '\n[[build]]\nname = "copy"\ninputs = []\ncommand = ["true"]\n',
    );
    const { exitCode, stderr, stdout } = await start(RUN, { RVP_CACHE_DIR: "/dev/null/cache" });
    expect(stdout + stderr).toContain("ENOTDIR");
    expect(stdout + stderr).not.toContain("a defect");
    expect(exitCode).toBe(3);
  });
});

describe("a defect of ours", () => {
  /** Runs within the command line's own process, later. */
  const later = (code: string) => ({
    NODE_OPTIONS: `--import ${"data:text/javascript,"}${encodeURIComponent(`setTimeout(() => { ${code} }, 100)`)}`,
  });

  test.each([
    ["is thrown where nobody listens", 'throw new TypeError("forgotten")'],
    ["is a promise that nobody waits for", 'Promise.reject(new TypeError("forgotten"))'],
    ["is no error at all", 'Promise.reject("forgotten")'],
  ])("that %s is said, with where it was, and ends with exit code 3", async (_, code) => {
    const { exitCode, stderr } = await start(RUN, later(code));
    expect(stderr).toContain("rvp-bench: a defect of rvp-bench: forgotten");
    expect(stderr).toContain("please report it");
    expect(exitCode).toBe(3);
  });
});

describe("a fault of the user", () => {
  test.each(["1000000000", "0", "1e99", "NaN"])("--rounds %s", async (rounds) => {
    const { exitCode, stderr } = await start([...RUN, "--rounds", rounds]);
    expect(stderr).toContain("Not a whole number from 1 to 10000.");
    expect(exitCode).toBe(2);
  });

  test("a switch of the environment that is spelt wrong", async () => {
    for (const [name, value] of [
      ["RVP_SANDBOX", "false"],
      ["RVP_CACHE_TRUST", "fork"],
      ["RVP_PASS_ENV", "GH_TOKEN"],
    ] as const) {
      const { exitCode, stderr } = await start(RUN, { [name]: value });
      expectSentence(stderr);
      expect(stderr).toContain(name);
      expect(exitCode).toBe(2);
    }
  });

  test("a glob that is empty matches nothing", async () => {
    const { exitCode, stderr } = await start([...RUN, "--case", ""]);
    expectSentence(stderr);
    expect(stderr).toContain('no case of profile smoke matches ""');
    expect(exitCode).toBe(2);
  });

  test("control characters of a word on the command line stay out of the terminal", async () => {
    for (const word of ["--\u001b[31mred", "ve\u001b]0;title\u0007rb"]) {
      const { exitCode, stderr } = await start([word]);
      expect(stderr).not.toContain("\u001b");
      expect(stderr).toContain("\\x1b");
      expect(exitCode).toBe(2);
    }
  });

  test("control characters of a file that is not JSON stay out of the terminal", async () => {
    const file = join(project.root, "hostile.json");
    await writeFile(file, '{"a": \u001b[2J\u001b]0;owned\u0007}');
    const { exitCode, stderr } = await start(["compare", "--base", file, "--head", file]);
    expectSentence(stderr);
    expect(exitCode).toBe(2);
  });

  test("parameters that are nested 100,000 deep", async () => {
    const file = join(project.root, "benchmarks/toy/deep.toml");
    await mkdir(join(project.root, "benchmarks/toy"), { recursive: true });
    await writeFile(file, `x = ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`);
    const { exitCode, stderr } = await start(["plan"]);
    await rm(file);
    expectSentence(stderr);
    expect(exitCode).toBe(2);
  });

  test("a NUL in a command", async () => {
    await writeFile(
      join(project.root, "suite.toml"),
      manifest.replace('"{suite}/toy.mjs"', '"{suite}/toy\\u0000.mjs"'),
    );
    const { exitCode, stdout, stderr } = await start();
    expect(stdout).toMatch(/^COULD NOT MEASURE\n/);
    expect(stdout).toContain("cannot be started");
    expect(stdout + stderr).not.toContain("a defect");
    expect(exitCode).toBe(3);
  });
});

describe("a fault of a build", () => {
  /** A step in Node, and what the run then says. */
  async function build(code: string) {
    const step = { name: "made", inputs: [], command: ["node", "-e", code, "{dir}"] };
    const lines = Object.entries(step).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
    await writeFile(join(project.root, "suite.toml"), `${manifest}\n[[build]]\n${lines.join("")}`);
    return start([...RUN, "--suite", "toy"]);
  }

  test("that leaves a process with its pipes in a session of its own is over when it ends", async () => {
    const { exitCode, stdout } = await build(
      `const { spawn } = require("node:child_process");
       const child = spawn("sleep", ["600"], { detached: true, stdio: "inherit" });
       fs.writeFileSync("sleeper", String(child.pid)); child.unref();`,
    );
    const sleeper = Number(await readFile(join(project.root, "sleeper"), "utf8"));
    // In a sandbox it has ended, and its number there means nothing here.
    if (findBuildSandbox().kind === "none") process.kill(sleeper, "SIGKILL");
    expect(stdout).toMatch(/^PASS\n/);
    expect(exitCode).toBe(0);
  });

  test.each([
    ["is killed", "process.kill(process.pid, 'SIGKILL')", "was killed by SIGKILL"],
    ["fails", "process.exit(1)", "ended with code 1"],
  ])("that %s fails its suite, not the harness", async (_, code, how) => {
    const { exitCode, stdout, stderr } = await build(code);
    expect(stdout).toMatch(/^COULD NOT MEASURE\n/);
    expect((stdout + stderr).replace(/\s+/g, " ")).toContain(how);
    expect(exitCode).toBe(3);
  });

  test("that writes control characters into its log leaves the terminal alone", async () => {
    const code =
      "console.log(String.fromCharCode(27) + '[31mred' + String.fromCharCode(8)); process.exit(1)";
    const { stdout, stderr, exitCode } = await build(code);
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stdout + stderr).not.toContain("\b");
    expect(exitCode).toBe(3);
  });
});

describe("a fault of a suite", () => {
  test.each([
    ["nests brackets 250,000 deep", 'console.log("[".repeat(250000) + "]".repeat(250000));'],
    ["prints what is no JSON", 'console.log("Segmentation fault");'],
    ["says hello twice, and names a case of nobody", 'hello(); start("toy/sum/nobody");'],
    ["ends without a word", "process.exit(0);"],
    ["is killed", "process.kill(process.pid, 'SIGSEGV');"],
    ["prints an endless line", "process.stdout.write('x'.repeat(3 << 20) + '\\n');"],
    ["closes its output and says no more", "require_('fs').closeSync(1);"],
  ])("that %s", async (_, body) => {
    const require = `import { createRequire } from "node:module"; const require_ = createRequire(import.meta.url);`;
    await behave(`${require} hello(); const asked = ids(); start(asked[0]); ${body}`);
    const { exitCode, stdout, stderr } = await start();
    expect(stdout).toMatch(/^COULD NOT MEASURE\n/);
    expect(stderr).not.toContain("a defect");
    expect(exitCode).toBe(3);
  });

  test("that writes control characters on standard error leaves the terminal alone", async () => {
    await behave(
      `hello(); start(ids()[0]); console.error("\\u001b[31mgone\\u0008\\r away"); process.exit(1);`,
    );
    const { stdout, stderr, exitCode } = await start();
    expect(stdout).toContain("gone");
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stdout + stderr).not.toContain("\b");
    expect(exitCode).toBe(3);
  });
});

describe("a signal", () => {
  /** Ignores a polite end, and shows that it lives. */
  const STUBBORN = `
    process.on("SIGTERM", () => {});
    const beat = () => writeFileSync("alive", String(Date.now()));
    beat(); hello(); start(ids()[0]); setInterval(beat, 20);`;
  const alive = () => join(project.root, "alive");

  async function runStubborn(env: Record<string, string>) {
    await rm(alive(), { force: true });
    await behave(STUBBORN);
    const child = project.start(RUN, env);
    await vi.waitFor(() => expect(existsSync(alive())).toBe(true), { timeout: 30_000 });
    return { child };
  }

  async function isBeating(): Promise<boolean> {
    const before = await readFile(alive(), "utf8");
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await readFile(alive(), "utf8")) !== before;
  }

  const SANDBOXES: Record<string, string>[] = [{}, { RVP_SANDBOX: "off" }];

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s ends the run and its suite",
    async (name) => {
      for (const env of SANDBOXES) {
        const { child } = await runStubborn(env);
        child.kill(name);
        const { exitCode, stderr } = await child;
        expect(stderr).toContain(`rvp-bench: interrupted by ${name}`);
        expect(exitCode).toBe(130);
        expect(await isBeating()).toBe(false);
      }
    },
  );

  /** A PATH with nothing of util-linux on it: no sandbox, and no setpriv. */
  async function barePath(): Promise<string> {
    const bin = join(project.folder, "bin");
    await mkdir(bin, { recursive: true });
    for (const [name, place] of [
      ["node", process.execPath],
      ["git", (await execa("sh", ["-c", "command -v git"])).stdout],
    ] as const) {
      await symlink(place, join(bin, name));
    }
    return bin;
  }

  test("a second one ends at once, the suite too", async () => {
    for (const env of [...SANDBOXES, { PATH: await barePath() }]) {
      const { child } = await runStubborn(env);
      child.kill("SIGINT");
      await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill("SIGINT");
      const { exitCode, stderr } = await child;
      expect(stderr).not.toContain("interrupted by"); // that is said at a first one's end
      expect(exitCode).toBe(130);
      expect(await isBeating()).toBe(false);
    }
  });

  test("SIGKILL leaves no suite running", async () => {
    for (const env of SANDBOXES) {
      const { child } = await runStubborn(env);
      child.kill("SIGKILL");
      expect((await child).signal).toBe("SIGKILL");
      expect(await isBeating()).toBe(false);
    }
  });

  test("SIGKILL leaves a base's tree, which the next run removes", async () => {
    await project.commit({});
    await behave(WELL);
    await project.commit({ changed: true });
    await rm(alive(), { force: true });
    await behave(STUBBORN);
    const trees = join(project.folder, ".cache/rvp-bench/trees");
    const child = project.start(["run", "--base", "HEAD~1", "--profile", "smoke"]);
    await vi.waitFor(() => expect(existsSync(alive())).toBe(true), { timeout: 30_000 });
    const [left] = await readdir(trees);
    child.kill("SIGKILL");
    await child;
    expect(await readdir(trees)).toEqual([left]);
    await behave(WELL);
    const { exitCode, stderr } = await start(["run", "--base", "HEAD~1", "--profile", "smoke"]);
    expect(exitCode, stderr).toBe(0);
    expect(await readdir(trees)).toEqual([]);
    expect(project.git("worktree", "list")).not.toContain("base-");
  });
});
