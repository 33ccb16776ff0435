import type { Comparison, Results } from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";

/**
 * Rows after a further look: what was decided at an earlier one stays as it was decided there, with
 * that look's share of the error.
 */
export function settle(earlier: readonly Comparison[], now: readonly Comparison[]): Comparison[] {
  const decided = new Map(earlier.filter(isDecided).map((row) => [rowKey(row), row]));
  return now.map((row) => decided.get(rowKey(row)) ?? row);
}

/** Does some gating row of the case still need processes? */
export function isOpen(rows: readonly Comparison[], caseId: string): boolean {
  return rows.some((row) => row.case === caseId && row.gating && !isDecided(row));
}

/** Rounds measured so far. */
export function roundsOf({ cases }: Results): number {
  let last = -1;
  for (const { processes } of cases) {
    for (const { round } of processes) last = Math.max(last, round);
  }
  return last + 1;
}

/** The session with the processes of a further look; a case that failed in it has failed. */
export function appendProcesses(results: Results, more: Results): Results {
  const found = new Map(more.cases.map((row) => [caseKey(row), row]));
  const seconds = (results.session.seconds ?? 0) + (more.session.seconds ?? 0);
  return {
    ...results,
    session: { ...results.session, seconds },
    cases: results.cases.map((row) => {
      const next = found.get(caseKey(row));
      if (!next) return row;
      const outcome = row.outcome.kind === "measured" ? next.outcome : row.outcome;
      return { ...row, outcome, processes: [...row.processes, ...next.processes] };
    }),
  };
}

function isDecided({ verdict }: Comparison): boolean {
  return verdict !== "inconclusive";
}
