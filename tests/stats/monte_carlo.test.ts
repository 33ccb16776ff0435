import { expect, test } from "vitest";
import { drawsNeeded, monteCarlo } from "../../src/stats/monte_carlo.ts";

test("draws grow until a lone change can pass alpha over four times the comparisons", () => {
  expect(drawsNeeded(0.05, 20)).toBe(9_999);
  expect(drawsNeeded(0.05, 1_000)).toBe(79_999);
  expect(1 / (drawsNeeded(0.05, 1_000) + 1)).toBeLessThanOrEqual(0.05 / 4_000);
});

test("a large p stops early, and a stopped p is hits over draws", () => {
  let blocks = 0;
  const everyOther = (block: Float64Array) => {
    blocks++;
    for (let i = 0; i < block.length; i++) block[i] = i % 2;
  };
  expect(monteCarlo(everyOther, 1, 9_999)).toEqual({ p: 0.5, smallest: 1e-4, exact: false });
  expect(blocks).toBe(2);
});

test("a small p counts the measured arrangement among all", () => {
  const outcome = monteCarlo((block) => block.fill(0), 1, 9_999);
  expect(outcome).toEqual({ p: 1e-4, smallest: 1e-4, exact: false });
});

test("no arrangement beyond the draws asked for counts", () => {
  const drawn = (block: Float64Array) => block.fill(1);
  expect(monteCarlo(drawn, 1, 60)).toMatchObject({ p: 1 });
  expect(monteCarlo(drawn, 2, 60)).toMatchObject({ p: 1 / 61 });
});
