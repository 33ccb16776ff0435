import type { ProcedureRules } from "../judge/procedure_rules.ts";
import { type Bracket, questionsLeft } from "./search.ts";

/**
 * Chance that any answer of a whole search is wrong: what the level of its last word leaves of α.
 *
 * The last word is settled at `redLevel`, like any red, and by itself keeps a commit that changed nothing from being
 * named. This budget keeps the way there right (docs/method.md, bisection).
 */
export function errorOfSearch({ alpha, redLevel }: Pick<ProcedureRules, "alpha" | "redLevel">) {
  return alpha - redLevel;
}

/**
 * Level of the next question: an equal share of what the questions so far have left. However many there will be
 * (a program that stays open costs one more), the levels never add up to more than the budget.
 *
 * @param spent sum of the levels so far
 */
export function levelOfQuestion(
  bracket: Bracket,
  spent: number,
  rules: Pick<ProcedureRules, "alpha" | "redLevel">,
): number {
  return (errorOfSearch(rules) - spent) / Math.max(1, questionsLeft(bracket));
}
