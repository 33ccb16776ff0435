import { caseKey, compareText } from "../contract/names.ts";
import type { ProcedureRules } from "./procedure_rules.ts";

/** A gating row, as far as the procedure knows it. Figures are on the scale of the test, positive is worse. */
export interface ProcedureRow {
  suite: string;
  case: string;
  metric: string;
  /** Rows on the ratio scale share what they know of their spreads; absolute ones have units of their own. */
  scale: "ratio" | "absolute";
  tolerance: number;
  /** Smallest effect that can be a regression. */
  minEffect: number;
  /** Stands guard over another row: it may be red, and is otherwise no row of the job. */
  guard?: true;
  /** Head − base of each round of the looks, in the order measured. */
  looked: readonly number[];
  /** Head − base of each round measured to settle the row; empty before. Never used to pick suspects. */
  fresh: readonly number[];
}

/** What is measured together: all rows of a case in a suite. */
export interface CaseName {
  suite: string;
  case: string;
}

/** All that the procedure decides by. */
export interface ProcedureState {
  /**
   * Gating rows in any order. Rows with nothing to measure (same program) and rows of a case that failed stay out, else
   * the first rounds that they lack would be asked for again and again.
   */
  rows: readonly ProcedureRow[];
  /** Seconds that one round (head and base) of a case takes, more than zero. */
  secondsOf(key: CaseName): number;
  /** Seconds of the budget that are left after the first rounds and all that was measured since. */
  secondsLeft: number;
  rules?: ProcedureRules;
}

/**
 * What to measure next. `more`: these cases, so many rounds more, appended to `looked`. `settle`: these cases, so
 * many fresh rounds, appended to `fresh` of the rows named by `metrics` and of no others. `done`: nothing.
 */
export type Step =
  | { kind: "more"; cases: CaseName[]; rounds: number }
  | { kind: "settle"; cases: (CaseName & { metrics: string[] })[]; rounds: number }
  | { kind: "done" };

/** The name of a case, without what else the object carries. */
export function nameOnly({ suite, case: id }: CaseName): CaseName {
  return { suite, case: id };
}

/** Orders cases by their key. */
export function byKey(a: CaseName, b: CaseName): number {
  return compareText(caseKey(a), caseKey(b));
}
