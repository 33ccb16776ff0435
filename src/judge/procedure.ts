import { chanceOfSignificance } from "../stats/chance_of_red.ts";
import { type LookedRow, lookAt } from "./looked_rows.ts";
import { errorOfLook, lookSizes } from "./looks_ladder.ts";
import { type ProcedureRules, USUAL_RULES } from "./procedure_rules.ts";
import { settlingPlan } from "./settling.ts";

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
  /** Head − base of each round of the looks, in the order measured. */
  looked: readonly number[];
  /** Head − base of each round measured to settle the row; empty before. Never used to pick suspects. */
  fresh: readonly number[];
}

/** What is measured together: all rows of a case in a suite. */
export interface CaseKey {
  suite: string;
  case: string;
}

/** All that the procedure decides by. */
export interface ProcedureState {
  /** Gating rows in any order. Rows with nothing to measure (same program, errors) stay out. */
  rows: readonly ProcedureRow[];
  /** Seconds that one round (head and base) of a case takes. */
  secondsOf(key: CaseKey): number;
  /** Seconds of the budget that are left after the first rounds and all that was measured since. */
  secondsLeft: number;
  rules?: ProcedureRules;
}

/**
 * What to measure next. `more`: these cases, so many rounds more, appended to `looked`. `settle`: these cases, so
 * many fresh rounds, appended to `fresh` of the rows named by `metrics` and of no others. `done`: nothing.
 */
export type Step =
  | { kind: "more"; cases: CaseKey[]; rounds: number }
  | { kind: "settle"; cases: (CaseKey & { metrics: string[] })[]; rounds: number }
  | { kind: "done" };

/** Rows of a case, and what a round of it takes. */
interface LookedCase extends CaseKey {
  rows: LookedRow[];
  looks: number;
  seconds: number;
}

/**
 * The next step of a job: first rounds for every case; further looks at what may be worse, most suspicious first,
 * then at what a few more rounds would bound; at last fresh rounds for the suspects. Call it after each step
 * until it says `done`, then ask `rulingsOf`. Pure: the order of rows does not matter.
 *
 * Beyond the first rounds no step takes longer than `secondsLeft`. Once a row has fresh rounds no case is looked
 * at again, so suspects are picked by data that their judgement does not see.
 */
export function nextStep(state: ProcedureState): Step {
  const { rules = USUAL_RULES } = state;
  const first = firstStep(state, rules);
  if (first) return first;
  const looked = lookAt(state.rows, rules);
  const settling = settlingPlan(looked, state, rules);
  if (state.rows.every(({ fresh }) => fresh.length === 0)) {
    const step = furtherLook(casesOf(looked, state), state.secondsLeft, settling.seconds, rules);
    if (step) return step;
  }
  return settling.step ?? { kind: "done" };
}

function firstStep({ rows }: ProcedureState, { firstRounds }: ProcedureRules): Step | null {
  const rounds = new Map<string, { key: CaseKey; rounds: number }>();
  for (const { suite, case: id, looked } of rows) {
    const name = nameOf({ suite, case: id });
    const before = rounds.get(name)?.rounds ?? Number.POSITIVE_INFINITY;
    rounds.set(name, { key: { suite, case: id }, rounds: Math.min(before, looked.length) });
  }
  const short = [...rounds.values()].filter((found) => found.rounds < firstRounds);
  if (short.length === 0) return null;
  const least = Math.min(...short.map((found) => found.rounds));
  const cases = short.filter((found) => found.rounds === least).map(({ key }) => key);
  return { kind: "more", cases: cases.sort(byName), rounds: firstRounds - least };
}

/** The cases of one rung of the ladder that are most worth a look, as many as the time allows. */
function furtherLook(
  cases: readonly LookedCase[],
  secondsLeft: number,
  reserved: number,
  rules: ProcedureRules,
): Step | null {
  const sizes = lookSizes(rules);
  const open = cases.filter(({ looks }) => looks < sizes.length);
  const suspicious = open
    .filter((found) => wantsScreening(found, rules))
    .sort((a, b) => suspicionOf(a) - suspicionOf(b) || byName(a, b));
  const bounding = open
    .map((found) => ({ found, worth: boundsPerSecond(found, sizes, rules) }))
    .filter(({ found, worth }) => worth * found.seconds >= rules.boundsPerRound)
    .sort((a, b) => b.worth - a.worth || byName(a.found, b.found))
    .map(({ found }) => found);
  const wanted = suspicious.length > 0 ? suspicious : bounding;
  for (const { looks } of wanted) {
    const rounds = sizes[looks]! - sizes[looks - 1]!;
    let left = secondsLeft - reserved;
    const chosen = wanted.filter((found) => {
      if (found.looks !== looks || found.seconds * rounds > left) return false;
      left -= found.seconds * rounds;
      return true;
    });
    if (chosen.length > 0) {
      return { kind: "more", cases: chosen.map(keyOf).sort(byName), rounds };
    }
  }
  return null;
}

function wantsScreening(found: LookedCase, rules: ProcedureRules): boolean {
  const level = rules.screen[found.looks - 1];
  if (level === undefined) return false;
  const p = suspicionOf(found);
  return p <= level && p > rules.certain;
}

/** The least p of the rows that could still be red. */
function suspicionOf({ rows }: LookedCase): number {
  return Math.min(...rows.map(({ bounded, suspicion }) => (bounded ? 1 : suspicion)));
}

/** Rows that would be bounded per second of further rounds, were nothing changed, at the best of the next looks. */
function boundsPerSecond(found: LookedCase, sizes: readonly number[], rules: ProcedureRules) {
  const open = found.rows.filter(({ bounded }) => !bounded);
  let best = 0;
  for (let look = found.looks; look < sizes.length; look++) {
    const error = errorOfLook(look, rules);
    const rows = open.reduce(
      (sum, { row, spread }) =>
        sum + chanceOfSignificance(row.tolerance, spread, sizes[look]!, error),
      0,
    );
    best = Math.max(best, rows / (sizes[look]! - sizes[found.looks - 1]!));
  }
  return best / found.seconds;
}

function casesOf(looked: readonly LookedRow[], { secondsOf }: ProcedureState): LookedCase[] {
  const cases = new Map<string, LookedCase>();
  for (const found of looked) {
    const key = keyOf(found.row);
    const known = cases.get(nameOf(key)) ?? {
      ...key,
      rows: [],
      looks: Number.POSITIVE_INFINITY,
      seconds: secondsOf(key),
    };
    known.rows.push(found);
    known.looks = Math.min(known.looks, found.looks);
    cases.set(nameOf(key), known);
  }
  return [...cases.values()];
}

function keyOf({ suite, case: id }: CaseKey): CaseKey {
  return { suite, case: id };
}

function nameOf({ suite, case: id }: CaseKey): string {
  return `${suite}:${id}`;
}

function byName(a: CaseKey, b: CaseKey): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
