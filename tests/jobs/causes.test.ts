// A red run names the function that did it, from real processes of a suite in Python; what is in its way changes no verdict.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { rowsToProfile } from "../../src/jobs/causes.ts";
import { runAll, runOnly } from "../../src/jobs/pipeline.ts";
import { growthOfCase } from "../../src/jobs/profile_rows.ts";
import type { CaseSides } from "../../src/measure/measurement.ts";
import { comparison } from "../report/comment/verdicts.ts";
import { PythonToy } from "./python_toy.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-causes-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A repository whose last commit runs three times as many turns. */
async function project(name: string, cause: string) {
  const root = join(folder, name);
  await PythonToy.make(root, cause).then((toy) => toy.commitAll([10, 30]));
  return {
    root,
    choice: {
      profile: "quick" as const,
      suites: [],
      domains: [],
      cases: ["toy/sum/small"],
      rounds: 5,
    },
    base: "HEAD~1",
    stored: false,
    all: false,
    logs: join(root, "logs"),
    today: "2026-11-26",
    signal: new AbortController().signal,
    progress: () => {},
  };
}

test("names the function, for the report and for a later gate", async () => {
  const job = await project("red", "");
  const { verdict, results } = await runAll(job);
  expect(verdict.conclusion).toBe("regression");
  const [profile] = results.profiles ?? [];
  expect(profile).toMatchObject({ suite: "toy", case: "toy/sum/small" });
  expect(profile?.outcome).toMatchObject({ unit: "seconds" });
  const outcome = profile!.outcome;
  if ("why" in outcome) throw new Error(outcome.why);
  expect(outcome.functions[0]?.name).toBe("toy.py:guilty");
  expect(outcome.functions[0]?.share).toBeGreaterThan(0.9);
  expect(outcome.flames.names).toContain("toy.py:guilty");
  const left = await runOnly(job);
  expect(left.profiles?.map((each) => each.case)).toEqual(["toy/sum/small"]);
}, 180_000);

test("runs nothing where rvp.toml gives it no time, and says in a line when the time was too short", async () => {
  const off = await runAll(await project("off", "[cause]\nminutes = 0\n"));
  expect(off.verdict.conclusion).toBe("regression");
  expect(off.results.profiles).toBeUndefined();
  const short = await runAll(await project("short", "[cause]\nminutes = 0.001\n"));
  expect(short.verdict.conclusion).toBe("regression");
  expect(short.results.profiles?.map(({ outcome }) => outcome)).toEqual([
    { why: "it took more than 0.001 min" },
  ]);
}, 180_000);

test("what head costs is no growth where the base cannot be built for a profiler", async () => {
  const row = { suite: "toy", case: "toy/sum/small" };
  const sides = { units: [{ side: "head" }] } as unknown as CaseSides;
  expect(await growthOfCase(row, sides, 10)).toEqual({
    ...row,
    outcome: { why: "the base cannot be built for a profiler" },
  });
});

describe("which rows are profiled", () => {
  test("three cases at most, the largest changes first, each once", () => {
    const rows = [0.1, 0.5, 0.2, 0.4].map((effect, i) =>
      comparison({ case: `classical/svm/svc/${i}`, effect }),
    );
    const again = comparison({ ...rows[1], metric: "predict_latency@1", effect: 0.6 });
    expect(rowsToProfile([...rows, again]).map((row) => row.case.at(-1))).toEqual(["1", "3", "2"]);
  });

  test("also where the clock saw nothing and the instructions did", () => {
    const row = comparison({ metric: "instructions@fit_time", unit: "instructions" });
    expect(rowsToProfile([row])).toHaveLength(1);
  });

  test.each([
    ["it cannot fail the job", { gating: false }],
    ["it is no time", { unit: "B" }],
    ["it was not settled", { provisional: true, confirmed: false }],
    ["it is no regression", { verdict: "improvement" as const }],
    ["it is waived", { waiver: { reason: "known", expires: "2026-12-01" } }],
  ])("none where %s", (_, change) => {
    expect(rowsToProfile([comparison(change)])).toEqual([]);
  });
});
