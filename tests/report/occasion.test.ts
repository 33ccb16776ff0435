import { expect, test } from "vitest";
import type { Comparison, Verdict } from "../../src/contract/generated/types.ts";
import { occasionOf } from "../../src/report/occasion.ts";
import { comparison, inconclusive, notMeasured, pass, regression } from "./comment/verdicts.ts";
import { NINE } from "./nine.ts";

const passWith = (overrides: Partial<Comparison>): Verdict => ({
  ...pass,
  comparisons: [comparison({ verdict: "no-change" }), comparison(overrides)],
});

test.each([
  ["a regression", regression, "failure"],
  ["a failed case", notMeasured, "failure"],
  ["inconclusive where the policy fails", inconclusive, "failure"],
  ["inconclusive where it does not", { ...inconclusive, exit_code: 0 }, "none"],
  ["a pass", passWith({ verdict: "same-program" }), "none"],
  ["an undecided row", passWith({ verdict: "inconclusive" }), "none"],
  ["a row that got better", passWith({ verdict: "improvement", effect: -0.2 }), "change"],
  ["one that cannot fail the job", passWith({ verdict: "improvement", gating: false }), "none"],
  ["a new row", passWith({ verdict: "new" }), "change"],
  ["a removed row that the policy allows", passWith({ verdict: "removed" }), "change"],
  [
    "an accepted regression",
    passWith({ waiver: { reason: "x", expires: "2027-01-31" } }),
    "change",
  ],
] as const)("%s", (_, verdict, occasion) => {
  expect(occasionOf(verdict as Verdict)).toBe(occasion);
});

test("the nine verdicts that judging makes", async () => {
  const occasions = Object.entries(NINE).map(async ([name, make]) => [
    name,
    occasionOf((await make()).verdict),
  ]);
  expect(Object.fromEntries(await Promise.all(occasions))).toEqual({
    clean: "none",
    red: "failure",
    "out-of-bounds": "failure",
    "wrong-answer": "failure",
    "not-measured": "failure",
    unfit: "none",
    "first-run": "none",
    "same-program": "none",
    import: "none",
  });
});
