import fc from "fast-check";
import { expect, test } from "vitest";
import { errorOfLook, errorOfSettling, lookSizes } from "../../src/judge/looks_ladder.ts";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { type Ruling, rulingsOf } from "../../src/judge/rulings.ts";
import { bounds, pairedEstimate } from "../../src/stats/estimate.ts";
import { smallestSignFlipP } from "../../src/stats/sign_flip.ts";
import { Dice } from "../../studies/gate/noise.ts";
import { type MutableRow, rowsOf, runSmallJob, smallJobs } from "./procedure_jobs.ts";

const TOLERANCE = Math.log1p(0.03);
const around = (key: string, count: number, mean: number, spread: number) => {
  const dice = new Dice(key);
  const noise = Array.from({ length: count }, () => dice.normal());
  const centre = noise.reduce((a, b) => a + b) / count;
  return noise.map((z) => mean + spread * (z - centre));
};

/** The first row as given, beside quiet ones that are clean. */
function rule(row: Partial<MutableRow>): Ruling {
  const rows = rowsOf({ key: "", cases: Array(10).fill({}), budget: 0 });
  for (const [i, other] of rows.entries()) other.looked = around(`${i}`, 5, 0, 0.005);
  Object.assign(rows[0]!, row);
  return rulingsOf({ rows })[0]!;
}

const suspicious = around("s", 5, 0.06, 0.01);

test("a suspect's verdict rests on its fresh rounds alone", () => {
  let settled = 0;
  fc.assert(
    fc.property(smallJobs, fc.double({ min: 0, max: 0.5, noNaN: true }), (job, more) => {
      const { rows } = runSmallJob({ ...job, budget: 900 });
      const before = rulingsOf({ rows });
      // Were the looks of each suspect still worse, it would be a suspect all the same.
      const worse = rows.map((row, i) =>
        before[i]!.by === "settled" ? { ...row, looked: row.looked.map((d) => d + more) } : row,
      );
      for (const [i, after] of rulingsOf({ rows: worse }).entries()) {
        if (before[i]!.by !== "settled") continue;
        settled++;
        const { verdict, effect, lower, p, adjusted, rounds } = before[i]!;
        expect(after).toMatchObject({ by: "settled", effect, lower, p, adjusted, rounds });
        if (verdict === "regression") expect(after.verdict).toBe("regression");
      }
    }),
    { numRuns: 80, seed: 1 },
  );
  expect(settled).toBeGreaterThan(60);
});

test("red on the looks and not on the fresh rounds is not red", () => {
  expect(rule({ looked: suspicious, fresh: around("f", 12, 0.06, 0.01) })).toMatchObject({
    verdict: "regression",
    by: "settled",
    rounds: 12,
  });
  expect(rule({ looked: suspicious, fresh: around("f", 12, 0.002, 0.01) }).verdict).toBe(
    "no-change",
  );
  expect(rule({ looked: suspicious, fresh: around("f", 12, 0.02, 0.04) }).verdict).toBe(
    "inconclusive",
  );
});

test("fresh rounds too few for the level are not red, however clear", () => {
  expect(smallestSignFlipP(7)).toBeGreaterThan(USUAL_RULES.redLevel);
  const of = (rounds: number) => rule({ looked: suspicious, fresh: Array(rounds).fill(0.06) });
  expect([of(7).verdict, of(8).verdict]).toEqual(["inconclusive", "regression"]);
});

test("suspects are corrected for their own number", () => {
  const rows = rowsOf({ key: "", cases: Array(10).fill({}), budget: 0 });
  for (const [i, row] of rows.entries()) {
    row.looked = i < 2 ? suspicious : around(`${i}`, 5, 0, 0.005);
    if (i < 2) row.fresh = Array(8).fill(0.06);
  }
  // One of two would pass at 2^-8; two need 2^-8 ≤ .0025.
  const [one, other] = rulingsOf({ rows });
  expect(one!.adjusted).toBe(2 * one!.p);
  expect([one!.verdict, other!.verdict]).toEqual(["inconclusive", "inconclusive"]);
});

test("significant and below min_effect, or bounded below the tolerance, is no regression", () => {
  const small = rule({
    looked: suspicious,
    fresh: around("f", 30, 0.02, 0.004),
    tolerance: TOLERANCE,
  });
  expect(small.p).toBeLessThan(1e-6);
  expect(small.verdict).toBe("no-change");
  const strict = rule({
    looked: suspicious,
    fresh: around("f", 30, 0.02, 0.004),
    tolerance: 0.01,
    minEffect: 0.03,
  });
  expect(strict.verdict).toBe("inconclusive");
});

test("the upper bound is the lowest of all looks, each with its own share of the error", () => {
  const looked = [...around("a", 5, 0, 0.01), ...around("b", 3, 0.05, 0.01)];
  const upperOf = (look: number) => {
    const some = looked.slice(0, lookSizes(USUAL_RULES)[look]);
    return bounds(pairedEstimate(some), 1 - errorOfLook(look, USUAL_RULES))[1];
  };
  const { upper, rounds } = rule({ looked });
  expect(upperOf(0)).toBeLessThan(upperOf(1));
  expect(upper).toBeCloseTo(upperOf(0), 12);
  expect(rounds).toBe(8);
  expect(rule({ looked: looked.slice(0, 7) }).rounds).toBe(5); // no look at seven
});

test("the errors of all looks and of settling add up to no more than alpha", () => {
  const looks = lookSizes(USUAL_RULES).map((_, look) => errorOfLook(look, USUAL_RULES));
  const sum = looks.reduce((a, b) => a + b) + errorOfSettling(USUAL_RULES);
  expect(sum).toBeLessThanOrEqual(USUAL_RULES.alpha);
  expect(sum).toBeGreaterThan(0.95 * USUAL_RULES.alpha);
});

test("significantly worse and bounded below the tolerance is nothing to settle", () => {
  const rows = rowsOf({ key: "", cases: Array(10).fill({}), budget: 0 });
  for (const [i, row] of rows.entries()) row.looked = around(`${i}`, 5, i ? 0 : 0.028, 0.0005);
  const slight = rulingsOf({ rows })[0]!;
  expect(slight.lower).toBeGreaterThan(0.01);
  expect(slight).toMatchObject({ verdict: "no-change", suspect: false });
});

test("clearly better is an improvement", () => {
  expect(rule({ looked: around("i", 5, -0.06, 0.005) }).verdict).toBe("improvement");
  expect(rule({ looked: around("i", 5, -0.004, 0.005) }).verdict).toBe("no-change");
  expect(rule({ looked: around("i", 5, -0.006, 0.0001) }).verdict).toBe("no-change"); // below min_effect
});

test("a row without its first rounds has no verdict and no bound", () => {
  expect(rule({ looked: [0.1, 0.1] })).toMatchObject({
    verdict: "inconclusive",
    upper: Number.POSITIVE_INFINITY,
    suspect: false,
  });
});
