import { expect, test } from "vitest";
import { unsteadyRows } from "../../src/compare/steadiness.ts";
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
  expect(unsteadyRows(job(14), catalog)).toEqual([
    {
      code: "unsteady",
      rows: [
        {
          suite: "python",
          case: "toy/sort/small",
          metric: "fit_time",
          iteration: 15,
          iterations: 20,
        },
      ],
    },
  ]);
});

test("steady, settled early, or not gating: nothing is said", () => {
  expect(unsteadyRows(job(0), catalog)).toEqual([]);
  expect(unsteadyRows(job(4), catalog)).toEqual([]);
  expect(unsteadyRows(job(14, "cpu_percent"), catalog)).toEqual([]);
  expect(unsteadyRows(job(14, "unknown_metric"), catalog)).toEqual([]);
});
