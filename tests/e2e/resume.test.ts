// A run that Ctrl-C ends keeps its complete rounds, and another one goes on with them.
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Process, Results } from "../../src/contract/generated/types.ts";
import { ToyProject } from "./toy_project.ts";

let project: ToyProject;
beforeEach(async () => {
  project = await ToyProject.make();
});
afterEach(() => project[Symbol.asyncDispose]());

/** Long enough for an interruption in the middle, whatever the machine: each round takes a tenth of a second at least. */
const SLOW = "\nawait new Promise((resolve) => setTimeout(resolve, 100));\n";

/** A base and a slower head, both slow to start; `--base HEAD~1` compares them. */
async function twoCommits(): Promise<void> {
  const toy = join(project.root, "toy.mjs");
  await writeFile(toy, (await readFile(toy, "utf8")) + SLOW);
  await project.commit({ simulate: 0.005 });
  await project.commit({ simulate: 0.005, slowdown: 1.3 });
}

/** Whether both sides run at once depends on what else the machine does; no machine has cores for these. */
const IN_TURN = ["--threads", "64"];

/** Start a run and end it once its log has so many entries of a kind. */
async function interrupt(args: string[], entries: number, kind = /-\d+\.json$/) {
  const child = project.start(["run", ...IN_TURN, ...args]);
  await vi.waitFor(
    async () =>
      expect((await logOf()).filter((name) => kind.test(name)).length).toBeGreaterThanOrEqual(
        entries,
      ),
    { timeout: 60_000, interval: 20 },
  );
  child.kill("SIGINT");
  const { exitCode, stderr } = await child;
  expect(exitCode).toBe(130);
  return stderr;
}

async function logOf(): Promise<string[]> {
  const folder = join(await project.latest().catch(() => ""), "rounds");
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

async function resultsOf(): Promise<Results> {
  return JSON.parse(await readFile(join(await project.latest(), "results.json"), "utf8"));
}

/** What a document holds of one side, as "round invocation". */
function places(processes: readonly Process[]): string[] {
  return processes.map(({ side, round }) => `${side} ${round}`).sort();
}

describe("a run that is interrupted in its first rounds", () => {
  test("says how many are kept, and the next one has each round once", async () => {
    await project.commit({ simulate: 0.005 });
    const toy = join(project.root, "toy.mjs");
    await writeFile(toy, (await readFile(toy, "utf8")) + SLOW);
    const said = await interrupt(["--rounds", "8", "-c", "toy/sum/small"], 3);
    const kept = (await logOf()).filter((name) => /-\d+\.json$/.test(name));
    expect(said).toMatch(
      new RegExp(
        `interrupted by SIGINT; ${kept.length} rounds are kept\nhint: go on with: node ../cli.mjs run --resume$`,
      ),
    );
    const first = await readFile(join(await project.latest(), "rounds", kept[0]!), "utf8");
    const { exitCode } = await project.start(["run", "--resume"]);
    expect(exitCode).toBe(0);
    const [row] = (await resultsOf()).cases;
    expect(places(row!.processes)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((round) => `head ${round}`),
    );
    expect(row!.processes.map(({ invocation }) => invocation)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // Those that were kept are there as they were measured.
    expect(row!.processes[0]).toEqual((JSON.parse(first) as Results).cases[0]!.processes[0]);
    expect(await logOf()).toEqual([]);
    const again = await project.start(["run", "--resume"]);
    expect(again.stderr).toMatch(
      /there is nothing to go on with\nhint: node ..\/cli.mjs run begins one/,
    );
    expect(again.exitCode).toBe(2);
  });
});

describe("a run that is interrupted while its suspects are settled", () => {
  test("goes on with the fresh rounds that were decided on", async () => {
    await twoCommits();
    await interrupt(["--base", "HEAD~1", "-p", "quick", "--rounds", "6"], 9);
    const log = await logOf();
    const steps = log.filter((name) => name.endsWith("-step.json"));
    const { exitCode, stdout } = await project.start(["run", "--resume"]);
    expect(stdout).toMatch(/^REGRESSION/);
    expect(exitCode).toBe(1);
    const { cases, again } = await resultsOf();
    expect(steps.length).toBeGreaterThan(0);
    for (const { processes } of cases) {
      expect(places(processes)).toEqual(
        ["base", "head"].flatMap((side) => [0, 1, 2, 3, 4, 5].map((round) => `${side} ${round}`)),
      );
    }
    for (const { processes } of again!) {
      const found = places(processes);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((place) => place.startsWith("head")).length).toBe(found.length / 2);
    }
  });
});

describe("what is another job is refused, with what differs", () => {
  beforeEach(async () => {
    await twoCommits();
    await interrupt(["--base", "HEAD~1", "--rounds", "8"], 2);
  });

  async function refused(args: string[] = []): Promise<string> {
    const before = await logOf();
    const { exitCode, stderr } = await project.start(["run", "--resume", ...args]);
    expect(exitCode).toBe(2);
    expect((await logOf()).filter((name) => name !== "job.json")).toEqual(
      before.filter((name) => name !== "job.json"),
    );
    return stderr;
  }

  test("another profile, base, source, policy", async () => {
    expect(await refused(["-p", "smoke"])).toMatch(
      /--profile smoke is asked for, and the interrupted run has quick\nhint: leave it out: node ..\/cli.mjs run --resume/,
    );
    expect(await refused(["--base", "HEAD"])).toMatch(/--base HEAD is asked for, .* has HEAD~1/);
    const toml = join(project.root, "rvp.toml");
    const rules = await readFile(toml, "utf8");
    await writeFile(toml, `${rules}\n[policy]\ntolerance = 0.2\n`);
    expect(await refused()).toMatch(/another job: rvp\.toml .* something else of policy\nhint: /);
    await writeFile(toml, rules);
    const knobs = join(project.root, "knobs.json");
    const before = await readFile(knobs, "utf8");
    await writeFile(knobs, JSON.stringify({ simulate: 0.005, slowdown: 2 }));
    expect(await refused()).toMatch(
      /another job: the program changed of toy:toy\/sum\/(large|small), toy:toy\/sum\/(large|small)\nhint: /,
    );
    await writeFile(knobs, before);
    project.git("commit", "--quiet", "--allow-empty", "--message", "another base");
    expect(await refused()).toMatch(/another job: the base was [0-9a-f]{40} and is [0-9a-f]{40}/);
  });

  test("a machine that is another one", async () => {
    const job = join(await project.latest(), "rounds/job.json");
    const note = JSON.parse(await readFile(job, "utf8"));
    note.identity.machine["cpu.model"] = "another";
    await writeFile(job, JSON.stringify(note));
    expect(await refused()).toMatch(/another job: cpu\.model was another and is /);
  });
});

test("a run that goes on still is not gone on with", async () => {
  await twoCommits();
  const child = project.start(["run", "--rounds", "50"]);
  await vi.waitFor(async () => expect((await logOf()).length).toBeGreaterThan(1), {
    timeout: 60_000,
  });
  const { exitCode, stderr } = await project.start(["run", "--resume"]);
  expect(stderr).toMatch(/goes on still, as process \d+\nhint: /);
  expect(exitCode).toBe(2);
  child.kill("SIGINT");
  await child;
});
