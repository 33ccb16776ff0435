import { compareEnvironments } from "../compare/environments.ts";
import type { Environment, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";

/**
 * Finds the latest stored session that measured exactly this program of a case, on a machine that the
 * policy's fingerprint takes for the same.
 */
export function storedProgramFinder(
  sessions: readonly Results[],
  environment: Environment,
  policy: JudgingPolicy,
): (suite: string, caseId: string, program: string) => string | null {
  const found = new Map<string, string>();
  for (const session of sessions) {
    if (!isSameMachine(session, environment, policy)) continue;
    for (const row of session.cases) {
      if (row.program === undefined || row.outcome.kind !== "measured") continue;
      found.set(`${caseKey(row)}:${row.program}`, session.session.id);
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
