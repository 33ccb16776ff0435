// A red run names the function that did it, from real processes of a suite in Python; what is in its way changes no verdict.
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { growthOfCase, rowsToProfile } from "../../src/jobs/causes.ts";
import { runAll, runOnly } from "../../src/jobs/pipeline.ts";
import type { CaseSides } from "../../src/measure/measurement.ts";
import { comparison } from "../report/comment/verdicts.ts";

const SUITE = `
import json, sys, time
def guilty(count, turns):
    total = 0
    for _ in range(turns):
        total = sum(range(count))
    return total
def step(count):
    return guilty(count, TURNS)
def emit(**event):
    print(json.dumps(event), flush=True)
request = json.loads(sys.stdin.read())
emit(event="hello", protocol=1, suite="toy", versions={}, device="cpu", startup_seconds=0.01)
for item in request["cases"]:
    name, count, budget = item["id"], item["params"]["count"], item["budget"]
    emit(event="started", case=name, phases=[{"metric": "fit_time", "items": count}])
    values = []
    for _ in range(max(5, budget["least_samples"])):
        start = time.perf_counter()
        answer = step(count)
        values.append(time.perf_counter() - start)
    emit(event="sample", case=name, metric="fit_time", start=0, values=values)
    emit(event="check", case=name, values={"sum": answer})
    emit(event="resources", case=name, metrics={"peak_rss_bytes": 1})
    emit(event="done", case=name, seconds=sum(values))
emit(event="bye", cases=len(request["cases"]))
`;
const MANIFEST = `
protocol = 1
name = "toy"
implements = ["toy/sum"]
version = ["python3", "--version"]
[run]
command = ["python3", "{suite}/toy.py"]
inputs = ["toy.py"]
`;
const TOY = join(import.meta.dirname, "../../examples/node-toy");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-causes-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A repository whose last commit runs twice as many turns. */
async function project(name: string, cause: string) {
  const root = join(folder, name);
  await mkdir(root);
  await cp(join(TOY, "benchmarks"), join(root, "benchmarks"), { recursive: true });
  await writeFile(join(root, "suite.toml"), MANIFEST);
  await writeFile(
    join(root, "rvp.toml"),
    `protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n${cause}`,
  );
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: root });
  await git("init", "--quiet", "--initial-branch=main");
  for (const turns of [10, 30]) {
    await writeFile(join(root, "toy.py"), SUITE.replace("TURNS", String(turns)));
    await git("add", "--all");
    await git("commit", "--quiet", "--message", `${turns} turns`);
  }
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
