import { expect, test } from "vitest";
import { signFlipTest, smallestSignFlipP } from "../../src/stats/sign_flip.ts";
import { expectClose, reference, vectors } from "./reference.ts";

const normals = (n: number) => Array.from({ length: n }, (_, i) => Math.sin(i * 37.7) + 0.3);

test("p equals the count over all sign patterns, ties and zeros included", () => {
  for (const { differences, p } of vectors.sign_flips) {
    expect(signFlipTest(differences, "k", 9_999)).toMatchObject({ p, exact: true });
  }
});

test("p equals the values that the method came with", () => {
  for (const { a, b, signflip_exact_p_greater } of reference.cases) {
    const pairs = Math.min(a.length, b.length);
    const differences = Array.from({ length: pairs }, (_, i) => b[i] - a[i]);
    expectClose(signFlipTest(differences, "k", 9_999).p, signflip_exact_p_greater);
  }
});

test("the smallest p is one pattern among all, and is reached when every round is worse", () => {
  const outcome = signFlipTest(new Array(10).fill(0.01), "k", 9_999);
  expect(outcome).toEqual({ p: 2 ** -10, smallest: smallestSignFlipP(10), exact: true });
});

test("counting 2^32 patterns takes milliseconds", () => {
  const start = performance.now();
  expect(signFlipTest(normals(32), "k", 9_999).exact).toBe(true);
  expect(performance.now() - start).toBeLessThan(500);
});

test("beyond 32 rounds random patterns agree with the exact count of nearly the same data", () => {
  const many = signFlipTest([...normals(32), 0], "k", 99_999);
  expect(many.exact).toBe(false);
  expect(many.p).toBeCloseTo(signFlipTest(normals(32), "k", 0).p, 2);
});

test("the order of the rounds changes nothing", () => {
  const differences = normals(40);
  const reversed = [...differences].reverse();
  expect(signFlipTest(reversed, "k", 9_999)).toEqual(signFlipTest(differences, "k", 9_999));
});
