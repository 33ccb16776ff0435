// Rows of instructions: by the ranges of both sides, beside the rows of the clock and never among them.
import { describe, expect, test } from "vitest";
import { compareCounts, notCounted } from "../../src/compare/counts.ts";
import { compareRegressions, type RegressionInput } from "../../src/compare/regressions.ts";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import { OWN_METRICS } from "../../src/contract/instructions.ts";
import { warningText } from "../../src/report/reasons.ts";
import { caseResult, catalog, policy, process, processes, results, TODAY } from "./documents.ts";

const KEY = "instructions@fit_time";
type Side = "head" | "base";

function counted(sides: Partial<Record<Side, number[]>>, rest: Partial<CaseResult> = {}) {
  const all = Object.entries(sides).flatMap(([side, counts]) =>
    counts.map((count, round) => process(side as Side, round, { samples: { [KEY]: [count] } })),
  );
  return caseResult({ processes: all, ...rest });
}

/** A session with times of both sides, and counts. */
function session(counts: CaseResult[] | undefined, id = "s1", rest: Partial<CaseResult> = {}) {
  return results([caseResult({ processes: processes(id), ...rest })], id, {
    ...(counts && { counts }),
  });
}

function input(head: Results, stored: Results[] = []): RegressionInput {
  return {
    ...{ head: [head], stored, policy, today: TODAY },
    catalog: { ...catalog, ...OWN_METRICS },
  };
}

function judged(base: number[], head: number[]) {
  return compareCounts(input(session([counted({ base, head })])))[0];
}

describe("by range", () => {
  test.each([
    ["regression", [100_000, 100_010, 100_005], [101_000, 101_010, 101_000]],
    ["no-change", [100_000, 100_010, 100_005], [100_400, 100_410, 100_400]],
    ["no-change", [100_000, 100_000, 100_000], [100_000, 100_000, 100_000]],
    ["improvement", [100_000, 100_010, 100_005], [99_000, 99_010, 99_000]],
    // One process of head is no worse than the tolerance, so that the two others may be luck.
    ["inconclusive", [100_000, 100_010, 100_005], [101_000, 101_010, 100_100]],
    ["inconclusive", [100_000, 100_000, 100_000], [100_000, 100_000, 100_900]],
    ["inconclusive", [100_000, 103_000, 100_000], [103_000, 103_100, 103_000]],
  ])("%s", (verdict, base, head) => {
    const row = judged(base, head);
    expect(row).toMatchObject({ metric: KEY, mode: "exact", verdict, p: null, gating: false });
    const [low, high] = row?.interval ?? [];
    expect(low).toBeCloseTo(Math.min(...head) / Math.max(...base) - 1, 9);
    expect(high).toBeCloseTo(Math.max(...head) / Math.min(...base) - 1, 9);
    expect(row?.reason?.code).toBe(verdict === "inconclusive" ? "scattered" : undefined);
  });

  test("one process a side shows no spread", () => {
    expect(judged([100_000], [200_000])).toMatchObject({
      verdict: "inconclusive",
      reason: { code: "one-unit" },
    });
  });

  test("the policy's tolerance and gate hold", () => {
    const rules = [{ match: "*:instructions*", gate: true, tolerance: 0.02 }];
    const head = session([counted({ base: [1000, 1000], head: [1015, 1015] })]);
    const [row] = compareCounts({ ...input(head), policy: { ...policy, rules } });
    expect(row).toMatchObject({ verdict: "no-change", gating: true, tolerance: 0.02 });
  });
});

describe("beside the clock", () => {
  const counts = [counted({ base: [1000, 1000], head: [2000, 2000] })];

  test("the rows of times are the same with counts and without", () => {
    const [with_, without] = [session(counts), session(undefined)].map((head) =>
      compareRegressions(input(head)),
    );
    expect(with_).toEqual(without);
    expect(compareCounts(input(session(undefined)))).toEqual([]);
  });

  test("a case with a wrong answer has no count either", () => {
    const outcome = { kind: "wrong", check: "sum", expected: 1, got: 2 } as const;
    const [row] = compareCounts(input(session(counts, "s1", { outcome })));
    expect(row).toMatchObject({ verdict: "error", reason: { code: "wrong-answer" } });
  });
});

describe("against stored sessions", () => {
  const stored = (id: string, count: number) => session([counted({ head: [count, count] })], id);
  const alone = session([counted({ head: [1010, 1010] })], "s9");

  test("the latest one counts: earlier ones are of other code", () => {
    const [row] = compareCounts(input(alone, [stored("s1", 2000), stored("s2", 1000)]));
    expect(row).toMatchObject({ verdict: "regression", mode: "exact" });
    expect(row?.effect).toBeCloseTo(0.01, 6);
    expect(row?.provisional).toBeUndefined();
  });

  test("what head was not asked to count is not missing", () => {
    expect(compareCounts(input(session(undefined, "s9"), [stored("s1", 1000)]))).toEqual([]);
  });
});

describe("what was not counted", () => {
  const why = "head under Callgrind: no answer within 120 s";
  const unread = { [KEY]: why, "instructions@predict_latency": why };
  const failed = ["a", "b"].map((name) =>
    caseResult({ suite: "rust", case: `toy/sort/${name}`, unread }),
  );
  const head = { ...session(failed), suites: { python: { version: "3", uncounted: "it is run" } } };

  test("is said once for all cases with the same reason, and of a suite as a whole", () => {
    const [warning] = notCounted(head);
    expect(warning && warningText(warning)).toBe(
      "Instructions were asked for and not counted in python: it is run; in rust (2 cases: toy/sort/a, " +
        "toy/sort/b): head under Callgrind: no answer within 120 s.",
    );
    expect(notCounted(session(undefined))).toEqual([]);
  });

  test("is an error of its row, so that one that gates cannot pass", () => {
    const base = counted({ base: [1000, 1000] }).processes;
    const documents = failed.map((row) => ({ ...row, base: "measured" as const, processes: base }));
    const [row] = compareCounts(input(session(documents)));
    expect(row).toMatchObject({ metric: KEY, verdict: "error" });
    expect(row?.reason).toMatchObject({ message: why });
  });
});
