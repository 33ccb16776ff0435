import { expect, test } from "vitest";
import { tooFewProcesses } from "../../src/compare/resolution.ts";
import type { Comparison } from "../../src/contract/generated/types.ts";

function rows(count: number, n: number, mode: Comparison["mode"] = "paired"): Comparison[] {
  const row = { gating: true, mode, head: { n, value: 1 }, base: { n, value: 1 } } as Comparison;
  return Array.from({ length: count }, () => row);
}

test("five rounds are too few for 364 rows, thirteen are not", () => {
  expect(tooFewProcesses(rows(364, 5), 0.05)).toEqual([
    "5 processes a side cannot show a lone change among 364 rows: " +
      "measure fewer cases (-c), or --processes 13",
  ]);
  expect(tooFewProcesses(rows(364, 13), 0.05)).toEqual([]);
});

test("one row needs five rounds", () => {
  expect(tooFewProcesses(rows(1, 5), 0.05)).toEqual([]);
  expect(tooFewProcesses(rows(1, 4), 0.05)).toHaveLength(1);
});

test("rows that are not judged within the job, or cannot fail it, say nothing", () => {
  expect(tooFewProcesses(rows(364, 5, "stored"), 0.05)).toEqual([]);
  expect(tooFewProcesses([{ ...rows(1, 2)[0]!, gating: false }], 0.05)).toEqual([]);
});
