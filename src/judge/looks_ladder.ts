import type { ProcedureRules } from "./procedure_rules.ts";

/** Looks beyond this many are no more: their share of the error would be next to nothing. */
const MOST_LOOKS = 7;

/** Share of α for the looks together; the rest is for the bound that the fresh rounds give. */
const SHARE_OF_LOOKS = 0.9;

/** One round alone does not show how much rounds differ. */
const FEWEST_TO_LOOK = 2;

/** Rounds after which the rows of a case are looked at: 5, 8, 12, 18, 27, … after five first rounds. */
export function lookSizes({ firstRounds }: Pick<ProcedureRules, "firstRounds">): number[] {
  const sizes = [Math.max(FEWEST_TO_LOOK, firstRounds)];
  while (sizes.length < MOST_LOOKS) sizes.push(Math.ceil(1.5 * sizes.at(-1)!));
  return sizes;
}

/**
 * Error that the upper bound of look i = 0, 1, … may spend: each a third of the one before it, since the first look
 * costs nothing and bounds the most rows. A row is called unchanged at some look only if the bound of that look lies below its tolerance, so the chance that a row
 * at its tolerance ever is called that is at most the sum, whoever decides to look, and why.
 */
export function errorOfLook(look: number, { alpha }: Pick<ProcedureRules, "alpha">): number {
  return (alpha * SHARE_OF_LOOKS * 2) / 3 ** (look + 1);
}

/** Error of the bounds that the fresh rounds of a suspect give. */
export function errorOfSettling({ alpha }: Pick<ProcedureRules, "alpha">): number {
  return alpha * (1 - SHARE_OF_LOOKS);
}
