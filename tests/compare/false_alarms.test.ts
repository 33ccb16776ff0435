import { expect, test } from "vitest";
import { bimodal, gaussian, heavyTailed, tied } from "../../studies/gate/noise.ts";
import { mannWhitneyP, PEERS } from "../../studies/gate/peers.ts";
import { falseAlarms, peerRates, power } from "../../studies/gate/questions.ts";
import { share, standardError } from "../../studies/gate/rates.ts";
import { USUAL } from "../../studies/gate/trial.ts";
import { expectClose, reference } from "../stats/reference.ts";

// A shortened `npx tsx studies/gate/study.ts`. Seeded, so the figures do not move unless the code does.

const TRIALS = 200;

test.each([
  ["gaussian, unpaired", gaussian, "U"],
  ["bimodal with outliers, unpaired", bimodal, "U"],
  ["bimodal with outliers, interleaved", bimodal, "P"],
  ["heavy tails, interleaved", heavyTailed, "P"],
  ["ties, unpaired", tied, "U"],
  ["stored sessions", gaussian, "S"],
] as const)("clean requests stay green: %s", (name, noise, mode) => {
  const setup = { ...USUAL, noise, mode, ...(mode === "S" && { sessionSd: 0.015, processes: 10 }) };
  // Promised: 5 %; three standard errors of 200 trials are 4.6 %.
  expect(share(falseAlarms(setup, name, TRIALS))).toBeLessThanOrEqual(0.096);
});

test("the first alarm is not silent either: some clean requests go red, as alpha says", () => {
  const setup = { ...USUAL, noise: gaussian, mode: "U" as const, comparisons: 1 };
  const first = falseAlarms(setup, "alpha is spent", 1_000);
  // One comparison, alpha 5 %, of which the tolerance takes some back.
  expect(share(first)).toBeGreaterThan(0.003);
  expect(share(first)).toBeLessThan(0.05 + 3 * standardError(first));
});

test("a change of 5 % is found and never called unchanged", () => {
  const setup = { ...USUAL, noise: gaussian, mode: "U" as const, effect: Math.log(1.05) };
  const { red, passed } = power(setup, "five percent", 100);
  expect(share(red)).toBeGreaterThanOrEqual(0.9);
  expect(passed.hits).toBe(0);
});

test("five processes a side among twenty rows see what they can, and stay green when clean", () => {
  const real = {
    ...USUAL,
    noise: heavyTailed,
    mode: "U" as const,
    processes: 5,
    spreadOfSpreads: 0.8,
  };
  const red = (effect: number) => power({ ...real, effect }, `five ${effect}`, TRIALS).red;
  // +25 %: 90 %, +10 %: 70 %; three standard errors of 200 trials below.
  expect(share(red(Math.log(1.25)))).toBeGreaterThanOrEqual(0.9 - 0.064);
  expect(share(red(Math.log(1.1)))).toBeGreaterThanOrEqual(0.7 - 0.097);
  expect(share(falseAlarms(real, "five clean", TRIALS))).toBeLessThanOrEqual(0.096);
});

test("the study's Mann-Whitney is SciPy's", () => {
  for (const { a, b, mwu_asym_ties_cc_p_two } of reference.cases) {
    expectClose(mannWhitneyP(b, a), mwu_asym_ties_cc_p_two, 1e-6);
  }
});

test("pooled iterations alarm on nearly every clean request, doubling on none", () => {
  const rates = peerRates({ ...USUAL, noise: gaussian, mode: "U", processes: 5 }, "peers", 20);
  const requests = Object.fromEntries(rates.map((rate) => [rate.name, share(rate.requests)]));
  expect(Object.keys(requests)).toEqual(Object.keys(PEERS));
  expect(requests.benchstat).toBeGreaterThan(0.9);
  expect(requests["github-action-benchmark"]).toBe(0);
});
