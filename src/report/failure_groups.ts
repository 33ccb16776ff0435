import type { FailureRow, Outcome } from "../contract/generated/types.ts";

/** Cases of a suite that failed, or were skipped, in the same way. */
export interface FailureGroup {
  suite: string;
  cases: { id: string; title?: string }[];
  /** Of the first of them. */
  outcome: Outcome;
}

/** Failures told once for all cases that have them; the most frequent first. */
export function failureGroups(failures: readonly FailureRow[]): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const { suite, case: id, title, outcome } of failures) {
    const key = JSON.stringify([suite, ...likeness(outcome, id)]);
    const group = groups.get(key);
    if (group) group.cases.push({ id, title });
    else groups.set(key, { suite, cases: [{ id, title }], outcome });
  }
  return [...groups.values()].sort((a, b) => b.cases.length - a.cases.length);
}

/** Two outcomes that agree in this need no second telling. */
function likeness(outcome: Outcome, id: string): unknown[] {
  switch (outcome.kind) {
    case "failed":
      return [outcome.kind, outcome.stage, outcome.message, outcome.hint?.replaceAll(id, "")];
    case "skipped":
      return [outcome.kind, outcome.reason];
    case "wrong":
      return [outcome.kind, id];
    case "same-program":
    case "measured":
      return [outcome.kind];
  }
}
