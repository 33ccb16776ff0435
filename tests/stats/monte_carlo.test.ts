import { expect, test } from "vitest";
import { drawsNeeded, monteCarlo } from "../../src/stats/monte_carlo.ts";

test("draws grow until a lone change can pass alpha over four times the comparisons", () => {
  expect(drawsNeeded(0.05, 20)).toBe(9_999);
  expect(drawsNeeded(0.05, 1_000)).toBe(79_999);
  expect(1 / (drawsNeeded(0.05, 1_000) + 1)).toBeLessThanOrEqual(0.05 / 4_000);
});

test("a large p stops early, and a stopped p is hits over draws", () => {
  let drawn = 0;
  const outcome = monteCarlo(() => ++drawn % 2 === 0, 9_999);
  expect(outcome.p).toBe(0.5);
  expect(drawn).toBe(200);
});

test("a small p counts the measured arrangement among all", () => {
  expect(monteCarlo(() => false, 9_999)).toEqual({ p: 1e-4, smallest: 1e-4, exact: false });
});
