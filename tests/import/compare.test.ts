// Files of other tools, compared: a verdict within one tool, a named reason where none is possible.
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareFiles } from "../../src/jobs/compare_files.ts";
import { TestFolder } from "../build/folders.ts";
import { normals } from "../compare/documents.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const SESSIONS = [1, 2, 3, 4, 5];
const noise = normals("tools");

/** Folders of Criterion.rs, each as one `cargo bench` leaves it. */
async function criterion(side: string, seconds: number): Promise<string[]> {
  for (const session of SESSIONS) {
    const level = 1e9 * seconds * Math.exp(0.005 * noise());
    const iters = [1, 2, 3, 4];
    const sample = { iters, times: iters.map((n) => n * level) };
    await folder.write(`${side}/${session}/criterion/sum/new/sample.json`, JSON.stringify(sample));
  }
  return SESSIONS.map((session) => folder.at(side, String(session), "criterion"));
}

/** Files of pytest-benchmark, each of one `pytest`. */
async function pytest(side: string, seconds: number, processor: string): Promise<string[]> {
  return Promise.all(
    SESSIONS.map((session) => {
      const median = seconds * Math.exp(0.005 * noise());
      const benchmarks = [{ fullname: "test_sum", stats: { median } }];
      const machine_info = { cpu: { brand_raw: processor }, release: "6", python_version: "3.11" };
      const datetime = `2026-11-0${session}T00:00:00`;
      const text = JSON.stringify({ machine_info, datetime, benchmarks });
      return folder.write(`${side}/pytest-${session}.json`, text);
    }),
  );
}

async function verdictOf(base: string[], head: string[]) {
  return (await compareFiles({ base, head, root: folder.path, today: "2026-11-24" })).verdict;
}

test.each([
  [1, "pass"],
  [1.2, "regression"],
] as const)("Criterion.rs, %s times as long: %s", async (factor, conclusion) => {
  const verdict = await verdictOf(
    await criterion("base", 0.001),
    await criterion("head", 0.001 * factor),
  );
  expect(verdict.conclusion).toBe(conclusion);
  expect(verdict.comparisons).toMatchObject([{ case: "imported/criterion/sum", metric: "time" }]);
  expect(verdict.warnings).toEqual([{ code: "processor-unnamed", suites: ["criterion"] }]);
});

test("pytest-benchmark names its processor: the same one gives a verdict, another one a reason", async () => {
  const base = await pytest("base", 0.001, "one");
  const same = await verdictOf(base, await pytest("same", 0.0012, "one"));
  expect(same).toMatchObject({ conclusion: "regression", warnings: [] });
  const other = await verdictOf(base, await pytest("other", 0.0012, "two"));
  expect(other.conclusion).toBe("inconclusive");
  expect(other.comparisons[0]!.reason).toEqual({
    code: "environment-differs",
    fields: ["cpu.model"],
  });
});

test("different tools have no row in common, and one side's rows are removed, the other's new", async () => {
  const base = await criterion("base", 0.001);
  const { conclusion, comparisons } = await verdictOf(base, await pytest("head", 0.001, "one"));
  expect(conclusion).toBe("not-measured");
  expect(comparisons.map(({ suite, verdict }) => `${suite}: ${verdict}`).sort()).toEqual([
    "criterion: removed",
    "pytest-benchmark: new",
  ]);
});
