// A session split over jobs, as a workflow does it: plan, measure each shard, gate them together.
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Results, Verdict } from "../../src/contract/generated/types.ts";
import { ToyProject } from "./toy_project.ts";

let project: ToyProject;
let shards: string[];
beforeAll(async () => {
  project = await ToyProject.make();
  await project.commit({ simulate: 0.005 });
  const plan = await project.start(["plan", "--shards", "2", "--json"]);
  const { include } = JSON.parse(plan.stdout) as { include: { cases: string[] }[] };
  expect(include.flatMap(({ cases }) => cases).sort()).toEqual(["toy/sum/large", "toy/sum/small"]);
  shards = include.map((_, index) => join(project.root, "shards", String(index + 1)));
  for (const [index, { cases }] of include.entries()) {
    const out = shards[index] ?? "";
    const only = cases.flatMap((id) => ["-c", id]);
    const { exitCode, stderr } = await project.start(["run", "--no-gate", ...only, "--out", out]);
    expect(exitCode, stderr).toBe(0);
  }
});
afterAll(() => project[Symbol.asyncDispose]());

async function gate(...folders: string[]) {
  const { exitCode, stdout, stderr } = await project.start(["gate", ...folders, "--json"]);
  expect(stderr).not.toMatch(/^\s+at /m);
  return { exitCode, stderr, verdict: stdout ? (JSON.parse(stdout) as Verdict) : null };
}

test("all shards together pass, each case once", async () => {
  const { exitCode, verdict, stderr } = await gate(join(project.root, "shards"));
  expect(exitCode, stderr).toBe(0);
  expect(verdict?.totals).toMatchObject({ measured: 2, failed: 0 });
});

test("a lost shard is exit code 3 and names its case", async () => {
  const { exitCode, verdict } = await gate(shards[0] ?? "");
  expect(exitCode).toBe(3);
  const lost = await casesIn(shards[1] ?? "");
  expect(verdict?.failures.map(({ case: id }) => id)).toEqual(lost);
  expect(verdict?.failures[0]?.outcome).toMatchObject({ kind: "failed", stage: "missing" });
});

test("one shard twice is a mistake, not a figure", async () => {
  const twice = join(project.folder, "twice");
  await cp(shards[0] ?? "", join(twice, "a"), { recursive: true });
  await cp(shards[0] ?? "", join(twice, "b"), { recursive: true });
  const { exitCode, stderr } = await gate(twice);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/case toy\/sum\/\w+ of suite toy is twice in session/);
  await rm(twice, { recursive: true });
});

test("a shard whose file was cut is named", async () => {
  const cut = join(project.folder, "cut");
  await cp(join(project.root, "shards"), cut, { recursive: true });
  const file = join(cut, "2", "results.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.slice(0, text.length / 2));
  const { exitCode, stderr } = await gate(cut);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(file);
});

async function casesIn(folder: string): Promise<string[]> {
  const results = JSON.parse(await readFile(join(folder, "results.json"), "utf8")) as Results;
  return results.cases.map(({ case: id }) => id);
}

describe("a shard that is slower than its base", () => {
  let slow: ToyProject;
  let folder: string;
  let measured: Results;
  beforeAll(async () => {
    slow = await ToyProject.make();
    await slow.commit({ simulate: 0.005 });
    slow.git("tag", "before");
    await slow.commit({ simulate: 0.005, slowdown: 1.1 });
    folder = join(slow.root, "shard");
    const { exitCode, stderr } = await slow.start([
      ...["run", "--no-gate", "--base", "before", "--out", folder],
    ]);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/2 cases may be slower: \d+ fresh rounds decide/);
    measured = JSON.parse(await readFile(join(folder, "results.json"), "utf8")) as Results;
  });
  afterAll(() => slow[Symbol.asyncDispose]());

  async function gateWith(change: Partial<Results>) {
    await writeFile(join(folder, "results.json"), JSON.stringify({ ...measured, ...change }));
    const { exitCode, stdout } = await slow.start(["gate", folder, "--json"]);
    const { comparisons } = JSON.parse(stdout) as Verdict;
    return { exitCode, rows: comparisons.filter(({ metric }) => metric === "fit_time") };
  }

  test("is red at the gate, by the second measurement that it made itself", async () => {
    const { exitCode, rows } = await gateWith({});
    expect(exitCode).toBe(1);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatchObject({ verdict: "regression", confirmed: true });
  });

  test("is not red where the second measurement does not say so", async () => {
    // As if the machine had been disturbed the first time: head takes what the base took.
    const again = measured.again?.map((row) => ({
      ...row,
      processes: row.processes.map((process) => {
        const { round } = process;
        const base = row.processes.find((other) => other.side === "base" && other.round === round);
        return { ...process, samples: base?.samples ?? {} };
      }),
    }));
    const { exitCode, rows } = await gateWith({ again });
    expect(exitCode).toBe(0);
    for (const row of rows) {
      expect(row).toMatchObject({ verdict: "no-change", confirmed: false });
    }
  });

  test("could not be judged where the second measurement is missing", async () => {
    expect((await gateWith({ again: undefined })).exitCode).toBe(3);
  });
});
