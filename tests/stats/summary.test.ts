import { expect, test } from "vitest";
import { ascending, orderStatisticInterval, quantile, summarize } from "../../src/stats/summary.ts";
import { expectClose, vectors } from "./reference.ts";

test("quantiles equal NumPy's", () => {
  for (const { values, quantiles } of vectors.quantiles) {
    const sorted = ascending(values);
    for (const [q, wanted] of quantiles) expectClose(quantile(sorted, q), wanted, 1e-14);
  }
});

test("each summary is what its name says", () => {
  const values = [9, 1, 2, 10, 3];
  const all = (["median", "mean", "min", "max", "p90"] as const).map((s) => summarize(values, s));
  expect(all).toEqual([3, 5, 1, 10, 9.6]);
  expect(values).toEqual([9, 1, 2, 10, 3]);
});

test("numbers are sorted as numbers, negative ones too", () => {
  expect(ascending([10, -2, 9, -11])).toEqual([-11, -2, 9, 10]);
  const many = Array.from({ length: 40 }, (_, i) => (i * 17) % 40);
  expect(Array.from(ascending(many))).toEqual(Array.from({ length: 40 }, (_, i) => i));
});

test("a scale is applied as if to every value", () => {
  const values = [9, 1, 2, 10, 3, 7];
  for (const summary of ["median", "mean", "min", "max", "p90"] as const) {
    const wanted = summarize(values.map(Math.log), summary);
    expectClose(summarize(values, summary, Math.log), wanted, 1e-14);
  }
});

test("order-statistic intervals use SciPy's ranks and coverage", () => {
  for (const { n, q, ranks, coverage } of vectors.order_statistic_ranks) {
    const sorted = Float64Array.from({ length: n }, (_, i) => i + 1);
    const interval = orderStatisticInterval(sorted, q);
    if (ranks === null) expect(interval).toBeNull();
    else {
      expect([interval?.low, interval?.high]).toEqual(ranks);
      expectClose(interval!.coverage, coverage);
    }
  }
});

test("a sample too small for p99 gets no interval instead of a wrong one", () => {
  expect(orderStatisticInterval([1, 2, 3], 0.99)).toBeNull();
  expect(orderStatisticInterval([], 0.5)).toBeNull();
});
