import { rowKey } from "../contract/names.ts";
import { adjust } from "../stats/adjust.ts";
import { bounds, pairedEstimate } from "../stats/estimate.ts";
import { drawsNeeded } from "../stats/monte_carlo.ts";
import { signFlipTest } from "../stats/sign_flip.ts";
import { upperTail } from "../stats/student_t.ts";
import { type LookedRow, lookAt } from "./looked_rows.ts";
import { errorOfSettling } from "./looks_ladder.ts";
import { type ProcedureRules, USUAL_RULES } from "./procedure_rules.ts";
import type { ProcedureRow, ProcedureState } from "./procedure_state.ts";
import { suspectsOf } from "./settling.ts";

/** What the procedure says of a row in the end. Effects are on the scale of the test, positive is worse. */
export interface Ruling {
  row: ProcedureRow;
  verdict: "regression" | "improvement" | "no-change" | "inconclusive";
  /** Which rounds have the last word: those of the looks, or the fresh ones of a suspect. */
  by: "looks" | "settled";
  /** Picked to be settled; with `by: "looks"`: the time did not reach it. */
  suspect: boolean;
  /** Rounds behind the figures below. */
  rounds: number;
  effect: number;
  /** "Worse by at least"; −∞ where there are too few rounds. */
  lower: number;
  /** "Not worse by more than", one-sided, all looks included; +∞ where there are too few rounds. */
  upper: number;
  /** One-sided p that the row is worse: exact where settled, else of moderated t. */
  p: number;
  /** Corrected for the number of settled rows (Holm); null where the row was not settled. */
  adjusted: number | null;
}

/**
 * The verdict of each row, in the order given, by all that was measured.
 *
 * Red takes a fresh sign-flip p that passes Holm's correction among the settled rows at `redLevel`, an effect of
 * min_effect and a bound that is not below the tolerance. The fresh rounds are independent of why a row was picked, so
 * in a job in which nothing changed the chance of any red is at most `redLevel`.
 */
export function rulingsOf(state: Pick<ProcedureState, "rows" | "rules">): Ruling[] {
  const { rules = USUAL_RULES } = state;
  const looked = lookAt(state.rows, rules);
  const suspects = new Set(suspectsOf(looked, { ...rules, pick: SURELY * rules.pick }));
  // Whoever picked them: another shard of the job, or a comparison with stored sessions.
  const settled = looked.filter((found) => found.row.fresh.length >= 2);
  const exact = settled.map(({ row }) => exactP(row, settled.length, rules));
  const adjusted = adjust(exact, "holm");
  const places = new Map(settled.map((found, place) => [found, place]));
  const better = improvements(looked, rules);
  return looked.map((found) => {
    const place = places.get(found);
    return place === undefined
      ? byLooks(found, suspects.has(found), better.has(found))
      : bySettling(found, exact[place]!, adjusted[place]!, rules);
  });
}

/**
 * A row without fresh rounds is a suspect that was lost only where its evidence is far beyond the line: which rows
 * lie a little above it depends on what else was judged with them, and a shard of the job saw fewer.
 */
const SURELY = 10;

function exactP(row: ProcedureRow, suspects: number, { redLevel }: ProcedureRules): number {
  const seed = rowKey(row);
  return signFlipTest(row.fresh, seed, drawsNeeded(redLevel, suspects)).p;
}

function byLooks(found: LookedRow, suspect: boolean, better: boolean): Ruling {
  const { row, rounds, mean, lower, upper, bounded } = found;
  const verdict = bounded ? (better ? "improvement" : "no-change") : "inconclusive";
  return {
    row,
    verdict,
    by: "looks",
    suspect,
    rounds,
    effect: mean,
    lower,
    upper,
    p: moderatedP(found),
    adjusted: null,
  };
}

function bySettling(
  { row, upper: before }: LookedRow,
  p: number,
  adjusted: number,
  rules: ProcedureRules,
): Ruling {
  const estimate = pairedEstimate(row.fresh);
  const [lower, fresh] = bounds(estimate, 1 - errorOfSettling(rules));
  const upper = Math.min(before, fresh);
  const bounded = upper < row.tolerance;
  const worse = adjusted <= rules.redLevel && estimate.difference >= row.minEffect;
  return {
    row,
    verdict: bounded ? "no-change" : worse ? "regression" : "inconclusive",
    by: "settled",
    suspect: true,
    rounds: row.fresh.length,
    effect: estimate.difference,
    lower,
    upper: bounded ? upper : fresh,
    p,
    adjusted,
  };
}

function moderatedP({ looks, rounds, mean, spread, degrees }: LookedRow): number {
  if (looks === 0) return 1;
  if (spread === 0) return mean > 0 ? 0 : 1;
  return upperTail((mean * Math.sqrt(rounds)) / spread, degrees);
}

/** Bounded rows that are better by min_effect and significantly so, corrected by Benjamini & Hochberg. */
function improvements(looked: readonly LookedRow[], { alpha }: ProcedureRules): Set<LookedRow> {
  const p = adjust(looked.map(betterP), "bh");
  return new Set(
    looked.filter(
      ({ bounded, mean, row }, i) =>
        bounded && p[i]! <= alpha && mean < 0 && -mean >= row.minEffect,
    ),
  );
}

function betterP({ looks, mean, rounds, own }: LookedRow): number {
  if (looks === 0 || mean >= 0) return 1;
  if (own.variance === 0) return 0;
  return upperTail((-mean * Math.sqrt(rounds)) / Math.sqrt(own.variance), own.degrees);
}
