// From a red row to the commit, in a real repository with real processes; the toy draws its figures, so that no clock is read.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bisection } from "../../src/bisect/bisection.ts";
import { bundleInto } from "../bundles.ts";

const QUIET = { simulate: 0.003 };

let folder: string;
let root: string;
const commits = new Map<string, string>();

async function git(...args: string[]): Promise<string> {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
  return (await execa("git", [...identity, ...args], { cwd: root })).stdout;
}

/** Write a file, commit it under a name, and remember the commit. */
async function commit(name: string, file: string, text: string): Promise<void> {
  await writeFile(join(root, file), text);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", name);
  commits.set(name, await git("rev-parse", "HEAD"));
}

const knobs = (name: string, more: object = {}) =>
  commit(name, "knobs.json", JSON.stringify({ ...QUIET, name, ...more }));

async function cli(...args: string[]) {
  return execa("node", [join(folder, "cli.mjs"), ...args], {
    cwd: root,
    reject: false,
    extendEnv: false,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: "1" },
  });
}

async function bisect(...args: string[]): Promise<Bisection> {
  const { stdout, stderr, exitCode } = await cli("bisect", ...args, "--json");
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout) as Bisection;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-bisect-"));
  root = join(folder, "toy");
  await bundleInto(folder, "cli.mjs");
  await cp(join(import.meta.dirname, "../../examples/node-toy"), root, {
    recursive: true,
    filter: (file) => !file.includes(".rvp"),
  });
  await git("init", "--quiet", "--initial-branch=main");
  await commit("the toy", ".gitignore", ".rvp\n");
  const manifest = await readFile(join(root, "suite.toml"), "utf8");
  await knobs("one");
  await commit("docs one", "README.md", "one");
  await knobs("two");
  await commit("no manifest", "suite.toml", "[[");
  await commit("manifest again", "suite.toml", manifest);
  await commit("crashes", "knobs.json", "{");
  await knobs("three");
  await commit("docs two", "README.md", "two");
  await knobs("slow", { slowdown: 2 });
  await commit("docs three", "README.md", "three");
  await knobs("four", { slowdown: 2 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ROW = ["--case", "toy/sum/large", "--metric", "fit_time"];

describe("a step of +100 % among commits of docs and commits that do not run", () => {
  test("is found, at its commit", async () => {
    const found = await bisect(...ROW, "--good", commits.get("one")!);
    expect(found.conclusion).toBe("found");
    expect(found.culprit).toMatchObject({
      hash: commits.get("slow"),
      author: "Ada",
      subject: "slow",
    });
    expect(found.change?.effect).toBeGreaterThan(0.95);
    expect(found.change?.effect).toBeLessThan(1.05);
    expect(found.change?.interval?.[0]).toBeGreaterThan(0.9);
    // Of the eleven commits the three of docs make no program, and one makes that of the commit before it again.
    expect(found.effort).toMatchObject({ commits: 11, programs: 8 });
    expect(found.effort.measured).toBeLessThanOrEqual(2 + 3);
    expect(found.effort.processes).toBeLessThan(found.effort.linear_processes!);
    expect(await git("worktree", "list")).not.toContain("base-");
  }, 180_000);

  test("between what does not run is 'between', and says why", async () => {
    // Behind "two" lie a manifest that cannot be read, the same program again, and one that crashes.
    await git("checkout", "--quiet", "-b", "hidden", commits.get("crashes")!);
    await knobs("slow behind a crash", { slowdown: 2 });
    const found = await bisect(...ROW, "--good", commits.get("one")!);
    await git("checkout", "--quiet", "main");
    expect(found.conclusion).toBe("between");
    expect(found.between).toMatchObject({
      after: { subject: "manifest again" },
      until: { subject: "slow behind a crash" },
      commits: 2,
      because: "open",
    });
    const left = new Map(found.left_out.map((each) => [each.commit.subject, each.because]));
    expect(left.get("crashes")).toMatch(/failed \(crash\)/);
    expect(left.get("no manifest")).toMatch(/cannot be read: .*suite\.toml/);
  }, 180_000);

  test("is not there between commits that run alike", async () => {
    const found = await bisect(
      ...ROW,
      "--good",
      commits.get("one")!,
      "--bad",
      commits.get("three")!,
    );
    expect(found).toMatchObject({ conclusion: "not-slower", effort: { measured: 2 } });
    expect(found.culprit).toBeUndefined();
  });

  test("costs nothing between commits of one program", async () => {
    const found = await bisect(
      ...ROW,
      "--good",
      commits.get("slow")!,
      "--bad",
      commits.get("docs three")!,
    );
    expect(found).toMatchObject({ conclusion: "same-program", effort: { processes: 0 } });
  });
});

test("a red verdict of this checkout is all that a bisection needs", async () => {
  const run = await cli("run", "--base", commits.get("three")!, "--minutes", "1");
  expect(run.exitCode, run.stderr).toBe(1);
  const { stdout, exitCode, stderr } = await cli("bisect");
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/^FOUND\n/);
  expect(stdout).toContain(`Next: git show ${commits.get("slow")}`);
  expect(stdout).toMatch(/^subject {2}slow$/m);
}, 180_000);

test("without a drift in the history there is nothing to search, and that is no fault", async () => {
  const { stdout, exitCode } = await cli("bisect", "--from-history");
  expect({ stdout, exitCode }).toEqual({
    stdout: "No gating series of the stored sessions got worse.",
    exitCode: 0,
  });
  expect(await bisect("--from-history")).toBeNull();
});

test.each([
  [["--metric", "fit_time", "--good", "main~1"], /2 rows are meant.*\nhint: .*--case ID/],
  [[...ROW, "--good", "nowhere"], /--good "nowhere" is not a commit/],
  [
    [...ROW, "--good", "main", "--bad", "main~1"],
    /no commit between them\nhint: --good names the older/,
  ],
  [
    ["--case", "toy/sum/large", "--metric", "fit_tiem", "--good", "main~1"],
    /no "fit_tiem"\nhint: .*fit_time/,
  ],
])("%j is a mistake that is explained", async (args, message) => {
  const { exitCode, stdout, stderr } = await cli("bisect", ...args);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});
