import { compareEnvironments } from "../compare/environments.ts";
import type { Environment, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";

/** A stored session that measured a program, and the seconds that one process took for it. */
export interface StoredProgram {
  session: string;
  /** Infinity: unknown. */
  seconds: number;
}

export type StoredPrograms = (
  suite: string,
  caseId: string,
  program: string,
) => StoredProgram | null;

/**
 * Finds the latest stored session that measured exactly this program of a case, on a machine that the
 * policy's fingerprint takes for the same.
 */
export function storedProgramFinder(
  sessions: readonly Results[],
  environment: Environment,
  policy: JudgingPolicy,
): StoredPrograms {
  const found = new Map<string, StoredProgram>();
  for (const session of sessions) {
    if (!isSameMachine(session, environment, policy)) continue;
    for (const row of session.cases) {
      if (row.program === undefined || row.outcome.kind !== "measured") continue;
      const seconds = row.seconds ?? Number.POSITIVE_INFINITY;
      found.set(`${caseKey(row)}:${row.program}`, { session: session.session.id, seconds });
    }
  }
  return (suite, caseId, program) =>
    found.get(`${caseKey({ suite, case: caseId })}:${program}`) ?? null;
}

/** Libraries are part of a program's key; what is left to compare is the machine and its settings. */
function isSameMachine(session: Results, environment: Environment, policy: JudgingPolicy) {
  const machine = { ...session, suites: {} };
  const differences = compareEnvironments(
    [{ ...machine, environment }],
    [machine],
    policy.fingerprint,
  );
  return differences.every(({ rule }) => rule !== "must-match");
}
