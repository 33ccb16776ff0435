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
  const [ours, theirs] = [listCases(head), listCases(base)];
  return named(without(theirs, ours), without(ours, theirs));
}

function without(rows: readonly RemovedCase[], others: readonly RemovedCase[]): RemovedCase[] {
  const known = new Set(others.map(caseKey));
  return rows.filter((row) => !known.has(caseKey(row)));
}

/** Removed cases with what they may be called now: the one new case of their suite that runs alike. */
function named(removed: readonly RemovedCase[], added: readonly RemovedCase[]): RemovedCase[] {
  return removed.map((row) => {
    const own = runsWith(row);
    const alike = added.filter((other) => other.suite === row.suite && runsWith(other) === own);
    const rivals = removed.filter((other) => other.suite === row.suite && runsWith(other) === own);
    const [only] = alike;
    const sure = only && own !== "{}" && alike.length === 1 && rivals.length === 1;
    return sure ? { ...row, renamed_to: only.case } : row;
  });
}

/** What a case is run with, without the values of axes that are parts of its name. */
function runsWith({ case: id, params }: RemovedCase): string {
  const parts = new Set(id.split("/"));
  const own = Object.entries(params).filter(
    // A table of TOML has no prototype, and so no text.
    ([, value]) => typeof value === "object" || !parts.has(String(value)),
  );
  return JSON.stringify(Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The same against stored sessions: what the latest of them has, and was asked for again. */
export function removedSince(
  latest: Results | undefined,
  plan: Plan,
  choice: Choice,
): RemovedCase[] {
  const { suites } = choice;
  const ours = listCases(plan);
  const kept = new Set(ours.map(caseKey));
  const removed = (latest?.cases ?? [])
    .filter(
      (row) =>
        (suites.length === 0 || suites.includes(row.suite)) &&
        !kept.has(caseKey(row)) &&
        isAskedFor(row.case, choice),
    )
    .map(({ suite, case: id, benchmark, params }) => ({ suite, case: id, benchmark, params }));
  return named(removed, without(ours, latest?.cases ?? []));
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
