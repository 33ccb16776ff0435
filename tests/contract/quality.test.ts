// A model that got worse is red, also where both suites got worse alike: quality is judged against the base.
import { expect, test } from "vitest";
import type { Process } from "../../src/contract/generated/types.ts";
import { judge } from "../../src/judge/judge.ts";
import { loadMetricCatalog } from "../../src/plan/definitions.ts";
import { caseResult, policy, process, results, TODAY } from "../compare/documents.ts";

const catalog = loadMetricCatalog("benchmarks");
const QUALITY = [
  ...["rmse", "r2", "accuracy", "f1", "auc_roc", "silhouette"],
  ...["exact_match", "perplexity", "bleu"],
];
const ROUNDS = [0, 1, 2];

/** Verdicts on a metric whose answers are those of the base, and then these. */
function verdicts(metric: string, base: number, head: number): string[] {
  const both = (round: number): Process[] => [
    process("base", round, { checks: { [metric]: base } }),
    process("head", round, { checks: { [metric]: head } }),
  ];
  const cases = ["python", "rust"].map((suite) =>
    caseResult({ suite, processes: ROUNDS.flatMap(both) }),
  );
  const session = { id: "s", started: "2026-11-01T00:00:00Z", base_commit: "b".repeat(40) };
  const verdict = judge({
    head: results(cases, "s", { session }),
    stored: [],
    equivalence: [],
    catalog,
    policy,
    ratio: { numerator: "python", denominator: "rust" },
    today: TODAY,
  });
  expect(verdict.parity).toEqual([]); // a ratio of two accuracies says nothing
  return [verdict.conclusion, ...verdict.comparisons.map((row) => row.verdict)];
}

test.each(QUALITY)("%s that got worse in both suites alike fails the job", (metric) => {
  const [good, bad] = catalog[metric]?.direction === "lower" ? [0.8, 0.81] : [0.81, 0.8];
  expect(verdicts(metric, good, bad)).toEqual(["regression", "regression", "regression"]);
  expect(verdicts(metric, bad, good)).toEqual(["pass", "improvement", "improvement"]);
  expect(verdicts(metric, good, good * (1 + 1e-9))).toEqual(["pass", "no-change", "no-change"]);
});
