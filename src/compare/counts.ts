import type {
  Comparison,
  Results,
  Warning,
  WarningNotCounted,
} from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { compareRegressions, type RegressionInput } from "./regressions.ts";

/**
 * Do the calls of head execute more instructions? A row for each phase of the cases that head was asked to count; none
 * where it was not asked.
 */
export function compareCounts(input: RegressionInput): Comparison[] {
  const head = input.head.map(countsOf).filter(({ cases }) => cases.length > 0);
  const asked = new Set(head.flatMap(({ cases }) => cases.map(caseKey)));
  const stored = input.stored
    .map(countsOf)
    .map((each) => ({ ...each, cases: each.cases.filter((row) => asked.has(caseKey(row))) }))
    .filter(({ cases }) => cases.length > 0);
  return compareRegressions({ ...input, head, stored });
}

/** Cases as they were counted, in a document of their own; what voids the times of a case voids its counts. */
function countsOf(results: Results): Results {
  const { counts = [], again: _, removed: __, ...rest } = results;
  const outcomes = new Map(results.cases.map((row) => [caseKey(row), row.outcome]));
  const cases = counts.map((row) => ({
    ...row,
    outcome: outcomes.get(caseKey(row)) ?? row.outcome,
  }));
  return { ...rest, cases };
}

/** What was asked for and has no count, with the reason; cases of one suite and reason together. */
export function notCounted({ suites, counts = [] }: Results): Warning[] {
  const left: WarningNotCounted["left_out"] = Object.entries(suites).flatMap(
    ([suite, { uncounted: why }]) => (why === undefined ? [] : [{ suite, why }]),
  );
  for (const { suite, case: id, unread = {} } of counts) {
    for (const why of new Set(Object.values(unread))) {
      const known = left.find((each) => each.suite === suite && each.why === why);
      if (known?.cases) known.cases.push(id);
      else left.push({ suite, cases: [id], why });
    }
  }
  return left.length > 0 ? [{ code: "not-counted", left_out: left }] : [];
}
