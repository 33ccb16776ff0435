// A user's mistakes, a user's impatience, and every verb's help.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ToyProject } from "./toy_project.ts";

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
  await project.commit({ simulate: 0.005 });
});
afterAll(() => project[Symbol.asyncDispose]());

describe("bad usage is exit code 2, one sentence and a hint, no stack trace", () => {
  test.each([
    ["unknown suite", ["run", "-s", "cobol"], /unknown suite "cobol"; known: toy/],
    ["unknown domain", ["run", "-d", "quantum"], /unknown domain "quantum"; known: toy/],
    ["glob without a match", ["run", "-c", "toy/nothing/*"], /no case .* matches "toy\/nothing/],
    ["unknown profile", ["run", "-p", "fast"], /Allowed choices are smoke, quick, full/],
    ["unknown option", ["run", "--fast"], /unknown option '--fast'/],
    ["unknown verb", ["race"], /unknown command 'race'/],
    ["not a number", ["run", "--rounds", "many"], /Not a whole number/],
    [
      "no project",
      ["run", "-C", "/nonexistent"],
      /no rvp\.toml in \/nonexistent or a folder above it\nhint: .*-C.*init/,
    ],
    ["unknown base", ["run", "--base", "no-such-branch"], /"no-such-branch" is not a commit/],
    ["absent results", ["compare", "a.json", "b.json"], /cannot read a\.json/],
    ["empty folder", ["gate", "benchmarks"], /no results\.json in benchmarks/],
  ])("%s", async (_, args, message) => {
    const { exitCode, stderr } = await project.start(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("a bad configuration names file, line and key", async () => {
    await using own = await ToyProject.make();
    await writeFile(
      join(own.root, "rvp.toml"),
      'protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n[policy]\nalfa = 0.1\n',
    );
    const { exitCode, stderr } = await own.start(["run"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/rvp\.toml:5: policy\.alfa: unknown key "alfa"/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

const VERBS = [
  ...["run", "verify", "compare", "gate", "report", "plan", "calibrate", "import"],
  ...["doctor", "demo", "clean", "history", "init", "new-suite"],
  ...["baseline list", "baseline save", "baseline accept"],
];

test.each(VERBS)("%s --help shows an example and exits with 0", async (verb) => {
  const { exitCode, stdout } = await project.start([...verb.split(" "), "--help"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/Examples?:\n {2}rvp-bench/);
});

test.each([
  ["plan", "--json"],
  ["plan", "--shards", "2", "--json"],
  ["doctor", "--json"],
  ["demo", "--json"],
  ["clean", "--json"],
  ["baseline", "list", "--json"],
  ["verify", "--json"],
])("%s %s: standard output is JSON and nothing else", async (...args) => {
  const { exitCode, stdout, stderr } = await project.start(args);
  expect(exitCode, stderr).toBe(0);
  expect(JSON.parse(stdout)).toBeTypeOf("object");
});

test("what reads earlier runs prints JSON and nothing else, too", async () => {
  const runs = ["first", "second"].map((name) => join(project.folder, name));
  for (const out of runs) {
    const args = ["run", "--profile", "smoke", "--no-gate", "--out", out, "--json"];
    const { exitCode, stdout, stderr } = await project.start(args);
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "results", profile: "smoke" });
  }
  const [first = "", second = ""] = runs;
  for (const args of [
    ["compare", join(first, "results.json"), join(second, "results.json")],
    ["gate", second, "--profile", "smoke"],
    ["baseline", "save", first],
    ["baseline", "list"],
    ["history"],
  ]) {
    const { exitCode, stdout, stderr } = await project.start([...args, "--json"]);
    expect(exitCode, `${args[0]}: ${stderr}`).toBe(0);
    expect(JSON.parse(stdout), args[0]).toBeTypeOf("object");
  }
});

test("Ctrl-C: exit code 130, no process left, no half file, no worktree", async () => {
  const knobs = { RVP_TOY_KNOBS: JSON.stringify({ fault: "hang", case: "toy/sum/small" }) };
  const child = project.start(["run", "--base", "HEAD", "--all"], knobs);
  const marker = join(project.root, "toy.mjs");
  await until(async () => (await processesWith(marker)) > 0);
  child.kill("SIGINT");
  const { exitCode, stderr } = await child;
  expect(exitCode).toBe(130);
  expect(stderr).toMatch(/interrupted by SIGINT/);
  await until(async () => (await processesWith(marker)) === 0);
  const files = await readdir(project.folder, { recursive: true });
  expect(files.filter((file) => /\.partial$/.test(file))).toEqual([]);
  expect(project.git("worktree", "list").split("\n")).toHaveLength(1);
  const runs = await readdir(join(project.root, ".rvp/runs"));
  const latest = await readdir(join(project.root, ".rvp/runs", runs.sort().at(-1) ?? ""));
  expect(latest).toEqual(["logs"]);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await condition()) return;
    await sleep(100);
  }
  throw new Error("it did not come about within 20 s");
}

/** Processes whose command line names a path. */
async function processesWith(path: string): Promise<number> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
  );
  return lines.filter((line) => line.split("\0").includes(path)).length;
}
