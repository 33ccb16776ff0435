import { sampleStandardDeviation } from "simple-statistics";
import { nextStep } from "../judge/procedure.ts";
import type { ProcedureRules } from "../judge/procedure_rules.ts";
import type { ProcedureRow } from "../judge/procedure_state.ts";
import { type Ruling, rulingsOf } from "../judge/rulings.ts";
import { type Bench, endLost } from "./bench.ts";
import { type Change, roundsNeeded } from "./question.ts";

/** Two programs, the earlier one first. */
export type Pair = readonly [earlier: number, later: number];

/**
 * Is the later program slower? Decided as in a job with this one row: looks, and fresh rounds if it may be. Throws
 * RvpError where one of the two cannot be measured.
 */
export async function judgePair(
  pair: Pair,
  row: ProcedureRow,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Ruling> {
  let [looked, fresh] = [[...row.looked], [...row.fresh]];
  for (;;) {
    const rows = [{ ...row, looked, fresh }];
    const secondsLeft = bench.secondsLeft();
    const secondsOf = () => bench.secondsPerRound();
    const step = nextStep({ rows, secondsOf, secondsLeft, rules });
    if (step.kind === "done") return rulingsOf({ rows, rules })[0]!;
    const differences = await mustCompare(pair, step.rounds, bench);
    if (step.kind === "more") looked = [...looked, ...differences];
    else fresh = [...fresh, ...differences];
  }
}

/** Fresh rounds of two programs, and what they alone say. */
export async function settlePair(
  pair: Pair,
  change: Change,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Ruling> {
  let fresh: number[] = [];
  for (;;) {
    const missing = roundsNeeded(fresh, change, rules.redLevel, rules) - fresh.length;
    if (missing <= 0) break;
    fresh = [...fresh, ...(await mustCompare(pair, missing, bench))];
  }
  return rulingsOf({ rows: [{ ...change.row, looked: [], fresh }], rules })[0]!;
}

/** The change as its fresh rounds show it. */
export function changeOf({ row, effect }: Ruling): Change {
  const { fresh } = row;
  return { row, mean: effect, spread: sampleStandardDeviation([...fresh]), rounds: fresh.length };
}

async function mustCompare(
  [earlier, later]: Pair,
  rounds: number,
  bench: Bench,
): Promise<readonly number[]> {
  const found = await bench.compare(earlier, later, rounds);
  if ("differences" in found) return found.differences;
  throw endLost(found.unmeasured === earlier ? "good" : "bad", found.because);
}
