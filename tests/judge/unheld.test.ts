// Which cases lack what their answers could be held against.
import { expect, test } from "vitest";
import type { CheckRule, EquivalenceRow } from "../../src/contract/generated/types.ts";
import { unheldCases } from "../../src/judge/unheld.ts";
import type { Case } from "../../src/plan/definitions.ts";
import type { Suite } from "../../src/plan/suites.ts";
import { caseResult, results } from "../compare/documents.ts";

const ID = "toy/sum/a";

function definition(checks: Record<string, CheckRule>): Case {
  const rest = { params: {}, profiles: [], devices: undefined, timeoutSeconds: undefined };
  return { id: ID, benchmark: "toy/sum", checks, file: "", ...rest };
}

function suite(name: string): Suite {
  const run = { command: ["true"], inputs: [] };
  return {
    folder: name,
    manifest: { protocol: 1, name, implements: ["toy/sum"], version: ["true"], run },
  };
}

function row(agrees: boolean | null): EquivalenceRow {
  const answer = { check: "sum", expected: 1, got: 1, tolerance: "exact" };
  return { case: ID, suite: "rust", agrees, against: "python", ...answer };
}

const CHECKED = definition({ sum: { exact: true } });
const MEASURED = results([caseResult({ case: ID })]);
const BOTH = [suite("python"), suite("rust")];

test("a case is unheld where its answers were compared with nobody's", () => {
  expect(unheldCases(MEASURED, [], [CHECKED], BOTH)).toEqual([ID]);
  expect(unheldCases(MEASURED, [row(null)], [CHECKED], BOTH)).toEqual([ID]);
  expect(unheldCases(MEASURED, [row(true)], [CHECKED], BOTH)).toEqual([]);
});

test("what asks for no agreement, has nobody to agree with or did not answer, is not", () => {
  const reported = definition({ "*": { report: true } });
  expect(unheldCases(MEASURED, [], [reported, definition({})], BOTH)).toEqual([]);
  expect(unheldCases(MEASURED, [], [CHECKED], [suite("rust")])).toEqual([]);
  const failed = { kind: "failed", stage: "setup", message: "no" } as const;
  const nothing = results([caseResult({ case: ID, outcome: failed })]);
  expect(unheldCases(nothing, [], [CHECKED], BOTH)).toEqual([]);
});
