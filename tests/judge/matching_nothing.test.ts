// What rvp.toml says of rows that are not there is said, and of nothing else.
import { expect, test } from "vitest";
import type { Warning } from "../../src/contract/generated/types.ts";
import { type Evidence, judge } from "../../src/judge/judge.ts";
import { caseResult, catalog, policy, process, results, TODAY } from "../compare/documents.ts";

const CRASH = { kind: "failed", stage: "crash", message: "ended" } as const;

/** Two cases, one of which crashed, measured beside their base; `rules` are of the policy. */
function warned(rules: Partial<Evidence["policy"]>, rest: Partial<Evidence> = {}): Warning[] {
  const processes = [0, 1, 2].flatMap((round) =>
    (["base", "head"] as const).map((side) =>
      process(side, round, { samples: { fit_time: [1 + round / 1000] } }),
    ),
  );
  const session = { id: "s1", started: "2026-11-26T00:00:00Z", base_commit: "abc1234" };
  const rows = [
    caseResult({ processes, base: "measured" }),
    caseResult({ case: "toy/sort/large", outcome: CRASH, processes: [] }),
    caseResult({ suite: "rust", processes, base: "measured" }),
  ];
  const { warnings } = judge({
    head: results(rows, "s1", { session }),
    catalog,
    policy: { ...policy, ...rules },
    stored: [],
    equivalence: [],
    ratio: { numerator: "python", denominator: "rust" },
    today: TODAY,
    leavesOut: () => false,
    ...rest,
  });
  return warnings.filter(({ code }) => code === "matches-nothing");
}

const waiver = (match: string, expires = "2099-01-01") => ({
  waivers: [{ match, reason: "known and accepted", expires }],
});

test("a waiver that no row is meant by, with the row that is most like it", () => {
  expect(warned(waiver("python:toy/sort/smal:fit_time"))).toEqual([
    {
      code: "matches-nothing",
      entries: [
        {
          kind: "waivers",
          match: "python:toy/sort/smal:fit_time",
          nearest: "python:toy/sort/small:fit_time",
        },
      ],
    },
  ]);
});

test("rules, bounds and accepted removals too", () => {
  const match = "elsewhere:**";
  const [warning] = warned({
    rules: [{ match, gate: false }],
    parity: [{ match, min_ratio: 1 }],
    accepted_removals: [{ match, reason: "gone for good" }],
  });
  expect(warning).toMatchObject({
    entries: [
      { kind: "rules", match },
      { kind: "parity", match },
      { kind: "accepted_removals", match },
    ],
  });
});

test.each([
  ["a row", "python:toy/sort/small:fit_time"],
  ["a row of slow samples, which is shown where it is red", "python:toy/sort/small:fit_time~p90"],
  ["a row of a ratio of suites", "python-vs-rust:toy/sort/small:fit_time"],
  ["a row of a case that crashed", "python:toy/sort/large:fit_time"],
])("%s is none", (_, match) => {
  expect(warned(waiver(match))).toEqual([]);
});

test("a row without a base is a row", () => {
  const head = results([
    caseResult({ processes: [process("head", 0, { samples: { fit_time: [1] } })] }),
  ]);
  expect(warned(waiver("python:toy/sort/small:fit_time"), { head })).toEqual([]);
  expect(warned(waiver("python:toy/sort/small:fit_tim"), { head })).toHaveLength(1);
});

test("a row that could be counted is a row, though nobody counted it", () => {
  const samples = { fit_time: [1] };
  const timed = caseResult({
    items: { fit_time: 1 },
    processes: [process("head", 0, { samples })],
  });
  const rule = (metric: string) => ({ rules: [{ match: `*:instructions@${metric}`, gate: true }] });
  const head = results([timed]);
  expect(warned(rule("fit_time"), { head })).toEqual([]);
  expect(warned(rule("fit_tim"), { head })).toHaveLength(1);
});

test("what is expired is said as such; what a part of the project lacks is not said", () => {
  expect(warned(waiver("nowhere:**", "2020-01-01"))).toEqual([]);
  expect(warned(waiver("nowhere:**"), { leavesOut: () => true })).toEqual([]);
});

test("what head lacks is only looked for beside a base", () => {
  const accepted = { accepted_removals: [{ match: "nowhere:**", reason: "gone for good" }] };
  expect(warned(accepted)).toHaveLength(1);
  const alone = results([
    caseResult({ processes: [process("head", 0, { samples: { fit_time: [1] } })] }),
  ]);
  expect(warned(accepted, { head: alone })).toEqual([]);
});
