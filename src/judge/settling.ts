import { mean, sampleVariance } from "simple-statistics";
import { caseKey, compareText, rowKey } from "../contract/names.ts";
import { fewestRounds, roundsToShow } from "../stats/paired_power.ts";
import type { LookedRow } from "./looked_rows.ts";
import type { ProcedureRules } from "./procedure_rules.ts";
import { byKey, type CaseName, type ProcedureState, type Step } from "./procedure_state.ts";

/** A sign-flip p comes in steps; at the fewest rounds every single one would have to be worse. */
const ABOVE_FEWEST = 2;

/** Fresh rounds whose sizes say something of the spread. */
const FEWEST_TO_TELL = 5;

/** Fresh rounds that the suspects are to have. */
export interface SettlingPlan {
  /** Seconds that it takes from here. */
  seconds: number;
  /** The next part of it; null: nothing is left to measure. */
  step: Step | null;
}

/** The rows that fresh rounds are to judge, those with the most evidence first. */
export function suspectsOf(looked: readonly LookedRow[], { pick }: ProcedureRules): LookedRow[] {
  return looked
    .filter(
      ({ bounded, mean, row, evidence }) => !bounded && mean >= row.minEffect && evidence >= pick,
    )
    .sort((a, b) => b.evidence - a.evidence || compareText(rowKey(a.row), rowKey(b.row)));
}

/**
 * The fresh rounds that the suspects still need, as far as the time goes; those with the least evidence are left out
 * first. Cases that need the same steps share them.
 */
export function settlingPlan(
  looked: readonly LookedRow[],
  { secondsOf, secondsLeft }: Pick<ProcedureState, "secondsOf" | "secondsLeft">,
  rules: ProcedureRules,
): SettlingPlan {
  let left = secondsLeft;
  const due = wantedRounds(suspectsOf(looked, rules), rules).flatMap(({ name, done, wanted }) => {
    const seconds = secondsOf(name);
    const affordable = seconds > 0 ? Math.floor(left / seconds) : Number.POSITIVE_INFINITY;
    const rounds = Math.min(wanted - done, affordable);
    if (rounds <= 0 || done + rounds < fewestRounds(rules.redLevel)) return [];
    left -= rounds * seconds;
    return [{ name, rounds }];
  });
  if (due.length === 0) return { seconds: 0, step: null };
  const rounds = Math.min(...due.map((found) => found.rounds));
  const cases = due.map(({ name }) => name).sort(byKey);
  return { seconds: secondsLeft - left, step: { kind: "settle", cases, rounds } };
}

interface WantedRounds {
  name: CaseName & { metrics: string[] };
  done: number;
  wanted: number;
}

function wantedRounds(suspects: readonly LookedRow[], rules: ProcedureRules): WantedRounds[] {
  const cases = new Map<string, WantedRounds>();
  for (const found of suspects) {
    const { suite, case: id, metric, fresh } = found.row;
    const key = caseKey(found.row);
    const known = cases.get(key) ?? {
      name: { suite, case: id, metrics: [] },
      done: fresh.length,
      wanted: 0,
    };
    known.name.metrics.push(metric);
    known.wanted = Math.max(known.wanted, roundsToSettle(found, suspects.length, rules));
    cases.set(key, known);
  }
  for (const { name } of cases.values()) name.metrics.sort();
  return [...cases.values()];
}

/**
 * Enough fresh rounds to find a change as large as the looks show, less two standard errors, but never smaller than the
 * tolerance. Luck with the spread is half of what makes a suspect, so the spread is looked at again in the fresh
 * differences, by their sizes alone: the sign-flip test holds given all sizes, so what they stop it stays exact.
 */
export function roundsToSettle(
  { row, mean, rounds, spread }: Pick<LookedRow, "row" | "mean" | "rounds" | "spread">,
  suspects: number,
  { redLevel, settlePower, mostFresh }: ProcedureRules,
): number {
  const size = Math.max(row.tolerance, row.minEffect, mean - (2 * spread) / Math.sqrt(rounds));
  const seen = Math.max(spread, spreadBySizes(row.fresh, size));
  const rounded = roundsToShow(size, seen, redLevel / suspects, settlePower, mostFresh);
  return Math.min(mostFresh, rounded + ABOVE_FEWEST);
}

/**
 * The spread of the differences, or a little more, by their sizes alone: what is left of their squares beside `size`, or
 * the spread of the sizes, which is least where nothing changed (√(1 − 2/π) of that of the differences).
 */
function spreadBySizes(fresh: readonly number[], size: number): number {
  if (fresh.length < FEWEST_TO_TELL) return 0;
  const sizes = fresh.map(Math.abs);
  const beside = mean(sizes.map((d) => d * d)) - size ** 2;
  return Math.sqrt(Math.min(sampleVariance(sizes) / (1 - 2 / Math.PI), Math.max(0, beside)));
}
