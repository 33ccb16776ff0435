import { caseKey } from "../contract/names.ts";
import { furtherLook } from "./further_looks.ts";
import { lookAt } from "./looked_rows.ts";
import { type ProcedureRules, USUAL_RULES } from "./procedure_rules.ts";
import { byKey, type CaseName, type ProcedureState, type Step } from "./procedure_state.ts";
import { settlingPlan } from "./settling.ts";

export type { CaseName, ProcedureRow, ProcedureState, Step } from "./procedure_state.ts";

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
    const step = furtherLook(looked, state, settling.seconds, rules);
    if (step) return step;
  }
  return settling.step ?? { kind: "done" };
}

function firstStep({ rows }: ProcedureState, { firstRounds }: ProcedureRules): Step | null {
  const rounds = new Map<string, { key: CaseName; rounds: number }>();
  for (const { suite, case: id, looked } of rows) {
    if (looked.length >= firstRounds) continue;
    const name = caseKey({ suite, case: id });
    const before = rounds.get(name)?.rounds ?? Number.POSITIVE_INFINITY;
    rounds.set(name, { key: { suite, case: id }, rounds: Math.min(before, looked.length) });
  }
  const short = [...rounds.values()];
  if (short.length === 0) return null;
  const least = Math.min(...short.map((found) => found.rounds));
  const cases = short.filter((found) => found.rounds === least).map(({ key }) => key);
  return { kind: "more", cases: cases.sort(byKey), rounds: firstRounds - least };
}
