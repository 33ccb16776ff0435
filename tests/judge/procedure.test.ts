import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStep, type ProcedureState } from "../../src/judge/procedure.ts";
import { USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { rulingsOf } from "../../src/judge/rulings.ts";
import { type MutableRow, rowsOf, runSmallJob, smallJobs } from "./procedure_jobs.ts";

const { firstRounds } = USUAL_RULES;

test("beyond the first rounds no job takes longer than its budget, whatever is measured", () => {
  let full = 0;
  fc.assert(
    fc.property(smallJobs, (job) => {
      const { steps, spent } = runSmallJob(job);
      for (const { secondsLeft, seconds } of steps) {
        expect(seconds).toBeLessThanOrEqual(secondsLeft + 1e-9);
      }
      expect(spent).toBeLessThanOrEqual(job.budget + 1e-9);
      if (spent > 0.9 * job.budget && job.budget > 0) full++;
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(full).toBeGreaterThan(10); // the budget is met, not merely far away
});

test("every case gets its first rounds, with any budget and before anything else", () => {
  fc.assert(
    fc.property(smallJobs, (job) => {
      const { rows, steps } = runSmallJob(job);
      expect(steps[0]!.step).toMatchObject({ kind: "more", rounds: firstRounds });
      expect("cases" in steps[0]!.step && steps[0]!.step.cases.length).toBe(job.cases.length);
      for (const { looked } of rows) expect(looked.length).toBeGreaterThanOrEqual(firstRounds);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test("a case that lacks some of its first rounds gets just these", () => {
  const rows = rowsOf({ key: "", cases: Array(2).fill({}), budget: 0 });
  for (const row of rows) row.looked = row.case.endsWith("c0") ? [0, 0, 0] : [0, 0, 0, 0, 0];
  const step = nextStep({ rows, secondsOf: () => 1, secondsLeft: 0 });
  const cases = [{ suite: "toy", case: "toy/sort/c0" }];
  expect(step).toEqual({ kind: "more", cases, rounds: 2 });
});

test("one first round shows no spread: nothing is decided by it, and where the time allows each case gets a second", () => {
  const rules = { ...USUAL_RULES, firstRounds: 1 };
  const rows = rowsOf({ key: "", cases: Array(2).fill({}), budget: 0 });
  for (const [i, row] of rows.entries()) row.looked = [i % 2 === 0 ? -0.4 : 0.4];
  for (const ruling of rulingsOf({ rows, rules })) {
    expect(ruling).toMatchObject({ verdict: "inconclusive", upper: Infinity, p: 1 });
  }
  const next = (secondsLeft: number) => nextStep({ rows, rules, secondsOf: () => 1, secondsLeft });
  expect(next(0)).toEqual({ kind: "done" });
  expect(next(1000)).toMatchObject({ kind: "more", rounds: 1, cases: { length: 2 } });
});

test("once suspects are being settled, nothing is looked at again", () => {
  let settled = 0;
  fc.assert(
    fc.property(smallJobs, (job) => {
      const kinds = runSmallJob(job).steps.map(({ step }) => step.kind);
      const begun = kinds.indexOf("settle");
      if (begun < 0) return;
      settled++;
      expect(kinds.slice(begun)).not.toContain("more");
    }),
    { numRuns: 300, seed: 3 },
  );
  expect(settled).toBeGreaterThan(50);
});

test("what is settled, and for how long, does not depend on which way the fresh rounds point", () => {
  let compared = 0;
  fc.assert(
    fc.property(smallJobs, fc.infiniteStream(fc.boolean()), (job, flips) => {
      const { rows, state } = runSmallJob({ ...job, budget: 900 });
      if (rows.every(({ fresh }) => fresh.length === 0)) return;
      compared++;
      for (let kept = 0; kept <= 30; kept += 3) {
        const cut = rows.map((row) => ({ ...row, fresh: row.fresh.slice(0, kept) }));
        const turned = cut.map((row) => ({
          ...row,
          fresh: row.fresh.map((d) => (flips.next().value ? -d : d)),
        }));
        const stepOf = (some: typeof cut) => nextStep({ ...state, rows: some, secondsLeft: 900 });
        if (kept === 0) expect(stepOf(cut)).toEqual(stepOf(turned));
        else expect(onlySettles(stepOf(cut))).toEqual(onlySettles(stepOf(turned)));
      }
    }),
    { numRuns: 150, seed: 4 },
  );
  expect(compared).toBeGreaterThan(30);
});

function onlySettles(step: ReturnType<typeof nextStep>) {
  expect(step.kind).not.toBe("more");
  return step;
}

test("the order of rows changes nothing", () => {
  fc.assert(
    fc.property(smallJobs, fc.infiniteStream(fc.nat(1_000)), (job, weights) => {
      const { rows, state } = runSmallJob(job);
      const shuffled = rows
        .map((row) => [weights.next().value!, row] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, row]) => row);
      for (const looked of [3, 5, 8, 60]) {
        const cut = (some: readonly MutableRow[]) =>
          some.map((row) => ({
            ...row,
            looked: row.looked.slice(0, looked),
            fresh: looked < 60 ? [] : row.fresh,
          }));
        const of = (some: readonly MutableRow[]): ProcedureState => ({
          ...state,
          rows: cut(some),
          secondsLeft: job.budget,
        });
        expect(nextStep(of(shuffled))).toEqual(nextStep(of(rows)));
        const byKey = (some: readonly MutableRow[]) =>
          rulingsOf(of(some))
            .map((ruling) =>
              JSON.stringify(ruling, (_, v) => (typeof v === "number" ? v.toPrecision(9) : v)),
            )
            .sort();
        expect(byKey(shuffled)).toEqual(byKey(rows));
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("one row ten times slower among 364: ten fresh rounds of its case, and nothing else is settled", () => {
  const cases = Array.from({ length: 182 }, () => ({ spread: 0.01, effect: 0, seconds: 1 }));
  cases[17]!.effect = Math.log(10);
  const { rows, steps, state } = runSmallJob({ key: "ten times", cases, budget: 900 });
  const settles = steps.filter(({ step }) => step.kind === "settle");
  expect(settles.map(({ step }) => "cases" in step && step.cases[0]!.case)).toEqual([
    "toy/sort/c17",
  ]);
  const red = rulingsOf(state).filter(({ verdict }) => verdict === "regression");
  expect(red.map(({ row }) => row.case)).toEqual(["toy/sort/c17", "toy/sort/c17"]);
  const fresh = rows.filter((row) => row.case === "toy/sort/c17").map((row) => row.fresh.length);
  expect(Math.max(...fresh)).toBeLessThanOrEqual(12);
});

test("without a budget a suspect is named as one and stays inconclusive", () => {
  const cases = [
    { spread: 0.01, effect: 0.5, seconds: 1 },
    { spread: 0.003, effect: 0, seconds: 1 },
  ];
  const { steps, state } = runSmallJob({ key: "poor", cases, budget: 0 });
  expect(steps).toHaveLength(1);
  const [suspect, , clean] = rulingsOf(state);
  expect(suspect).toMatchObject({ verdict: "inconclusive", suspect: true, by: "looks" });
  expect(clean).toMatchObject({ verdict: "no-change", suspect: false });
});

test("no fresh round is spent where the time left cannot make the row red", () => {
  const cases = [{ spread: 0.01, effect: 0.5, seconds: 1 }];
  const freshFor = (budget: number) =>
    Math.max(...runSmallJob({ key: "poor", cases, budget }).rows.map((row) => row.fresh.length));
  expect([freshFor(7), freshFor(8)]).toEqual([0, 8]); // 2^-8 is the first p below .5 %
});

test("most suspicious first: when time is short, the clear case gets it", () => {
  const cases = [
    { spread: 0.02, effect: 0.06, seconds: 1 },
    { spread: 0.02, effect: 0.9, seconds: 1 },
  ];
  const { rows } = runSmallJob({ key: "short", cases, budget: 12 });
  const fresh = rows.map((row) => row.fresh.length);
  expect(Math.max(fresh[2]!, fresh[3]!)).toBeGreaterThanOrEqual(8);
  expect(Math.max(fresh[0]!, fresh[1]!)).toBe(0);
});
