import { expect, test } from "vitest";
import type { Outcome } from "../../src/contract/generated/types.ts";
import { appendFreshRounds } from "../../src/sessions/append.ts";
import { caseResult, catalog, process, results } from "../compare/documents.ts";

const CRASH: Outcome = { kind: "failed", stage: "crash", message: "ended with code 70" };

const MEASURED = { samples: { fit_time: [1], predict_time: [2] }, resources: { peak: 3 } };
const SUSPECTS = ["a", "b"].map((name) => ({
  suite: "python",
  case: `toy/sort/${name}`,
  metrics: ["fit_time"],
}));

test("fresh rounds hold the metrics that were picked, and no others", () => {
  const before = results([caseResult({ case: "toy/sort/b" })]);
  const fresh = results([
    caseResult({ case: "toy/sort/b", processes: [process("head", 5, MEASURED)] }),
  ]);
  const [row] = appendFreshRounds(before, fresh, SUSPECTS).again ?? [];
  expect(row?.processes[0]).toMatchObject({ samples: { fit_time: [1] }, resources: {} });
  expect(row?.processes[0]?.samples).not.toHaveProperty("predict_time");
});

test("a case that fails in its fresh rounds has failed, and no other", () => {
  const before = results([caseResult({ case: "toy/sort/a" }), caseResult({ case: "toy/sort/b" })]);
  const fresh = results([
    caseResult({ case: "toy/sort/a", outcome: CRASH }),
    caseResult({ case: "toy/sort/b", processes: [process("head", 5, MEASURED)] }),
  ]);
  const after = appendFreshRounds(before, fresh, SUSPECTS);
  expect(after.cases.map(({ outcome }) => outcome.kind)).toEqual(["failed", "measured"]);
  expect(after.again?.map(({ processes }) => processes.length)).toEqual([0, 1]);
});

test("fresh rounds keep what was picked, and the answers, but no other figure", () => {
  const carried = {
    samples: { fit_time: [1], predict_latency: [2] },
    checks: { sum: 3, accuracy: 0.9 },
  };
  const fresh = results([caseResult({ processes: [process("head", 5, carried)] })], "s1", {
    catalog,
  });
  const suspect = { suite: "python", case: "toy/sort/small", metrics: ["fit_time"] };
  const after = appendFreshRounds(results([caseResult()]), fresh, [suspect]);
  expect(after.again?.[0]?.processes[0]).toMatchObject({
    samples: { fit_time: [1] },
    checks: { sum: 3 },
  });
  expect(Object.keys(after.again?.[0]?.processes[0]?.checks ?? {})).toEqual(["sum"]);
});
