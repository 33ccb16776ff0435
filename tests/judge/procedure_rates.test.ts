import { expect, test } from "vitest";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { type JobNoise, NOISES } from "../../studies/gate/procedure_noise.ts";
import {
  type JobSetup,
  type Outcome,
  runJob,
  TOLERANCE,
} from "../../studies/gate/procedure_trial.ts";

// A shortened `npx tsx studies/gate/procedure_study.ts`. Seeded, so the figures do not move unless the code does.

const FIVE = Math.log1p(0.05);
const normal = NOISES.normal as JobNoise;
const usual: JobSetup = { noise: normal, spread: 0.01, rows: 20, budget: 20, effect: 0 };

function runs(setup: Partial<JobSetup>, name: string, trials: number): Outcome[] {
  return Array.from({ length: trials }, (_, i) => runJob({ ...usual, ...setup }, `${name} ${i}`));
}

const share = (outcomes: Outcome[], hit: (outcome: Outcome) => boolean) =>
  outcomes.filter(hit).length / outcomes.length;
const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
const isRed = ({ changed }: Outcome) => changed.verdict === "regression";

test.each(Object.entries(NOISES).filter(([, { memory }]) => memory === 0))(
  "clean jobs stay green: %s",
  (name, noise) => {
    const outcomes = runs({ noise, spread: 0.02 }, `clean ${name}`, 400);
    // Promised: 0.5 %; three standard errors of 400 trials are 1.1 %.
    expect(share(outcomes, ({ red }) => red > 0)).toBeLessThanOrEqual(0.016);
  },
);

test("at 364 rows a lone +5 % is found at the promised cost", () => {
  const clean = runs({ rows: 364, budget: 5 }, "364 clean", 30);
  const changed = runs({ rows: 364, budget: 5, effect: FIVE }, "364 +5", 60);
  expect(mean(clean.map(({ cost }) => cost))).toBeLessThanOrEqual(7);
  expect(share(clean, ({ red }) => red > 0)).toBe(0);
  // Promised: 98 %; of 60, three standard errors below are 92.6 %.
  expect(share(changed, isRed)).toBeGreaterThanOrEqual(0.926);
});

test("at a spread of 2 % nine of ten are found, for at most ten rounds when clean", () => {
  const clean = runs({ spread: 0.02 }, "2 % clean", 150);
  const changed = runs({ spread: 0.02, effect: FIVE }, "2 % +5", 300);
  // Promised: ten rounds; jobs differ by four, so three standard errors of 150 are one more.
  expect(mean(clean.map(({ cost }) => cost))).toBeLessThanOrEqual(11);
  expect(share(changed, isRed)).toBeGreaterThanOrEqual(0.9 - 3 * Math.sqrt((0.9 * 0.1) / 300));
  expect(share(changed, ({ changed: { verdict } }) => verdict === "no-change")).toBeLessThan(0.02);
});

test("a row at its tolerance is called unchanged in one of twenty at most, and looks do spend that", () => {
  const outcomes = runs({ spread: 0.02, effect: TOLERANCE }, "tolerance", 1_000);
  const passed = share(outcomes, ({ changed: { verdict } }) => verdict === "no-change");
  expect(passed).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 1_000));
  expect(passed).toBeGreaterThan(0.01);
});

test("the level is spent where it is asked for: with a loose one clean jobs go red", () => {
  const rules = { ...USUAL_RULES, redLevel: 0.5, pick: 1, drop: 0.9 };
  const outcomes = runs({ rules, spread: 0.04 }, "loose", 200);
  expect(share(outcomes, ({ red }) => red > 0)).toBeGreaterThan(0.1);
});

test("what breaks the promise is seen by the study: differences that remember the round before", () => {
  const noise = { ...normal, memory: 0.6 };
  const outcomes = runs({ noise, spread: 0.02, rows: 100, budget: 8 }, "memory", 60);
  expect(share(outcomes, ({ red }) => red > 0)).toBeGreaterThan(0.05);
});
