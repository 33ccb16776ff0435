import { expect, test } from "vitest";
import { unsteadyCases } from "../../src/compare/steadiness.ts";
import { caseResult, catalog, normals, process, results } from "./documents.ts";

/** Ten processes of 20 iterations that get faster by a tenth at the given one. */
function job(at: number, metric = "fit_time") {
  const normal = normals("steadiness");
  const found = Array.from({ length: 10 }, (_, round) => {
    const level = 0.05 * normal();
    const values = Array.from({ length: 20 }, (_, i) =>
      Math.exp(level + (i < at ? 0.1 : 0) + 0.01 * normal()),
    );
    return process("head", round, { samples: { [metric]: values } });
  });
  return [results([caseResult({ processes: found })])];
}

test("a level that changes late is named with the iteration", () => {
  expect(unsteadyCases(job(14), catalog)).toEqual([
    "python toy/sort/small fit_time has no steady state: its level still changes at iteration 15 of 20; more warm-up is needed.",
  ]);
});

test("steady, settled early, or not gating: nothing is said", () => {
  expect(unsteadyCases(job(0), catalog)).toEqual([]);
  expect(unsteadyCases(job(4), catalog)).toEqual([]);
  expect(unsteadyCases(job(14, "cpu_percent"), catalog)).toEqual([]);
  expect(unsteadyCases(job(14, "unknown_metric"), catalog)).toEqual([]);
});
