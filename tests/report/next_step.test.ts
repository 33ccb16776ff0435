// What a reader is told to do where nothing is red, and the job is no pass.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { nextStep } from "../../src/report/next_step.ts";

const example = "schema/examples/valid/verdict.regression.json";
const verdict = JSON.parse(readFileSync(example, "utf8")) as Verdict;

test.each<[string, Verdict["warnings"]]>([
  [
    "Count instructions too: --instructions, or the suite under [instructions] in rvp.toml.",
    [{ code: "gates-nothing", rules: ["*"] }],
  ],
  ["Measure the other suites too: leave --suite out.", []],
])("%s", (sentence, warnings) => {
  const open: Verdict = { ...verdict, conclusion: "inconclusive", comparisons: [], warnings };
  expect(nextStep(open)?.sentence).toBe(sentence);
});
