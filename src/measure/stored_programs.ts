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
 * Finds the stored session that stands for a measurement of a case: the latest that measured it, if that was this
 * very program, on a machine that the policy's fingerprint takes for the same. An older one does not do: whoever takes a
 * speed-up back has the program of the time before it.
 */
export function storedProgramFinder(
  sessions: readonly Results[],
  environment: Environment,
  policy: JudgingPolicy,
): StoredPrograms {
  const latest = new Map<string, StoredProgram & { program: string | null }>();
  for (const document of sessions) {
    const same = isSameMachine(document, environment, policy);
    for (const row of document.cases) {
      if (row.outcome.kind !== "measured") continue;
      const program = same ? (row.program ?? null) : null;
      const seconds = row.seconds ?? Number.POSITIVE_INFINITY;
      latest.set(caseKey(row), { program, session: document.session.id, seconds });
    }
  }
  return (suite, caseId, program) => {
    const found = latest.get(caseKey({ suite, case: caseId }));
    if (found?.program !== program) return null;
    const { session, seconds } = found;
    return { session, seconds };
  };
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
