import { expect, test } from "vitest";
import { Labelings } from "../../src/stats/labelings.ts";
import { permutationTest, smallestPermutationP } from "../../src/stats/permutation.ts";
import { below, randomFor } from "../../src/stats/random.ts";
import { expectClose, reference, vectors } from "./reference.ts";

const labelings = new Labelings();

test("p equals SciPy's over all labelings", () => {
  for (const { head, base, p } of vectors.permutations) {
    expectClose(permutationTest(head, base, "k", labelings, 9_999).p, p);
  }
});

test("p equals the values that the method came with", () => {
  for (const { a, b, perm_welch_exact_p_greater } of reference.cases) {
    const outcome = permutationTest(b, a, "k", labelings, 9_999);
    expectClose(outcome.p, perm_welch_exact_p_greater);
    expect(outcome.exact).toBe(true);
  }
});

test("random labelings agree with Welch's p where Welch is right", () => {
  const head = [1.2, 1.9, 1.4, 2.2, 0.8, 1.6, 2.0, 1.1, 1.7, 1.3];
  const base = [1.0, 1.5, 0.7, 1.2, 1.8, 0.9, 1.4, 0.6, 1.1, 1.6];
  const outcome = permutationTest(head, base, "k", labelings, 99_999);
  expect(outcome.exact).toBe(false);
  expect(outcome.p).toBeGreaterThan(0.03);
  expect(outcome.p).toBeLessThan(0.06); // Welch: 0.0444
});

test("identical processes on both sides are no evidence", () => {
  expect(permutationTest([1, 1, 1], [1, 1, 1], "k", labelings, 99).p).toBe(1);
});

test("constant sides that differ give the smallest p there is", () => {
  expect(permutationTest([2, 2, 2, 2], [1, 1, 1, 1], "k", labelings, 99).p).toBe(
    smallestPermutationP(4, 4),
  );
  const many = permutationTest(new Array(15).fill(2), new Array(15).fill(1), "k", labelings, 9_999);
  expect(many.p).toBe(1e-4);
});

test("a tiny spread far from zero is still seen (log seconds near −20)", () => {
  const head = [-20.00000001, -20.00000003, -20.00000002, -20.000000015];
  const base = head.map((v) => v - 0.0000001);
  expect(permutationTest(head, base, "k", labelings, 99).p).toBeCloseTo(1 / 70, 12);
});

test("under no change p is at most u for a share u of seeds: early stopping keeps it valid", () => {
  const random = randomFor("validity");
  const uniform = () => below(random, 2 ** 30) / 2 ** 30;
  const trials = 4_000;
  const counts = { 0.01: 0, 0.05: 0, 0.2: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const head = Array.from({ length: 9 }, uniform);
    const base = Array.from({ length: 9 }, uniform);
    const { p } = permutationTest(head, base, `trial ${trial}`, labelings, 999);
    for (const u of [0.01, 0.05, 0.2] as const) if (p <= u) counts[u]++;
  }
  for (const u of [0.01, 0.05, 0.2] as const) {
    const standardError = Math.sqrt((u * (1 - u)) / trials);
    expect(Math.abs(counts[u] / trials - u)).toBeLessThan(4 * standardError);
  }
});

test("the order of processes changes nothing", () => {
  const head = Array.from({ length: 12 }, (_, i) => Math.sin(i * 12.9));
  const base = Array.from({ length: 12 }, (_, i) => Math.cos(i * 78.2));
  expect(permutationTest([...head].reverse(), [...base].reverse(), "k", labelings, 9_999)).toEqual(
    permutationTest(head, base, "k", labelings, 9_999),
  );
});
