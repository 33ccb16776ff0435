import type { RemovedCase } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { casesOf, type Plan } from "../plan/plan.ts";

/**
 * Cases that the base has and head lacks, in the part of the project that was asked for. A case that was
 * deleted, renamed or is no longer implemented by its suite would else vanish without a word.
 */
export function removedCases(head: Plan, base: Plan): RemovedCase[] {
  const asked = new Set(head.suites.map(({ manifest }) => manifest.name));
  const kept = new Set(listCases(head).map(caseKey));
  return listCases(base).filter((row) => asked.has(row.suite) && !kept.has(caseKey(row)));
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
