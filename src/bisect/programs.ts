import type { Commit } from "../base/line.ts";

/** What a commit makes of the program that is searched. */
export interface Snapshot {
  commit: Commit;
  /** The program's content key; null: unknown, which equals nothing. */
  key: string | null;
  /** Why the program cannot be measured, where that is known before it is built. */
  problem?: string;
}

/** Commits in a row that hold one program, oldest first: the first of them made it what it is. */
export interface Program {
  key: string | null;
  commits: Commit[];
  problem?: string;
}

/** The programs along a line of commits. A commit that does not touch the program belongs to the one before it. */
export function distinctPrograms(line: readonly Snapshot[]): Program[] {
  const programs: Program[] = [];
  for (const { commit, key, problem } of line) {
    const last = programs.at(-1);
    if (last && key !== null && last.key === key) last.commits.push(commit);
    else programs.push({ key, commits: [commit], ...(problem !== undefined && { problem }) });
  }
  return programs;
}
