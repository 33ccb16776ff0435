// One program against both ends: which end it is compared with, for how long, and what that says.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, nextComparison } from "../../src/bisect/question.ts";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { Dice } from "../../studies/gate/noise.ts";
import { rowOf } from "../../studies/gate/procedure_trial.ts";

const LEVEL = 0.0075;
const SPREAD = 0.02;
const change: Change = {
  row: rowOf("toy/sum/large", "fit_time"),
  mean: Math.log1p(0.05),
  spread: SPREAD,
  rounds: 12,
};

/** Asks to the end about a program that lies this far above the good end; the answer, and the rounds with each end. */
function ask(above: number, key: string, level = LEVEL, spread = SPREAD) {
  const dice = new Dice(key);
  const compared = { good: [] as number[], bad: [] as number[] };
  const true_ = { good: above, bad: change.mean - above };
  for (;;) {
    const next = nextComparison(compared, change, level, USUAL_RULES);
    if (next.kind === "answer") return { answer: next.answer, compared };
    for (let i = 0; i < next.rounds; i++)
      compared[next.end].push(true_[next.end] + spread * dice.normal());
  }
}

test("a program like one end is answered wrongly at most as often as the level says", () => {
  const trials = 4000;
  // A level that is high enough for its errors to be counted, and noise that hides the change.
  const [level, spread] = [0.05, 0.2];
  for (const [above, wrong] of [
    [0, "slow"],
    [change.mean, "fast"],
  ] as const) {
    let errors = 0;
    for (let i = 0; i < trials; i++)
      if (ask(above, `${wrong} ${i}`, level, spread).answer === wrong) errors++;
    expect(errors / trials).toBeLessThan(level + 3 * Math.sqrt((level * (1 - level)) / trials));
    expect(errors).toBeGreaterThan(0);
  }
});

test("a program like one end is told from the other", () => {
  const answers = Array.from({ length: 300 }, (_, i) => [
    ask(0, `like good ${i}`).answer,
    ask(change.mean, `like bad ${i}`).answer,
  ]);
  expect(answers.filter(([good]) => good === "fast").length).toBeGreaterThan(290);
  expect(answers.filter(([, bad]) => bad === "slow").length).toBeGreaterThan(290);
});

test("the end that it looks like costs the first rounds only, most of the time", () => {
  const rounds = Array.from({ length: 200 }, (_, i) => ask(0, `cost ${i}`).compared.good.length);
  expect(rounds.filter((count) => count === 4).length).toBeGreaterThan(180);
});

test("how many rounds a comparison takes does not depend on which way they point", () => {
  const sizes = fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), {
    minLength: 4,
    maxLength: 40,
  });
  let asked = 0;
  fc.assert(
    fc.property(sizes, fc.infiniteStream(fc.boolean()), (some, flips) => {
      const turned = some.map((d) => (flips.next().value ? -d : d));
      // Of the bad end, once the good one showed nothing.
      const roundsOf = (bad: number[]) => {
        const next = nextComparison({ good: [0, 0, 0, 0], bad }, change, LEVEL, USUAL_RULES);
        return next.kind === "compare" && next.end === "bad" ? next.rounds : 0;
      };
      expect(roundsOf(turned)).toBe(roundsOf(some));
      if (roundsOf(some) > 0) asked++;
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(asked).toBeGreaterThan(50);
});

test("a program in the middle of both ends, too noisy to be told, stays open", () => {
  const noisy: Change = { ...change, spread: 0.5 };
  const wild = (i: number) => (i % 2 === 0 ? 0.4 : -0.4);
  const compared = { good: [] as number[], bad: [] as number[] };
  for (;;) {
    const next = nextComparison(compared, noisy, LEVEL, USUAL_RULES);
    if (next.kind === "answer") {
      expect(next.answer).toBe("open");
      break;
    }
    for (let i = 0; i < next.rounds; i++) compared[next.end].push(wild(compared[next.end].length));
  }
  expect(compared.good.length).toBe(USUAL_RULES.mostFresh);
  expect(compared.bad.length).toBe(USUAL_RULES.mostFresh);
});
