// Which program is asked about next, and where the answers leave the change: right answers lead to the right place.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelOfQuestion } from "../../src/bisect/levels.ts";
import {
  type Answer,
  bracketOf,
  knownOf,
  nextProgram,
  questionsLeft,
} from "../../src/bisect/search.ts";

interface History {
  programs: number;
  /** The first slow program. */
  step: number;
  /** Programs that stay open, whoever asks. */
  open: ReadonlySet<number>;
}

const histories: fc.Arbitrary<History> = fc.integer({ min: 2, max: 130 }).chain((programs) =>
  fc.record({
    programs: fc.constant(programs),
    step: fc.integer({ min: 1, max: programs - 1 }),
    open: fc
      .uniqueArray(fc.integer({ min: 1, max: Math.max(1, programs - 2) }))
      .map((indices) => new Set(indices.filter((index) => index < programs - 1))),
  }),
);

const different = (programs: number) => Array.from({ length: programs }, (_, i) => `key ${i}`);

/** Searches to the end with right answers. */
function search({ programs, step, open }: History, keys = different(programs)) {
  const answers = new Map<number, Answer>([
    [0, "fast"],
    [programs - 1, "slow"],
  ]);
  const asked: number[] = [];
  for (;;) {
    const known = knownOf(keys, answers);
    const next = nextProgram(known);
    if (next === null) return { ...bracketOf(known), asked };
    expect(known[next]).toBeUndefined(); // nobody is asked twice
    asked.push(next);
    answers.set(next, open.has(next) ? "open" : next < step ? "fast" : "slow");
  }
}

describe("with right answers", () => {
  test("the program that brought the change is found in as many questions as halving takes", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { fast, slow, asked } = search({ ...history, open: new Set() });
        expect([fast, slow]).toEqual([history.step - 1, history.step]);
        expect(asked.length).toBeLessThanOrEqual(
          questionsLeft({ fast: 0, slow: history.programs - 1 }),
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("the change lies in the bracket, and all that is left in it is open", () => {
    let wide = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const { fast, slow } = search(history);
        expect(fast).toBeLessThan(history.step);
        expect(slow).toBeGreaterThanOrEqual(history.step);
        for (let i = fast + 1; i < slow; i++) expect(history.open).toContain(i);
        if (slow - fast > 1) wide++;
      }),
      { numRuns: 500, seed: 2 },
    );
    expect(wide).toBeGreaterThan(50);
  });

  test("a row of programs that do not build costs few questions, not one each", () => {
    const open = new Set(Array.from({ length: 30 }, (_, i) => 20 + i));
    const { asked } = search({ programs: 65, step: 60, open });
    expect(asked.filter((index) => open.has(index)).length).toBeLessThanOrEqual(5);
  });
});

describe("equal programs", () => {
  test("share their answer: none is asked about twice, whatever is taken back and done again", () => {
    let shared = 0;
    const keyed = fc.array(fc.constantFrom(..."abcdefgh"), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(keyed, fc.subarray([..."abcdefgh"]), (keys, slowKeys) => {
        fc.pre(!slowKeys.includes(keys[0]!) && slowKeys.includes(keys.at(-1)!));
        const answers = new Map<number, Answer>([
          [0, "fast"],
          [keys.length - 1, "slow"],
        ]);
        const asked: string[] = [];
        for (;;) {
          const known = knownOf(keys, answers);
          const next = nextProgram(known);
          if (next === null) {
            const { fast, slow } = bracketOf(known);
            expect(slow).toBe(fast + 1);
            expect([slowKeys.includes(keys[fast]!), slowKeys.includes(keys[slow]!)]).toEqual([
              false,
              true,
            ]);
            break;
          }
          asked.push(keys[next]!);
          answers.set(next, slowKeys.includes(keys[next]!) ? "slow" : "fast");
        }
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked).not.toContain(keys[0]);
        if (new Set(keys).size < keys.length) shared++;
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(shared).toBeGreaterThan(100);
  });

  test("unknown keys equal nothing", () => {
    const answers = new Map<number, Answer>([[1, "slow"]]);
    expect(knownOf([null, null, null], answers)).toEqual([undefined, "slow", undefined]);
  });
});

test("the levels of a search never add up to more than its budget, however many questions stay open", () => {
  const rules = { alpha: 0.05, redLevel: 0.005 };
  let most = 0;
  fc.assert(
    fc.property(histories, (history) => {
      const answers = new Map<number, Answer>([
        [0, "fast"],
        [history.programs - 1, "slow"],
      ]);
      let spent = 0;
      for (;;) {
        const known = knownOf(different(history.programs), answers);
        const next = nextProgram(known);
        if (next === null) break;
        const level = levelOfQuestion(bracketOf(known), spent, rules);
        expect(level).toBeGreaterThan(0);
        spent += level;
        answers.set(next, history.open.has(next) ? "open" : next < history.step ? "fast" : "slow");
      }
      expect(spent).toBeLessThanOrEqual(0.045 + 1e-12);
      most = Math.max(most, spent);
    }),
    { numRuns: 500, seed: 4 },
  );
  expect(most).toBeGreaterThan(0.044); // and it is not wasted either
});

test("64 commits take 6 questions of .75 % each", () => {
  const rules = { alpha: 0.05, redLevel: 0.005 };
  expect(levelOfQuestion({ fast: 0, slow: 64 }, 0, rules)).toBeCloseTo(0.0075, 10);
});
