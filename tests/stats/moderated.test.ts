import { expect, test } from "vitest";
import { digamma, moderate, trigamma, variancePrior } from "../../src/stats/moderated.ts";
import { Dice } from "../../studies/gate/noise.ts";
import { expectClose, vectors } from "./reference.ts";

test("ψ and ψ′ are SciPy's", () => {
  for (const [x, first, second] of vectors.gamma_derivatives) {
    expectClose(digamma(x), first);
    expectClose(trigamma(x), second);
  }
});

/** Variances of five rounds of rows whose true spreads are log-normal about 2 %. */
function rows(count: number, spreadOfSpreads: number) {
  const dice = new Dice(`rows ${spreadOfSpreads}`);
  return Array.from({ length: count }, () => {
    const spread = 0.02 * Math.exp(spreadOfSpreads * dice.normal());
    const values = Array.from({ length: 5 }, () => spread * dice.normal());
    const mean = values.reduce((a, b) => a + b) / 5;
    return { variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 4, degrees: 4 };
  });
}

test("rows that differ little share much, rows that differ much share little", () => {
  const alike = variancePrior(rows(2_000, 0));
  expect(alike.degrees).toBeGreaterThan(30);
  expect(Math.sqrt(alike.variance)).toBeCloseTo(0.02, 3);
  // A log variance of sd 1 is that of about three degrees of freedom: ψ′(1.43) = 1.
  const wide = variancePrior(rows(2_000, 0.5));
  expect(wide.degrees).toBeGreaterThan(2.2);
  expect(wide.degrees).toBeLessThan(3.7);
});

test("a row's variance lies between its own and the shared one, by their degrees", () => {
  const found = moderate({ variance: 4, degrees: 4 }, { variance: 1, degrees: 2 });
  expect(found).toEqual({ variance: 3, degrees: 6 });
});

test("too few rows, or rows without variance, share nothing", () => {
  const own = { variance: 2, degrees: 4 };
  expect(variancePrior([own, own, own]).degrees).toBe(0);
  expect(variancePrior(Array(9).fill({ variance: 0, degrees: 4 })).degrees).toBe(0);
  expect(moderate(own, variancePrior([]))).toEqual(own);
});
