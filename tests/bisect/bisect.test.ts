// The whole search on drawn rounds: what it names, how often it is wrong, and what it says instead.
import { describe, expect, test } from "vitest";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { searchSynthetic, stepAt, type Trial } from "../../studies/bisect/synthetic.ts";
import { NOISES } from "../../studies/gate/procedure_noise.ts";

const noise = NOISES.normal!;
const PROGRAMS = 65;

async function many(trials: number, run: (trial: number) => Promise<Trial>): Promise<Trial[]> {
  const done: Trial[] = [];
  for (let trial = 0; trial < trials; trial++) done.push(await run(trial));
  return done;
}

function namedBy({ ending }: Trial): number | null {
  return ending.kind === "found" ? ending.bracket.slow : null;
}

describe("a history with one step", () => {
  test.each([0.005, 0.01, 0.02])(
    "at a spread of %s a step of .05 is named, and no other ever",
    async (spread) => {
      const place = (trial: number) => 1 + ((37 * trial) % (PROGRAMS - 1));
      const trials = await many(40, (trial) =>
        searchSynthetic(
          { levels: stepAt(place(trial), PROGRAMS, 0.05), spread, noise },
          `${spread} ${trial}`,
        ),
      );
      const named = trials.map(namedBy);
      expect(named.filter((found, trial) => found !== null && found !== place(trial))).toEqual([]);
      expect(named.filter((found) => found !== null).length).toBeGreaterThanOrEqual(38);
    },
  );

  test("is searched in a fraction of a linear search's rounds", async () => {
    const levels = stepAt(40, PROGRAMS, 0.05);
    const { rounds, measured } = await searchSynthetic({ levels, spread: 0.005, noise }, "cost");
    expect(measured).toBeLessThanOrEqual(2 + 6);
    expect(rounds).toBeLessThan(0.25 * 10 * (PROGRAMS - 1));
  });
});

test("a history in which nothing changed names nobody, and ends after few rounds", async () => {
  const levels = Array<number>(PROGRAMS).fill(0);
  const trials = await many(200, (trial) =>
    searchSynthetic({ levels, spread: 0.01, noise }, `nothing ${trial}`),
  );
  expect(trials.map(namedBy).filter((found) => found !== null)).toEqual([]);
  expect(trials.map(({ ending }) => ending.kind)).toEqual(Array(200).fill("not-slower"));
  expect(Math.max(...trials.map(({ rounds }) => rounds))).toBeLessThan(60);
});

test("wherever the answers lead, a program that changed nothing is named at most as often as a red is false", async () => {
  // Answers are as good as guessed, so nearly every search goes astray; the last word stands alone against it.
  const rules = { ...USUAL_RULES, alpha: 0.99, redLevel: 0.05 };
  const levels = stepAt(20, 33, 0.03);
  const trials = await many(200, (trial) =>
    searchSynthetic({ levels, spread: 0.02, noise, rules }, `guess ${trial}`),
  );
  const named = trials.map(namedBy).filter((found) => found !== null);
  const wrong = named.filter((found) => found !== 20);
  const astray = trials.filter(
    ({ ending }) => "because" in ending && ending.because === "not-settled",
  );
  expect(astray.length + wrong.length).toBeGreaterThan(10);
  const limit = 0.05 * (astray.length + wrong.length);
  expect(wrong.length).toBeLessThanOrEqual(limit + 3 * Math.sqrt(limit));
});

describe("what cannot be measured", () => {
  const levels = stepAt(20, 41, 0.1);

  test("is left out where the answer does not need it", async () => {
    const broken = new Set([3, 10, 30, 35]);
    const found = await searchSynthetic({ levels, spread: 0.005, noise, broken }, "away");
    expect(namedBy(found)).toBe(20);
  });

  test("beside the step makes it 'between'", async () => {
    const broken = new Set([18, 19, 20]);
    const { ending, open } = await searchSynthetic(
      { levels, spread: 0.005, noise, broken },
      "beside",
    );
    expect(ending).toMatchObject({
      kind: "between",
      because: "open",
      bracket: { fast: 17, slow: 21 },
    });
    expect([...open.keys()].sort()).toEqual([18, 19, 20]);
    expect(open.get(19)).toBe("does not build");
  });

  test("at an end is an error that names the end", async () => {
    const search = (end: number) =>
      searchSynthetic({ levels, spread: 0.005, noise, broken: new Set([end]) }, "end");
    await expect(search(0)).rejects.toThrow("the good end cannot be measured: does not build");
    await expect(search(40)).rejects.toThrow("the bad end cannot be measured: does not build");
  });
});

test("when the time is over, the search says between what it has shown, and stays within it", async () => {
  const levels = stepAt(20, PROGRAMS, 0.1);
  const whole = await searchSynthetic({ levels, spread: 0.005, noise }, "time");
  const roundsInTime = Math.floor(0.6 * whole.rounds);
  const { ending, rounds } = await searchSynthetic(
    { levels, spread: 0.005, noise, roundsInTime },
    "time",
  );
  expect(ending).toMatchObject({ kind: "between", because: "time" });
  if (ending.kind !== "between") return;
  expect(ending.bracket.fast).toBeLessThan(20);
  expect(ending.bracket.slow).toBeGreaterThanOrEqual(20);
  expect(ending.bracket.slow - ending.bracket.fast).toBeLessThan(PROGRAMS - 1);
  expect(ending.settled.verdict).toBe("regression");
  expect(rounds).toBeLessThanOrEqual(roundsInTime);
});

test("a change that many programs share is laid at nobody's door", async () => {
  const levels = Array.from(
    { length: PROGRAMS },
    (_, i) => (Math.log1p(0.05) * i) / (PROGRAMS - 1),
  );
  const trials = await many(40, (trial) =>
    searchSynthetic({ levels, spread: 0.01, noise }, `shared ${trial}`),
  );
  const kinds = trials.map(({ ending }) => ending.kind);
  expect(kinds.filter((kind) => kind === "found").length).toBeLessThanOrEqual(1);
  expect(kinds.filter((kind) => kind === "between").length).toBeGreaterThan(35);
});

test("ends with one program are not measured", async () => {
  const keys = ["same", "other", "same"];
  const found = await searchSynthetic({ levels: [0, 0.1, 0], keys, spread: 0.005, noise }, "same");
  expect(found).toMatchObject({ ending: { kind: "same-program" }, rounds: 0 });
});
