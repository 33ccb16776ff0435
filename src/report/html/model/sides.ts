import type { CaseResult, Process, Results } from "../../../contract/generated/types.ts";
import { caseKey } from "../../../contract/names.ts";

/** A process, and all that its session has of the case. */
export interface SessionProcess extends Process {
  session: readonly Process[];
}

/** One suite and case with the processes of both sides, all sessions together. */
export interface CaseFigures {
  suite: string;
  case: string;
  items: Record<string, number>;
  head: SessionProcess[];
  base: SessionProcess[];
}

/** The processes of `head` documents by their side; those of stored documents are the base. */
export function figuresByCase(head: readonly Results[], base: readonly Results[]): CaseFigures[] {
  const found = new Map<string, CaseFigures>();
  const at = ({ suite, case: id, items }: CaseResult): CaseFigures => {
    const key = caseKey({ suite, case: id });
    const figures = found.get(key) ?? { suite, case: id, items, head: [], base: [] };
    found.set(key, figures);
    return figures;
  };
  for (const result of head.flatMap(({ cases }) => cases)) {
    const figures = at(result);
    for (const process of sessionProcesses(result)) figures[process.side].push(process);
  }
  for (const result of base.flatMap(({ cases }) => cases)) {
    at(result).base.push(...sessionProcesses(result).filter(({ side }) => side === "head"));
  }
  return [...found.values()];
}

function sessionProcesses({ processes }: CaseResult): SessionProcess[] {
  return processes.map((process) => ({ ...process, session: processes }));
}
