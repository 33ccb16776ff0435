import { expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import {
  caseResult,
  catalog,
  normals,
  policy,
  process,
  results,
  TODAY,
} from "../compare/documents.ts";

/** Head is slower by 20 %; the base crashed after some rounds. */
function verdictOf(baseRounds: number, settles: boolean, rounds = 8) {
  const noise = normals("judge");
  const processes = Array.from({ length: rounds }, (_, round) =>
    (["base", "head"] as const).flatMap((side) => {
      if (side === "base" && round >= baseRounds) return [];
      const seconds = (side === "head" ? 1.2 : 1) * Math.exp(0.005 * noise());
      return [process(side, round, { samples: { fit_time: [seconds] } })];
    }),
  ).flat();
  const session = { id: "s1", started: "2026-11-26T00:00:00Z", base_commit: "abc1234" };
  const head = results([caseResult({ processes, base: "measured" })], "s1", { session });
  const rest = { stored: [], equivalence: [], ratio: undefined, today: TODAY };
  return judge({ head, catalog, policy, settles, ...rest });
}

test("where the base crashed in most rounds, what is red by the rest is not settled", () => {
  expect(verdictOf(3, false).comparisons[0]?.verdict).toBe("regression");
  expect(verdictOf(3, true)).toMatchObject({
    conclusion: "not-measured",
    exit_code: 3,
    comparisons: [{ verdict: "inconclusive", reason: { code: "not-settled", rounds: 3 } }],
  });
});

test("one round a side is called that, and not a job that ran out of time", () => {
  expect(verdictOf(1, true, 1).comparisons[0]).toMatchObject({
    verdict: "inconclusive",
    reason: { code: "one-unit", unit: "round" },
  });
});
