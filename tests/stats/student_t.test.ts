import { expect, test } from "vitest";
import { quantile, upperTail } from "../../src/stats/student_t.ts";
import { expectClose, reference, vectors } from "./reference.ts";

test("tail probabilities equal SciPy's", () => {
  for (const [t, degrees, wanted] of vectors.student_t.upper_tail) {
    expectClose(upperTail(t, degrees), wanted, 1e-12);
  }
});

test("quantiles equal SciPy's", () => {
  for (const [p, degrees, wanted] of [...vectors.student_t.quantile, ...reference.t_ppf]) {
    expectClose(quantile(p, degrees), wanted);
    expectClose(quantile(1 - p, degrees), -wanted);
  }
});

test("a tail of one in a trillion is found", () => {
  expect(upperTail(quantile(1 - 1e-12, 14), 14)).toBeCloseTo(1e-12, 15);
});
