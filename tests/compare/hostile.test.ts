import { expect, test } from "vitest";
import { compareRegressions } from "../../src/compare/regressions.ts";
import type { CaseResult, Process, Results } from "../../src/contract/generated/types.ts";
import {
  caseResult,
  catalog,
  policy,
  processes,
  results,
  storedSession,
  TODAY,
} from "./documents.ts";

const judge = (head: Results[], stored: Results[] = []) =>
  compareRegressions({ head, stored, catalog, policy, today: TODAY });

/** One bad process among fifteen good ones of a case that is plainly unchanged. */
function withBad(samples: number[] | undefined, side: "head" | "base" = "head"): Process[] {
  const all = processes("hostile", { sd: 0.001 });
  const bad = all.find((process) => process.side === side && process.round === 7)!;
  bad.samples = samples ? { fit_time: samples } : {};
  return all;
}

const verdictOf = (found: Process[], rest: Partial<CaseResult> = {}) =>
  judge([results([caseResult({ processes: found, ...rest })])])[0]!;

test("the good data pass, so that each test below is about the bad process", () => {
  expect(verdictOf(processes("hostile", { sd: 0.001 })).verdict).toBe("no-change");
});

test.each([
  ["NaN", [Number.NaN], { code: "bad-sample", sample: 1, value: "NaN" }],
  ["infinity", [1, Number.POSITIVE_INFINITY], { code: "bad-sample", sample: 2, value: "Infinity" }],
  ["zero", [0], { code: "bad-sample", sample: 1, value: "0" }],
  ["negative time", [1, 1, -1e-9], { code: "bad-sample", sample: 3, value: "-1e-9" }],
  ["no samples", [], { code: "no-sample" }],
  ["a missing metric", undefined, { code: "metric-missing" }],
])("%s in one process is an error that names it", (_, samples, reason) => {
  for (const side of ["head", "base"] as const) {
    const row = verdictOf(withBad(samples, side));
    expect(row.verdict).toBe("error");
    expect(row.reason).toEqual({ ...reason, of: side, process: 8, processes: 15 });
    expect([row.effect, row.p, row.interval]).toEqual([null, null, null]);
  }
});

test.each([
  [
    { kind: "failed", stage: "crash", message: "signal 11" },
    { code: "failed-on-head", stage: "crash", message: "signal 11" },
  ],
  [
    { kind: "wrong", check: "r2", expected: 0.7, got: 0.1 },
    { code: "wrong-answer", check: "r2" },
  ],
] as const)("an outcome that is not a measurement is an error: $kind", (outcome, reason) => {
  const row = verdictOf(processes("good"), { outcome });
  expect(row.verdict).toBe("error");
  expect(row.reason).toEqual(reason);
});

test("what head skipped is no failure and no pass: inconclusive, with the reason", () => {
  const row = verdictOf(processes("good"), { outcome: { kind: "skipped", reason: "no GPU" } });
  expect(row).toMatchObject({
    verdict: "inconclusive",
    reason: { code: "skipped", because: "no GPU" },
  });
});

test("a case that only the base has was removed, one that only head has is new", () => {
  const stored = ["a", "b", "c"].map((id) => storedSession(id, id));
  const other = storedSession("z", "z");
  other.cases[0]!.case = "toy/sort/new";
  const rows = judge([other], stored);
  expect(rows.map((row) => [row.case, row.metric, row.verdict])).toEqual([
    ["toy/sort/new", "fit_time", "new"],
    ["toy/sort/small", "fit_time", "removed"],
  ]);
});

test("the same case twice in one session is an error", () => {
  const found = caseResult({ processes: processes("twice") });
  const [row] = judge([results([found, found])]);
  expect(row!.verdict).toBe("error");
  expect(row!.reason).toEqual({ code: "duplicate", session: "s1" });
});

test("a base that failed in some stored sessions is judged by the others", () => {
  const stored = ["a", "b", "c", "d"].map((id) => storedSession(id, id));
  stored[1]!.cases[0]!.outcome = { kind: "failed", stage: "crash", message: "once" };
  expect(judge([storedSession("z", "z")], stored)[0]).toMatchObject({
    mode: "stored",
    base: { n: 3 },
  });
});

test("no process at all on head is an error, and metric names of Object.prototype are no metrics", () => {
  const found = processes("none").filter((process) => process.side === "base");
  found[0]!.samples = JSON.parse('{"fit_time": [1], "constructor": [1], "__proto__": [1]}');
  const rows = judge([results([caseResult({ processes: found })])]);
  expect(rows.map((row) => [row.metric, row.verdict])).toEqual([["fit_time", "error"]]);
});

test("a million samples in a process are no trouble", () => {
  const found = processes("million");
  found[0]!.samples.fit_time = Array.from({ length: 1_000_000 }, (_, i) => 1 + (i % 7) * 1e-6);
  expect(["no-change", "inconclusive"]).toContain(verdictOf(found).verdict);
});

test("values at the edge of double precision do not break the arithmetic", () => {
  for (const scale of [1e-300, 1e300, Number.MIN_VALUE, Number.MAX_VALUE / 4]) {
    const found = processes("edge", { effect: 0.1, n: 15 });
    for (const process of found) {
      process.samples.fit_time = process.samples.fit_time!.map((v) =>
        Math.max(Number.MIN_VALUE, v * scale),
      );
    }
    const row = verdictOf(found);
    expect(["regression", "no-change", "inconclusive"]).toContain(row.verdict);
    expect(row.effect === null || Number.isFinite(row.effect)).toBe(true);
  }
});
