import { expect, test } from "vitest";
import {
  detectableEffect,
  fewestProcesses,
  fewestRounds,
  unitsNeeded,
} from "../../src/stats/power.ts";
import { expectClose, vectors } from "./reference.ts";

const rule = { alpha: 0.05, comparisons: 1, tolerance: 0, minEffect: 0 };

test("the detectable effect has 80 % power by SciPy's noncentral t, to 2 %", () => {
  for (const [alpha, degrees, shift] of vectors.student_t.shift_for_80_percent) {
    const ours = detectableEffect({ standardError: 1, degrees }, { ...rule, alpha });
    expect(Math.abs(ours / shift - 1), `${alpha} ${degrees}`).toBeLessThan(0.02);
  }
});

test("more comparisons, more noise: only larger changes are seen", () => {
  const one = detectableEffect({ standardError: 0.01, degrees: 14 }, rule);
  const twenty = detectableEffect(
    { standardError: 0.01, degrees: 14 },
    { ...rule, comparisons: 20 },
  );
  expect(twenty).toBeGreaterThan(1.5 * one);
  expectClose(detectableEffect({ standardError: 0.02, degrees: 14 }, rule), 2 * one);
});

test("with hardly any noise the tolerance is what a change must exceed", () => {
  const size = detectableEffect(
    { standardError: 1e-6, degrees: 28 },
    { ...rule, tolerance: 0.03, minEffect: 0.01 },
  );
  expect(size).toBeCloseTo(0.03, 5);
});

test("fewest rounds and processes that can be significant among m", () => {
  expect(fewestRounds(0.05, 1)).toBe(5); // 2^-5 = 0.031
  expect(fewestRounds(0.05, 20)).toBe(9); // 2^-9 = 0.00195 ≤ 0.0025
  expect(fewestProcesses(0.05, 1)).toBe(3); // 1 / 20
  expect(fewestProcesses(0.05, 20)).toBe(6); // 1 / 924
});

test("units needed: enough to see the tolerance, no fewer than can be significant", () => {
  const precision = { standardError: 0.03 * Math.sqrt(1 / 10), degrees: 9 };
  const needed = unitsNeeded(precision, 10, { ...rule, tolerance: 0.03 }, 5)!;
  const at = (n: number) =>
    detectableEffect({ standardError: 0.03 / Math.sqrt(n), degrees: n - 1 }, rule);
  expect(at(needed)).toBeLessThanOrEqual(0.03);
  expect(at(needed - 1)).toBeGreaterThan(0.03);
  expect(
    unitsNeeded({ standardError: 1e-9, degrees: 9 }, 10, { ...rule, tolerance: 0.03 }, 7),
  ).toBe(7);
});

test("hopeless noise asks for no number of processes instead of a made-up one", () => {
  expect(
    unitsNeeded({ standardError: 5, degrees: 9 }, 10, { ...rule, tolerance: 0.03 }, 5),
  ).toBeNull();
});
