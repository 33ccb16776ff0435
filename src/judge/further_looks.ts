import { chanceOfSignificance } from "../stats/paired_power.ts";
import type { LookedRow } from "./looked_rows.ts";
import { errorOfLook, lookSizes } from "./looks_ladder.ts";
import type { ProcedureRules } from "./procedure_rules.ts";
import {
  byKey,
  type CaseName,
  nameOnly,
  type ProcedureState,
  type Step,
} from "./procedure_state.ts";

/** Rows of a case, and what a round of it takes. */
interface LookedCase extends CaseName {
  rows: LookedRow[];
  looks: number;
  seconds: number;
}

/**
 * The cases of one rung of the ladder that are most worth a look, as many as the time allows: those that may be worse, the
 * strongest evidence first; else those of which a few more rounds would bound the most rows.
 *
 * @param reserved seconds kept for the suspects that are known
 */
export function furtherLook(
  looked: readonly LookedRow[],
  { secondsOf, secondsLeft }: Pick<ProcedureState, "secondsOf" | "secondsLeft">,
  reserved: number,
  rules: ProcedureRules,
): Step | null {
  const sizes = lookSizes(rules);
  const open = casesOf(looked, secondsOf).filter(({ looks }) => looks < sizes.length);
  const doubtful = open
    .map((found) => ({ found, evidence: evidenceOf(found, rules) }))
    .filter(({ evidence }) => evidence > rules.drop)
    .sort((a, b) => b.evidence - a.evidence || byKey(a.found, b.found))
    .map(({ found }) => found);
  const bounding = open
    .map((found) => ({ found, worth: boundsPerSecond(found, sizes, rules) }))
    .filter(({ found, worth }) => worth * found.seconds >= rules.boundsPerRound)
    .sort((a, b) => b.worth - a.worth || byKey(a.found, b.found))
    .map(({ found }) => found);
  // A bound may wait; a suspect that comes of further looks must find time to be settled in.
  const costliest = Math.max(0, ...open.map(({ seconds }) => seconds));
  const [wanted, kept] =
    doubtful.length > 0
      ? [doubtful, reserved]
      : [bounding, Math.max(reserved, rules.mostFresh * costliest)];
  for (const { looks } of wanted) {
    const rounds = sizes[looks]! - roundsSoFar(looks, sizes, rules);
    let left = secondsLeft - kept;
    const chosen = wanted.filter((found) => {
      if (found.looks !== looks || found.seconds * rounds > left) return false;
      left -= found.seconds * rounds;
      return true;
    });
    if (chosen.length > 0) {
      return { kind: "more", cases: chosen.map(nameOnly).sort(byKey), rounds };
    }
  }
  return null;
}

/** The largest evidence among the rows that are neither bounded nor picked yet. */
function evidenceOf({ rows }: LookedCase, { pick }: ProcedureRules): number {
  return rows.reduce(
    (most, { bounded, evidence }) =>
      bounded || evidence >= pick ? most : Math.max(most, evidence),
    0,
  );
}

/** Rows that would be bounded per second of further rounds, were nothing changed, at the best of the next looks. */
function boundsPerSecond(found: LookedCase, sizes: readonly number[], rules: ProcedureRules) {
  const open = found.rows.filter(({ bounded, row }) => !bounded && !row.guard);
  let best = 0;
  if (open.length === 0) return 0;
  for (let look = found.looks; look < sizes.length; look++) {
    const error = errorOfLook(look, rules);
    const rows = open.reduce(
      (sum, { row, spread }) =>
        sum + chanceOfSignificance(row.tolerance, spread, sizes[look]!, error),
      0,
    );
    best = Math.max(best, rows / (sizes[look]! - roundsSoFar(found.looks, sizes, rules)));
  }
  return best / found.seconds;
}

/** First rounds may be too few to look at. */
function roundsSoFar(looks: number, sizes: readonly number[], { firstRounds }: ProcedureRules) {
  return sizes[looks - 1] ?? firstRounds;
}

function casesOf(
  looked: readonly LookedRow[],
  secondsOf: ProcedureState["secondsOf"],
): LookedCase[] {
  const bySuite = new Map<string, Map<string, LookedCase>>();
  for (const found of looked) {
    const { suite, case: id } = found.row;
    const cases = bySuite.get(suite) ?? new Map<string, LookedCase>();
    bySuite.set(suite, cases);
    const known = cases.get(id);
    if (known) {
      known.rows.push(found);
      known.looks = Math.min(known.looks, found.looks);
    } else {
      const name = nameOnly(found.row);
      cases.set(id, { ...name, rows: [found], looks: found.looks, seconds: secondsOf(name) });
    }
  }
  return [...bySuite.values()].flatMap((cases) => [...cases.values()]);
}
