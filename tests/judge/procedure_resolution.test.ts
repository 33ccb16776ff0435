import { expect, test } from "vitest";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import {
  CAUGHT,
  chanceOfRed,
  detectableChange,
  resolution,
  type Sight,
  sightOf,
} from "../../src/judge/resolution.ts";
import { type JobNoise, NOISES } from "../../studies/gate/procedure_noise.ts";
import { rowOf, runJob } from "../../studies/gate/procedure_trial.ts";
import { rowsOf, runSmallJob } from "./procedure_jobs.ts";

const sight: Sight = {
  spread: 0.02,
  row: rowOf("toy/sort/c", "fit_time"),
  affordable: 125,
  suspects: 1,
};
const detectable = (some: Partial<Sight>) => detectableChange({ ...sight, ...some }, USUAL_RULES);

test("the chance of red is the one that a simulation finds", () => {
  for (const [spread, size] of [
    [0.02, 0.03],
    [0.03, 0.05],
    [0.06, 0.05],
    [0.06, 0.1],
  ] as const) {
    const effect = Math.log1p(size);
    const trials = 120;
    let red = 0;
    for (let i = 0; i < trials; i++) {
      const setup = { rows: 100, budget: 5, spread: 0.01, changedSpread: spread, effect };
      const noise = NOISES.normal as JobNoise;
      if (runJob({ ...setup, noise }, `sight ${i}`).changed.verdict === "regression") red++;
    }
    const said = chanceOfRed(effect, { ...sight, spread: spread * Math.SQRT2 }, USUAL_RULES);
    // It errs by up to ten points (docs/method.md); two standard errors of 120 trials are nine more.
    expect(Math.abs(said - red / trials), `${spread} ${size}`).toBeLessThan(0.19);
  }
});

test("a change of the quoted size has 80 % chance, a smaller one less", () => {
  const size = detectable({});
  expect(chanceOfRed(size, sight, USUAL_RULES)).toBeGreaterThanOrEqual(CAUGHT);
  expect(chanceOfRed(0.98 * size, sight, USUAL_RULES)).toBeLessThan(CAUGHT);
});

test("noise, a poor budget and other suspects hide changes; without a budget none is caught", () => {
  expect(detectable({ spread: 0.06 })).toBeGreaterThan(1.3 * detectable({}));
  expect(detectable({ spread: 0.06, affordable: 10 })).toBeGreaterThan(
    detectable({ spread: 0.06 }),
  );
  expect(detectable({ spread: 0.06, suspects: 50 })).toBeGreaterThan(detectable({ spread: 0.06 }));
  expect(detectable({ affordable: 0 })).toBe(Number.POSITIVE_INFINITY);
  // However exact the clock, a change below the tolerance is none.
  expect(detectable({ spread: 0 })).toBeCloseTo(sight.row.tolerance, 3);
});

test("without further looks a change is caught at the first one, or not at all", () => {
  const rules = { ...USUAL_RULES, drop: Number.POSITIVE_INFINITY };
  expect(detectableChange(sight, rules)).toBeGreaterThan(detectable({}));
  expect(detectableChange(sight, rules)).toBeLessThan(Math.log1p(0.1));
});

test("the resolution of a job is the share of its rows that would show the change", () => {
  const cases = [0.003, 0.003, 0.1].map((spread) => ({ spread, effect: 0, seconds: 1 }));
  const { state } = runSmallJob({ key: "shares", cases, budget: 300 });
  const rows = sightOf(state, 300);
  expect(resolution(rows, Math.log1p(0.05))).toBeCloseTo(4 / 6);
  expect(resolution(rows, Math.log1p(5))).toBe(1);
  expect(resolution(sightOf(state, 0), Math.log1p(5))).toBe(0);
  const unmeasured = rowsOf({ key: "", cases, budget: 0 });
  expect(resolution(sightOf({ rows: unmeasured, secondsOf: () => 1 }, 300), 1)).toBe(0);
});
