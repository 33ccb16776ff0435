import type { Verdict } from "../contract/generated/types.ts";
import { type Classes, classesOf } from "./classes.ts";
import { reproduceCommand } from "./reproduce.ts";

/** What a reader does next: a sentence, and a command that works when it is pasted. */
export interface NextStep {
  sentence: string;
  command?: string;
}

/** Null where nothing is to be done. */
export function nextStep(verdict: Verdict): NextStep | null {
  const step = stepFor(verdict, classesOf(verdict));
  if (step === null) return null;
  const { sentence, again } = step;
  const command = again ? reproduceCommand(verdict) : null;
  return { sentence, ...(command !== null && { command }) };
}

function stepFor(verdict: Verdict, classes: Classes): { sentence: string; again: boolean } | null {
  const { failures, totals } = verdict;
  switch (verdict.conclusion) {
    case "pass":
      return null;
    case "regression":
      return {
        sentence: "Look at the rows below, mend them or accept them for a time (baseline accept).",
        again: true,
      };
    case "out-of-bounds":
      return {
        sentence: "Mend the ratio, or change its bounds: [[policy.parity]] in rvp.toml.",
        again: true,
      };
    case "wrong-answer":
      return { sentence: "Make the answers agree; until then no timing counts.", again: true };
    case "not-measured":
      if (failures.some(({ outcome }) => outcome.kind === "failed") || totals.errors > 0) {
        return { sentence: "See what failed below, and measure it again.", again: true };
      }
      return classes.removed.length > 0
        ? {
            sentence:
              "Bring the rows back, or let them go with a reason: [[policy.accepted_removals]] in rvp.toml.",
            again: false,
          }
        : { sentence: "Choose cases that this machine can run.", again: false };
    case "no-baseline":
      return {
        sentence: "Measure both sides in one job (--base), or store a session: baseline save.",
        again: false,
      };
    case "unfit":
      return { sentence: "Measure again on a quieter machine.", again: true };
    case "inconclusive":
      return totals.inconclusive > 0 && classes.undecided.every(({ mode }) => mode === "none")
        ? { sentence: "See below what keeps the sides from being compared.", again: false }
        : { sentence: "Measure longer (--minutes), or fewer cases (-c).", again: true };
  }
}
