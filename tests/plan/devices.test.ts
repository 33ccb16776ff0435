// Which of this repository's cases a GPU is asked for: not those that a suite can only do on a processor.
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Case, loadCases } from "../../src/plan/definitions.ts";

const cases = loadCases(join(import.meta.dirname, "../../benchmarks"));
const onlyOnCpu = ({ devices }: Case) => devices?.join() === "cpu";

/** Integer kernels are the processor's in both suites; classical models and environments know no GPU. */
function needsCpu({ benchmark, params }: Case): boolean {
  return (
    benchmark.startsWith("classical/") ||
    benchmark === "rl/environment" ||
    /\/(job|serving)$/.test(benchmark) ||
    ["int8", "int4"].includes(String(params.precision))
  );
}

test("what runs on a processor only says so", () => {
  const needy = cases.filter(needsCpu);
  expect(needy.length).toBeGreaterThan(50);
  expect(needy.filter((each) => !onlyOnCpu(each)).map(({ id }) => id)).toEqual([]);
});

test("every other benchmark has cases for a GPU", () => {
  const benchmarks = (some: Case[]) => [...new Set(some.map(({ benchmark }) => benchmark))].sort();
  const onGpu = cases.filter(({ devices }) => devices?.includes("cuda") ?? true);
  expect(benchmarks(onGpu)).toEqual(benchmarks(cases.filter((each) => !needsCpu(each))));
});
