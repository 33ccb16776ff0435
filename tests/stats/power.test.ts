import { expect, test } from "vitest";
import { smallestPermutationP } from "../../src/stats/permutation.ts";
import {
  detectableEffect,
  fewestUnits,
  type Precision,
  type RedRule,
  unitsNeeded,
} from "../../src/stats/power.ts";
import { smallestSignFlipP } from "../../src/stats/sign_flip.ts";
import { expectClose, vectors } from "./reference.ts";

const rule: RedRule = { alpha: 0.05, comparisons: 1, tolerance: 0, minEffect: 0 };
const precision = (standardError: number, units = 15): Precision => ({
  standardError,
  degrees: units - 1,
  units,
});

test("a change of the quoted size has 80 % power next time, by SciPy's noncentral t", () => {
  for (const [alpha, degrees, shift] of vectors.student_t.shift_for_80_percent_next_time) {
    const ours = detectableEffect({ standardError: 1, degrees, units: 9 }, { ...rule, alpha });
    expect(Math.abs(ours / shift - 1), `${alpha} ${degrees}`).toBeLessThan(0.015);
  }
});

test("more comparisons, more noise: only larger changes are seen", () => {
  const one = detectableEffect(precision(0.01), rule);
  expect(detectableEffect(precision(0.01), { ...rule, comparisons: 20 })).toBeGreaterThan(
    1.5 * one,
  );
  expectClose(detectableEffect(precision(0.02), rule), 2 * one);
});

test("a coarse test has to reach the next p that it can give", () => {
  const family = { ...rule, comparisons: 20 }; // 0.0025; ten rounds give 2/1024 = 0.00195
  const coarse = detectableEffect(precision(1, 10), { ...family, smallestP: smallestSignFlipP });
  expectClose(coarse, detectableEffect(precision(1, 10), { ...rule, alpha: 2 / 1024 }));
  expect(coarse).toBeGreaterThan(detectableEffect(precision(1, 10), family));
});

test("with hardly any noise the tolerance is what a change must exceed", () => {
  const size = detectableEffect(precision(1e-6), { ...rule, tolerance: 0.03, minEffect: 0.01 });
  expect(size).toBeCloseTo(0.03, 5);
});

test("fewest rounds and processes that can be significant among m", () => {
  const rounds = (comparisons: number) =>
    fewestUnits({ ...rule, comparisons, smallestP: smallestSignFlipP });
  const processes = (comparisons: number) =>
    fewestUnits({ ...rule, comparisons, smallestP: (n) => smallestPermutationP(n, n) });
  expect([rounds(1), rounds(20)]).toEqual([5, 9]); // 2^-5 = .031; 2^-9 = .00195 ≤ .0025
  expect([processes(1), processes(20)]).toEqual([3, 6]); // 1/20; 1/924
});

test("units needed: enough to see the tolerance, no fewer than can be significant", () => {
  const wanted = { ...rule, tolerance: 0.03, smallestP: smallestSignFlipP };
  const needed = unitsNeeded(precision(0.03 / Math.sqrt(10), 10), wanted)!;
  const at = (n: number) =>
    detectableEffect(precision(0.03 / Math.sqrt(n), n), { ...wanted, tolerance: 0 });
  expect(at(needed)).toBeLessThanOrEqual(0.03);
  expect(at(needed - 1)).toBeGreaterThan(0.03);
  // Student's p has no floor: the five that one row needs do for twenty.
  expect(unitsNeeded(precision(1e-9, 10), { ...wanted, comparisons: 20 })).toBe(5);
});

test("hopeless noise asks for no number of processes instead of a made-up one", () => {
  expect(unitsNeeded(precision(5, 10), { ...rule, tolerance: 0.03 })).toBeNull();
});
