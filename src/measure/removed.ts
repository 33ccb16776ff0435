import type { RemovedCase, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { type Choice, casesOf, type Plan } from "../plan/plan.ts";
import { isAskedFor } from "../plan/select.ts";

/**
 * Cases that the base has and head lacks, in the part of the project that was asked for. A case that was
 * deleted, renamed or is no longer implemented by its suite would else vanish without a word, and so would a
 * whole suite.
 */
export function removedCases(head: Plan, base: Plan): RemovedCase[] {
  const kept = new Set(listCases(head).map(caseKey));
  return listCases(base).filter((row) => !kept.has(caseKey(row)));
}

/** The same against stored sessions: what the latest of them has, and was asked for again. */
export function removedSince(
  latest: Results | undefined,
  plan: Plan,
  choice: Choice,
): RemovedCase[] {
  const { suites } = choice;
  const kept = new Set(listCases(plan).map(caseKey));
  return (latest?.cases ?? [])
    .filter(
      (row) =>
        (suites.length === 0 || suites.includes(row.suite)) &&
        !kept.has(caseKey(row)) &&
        isAskedFor(row.case, choice),
    )
    .map(({ suite, case: id, benchmark, params }) => ({ suite, case: id, benchmark, params }));
}

function listCases(plan: Plan): RemovedCase[] {
  return plan.suites.flatMap((suite) =>
    casesOf(plan, suite).map(({ id, benchmark, params }) => ({
      suite: suite.manifest.name,
      case: id,
      benchmark,
      params,
    })),
  );
}
