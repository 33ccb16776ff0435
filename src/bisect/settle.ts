import { sampleStandardDeviation } from "simple-statistics";
import type { ProcedureRules } from "../judge/procedure_rules.ts";
import type { ProcedureRow } from "../judge/procedure_state.ts";
import { type Ruling, rulingsOf } from "../judge/rulings.ts";
import { type Bench, endLost } from "./bench.ts";
import { type Change, roundsNeeded } from "./question.ts";

/**
 * Is the later of two programs worse? Fresh rounds, as many as show a change of this size, and what they alone say.
 * Time may end them early: that leaves the test exact, as it does in a job. Throws RvpError where one of the two cannot
 * be measured.
 */
export async function settlePair(
  [earlier, later]: readonly [earlier: number, later: number],
  change: Change,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Ruling> {
  let fresh: readonly number[] = [];
  for (;;) {
    const missing = roundsNeeded(fresh, change, rules.redLevel, rules) - fresh.length;
    const affordable = Math.floor(bench.secondsLeft() / bench.secondsPerRound());
    const rounds = fresh.length === 0 ? missing : Math.min(missing, affordable);
    if (rounds <= 0) return rulingsOf({ rows: [{ ...change.row, looked: [], fresh }], rules })[0]!;
    const found = await bench.compare(earlier, later, rounds);
    if ("unmeasured" in found) {
      throw endLost(found.unmeasured === earlier ? "good" : "bad", found.because);
    }
    fresh = [...fresh, ...found.differences];
  }
}

/** Before anything is measured: the least change that matters, and no spread; the fresh rounds will show theirs. */
export function leastChange(row: ProcedureRow): Change {
  return { row, mean: Math.max(row.tolerance, row.minEffect), spread: 0, rounds: 1 };
}

/** The change as its fresh rounds show it. */
export function changeOf({ row, effect }: Ruling): Change {
  const { fresh } = row;
  return { row, mean: effect, spread: sampleStandardDeviation([...fresh]), rounds: fresh.length };
}
