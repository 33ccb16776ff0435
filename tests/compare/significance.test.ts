import { expect, test } from "vitest";
import { significanceOf } from "../../src/compare/significance.ts";
import type { Contrast } from "../../src/compare/weigh.ts";

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

test("nothing to judge is no error", () => {
  expect(significanceOf([], 1, 0.05, "bh")).toEqual([]);
});
