import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pytestBenchmark } from "../../src/driver/pytest_benchmark.ts";
import { Project, timesOf } from "./project.ts";

type Entry = Parameters<typeof pytestBenchmark.list>[1];
const entry: Entry = {
  name: "benches",
  driver: "pytest-benchmark",
  extras: ["more"],
  groups: ["bench"],
};
let project: Project<Entry>;

beforeAll(async () => {
  project = await Project.build("pytest_benchmark", pytestBenchmark, entry);
}, 600_000);
afterAll(() => project?.[Symbol.asyncDispose]());

const SUMS = "tests/test_sums.py";
const ODD = ["a/b", "x[1]", "two words", "a::b", "\\xfc", "", "line\\nend", 'q"', "--x"].map(
  (id) => `${SUMS}::test_odd[${id}]`,
);
const [TOTAL, TWICE] = [`${SUMS}::test_total`, `${SUMS}::test_total_twice`] as const;

test("lists the tests that use the fixture and are not left out by the project's own options", async () => {
  expect((await project.list()).sort()).toEqual(
    [
      ...ODD,
      TOTAL,
      TWICE,
      `${SUMS}::TestGroup::test_total`,
      `${SUMS}::TestGroup::test_pedantic`,
      `${SUMS}::test_wrong`,
      `${SUMS}::test_skipped`,
      `${SUMS}::test_crashes`,
      `${SUMS}::test_writes`,
      "tests/test_extra.py::test_of_the_extra",
      "tests/test_extra.py::test_package_is_installed",
    ].sort(),
  );
});

test("runs what it is asked for and no more, though the project turns benchmarks off and its tests run side by side", async () => {
  const names = [TOTAL, `${SUMS}::TestGroup::test_total`];
  const found = await project.run(names);
  expect(Object.keys(found).sort()).toEqual(names.toSorted());
  for (const name of names) expect(timesOf(found[name]).length).toBeGreaterThanOrEqual(3);
});

test("keeps to the budget: samples are blocks of calls", async () => {
  const budget = { warmup_seconds: 0.01, seconds: 0.05, least_samples: 5, most_samples: 20 };
  const found = await project.run([TOTAL, TWICE], budget);
  const least = (name: string) => Math.min(...timesOf(found[name])); // others on the machine only add
  for (const name of [TOTAL, TWICE]) {
    expect(timesOf(found[name]).length).toBeGreaterThanOrEqual(5);
    expect(timesOf(found[name]).length).toBeLessThan(80);
  }
  expect(least(TWICE) / least(TOTAL)).toBeGreaterThan(1.2);
});

test("measures names of all kinds", async () => {
  const found = await project.run(ODD);
  expect(Object.keys(found).sort()).toEqual(ODD.toSorted());
  for (const name of ODD) expect(timesOf(found[name]).length).toBeGreaterThanOrEqual(3);
});

test("a benchmark that fails, fails alone, though it was timed before; one that is skipped says why", async () => {
  const [wrong, skipped] = [`${SUMS}::test_wrong`, `${SUMS}::test_skipped`];
  const found = await project.run([wrong, TOTAL, skipped]);
  expect(found).toMatchObject({
    [wrong]: { kind: "failed", message: expect.stringContaining("not the sum") },
    [skipped]: { kind: "skipped", reason: expect.stringContaining("not here") },
    [TOTAL]: { kind: "samples" },
  });
});

test("one that takes pytest down leaves all without a figure, to be asked for again", async () => {
  const run = project.run([TOTAL, `${SUMS}::test_crashes`]);
  await expect(run).rejects.toThrow(/was killed by SIGABRT$/);
});

describe("the environment", () => {
  test("holds the package, its extra and its dependency group, and nothing is left in the project", async () => {
    const [extra, installed, writes] = [
      "tests/test_extra.py::test_of_the_extra",
      "tests/test_extra.py::test_package_is_installed",
      `${SUMS}::test_writes`,
    ];
    const before = await project.builtFiles();
    const found = await project.run([extra, installed, writes]);
    for (const name of [extra, installed, writes]) {
      expect(found[name]).toMatchObject({ kind: "samples" });
    }
    expect(before.some((file) => /site-packages\/xdist$/.test(file))).toBe(true);
    expect(await project.changes()).toBe("");
    expect(await project.builtFiles()).toEqual(before);
  });

  test("a file that lacks the extra stops the list, and paths leave it out", async () => {
    const { extras: _, ...plain } = entry;
    await using bare = await Project.build("pytest_benchmark", pytestBenchmark, plain);
    await expect(bare.list()).rejects.toThrow(/pytest .* ended with code 2$/);
    expect(await bare.as({ ...plain, paths: [SUMS] }).list()).toContain(TOTAL);
  }, 300_000);
});
