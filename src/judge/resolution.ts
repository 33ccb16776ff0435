import { normalTail } from "../stats/normal.ts";
import { chanceOfSignificance } from "../stats/paired_power.ts";
import { lookAt } from "./looked_rows.ts";
import { lookSizes } from "./looks_ladder.ts";
import { type ProcedureRules, USUAL_RULES } from "./procedure_rules.ts";
import type { ProcedureRow, ProcedureState } from "./procedure_state.ts";
import { roundsToSettle, suspectsOf } from "./settling.ts";

/** The chance that counts as "would have been caught". */
export const CAUGHT = 0.8;

/** What the procedure could do for a row, as it stands after a job. */
export interface Sight {
  /** Standard deviation of the differences of a round. */
  spread: number;
  row: ProcedureRow;
  /** Rounds beyond the first ones that the whole budget could give this row's case. */
  affordable: number;
  /** Rows that are settled with it; itself included. */
  suspects: number;
}

export interface RowSight extends Sight {
  /** The smallest change that would have gone red with 80 % chance, on the scale of the test; +∞: none. */
  detectable: number;
}

/**
 * What a lone change would have had to be to be caught, row by row.
 *
 * @param budget seconds that the job had beyond its first rounds
 */
export function sightOf(state: Omit<ProcedureState, "secondsLeft">, budget: number): RowSight[] {
  const { rules = USUAL_RULES } = state;
  const looked = lookAt(state.rows, rules);
  const suspects = new Set(suspectsOf(looked, rules));
  return looked.map((found) => {
    const { row, spread, looks } = found;
    const seconds = state.secondsOf(row);
    const sight: Sight = {
      spread: looks > 0 ? spread : Number.POSITIVE_INFINITY,
      row,
      affordable: seconds > 0 ? Math.floor(budget / seconds) : Number.MAX_SAFE_INTEGER,
      suspects: suspects.size + (suspects.has(found) ? 0 : 1),
    };
    return { ...sight, detectable: detectableChange(sight, rules) };
  });
}

/** Share of rows in which a lone change of this size would have been caught; 1 without rows. */
export function resolution(rows: readonly RowSight[], change: number): number {
  if (rows.length === 0) return 1;
  return rows.filter(({ detectable }) => detectable <= change).length / rows.length;
}

/**
 * Chance that a lone change goes red: it must keep its place at the first look, be picked at a later one, show in
 * its fresh rounds, and not be bounded below the tolerance by them; of the looks that the budget reaches, the
 * best. Each factor by the normal approximation; the looks share data, so their product errs a little low.
 */
export function chanceOfRed(change: number, sight: Sight, rules: ProcedureRules): number {
  const { spread, row, affordable } = sight;
  if (!(spread < Number.POSITIVE_INFINITY)) return 0;
  if (spread === 0) return change >= row.tolerance ? 1 : 0;
  const [first, ...later] = lookSizes(rules);
  const level = rules.redLevel / sight.suspects;
  const kept = chanceOfEvidence(change, sight, first!, rules.drop, rules);
  let best = 0;
  for (const rounds of [first!, ...later]) {
    const left = affordable - (rounds - first!);
    const asItLooks = { row: { ...sight.row, fresh: [] }, mean: change, rounds, spread };
    const fresh = Math.min(roundsToSettle(asItLooks, sight.suspects, rules), left);
    if (fresh < 2) break;
    const picked = chanceOfEvidence(change, sight, rounds, rules.pick, rules);
    const shown = chanceOfSignificance(change, spread, fresh, level);
    // Whoever is picked at the first look was not dropped there.
    best = Math.max(best, (rounds === first ? 1 : kept) * picked * shown);
  }
  return best;
}

/** The smallest change that is caught, to a thousandth of itself; +∞ where a hundredfold one is not. */
export function detectableChange(sight: Sight, rules: ProcedureRules): number {
  const caught = (change: number) => chanceOfRed(change, sight, rules) >= CAUGHT;
  let [low, high] = [0, Math.log(100)];
  if (!caught(high)) return Number.POSITIVE_INFINITY;
  while (high - low > 1e-3 * high) {
    const middle = (low + high) / 2;
    if (caught(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** P(evidence ≥ odds) after so many rounds, the spread taken as known: the mean must exceed a line. */
function chanceOfEvidence(
  change: number,
  { spread, row }: Sight,
  rounds: number,
  odds: number,
  { sought }: ProcedureRules,
): number {
  const size = sought * row.tolerance;
  const error = spread / Math.sqrt(rounds);
  // log odds = (mean − size/2) size / error² below `size`, mean² / 2 error² above.
  const below = size / 2 + (Math.log(odds) * error ** 2) / size;
  const line = below <= size ? below : error * Math.sqrt(2 * Math.log(odds));
  return normalTail((line - change) / error);
}
