import type { Comparison, Verdict } from "../contract/generated/types.ts";

/** The rows of a verdict by what they mean for the reader; each list is sorted, the worst first. */
export interface Classes {
  /** What fails the job. */
  red: Comparison[];
  /** Without a figure; where the whole case failed, its failure says so. */
  errors: Comparison[];
  removed: Comparison[];
  new: Comparison[];
  sameProgram: Comparison[];
  undecided: Comparison[];
  /** Accepted by the policy: red with a waiver, or removed with a reason. */
  accepted: Comparison[];
  /** Red, but unable to fail the job. */
  informational: Comparison[];
  better: Comparison[];
}

export function classesOf({ comparisons }: Pick<Verdict, "comparisons">): Classes {
  const rows = comparisons.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
  const accepted = rows.filter((row) => row.waiver || row.accepted !== undefined);
  const others = rows.filter((row) => !accepted.includes(row));
  const of = (verdict: Comparison["verdict"], gating?: boolean) =>
    others.filter(
      (row) => row.verdict === verdict && (gating === undefined || row.gating === gating),
    );
  return {
    red: of("regression", true),
    errors: of("error", true).filter(
      ({ reason }) => reason?.code !== "failed-on-head" && reason?.code !== "wrong-answer",
    ),
    removed: of("removed", true),
    new: of("new", true),
    sameProgram: of("same-program", true),
    undecided: of("inconclusive", true),
    accepted,
    informational: of("regression", false),
    better: of("improvement").reverse(),
  };
}
