import { expect, test } from "vitest";
import { welchEstimate } from "../../src/stats/estimate.ts";
import { pooledVariance, storedEstimate, storedP } from "../../src/stats/sessions.ts";
import { expectClose, vectors } from "./reference.ts";

const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;

test("pooled variance, degrees of freedom and p follow the method's formula, by SciPy", () => {
  for (const row of vectors.stored_sessions) {
    const pooled = pooledVariance(row.keys);
    expectClose(pooled, row.pooled, 1e-13);
    const estimate = storedEstimate([mean(row.head)], row.means, pooled);
    expect(estimate.degrees).toBe(row.degrees);
    expectClose(storedP(estimate, welchEstimate(row.head, row.latest)), row.p);
  }
});

test("medians of chi squared for every number of sessions that is kept", () => {
  for (const [i, chiSquared] of vectors.chi_squared_medians.entries()) {
    const degrees = i + 1;
    const means = Array.from({ length: degrees + 1 }, (_, k) => Math.cos(k * 9.1));
    const own = means.reduce((sum, m) => sum + (m - mean(means)) ** 2, 0) / degrees;
    expectClose(pooledVariance([means]), own / (chiSquared / degrees));
  }
});

test("sessions that agree by luck do not shrink the variance below the floor of 0.3 %", () => {
  const pooled = pooledVariance([[0, 0, 0]]);
  expectClose(pooled, 0.003 ** 2);
  expect(storedEstimate([0.004], [0, 0, 0], pooled).standardError).toBeGreaterThan(0.002);
});

test("a benchmark noisier than the pool keeps its own variance", () => {
  const means = [0, 0.1, -0.1];
  const estimate = storedEstimate([0], means, 1e-5);
  expectClose(estimate.standardError, Math.sqrt(0.01 * (1 + 1 / 3)));
  expect(estimate.degrees).toBe(2);
});
