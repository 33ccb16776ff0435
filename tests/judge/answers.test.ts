// What `verify` concludes from the answers alone.
import { expect, test } from "vitest";
import type { EquivalenceRow, Verdict } from "../../src/contract/generated/types.ts";
import { verdictOnAnswers } from "../../src/judge/answers.ts";
import { sample } from "../report/sample.ts";

const { verdict } = sample({ paired: false, outcomes: {} });

const answer = (id: string, agrees: boolean | null): EquivalenceRow => ({
  case: id,
  suite: "rust",
  check: "score",
  agrees,
  expected: 1,
  got: 1,
  tolerance: "exact",
  against: agrees === null ? "" : "python",
});

const judged = (equivalence: EquivalenceRow[], more: Partial<Verdict> = {}) =>
  verdictOnAnswers({ ...verdict, equivalence, ...more });

test("agreeing answers are counted, in how many cases, and what had nothing to agree with", () => {
  const rows = [answer("a", true), answer("a", true), answer("b", true), answer("c", null)];
  expect(judged(rows)).toMatchObject({
    conclusion: "pass",
    exit_code: 0,
    summary: "3 answers in 2 cases agree with python; 1 case without anything to agree with",
    warnings: [],
  });
  expect(judged([answer("a", true)]).summary).toBe("1 answer in 1 case agrees with python");
});

test("nothing held against anything is no pass", () => {
  for (const rows of [[], [answer("a", null)]]) {
    expect(judged(rows)).toMatchObject({ conclusion: "not-measured", exit_code: 3 });
  }
});

test("what failed or differs stays as it was", () => {
  const wrong = { conclusion: "wrong-answer", exit_code: 4, summary: "answers differ" } as const;
  expect(judged([answer("a", true)], wrong)).toMatchObject(wrong);
});
