// Which answers are held against each other, whatever else was measured.
import { expect, test } from "vitest";
import type { CaseResult, Outcome, Results } from "../../src/contract/generated/types.ts";
import { voidWrongAnswers } from "../../src/judge/void_wrong.ts";
import type { Case } from "../../src/plan/definitions.ts";

const CASE = "toy/sum/a";
const RULES: Case = {
  id: CASE,
  benchmark: "toy/sum",
  params: {},
  checks: { sum: { exact: true } },
  profiles: [],
  devices: undefined,
  timeoutSeconds: undefined,
  file: "",
};
const MEASURED: Outcome = { kind: "measured" };
const SAME: Outcome = { kind: "same-program", as: "abc1234" };

function row(suite: string, outcome: Outcome, sums: number[]): CaseResult {
  const processes = sums.map((sum, round) => ({
    ...{ invocation: round, side: "head" as const, round, order: 0 },
    ...{ samples: {}, resources: {}, checks: { sum } },
  }));
  return { suite, case: CASE, benchmark: "toy/sum", params: {}, outcome, items: {}, processes };
}

function outcomes(cases: CaseResult[], again: CaseResult[] = []): string[] {
  const session = { id: "s", started: "2026-11-26T00:00:00Z" };
  const results: Results = {
    ...{ protocol: 1, kind: "results", session, environment: {} },
    ...{ profile: "quick", suites: {}, cases, again },
  };
  const judged = voidWrongAnswers(results, [RULES], "python");
  return judged.results.cases.map(({ outcome }) => outcome.kind);
}

test("a suite whose program is the same still is what the other is held against", () => {
  expect(outcomes([row("python", SAME, [1]), row("rust", MEASURED, [2, 2])])).toEqual([
    "same-program",
    "wrong",
  ]);
  expect(outcomes([row("python", MEASURED, [2]), row("rust", SAME, [1])])).toEqual([
    "measured",
    "wrong",
  ]);
});

test("a suite that nobody asked says nothing", () => {
  expect(outcomes([row("python", SAME, []), row("rust", SAME, [])])).toEqual([
    "same-program",
    "same-program",
  ]);
});

test("a wrong answer in the fresh rounds is one", () => {
  const cases = [row("python", MEASURED, [1]), row("rust", MEASURED, [1])];
  expect(outcomes(cases, [row("rust", MEASURED, [1, 2])])).toEqual(["measured", "wrong"]);
});
