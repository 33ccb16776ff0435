import { expect, test } from "vitest";
import { adjust } from "../../src/stats/adjust.ts";
import { expectClose, reference, vectors } from "./reference.ts";

test("BH, BY and Holm equal statsmodels', ties and unsorted values included", () => {
  for (const row of [...vectors.adjusted, reference.multiple]) {
    for (const correction of ["bh", "by", "holm"] as const) {
      const adjusted = adjust(row.p, correction);
      for (const [i, value] of adjusted.entries()) expectClose(value, row[correction][i]);
    }
  }
});

test("without a correction p stays p", () => {
  expect(adjust([0.04, 0.01, 0.04], "none")).toEqual([0.04, 0.01, 0.04]);
});

test("nothing to adjust is no error", () => {
  expect(adjust([], "bh")).toEqual([]);
});
