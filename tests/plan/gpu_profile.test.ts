// The profile `gpu` fits a job of four hours, by its own budgets. What a card does in that time nobody has measured: set-up,
// start-up and builds are assumed on the long side.
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROFILES } from "../../src/plan/config.ts";
import { makePlan } from "../../src/plan/plan.ts";

const JOB_MINUTES = 225; // of bench.yml's step
const BUILD_MINUTES = 45; // both sides: environments, fixtures, candle's kernels
const SET_UP_SECONDS = 5; // of a case: weights to the device
const START_SECONDS = 8; // of a process: torch, CUDA
const WHOLE_JOB_SECONDS = 30; // a phase that is run once
const SIDES = 2;

test("its rounds, and the minutes for more, end in time", () => {
  const root = join(import.meta.dirname, "../..");
  const choice = { profile: "gpu", device: "cuda", suites: [], domains: [], cases: [] } as const;
  const { cases, suites } = makePlan(root, choice);
  const { rounds, minutes, warmup_seconds, seconds } = PROFILES.gpu;
  const secondsOf = ({ benchmark, params }: (typeof cases)[number]) => {
    if (benchmark === "dl/time_to_accuracy") return SET_UP_SECONDS + WHOLE_JOB_SECONDS;
    const sizes = Array.isArray(params.batch_sizes) ? params.batch_sizes.length : 1;
    // Of each batch size, and of what a case measures beside: tokens, prefill, decoding.
    return SET_UP_SECONDS + (sizes + 3) * (warmup_seconds + 2 * seconds);
  };
  const families = new Set(cases.map(({ benchmark }) => benchmark)).size;
  const process = cases.map(secondsOf).reduce((a, b) => a + b) + families * START_SECONDS;
  const measured = (suites.length * SIDES * rounds * process) / 60;
  expect(cases.length).toBeGreaterThan(25);
  expect(BUILD_MINUTES + measured + minutes).toBeLessThan(JOB_MINUTES);
});
