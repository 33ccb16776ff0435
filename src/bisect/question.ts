import { mean } from "simple-statistics";
import { rowKey } from "../contract/names.ts";
import type { ProcedureRules } from "../judge/procedure_rules.ts";
import type { ProcedureRow } from "../judge/procedure_state.ts";
import { roundsToSettle } from "../judge/settling.ts";
import { drawsNeeded } from "../stats/monte_carlo.ts";
import { signFlipTest } from "../stats/sign_flip.ts";
import type { End } from "./bench.ts";
import type { Answer } from "./search.ts";

/**
 * Differences of a program's rounds with each end, later − earlier: positive is slower than the good end, and faster
 * than the bad one.
 */
export type AgainstEnds = Readonly<Record<End, readonly number[]>>;

/** What is known of the change that is searched, from the rounds that settled it. */
export interface Change {
  row: ProcedureRow;
  mean: number;
  /** Standard deviation of the differences, and how many there were. */
  spread: number;
  rounds: number;
}

export type NextComparison =
  | { kind: "compare"; end: End; rounds: number }
  | { kind: "answer"; answer: Answer };

/** Rounds with the good end that tell which end a program is compared with in earnest. */
const FIRST_ROUNDS = 4;

/**
 * What to measure next about a program, or the answer. "Slower than the good end" and "faster than the bad end" are
 * each an exact test of its own; the end that the program looks unlike is tried first, and the other one if that shows
 * nothing.
 *
 * A program that runs like one of the ends can be answered wrongly by the test with that end only, so the chance of it
 * is at most `level`. A test is made once, after as many rounds as the sizes of its differences ask for; to look at
 * their signs before that, and to turn to the other end, can only leave it out.
 */
export function nextComparison(
  compared: AgainstEnds,
  change: Change,
  level: number,
  rules: ProcedureRules,
): NextComparison {
  const first = FIRST_ROUNDS - compared.good.length;
  if (first > 0) return { kind: "compare", end: "good", rounds: first };
  const looksSlow = mean([...compared.good]) >= change.mean / 2;
  for (const end of looksSlow ? ENDS : ENDS.toReversed()) {
    const missing = roundsNeeded(compared[end], change, level, rules) - compared[end].length;
    if (missing > 0) return { kind: "compare", end, rounds: missing };
    if (shows(compared[end], change.row, level)) return { kind: "answer", answer: ANSWERS[end] };
  }
  return { kind: "answer", answer: "open" };
}

const ENDS: End[] = ["good", "bad"];
const ANSWERS = { good: "slow", bad: "fast" } as const;

/** Rounds after which a comparison is judged; it depends on the sizes of the differences, never on their signs. */
export function roundsNeeded(
  differences: readonly number[],
  change: Change,
  level: number,
  rules: ProcedureRules,
): number {
  const row = { ...change.row, fresh: differences };
  return roundsToSettle({ ...change, row }, 1, { ...rules, redLevel: level });
}

function shows(differences: readonly number[], row: ProcedureRow, level: number): boolean {
  return signFlipTest(differences, rowKey(row), drawsNeeded(level, 1)).p <= level;
}
