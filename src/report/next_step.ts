import type { Verdict } from "../contract/generated/types.ts";
import { type Classes, classesOf } from "./classes.ts";
import { isImported, quote, reproduceCommand } from "./reproduce.ts";

/** What a reader does next: a sentence, and a command that works when it is pasted. */
export interface NextStep {
  sentence: string;
  command?: string;
}

/** Where the reader is: on the machine that measured, or in front of a page. */
export interface Reader {
  /** Of the run. */
  folder?: string | undefined;
  /** What `rvp-bench` is called there. */
  name?: string | undefined;
}

/** What a page says where there is no step. */
export const NOTHING_TO_DO = "nothing to do.";

/** Null where nothing is to be done. */
export function nextStep(verdict: Verdict, { folder, name = OWN }: Reader = {}): NextStep | null {
  const step = stepFor(verdict, classesOf(verdict));
  if (step === null) return null;
  const { again } = step;
  const sentence = step.sentence.replaceAll(OWN, () => name);
  const keep = verdict.conclusion === "no-baseline" && folder !== undefined;
  const save = keep ? `${name} baseline save ${quote(folder)}` : null;
  const command = again ? reproduceCommand(verdict, name) : save;
  return { sentence, ...(command !== null && { command }) };
}

const OWN = "rvp-bench";

const DEMO = "demo";

function stepFor(verdict: Verdict, classes: Classes): { sentence: string; again: boolean } | null {
  const { failures, totals } = verdict;
  if (verdict.profile === DEMO) {
    return { sentence: "All of these figures are invented. rvp-bench run measures.", again: false };
  }
  switch (verdict.conclusion) {
    case "pass":
      return null;
    case "regression":
      return {
        sentence:
          "Make the rows below as fast as they were, or accept them for a time (rvp-bench help baseline accept).",
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
        : {
            sentence:
              "Choose cases that this machine can run, and for their answers at least two suites (-s).",
            again: false,
          };
    case "no-baseline":
      return {
        sentence:
          "Keep this session to compare with (rvp-bench help baseline save), or measure both sides in one job (run --base).",
        again: false,
      };
    case "unfit":
      return { sentence: "Measure again on a quieter machine.", again: true };
    case "inconclusive":
      if (isImported(verdict)) {
        return {
          sentence:
            "Run the benchmarks several times on each side, in turn, and compare all files (rvp-bench help compare).",
          again: false,
        };
      }
      if (classes.undecided.length === 0) {
        if (verdict.warnings.some(({ code }) => code === "gates-nothing"))
          return {
            sentence:
              "Count instructions too: --instructions, or the suite under [instructions] in rvp.toml.",
            again: false,
          };
        return { sentence: "Measure the other suites too: leave --suite out.", again: false };
      }
      return classes.undecided.every(({ mode }) => mode === "none")
        ? { sentence: "See below what keeps the sides from being compared.", again: false }
        : { sentence: "Measure longer (--minutes), or fewer cases (-c).", again: true };
  }
}
