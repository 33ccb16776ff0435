import type { Verdict } from "../contract/generated/types.ts";
import { boundsInWords } from "../contract/words.ts";
import {
  bound,
  effect,
  effectInterval,
  probability,
  ratio,
  ratioInterval,
} from "../report/figures.ts";

/** A remark at a line of a definition. */
export interface Annotation {
  level: "failure" | "warning";
  path: string;
  line: number;
  title: string;
  message: string;
}

/** Where a case is defined, below the repository's root. */
export type Locate = (caseId: string) => { path: string; line: number } | undefined;

/** A remark for every row that fails the job, in the order of the comment; rows without a place have none. */
export function annotationsOf(verdict: Verdict, locate: Locate): Annotation[] {
  const annotations: Annotation[] = [];
  const add = (caseId: string, level: Annotation["level"], title: string, message: string) => {
    const place = locate(caseId);
    if (place) annotations.push({ ...place, level, title, message });
  };
  for (const row of verdict.comparisons) {
    if (row.verdict !== "regression" || !row.gating || row.waiver) continue;
    add(
      row.case,
      "failure",
      `${row.suite}: ${row.metric} got worse`,
      `${row.case}: ${effect(row)} ${effectInterval(row)}, ${bound(row)}, adjusted p ${probability(row.adjusted_p)}`,
    );
  }
  for (const { suite, case: id, outcome } of verdict.failures) {
    if (outcome.kind === "wrong") {
      const { check, expected, got } = outcome;
      add(
        id,
        "failure",
        `${suite}: wrong answer`,
        `${id}: ${check} is ${got}, expected ${expected}`,
      );
    } else if (outcome.kind === "failed") {
      add(id, "failure", `${suite}: not measured`, `${id}: ${outcome.stage}: ${outcome.message}`);
    }
  }
  for (const row of verdict.parity) {
    if (row.verdict !== "out-of-bounds") continue;
    add(
      row.case,
      "failure",
      `${row.metric}: ratio out of bounds`,
      `${row.case}: ${ratio(row)} ${ratioInterval(row)}, to be ${boundsInWords(row)}`,
    );
  }
  return annotations;
}
