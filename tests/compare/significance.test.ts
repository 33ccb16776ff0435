import { expect, test } from "vitest";
import type { Contrast } from "../../src/compare/contrast.ts";
import { significanceOf } from "../../src/compare/significance.ts";
import { smallestPermutationP } from "../../src/stats/permutation.ts";
import { upperTail } from "../../src/stats/student_t.ts";

/** A row whose random arrangements never reach what was measured (p null), or a p given outright. */
function evidence(p: number | null, calls: number[] = []): Contrast {
  return {
    mode: "unpaired",
    unit: "process",
    estimate: { difference: 1, standardError: 1, degrees: 9 },
    head: { n: 15, mean: 0 },
    base: { n: 15, mean: 0 },
    test: (_, draws) => {
      calls.push(draws);
      const smallest = 1 / (draws + 1);
      return { p: p ?? smallest, smallest, exact: false };
    },
  };
}

test("a lone change among a thousand is drawn again until it can pass", () => {
  const calls: number[] = [];
  const family = [evidence(null, calls), ...Array.from({ length: 999 }, () => evidence(0.5))];
  const [lone] = significanceOf(family, 1, 0.05, "bh");
  expect(calls).toEqual([9_999, 79_999]);
  expect(lone!.adjusted).toBeLessThanOrEqual(0.05);
});

test("a thousand changes together pass as they are, without another draw", () => {
  const calls: number[] = [];
  const family = Array.from({ length: 1_000 }, () => evidence(null, calls));
  expect(significanceOf(family, 1, 0.05, "bh").every(({ adjusted }) => adjusted <= 0.05)).toBe(
    true,
  );
  expect(Math.max(...calls)).toBe(9_999);
});

test("Holm is as strict as it says: ten among a thousand need more draws, and pass", () => {
  const calls: number[] = [];
  const family = Array.from({ length: 1_000 }, (_, i) => evidence(i < 10 ? null : 0.5, calls));
  const found = significanceOf(family, 1, 0.05, "holm");
  expect(found.filter(({ adjusted }) => adjusted <= 0.05)).toHaveLength(10);
  expect(calls.filter((draws) => draws === 79_999)).toHaveLength(10);
});

test("where permutations are too coarse for so many rows p is Student's, else theirs", () => {
  const estimate = { difference: 9, standardError: 1, degrees: 8 };
  const five = { ...evidence(1 / 252), estimate, head: { n: 5, mean: 0 }, base: { n: 5, mean: 0 } };
  const row: Contrast = { ...five, smallestP: smallestPermutationP };
  const pAmong = (rows: number) => significanceOf(Array(rows).fill(row), 1, 0.05, "none")[0]!.p;
  expect(pAmong(12)).toBe(1 / 252); // .05 / 12 = .0042, and 1/252 = .0040
  expect(pAmong(13)).toBeCloseTo(upperTail(9, 8), 12);
  expect(significanceOf(Array(13).fill(row), -1, 0.05, "none")[0]!.p).toBe(1);
});

test("permutations that cannot pass alone stay what they are: nothing is red on two processes", () => {
  const estimate = { difference: 1e6, standardError: 1, degrees: 2 };
  const two = { ...evidence(1 / 6), estimate, head: { n: 2, mean: 0 }, base: { n: 2, mean: 0 } };
  const family: Contrast[] = Array(20).fill({ ...two, smallestP: smallestPermutationP });
  expect(significanceOf(family, 1, 0.05, "none")[0]!.p).toBe(1 / 6);
});

test("nothing to judge is no error", () => {
  expect(significanceOf([], 1, 0.05, "bh")).toEqual([]);
});
