// Instructions of a native suite, from real processes: one per cent more is seen, and whatever can't be counted is said.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runAll, runOnly } from "../../src/jobs/pipeline.ts";
import { warningText } from "../../src/report/reasons.ts";
import { COUNTING_SUITE } from "../profile/counting_suite.ts";
import { PythonToy } from "./python_toy.ts";

const MANIFEST = `
protocol = 1
name = "toy"
implements = ["toy/sum"]
version = ["cc", "--version"]
[[build]]
name = "binary"
inputs = ["toy.c"]
toolchain = [["cc", "--version"]]
command = ["cc", "-O1", "-o", "{dir}/toy", "toy.c"]
[run]
command = ["{binary}/toy"]
inputs = []
`;
const TOY = join(import.meta.dirname, "../../examples/node-toy");
const tools =
  ["valgrind", "cc"].every((name) => spawnSync(name, ["--version"]).status === 0) &&
  existsSync("/usr/include/valgrind/callgrind.h");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-counts-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A repository with a commit for each source. */
async function project(name: string, sources: string[], toml = "", manifest = MANIFEST) {
  const root = join(folder, name);
  await mkdir(root);
  await cp(join(TOY, "benchmarks"), join(root, "benchmarks"), { recursive: true });
  await writeFile(join(root, "suite.toml"), manifest);
  await writeFile(
    join(root, "rvp.toml"),
    `protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n[cause]\nminutes = 0\n${toml}`,
  );
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: root });
  await git("init", "--quiet", "--initial-branch=main");
  for (const source of sources) {
    await writeFile(join(root, "toy.c"), source);
    await git("add", "--all");
    await git("commit", "--quiet", "--message", "a change");
  }
  const choice = {
    ...{ profile: "smoke" as const, suites: [], domains: [], cases: ["toy/sum/small"] },
    rounds: 2,
  };
  return {
    ...{ root, choice, base: "HEAD~1", stored: false, all: false, instructions: true },
    logs: join(root, "logs"),
    today: "2026-11-26",
    signal: new AbortController().signal,
    progress: () => {},
  };
}

const GATE = `[instructions]\nsuites = ["toy"]\n[[policy.rules]]\nmatch = "*:instructions*"\ngate = true\n`;
const source = (turns: number, remark = "") => COUNTING_SUITE(`${turns}`) + remark;
type Judged = Awaited<ReturnType<typeof runAll>>;
const counted = ({ verdict }: Judged) =>
  verdict.comparisons.filter(({ metric }) => metric.startsWith("instructions"));

describe.skipIf(!tools)("a native suite", () => {
  test("one per cent more is a regression of the row, and of the job where the policy says so", async () => {
    const sources = [source(100_000), source(101_000)];
    const told = await runAll(await project("told", sources));
    expect(counted(told)).toMatchObject([
      {
        metric: "instructions@fit_time",
        unit: "instructions",
        verdict: "regression",
        mode: "exact",
      },
    ]);
    const [row] = counted(told);
    expect(row?.effect).toBeCloseTo(0.01, 3);
    expect(row?.base.n).toBe(3);
    expect(told.verdict.conclusion).not.toBe("regression");
    const gated = await runAll({ ...(await project("gated", sources, GATE)), instructions: false });
    expect(gated.verdict.conclusion).toBe("regression");
    expect(gated.verdict.summary).toContain("instructions@fit_time +1.0 %");
  }, 120_000);

  test("other code with the same work is none: set-up is not counted", async () => {
    const sources = [source(100_000), source(100_000, "int other;")];
    const job = await project("same", sources);
    const judged = await runAll(job);
    const [row] = counted(judged);
    expect(row?.verdict).toBe("no-change");
    expect(Math.abs(row?.effect ?? 1)).toBeLessThan(0.0005);
    const perCall = row?.head.value ?? 0;
    expect(perCall).toBeGreaterThan(100_000);
    expect(perCall).toBeLessThan(1_000_000); // set-up has millions
    expect((await runOnly(job)).counts?.[0]?.processes).toHaveLength(6);
  }, 120_000);

  test("a program that does not mark its calls has a reason; where the row gates, the job cannot pass", async () => {
    const sources = [1, 2].map((turns) => COUNTING_SUITE(`${turns}`, false));
    const narrow = GATE.replace("instructions*", "instructions@fit_time");
    const judged = await runAll(await project("unmarked", sources, narrow));
    expect(counted(judged)).toMatchObject([
      { metric: "instructions@fit_time", verdict: "error", gating: true },
    ]);
    expect(judged.verdict.conclusion).toBe("not-measured");
    const warning = judged.verdict.warnings.find(({ code }) => code === "not-counted");
    expect(warning && warningText(warning)).toContain("does not mark its calls");
  }, 120_000);

  test("cases that the time does not reach are named", async () => {
    const toml = "[instructions]\nminutes = 0.0001\n";
    const judged = await runAll(await project("late", [source(10), source(11)], toml));
    const warning = judged.verdict.warnings.find(({ code }) => code === "not-counted");
    expect(warning).toMatchObject({
      left_out: [{ suite: "toy", cases: ["toy/sum/small"], why: "it took more than 0.0001 min" }],
    });
    expect(judged.verdict.exit_code).toBe(0);
  }, 120_000);
});

test("a rule on instructions that nobody counted is no pass, and is named", async () => {
  const rule = '[[policy.rules]]\nmatch = "*:instructions@fit_time"\ngate = true\n';
  const toy = await PythonToy.make(join(folder, "ungated"), rule, "drawn");
  await toy.commitAll([10, 10]);
  const job = await project("asked for none", [""]);
  const choice = { ...job.choice, rounds: 8 };
  const { verdict } = await runAll({ ...job, root: toy.root, choice, instructions: false });
  expect(verdict).toMatchObject({
    conclusion: "inconclusive",
    summary: expect.stringContaining("1 rule of rvp.toml gates on instructions"),
  });
  const rules = ["*:instructions@fit_time"];
  expect(verdict.warnings).toContainEqual({ code: "gates-nothing", rules });
}, 60_000);

test("what an interpreter runs is not counted, in a sentence; who is not asked is told nothing", async () => {
  const job = {
    ...(await project("asked", [""])),
    root: TOY,
    base: undefined,
    choice: { profile: "smoke" as const, suites: [], domains: [], cases: [] },
  };
  const { verdict, results } = await runAll(job);
  expect(results.counts).toBeUndefined();
  expect(verdict.warnings.map(warningText)).toContainEqual(
    "Instructions were asked for and not counted in toy: node runs it, whose own instructions would be counted.",
  );
  const quiet = await runAll({ ...job, instructions: false });
  expect(quiet.verdict.warnings.map(({ code }) => code)).not.toContain("not-counted");
}, 60_000);
