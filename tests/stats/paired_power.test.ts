import { expect, test } from "vitest";
import { normalTail } from "../../src/stats/normal.ts";
import { chanceOfSignificance, fewestRounds, roundsToShow } from "../../src/stats/paired_power.ts";
import { upperTail } from "../../src/stats/student_t.ts";
import { vectors } from "./reference.ts";

test("the chance of significance is that of SciPy's noncentral t, to a few points", () => {
  for (const [effect, spread, rounds, level, chance] of vectors.noncentral_t) {
    const ours = chanceOfSignificance(effect, spread, rounds, level);
    expect(Math.abs(ours - chance), `${rounds} rounds at ${level}`).toBeLessThan(0.035);
  }
});

test("the normal tail is that of Student's t with many degrees of freedom", () => {
  for (const z of [-3, -0.5, 0, 0.7, 2.3, 5])
    expect(Math.abs(normalTail(z) - upperTail(z, 1e7))).toBeLessThan(2e-7);
});

test("rounds to show an effect: enough, and no fewer would be", () => {
  const rounds = roundsToShow(0.03, 0.03, 0.005, 0.9, 100);
  expect(chanceOfSignificance(0.03, 0.03, rounds, 0.005)).toBeGreaterThanOrEqual(0.9);
  expect(chanceOfSignificance(0.03, 0.03, rounds - 1, 0.005)).toBeLessThan(0.9);
  expect(roundsToShow(0.001, 0.03, 0.005, 0.9, 40)).toBe(40);
});

test("however large the effect, the exact test must be able to reach the level", () => {
  expect(fewestRounds(0.005)).toBe(8); // 2^-8 = .0039
  expect(roundsToShow(10, 0.01, 0.005, 0.99, 48)).toBe(8);
});
