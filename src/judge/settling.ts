import { fewestRounds, roundsToShow } from "../stats/chance_of_red.ts";
import type { LookedRow } from "./looked_rows.ts";
import type { CaseKey, ProcedureState, Step } from "./procedure.ts";
import type { ProcedureRules } from "./procedure_rules.ts";

/** Fresh rounds that the suspects are to have. */
export interface SettlingPlan {
  /** Seconds that it takes from here. */
  seconds: number;
  /** The next part of it; null: nothing is left to measure. */
  step: Step | null;
}

/** The rows that fresh rounds are to judge, the most suspicious first. */
export function suspectsOf(looked: readonly LookedRow[], rules: ProcedureRules): LookedRow[] {
  return looked
    .filter(
      ({ bounded, mean, row, suspicion }) =>
        !bounded && mean >= row.minEffect && suspicion <= rules.suspect,
    )
    .sort((a, b) => a.suspicion - b.suspicion || (nameOf(a.row) < nameOf(b.row) ? -1 : 1));
}

/**
 * How many fresh rounds each suspect gets, by what its looks show: enough to find a change as large as it looks, less
 * one standard error, but never smaller than the tolerance. What was measured fresh so far counts by its number alone:
 * no figure of it moves the plan. Suspects that the time does not reach are left out, the least suspicious first.
 */
export function settlingPlan(
  looked: readonly LookedRow[],
  { secondsOf, secondsLeft }: Pick<ProcedureState, "secondsOf" | "secondsLeft">,
  rules: ProcedureRules,
): SettlingPlan {
  const suspects = suspectsOf(looked, rules);
  const cases = new Map<string, CaseKey & { metrics: string[]; done: number; wanted: number }>();
  for (const { row, mean, spread, rounds } of suspects) {
    const known = cases.get(`${row.suite}:${row.case}`) ?? {
      suite: row.suite,
      case: row.case,
      metrics: [],
      done: row.fresh.length,
      wanted: 0,
    };
    known.metrics.push(row.metric);
    const size = Math.max(row.tolerance, row.minEffect, mean - spread / Math.sqrt(rounds));
    const level = rules.redLevel / suspects.length;
    const wanted = roundsToShow(size, spread, level, rules.settlePower, rules.mostFresh);
    known.wanted = Math.min(rules.mostFresh, Math.max(known.wanted, wanted + ABOVE_FEWEST));
    cases.set(`${row.suite}:${row.case}`, known);
  }
  const least = fewestRounds(rules.redLevel);
  let left = secondsLeft;
  const due = [...cases.values()].flatMap((found) => {
    const seconds = secondsOf(found);
    const affordable = seconds > 0 ? Math.floor(left / seconds) : Number.POSITIVE_INFINITY;
    const rounds = Math.min(found.wanted - found.done, affordable);
    if (rounds <= 0 || found.done + rounds < least) return [];
    left -= rounds * seconds;
    return [{ suite: found.suite, case: found.case, metrics: found.metrics.sort(), rounds }];
  });
  if (due.length === 0) return { seconds: 0, step: null };
  const rounds = Math.min(...due.map((found) => found.rounds));
  const next = due
    .map(({ rounds: _, ...found }) => found)
    .sort((a, b) => (`${a.suite}:${a.case}` < `${b.suite}:${b.case}` ? -1 : 1));
  return { seconds: secondsLeft - left, step: { kind: "settle", cases: next, rounds } };
}

/** A sign-flip p comes in steps; at the fewest rounds every single one would have to be worse. */
const ABOVE_FEWEST = 2;

function nameOf({ suite, case: id, metric }: LookedRow["row"]): string {
  return `${suite}:${id}:${metric}`;
}
