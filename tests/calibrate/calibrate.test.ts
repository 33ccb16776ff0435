import { expect, test } from "vitest";
import { calibrate } from "../../src/calibrate/calibrate.ts";
import { oneSide, swapSides, twoSides } from "../../src/calibrate/sides.ts";
import type { Results } from "../../src/contract/generated/types.ts";
import { gaussian } from "../../studies/gate/noise.ts";
import { measure, type Setup, USUAL } from "../../studies/gate/trial.ts";
import { caseResult, catalog, policy, process, results } from "../compare/documents.ts";

/** A/A sessions with process sd 2 % and what is asked for between sessions and rounds. */
function sessions(count: number, rest: Partial<Setup>): Results[] {
  return Array.from({ length: count }, (_, i) => {
    const setup: Setup = { ...USUAL, noise: gaussian, mode: "P", comparisons: 4, ...rest };
    const document = measure(setup, `calibrate ${i}`).head[0]!;
    return { ...document, session: { id: `s${i}`, started: `2026-01-0${i + 1}T00:00:00Z` } };
  });
}

test("the variation that was put in comes out, between processes and between sessions", () => {
  const { variations } = calibrate(
    sessions(9, { sessionSd: 0.03, comparisons: 8 }),
    catalog,
    policy,
  );
  expect(variations).toHaveLength(8);
  const average = (of: "processSd" | "sessionSd" | "pairSd") =>
    Math.sqrt(variations.reduce((sum, row) => sum + row[of]! ** 2, 0) / variations.length);
  expect(average("processSd")).toBeCloseTo(0.02, 3);
  expect(average("sessionSd")).toBeGreaterThan(0.024);
  expect(average("sessionSd")).toBeLessThan(0.036);
  expect(average("pairSd")).toBeCloseTo(0.02 * Math.SQRT2, 2);
  expect(variations[0]).toMatchObject({ sessions: 9, processes: 9 * 30 });
});

test("what few processes scatter by is not taken for a difference of sessions", () => {
  const { variations } = calibrate(sessions(9, { processes: 2, comparisons: 20 }), catalog, policy);
  const squares = variations.map(({ sessionSd }) => sessionSd! ** 2);
  const found = Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length);
  expect(found).toBeLessThan(0.007); // the means of four processes alone scatter by 0.01
});

test("noise that a round shares is not asked of the processes needed", () => {
  const needed = (drift: number) =>
    calibrate(sessions(3, { drift }), catalog, policy).variations[0]!.needed;
  const quiet = needed(0);
  expect(quiet.map(({ change }) => change)).toEqual([0.01, 0.03, 0.05, 0.1]);
  const counts = quiet.map(({ processes }) => processes!);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  // Process sd 2 %, a lone 3 % among 4: about 2 (2.24 + 0.84)² (0.02 / 0.0296)² = 9, and some for the t.
  expect(counts[1]).toBeGreaterThanOrEqual(9);
  expect(counts[1]).toBeLessThan(16);
  expect(needed(0.05)[1]!.processes).toBeLessThan(2 * counts[1]!);
});

test("false alarms are counted with their interval, and stay where they belong", () => {
  const { withinJob, againstStored } = calibrate(sessions(9, { sessionSd: 0.01 }), catalog, policy);
  expect(withinJob.jobs.trials).toBe(18);
  expect(withinJob.rows.trials).toBe(72);
  expect(withinJob.rows.interval[0]).toBeLessThan(0.05);
  expect(againstStored!.jobs.trials).toBe(6);
  expect(againstStored!.rows.rate).toBeLessThan(0.2);
});

test("a machine that changes between head and base is found out", () => {
  const odd = sessions(3, {}).map((document) => ({
    ...document,
    cases: document.cases.map((found) => ({
      ...found,
      processes: found.processes.map((p) => ({
        ...p,
        samples: { fit_time: p.samples.fit_time!.map((v) => (p.side === "head" ? v * 1.1 : v)) },
      })),
    })),
  }));
  const { withinJob } = calibrate(odd, catalog, policy);
  expect(withinJob.jobs).toMatchObject({ hits: 3, trials: 6 });
});

test("a session of head alone is split in turns, ABBA", () => {
  const found = [0, 1, 2, 3, 4].map((round) =>
    process("head", round, { samples: { fit_time: [round + 1] } }),
  );
  const split = twoSides(results([caseResult({ processes: found })])).cases[0]!.processes;
  expect(split.map(({ side, round }) => `${side} ${round}`)).toEqual([
    "base 0",
    "head 0",
    "head 1",
    "base 1",
  ]);
});

test("sides can be swapped and put together without losing a process", () => {
  const [document] = sessions(1, {});
  expect(swapSides(swapSides(document!))).toEqual(document);
  const { processes } = oneSide(document!).cases[0]!;
  expect(processes).toHaveLength(30);
  expect(new Set(processes.map(({ round }) => round)).size).toBe(30);
});

test("one session, or one process a side, is said to be too little", () => {
  const one = calibrate(sessions(1, {}), catalog, policy);
  expect(one.againstStored).toBeNull();
  expect(one.variations[0]!.sessionSd).toBeNull();
  const lonely = calibrate(sessions(1, { processes: 1 }), catalog, policy);
  expect(lonely.variations).toEqual([]);
  expect(calibrate([], catalog, policy)).toMatchObject({ sessions: 0, variations: [] });
});
