import { expect, test } from "vitest";
import type { Outcome } from "../../src/contract/generated/types.ts";
import { appendFreshRounds } from "../../src/sessions/append.ts";
import { caseResult, process, results } from "../compare/documents.ts";

const CRASH: Outcome = { kind: "failed", stage: "crash", message: "ended with code 70" };

test("a case that fails in its fresh rounds has failed, and no other", () => {
  const before = results([caseResult({ case: "toy/sort/a" }), caseResult({ case: "toy/sort/b" })]);
  const fresh = results([
    caseResult({ case: "toy/sort/a", outcome: CRASH }),
    caseResult({ case: "toy/sort/b", processes: [process("head", 5, {})] }),
  ]);
  const after = appendFreshRounds(before, fresh);
  expect(after.cases.map(({ outcome }) => outcome.kind)).toEqual(["failed", "measured"]);
  expect(after.again?.map(({ processes }) => processes.length)).toEqual([0, 1]);
});
