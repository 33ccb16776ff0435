import { expect, test } from "vitest";
import { bounds } from "../../src/stats/estimate.ts";
import { exponentOf } from "../../src/stats/exponent.ts";
import { curveVectors, expectClose } from "./reference.ts";

test("slope of all figures, and its interval over rounds, equal SciPy's", () => {
  for (const { sizes, rounds, exponent, interval } of curveVectors.exponents) {
    const estimate = exponentOf(sizes.map(Math.log), rounds);
    expectClose(estimate.difference, exponent);
    const [low, high] = bounds(estimate, 0.975);
    expectClose(low, interval[0]);
    expectClose(high, interval[1]);
  }
});

test("a power is found exactly, whatever slows a whole round", () => {
  const sizes = [2, 10, 30, 500];
  const round = (factor: number) => sizes.map((size) => Math.log(factor * size ** 1.5));
  const estimate = exponentOf(sizes.map(Math.log), [round(1), round(1.7), round(0.3)]);
  expectClose(estimate.difference, 1.5);
  expect(estimate.standardError).toBeLessThan(1e-12);
});
