// Which rules gate on instructions, and have none to gate on.
import { expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { OWN_METRICS } from "../../src/contract/instructions.ts";
import { ungatedRules } from "../../src/judge/ungated.ts";
import { caseResult, catalog, policy, process, results } from "../compare/documents.ts";

const KEY = "instructions@fit_time";
const timed = caseResult({
  items: { fit_time: 1 },
  processes: [process("head", 0, { samples: { fit_time: [1] } })],
});
const counted = caseResult({ processes: [process("head", 0, { samples: { [KEY]: [1000] } })] });
const unread = caseResult({ unread: { [KEY]: "valgrind is not installed" } });
const head = results([timed]);

type Rule = (typeof policy.rules)[number];

const NATIVE = new Set(["python"]); // as if something compiled it

function ungated(document: Results, ...rules: Rule[]): string[] {
  return ungatedRules(document, { ...catalog, ...OWN_METRICS }, { ...policy, rules }, NATIVE);
}

const gate = (match: string): Rule => ({ match, gate: true });

test.each(["*:instructions*", `*:${KEY}`, `python:toy/**:${KEY}`])("%s is one", (match) => {
  expect(ungated(head, gate(match))).toEqual([match]);
});

test("what was counted, or could not be, has a row to gate", () => {
  for (const counts of [[counted], [unread]]) {
    expect(ungated({ ...head, counts }, gate(`*:${KEY}`))).toEqual([]);
  }
  expect(ungated({ ...head, counts: [counted] }, gate("*:instructions@predict*"))).toEqual([]);
});

test.each([
  ["gates times too", gate("python:**")],
  ["is of cases that were not measured", gate("rust:*:instructions*")],
  ["is of a phase that no case has", gate("*:instructions@predict_latency")],
  ["only sets a tolerance", { match: "*:instructions*", tolerance: 0.01 }],
])("a rule that %s is none", (_, rule) => {
  expect(ungated(head, rule)).toEqual([]);
});

test("a later rule may let go of what an earlier one gates", () => {
  const rules = [gate("*:instructions*"), { match: "python:*:instructions*", gate: false }];
  expect(ungated(head, ...rules)).toEqual([]);
});

test("a case that was run for its answer only has nothing to be counted", () => {
  const outcome = { kind: "same-program", as: "abc1234" } as const;
  const answered = { ...timed, outcome, processes: [process("head", 0, {})] };
  expect(ungated(results([answered]), gate("*:instructions*"))).toEqual([]);
});

test("what an interpreter runs cannot be counted, so that no rule misses it", () => {
  const all = { ...catalog, ...OWN_METRICS };
  const rules = [gate("*:instructions*")];
  expect(ungatedRules(head, all, { ...policy, rules }, new Set())).toEqual([]);
});

test("the catalog may gate on them, too", () => {
  const instructions = { ...OWN_METRICS.instructions, gate: true };
  const all = { ...catalog, instructions };
  expect(ungatedRules(head, all, { ...policy, rules: [] }, NATIVE)).toEqual([
    "[metrics.instructions]",
  ]);
  const counts = [counted];
  expect(ungatedRules({ ...head, counts }, all, { ...policy, rules: [] }, NATIVE)).toEqual([]);
});
