// Rows that only one side has, and rows whose program is the same on both.
import { expect, test } from "vitest";
import { compareRatios } from "../../src/compare/ratio_changes.ts";
import { compareRegressions, type RegressionInput } from "../../src/compare/regressions.ts";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import {
  caseResult,
  catalog,
  policy,
  processes,
  results,
  storedSession,
  TODAY,
} from "./documents.ts";

const judge = (head: Results[], rest: Partial<RegressionInput> = {}) =>
  compareRegressions({ head, stored: [], catalog, policy, today: TODAY, ...rest });

const kept = caseResult({ processes: processes("kept"), base: "measured" });
const headOnly = (rest: Partial<CaseResult>) =>
  caseResult({ processes: processes("new").filter(({ side }) => side === "head"), ...rest });

const gone = { suite: "python", case: "toy/sort/old", benchmark: "toy/sort", params: { n: 9 } };

test("a case that only the base defines is one removed row, whichever metrics it had", () => {
  const rows = judge([results([kept], "s1", { removed: [gone] })]);
  expect(rows.map((row) => [row.case, row.metric, row.verdict, row.gating])).toEqual([
    ["toy/sort/old", "*", "removed", true],
    ["toy/sort/small", "fit_time", "no-change", true],
  ]);
});

test("a removed case and a new one with its parameters may be the same under another name", () => {
  const renamed = headOnly({ case: "toy/sort/renamed", params: { n: 9 }, base: "absent" });
  const other = headOnly({ case: "toy/sort/other", params: { n: 5 }, base: "absent" });
  const removedOf = (cases: CaseResult[]) =>
    judge([results([kept, ...cases], "s1", { removed: [gone] })]).find(
      ({ verdict }) => verdict === "removed",
    )!;
  expect(removedOf([other, renamed]).renamed_to).toBe("toy/sort/renamed");
  expect(removedOf([other])).not.toHaveProperty("renamed_to");
  const twin = { ...renamed, case: "toy/sort/twin" };
  expect(removedOf([renamed, twin]), "two candidates are a guess").not.toHaveProperty("renamed_to");
});

test("the policy lets removed rows go by name and with a reason", () => {
  const accepted_removals = [{ match: "python:toy/sort/old:*", reason: "replaced by small" }];
  const accepting = { ...policy, accepted_removals };
  const head = [results([kept], "s1", { removed: [gone, { ...gone, case: "toy/sort/lost" }] })];
  const rows = judge(head, { policy: accepting });
  expect(rows.map((row) => [row.case, row.accepted])).toEqual([
    ["toy/sort/lost", undefined],
    ["toy/sort/old", "replaced by small"],
    ["toy/sort/small", undefined],
  ]);
});

test("a metric that head lost is removed, one that it gained is new", () => {
  const found = processes("metrics");
  for (const process of found) {
    const { fit_time = [] } = process.samples;
    process.samples = { fit_time, [process.side === "base" ? "ttft" : "predict_latency"]: [1] };
  }
  const metrics = { ...catalog, ttft: catalog.fit_time! };
  const rows = judge([results([caseResult({ processes: found })])], { catalog: metrics });
  expect(rows.map((row) => [row.metric, row.verdict])).toEqual([
    ["fit_time", "no-change"],
    ["predict_latency", "new"],
    ["ttft", "removed"],
  ]);
});

test("what the base defines and could not measure is undecided, not new", () => {
  const rows = judge([results([kept, headOnly({ case: "toy/sort/half", base: "measured" })])]);
  expect(rows[0]).toMatchObject({
    case: "toy/sort/half",
    verdict: "inconclusive",
    reason: { code: "base-not-measured", outcome: "missing" },
  });
});

test("what the latest stored session lacks is not missing on head", () => {
  const stored = ["a", "b", "c"].map((id) => storedSession(id, id));
  stored[0]!.cases.push({ ...stored[0]!.cases[0]!, case: "toy/sort/ancient" });
  const rows = judge([storedSession("z", "z")], { stored });
  expect(rows.map((row) => row.case)).toEqual(["toy/sort/small"]);
  stored[2]!.cases.push({ ...stored[2]!.cases[0]!, case: "toy/sort/recent" });
  expect(judge([storedSession("z", "z")], { stored })[0]).toMatchObject({
    case: "toy/sort/recent",
    verdict: "removed",
  });
});

test("the same program is no change without a process, and with those of head alone", () => {
  const unstarted = caseResult({
    case: "toy/sort/a",
    outcome: { kind: "same-program", as: "0123456" },
    base: "same-program",
  });
  const measured = headOnly({ case: "toy/sort/b", base: "same-program" });
  const rows = judge([results([unstarted, measured])]);
  expect(rows.map((row) => [row.case, row.metric, row.verdict])).toEqual([
    ["toy/sort/a", "*", "same-program"],
    ["toy/sort/b", "fit_time", "same-program"],
  ]);
  const anyway = caseResult({
    processes: processes("anyway", { effect: 0.2 }),
    base: "same-program",
  });
  expect(judge([results([anyway])])[0]!.verdict, "both sides measured: judged").toBe("regression");
});

test("a ratio with one side unchanged is left out, never taken from elsewhere", () => {
  const ratio = { numerator: "python", denominator: "rust" };
  const changed = { ...kept, suite: "python" };
  const same = headOnly({ suite: "rust", base: "same-program" });
  const compared = (rust: CaseResult) =>
    compareRatios({
      head: [results([changed, rust], "s1", { removed: [gone] })],
      stored: [],
      catalog,
      policy,
      today: TODAY,
      ratio,
    });
  expect(compared(same)).toEqual([]);
  expect(compared({ ...kept, suite: "rust" })).toHaveLength(1);
});
