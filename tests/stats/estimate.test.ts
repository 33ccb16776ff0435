import { expect, test } from "vitest";
import {
  bounds,
  pairedEstimate,
  tailProbability,
  welchEstimate,
} from "../../src/stats/estimate.ts";
import { expectClose, reference, vectors } from "./reference.ts";

test("Welch: p, degrees of freedom and 90 % interval equal SciPy's", () => {
  for (const row of vectors.permutations) {
    const estimate = welchEstimate(row.head, row.base);
    expectClose(tailProbability(estimate), row.welch_p);
    expectClose(estimate.degrees, row.degrees);
    const [low, high] = bounds(estimate, 0.95);
    expectClose(low, row.interval90[0]);
    expectClose(high, row.interval90[1]);
  }
});

test("Welch: the values that the method came with", () => {
  for (const row of reference.cases) {
    const estimate = welchEstimate(row.b, row.a);
    expectClose(estimate.difference, row.est);
    expectClose(estimate.difference / estimate.standardError, row.welch_t);
    expectClose(estimate.degrees, row.welch_df);
    expectClose(tailProbability(estimate), row.welch_p_greater);
    const [low, high] = bounds(estimate, 0.95);
    expectClose(low, row.ci90[0]);
    expectClose(high, row.ci90[1]);
  }
});

test("no change within three percent has the p of two one-sided tests", () => {
  for (const row of reference.cases) {
    const estimate = welchEstimate(row.b, row.a);
    const margin = Math.log1p(0.03);
    const below = { ...estimate, difference: margin - estimate.difference };
    const above = { ...estimate, difference: margin + estimate.difference };
    const p = Math.max(tailProbability(below), tailProbability(above));
    expectClose(p, row.tost_p_pm3pct);
  }
});

test("paired differences: mean, standard error, n − 1 degrees of freedom", () => {
  const estimate = pairedEstimate([0.01, 0.03, 0.02]);
  expectClose(estimate.difference, 0.02);
  expectClose(estimate.standardError, 0.01 / Math.sqrt(3));
  expect(estimate.degrees).toBe(2);
});

test("without any spread the bounds are the difference itself", () => {
  const same = welchEstimate([1, 1], [1, 1]);
  expect(same.degrees).toBe(2);
  expect(bounds(same, 0.95)).toEqual([0, 0]);
  expect(tailProbability(same)).toBe(1);
  expect(tailProbability(welchEstimate([2, 2], [1, 1]))).toBe(0);
});
