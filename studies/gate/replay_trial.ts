import type { Results } from "../../src/contract/generated/types.ts";
import { rowKey, sampledAs } from "../../src/contract/names.ts";
import { rulesAfter, withoutLooks } from "../../src/jobs/rounds.ts";
import { secondsPerRound } from "../../src/judge/costs.ts";
import { nextStep, type ProcedureRow, type ProcedureState } from "../../src/judge/procedure.ts";
import { procedureRows } from "../../src/judge/procedure_rows.ts";
import type { ProcedureRules } from "../../src/judge/procedure_rules.ts";
import { rulingsOf } from "../../src/judge/rulings.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { Dice } from "./noise.ts";

/** Rounds of a program against itself, really measured. */
export interface Recording {
  /** `looked` holds head − base of all recorded rounds. */
  rows: readonly ProcedureRow[];
  rounds: number;
  secondsOf: ProcedureState["secondsOf"];
}

/** The rows of one suite that have both sides in every recorded round. */
export function recordingOf(session: Results, suite: string): Recording {
  const all = procedureRows(session, session.catalog ?? {}, DEFAULT_POLICY).filter(
    (row) => row.suite === suite,
  );
  const rounds = Math.max(0, ...all.map(({ looked }) => looked.length));
  return {
    rows: all.filter(({ looked }) => looked.length === rounds),
    rounds,
    secondsOf: secondsPerRound(session),
  };
}

/** One row, and the row that stands guard over its slow samples, by so much slower on the log scale. */
export interface Change {
  row: ProcedureRow;
  effect: number;
}

export interface Replayed {
  /** The changed row is red. */
  found: boolean;
  /** Rows that are red, and those among them that did not change. */
  red: number;
  others: number;
  /** Rows that can fail the job and are undecided. */
  open: number;
  /** What the job would have measured for. */
  seconds: number;
}

/** Runs the procedure until it is done, on recorded rounds. */
export function replay(
  { rows, rounds, secondsOf }: Recording,
  change: Change | null,
  key: string,
  { rules, minutes }: { rules: ProcedureRules; minutes: number },
): Replayed {
  const dice = new Dice(key);
  const start = Math.floor(dice.uniform() * rounds);
  const changed = change && rowKey({ ...change.row, metric: sampledAs(change.row.metric) });
  const replayed = rows.map((row) => ({ ...row, looked: [] as number[], fresh: [] as number[] }));
  const isChanged = (row: ProcedureRow) =>
    changed === rowKey({ ...row, metric: sampledAs(row.metric) });

  let [now, seconds, spent] = [start, 0, 0];
  let used = rules;
  const state = (): ProcedureState => ({
    rows: replayed,
    secondsOf,
    secondsLeft: 60 * minutes - spent,
    rules: rulesAfter(spent, used),
  });
  for (let settlesOnly = false; ; ) {
    const step = nextStep(state());
    if (step.kind === "done") {
      if (settlesOnly) break;
      // As `measureRounds` does: time for looks ends, time to settle suspects begins.
      [settlesOnly, used, spent] = [true, withoutLooks(rules), 0];
      continue;
    }
    const isFirst = seconds === 0;
    const asked = new Map<string, ReadonlySet<string> | null>(
      step.cases.map((found) => [
        found.case,
        "metrics" in found ? new Set(found.metrics as string[]) : null,
      ]),
    );
    for (let round = 0; round < step.rounds; round++, now++) {
      // Drawn by the round of the job: where it reads a recorded round again, which side is head is drawn again.
      const sign = dice.uniform() < 0.5 ? -1 : 1;
      const place = now % rounds;
      for (const [i, row] of replayed.entries()) {
        const metrics = asked.get(row.case);
        if (metrics === undefined || (metrics && !metrics.has(row.metric))) continue;
        const difference = sign * rows[i]!.looked[place]!;
        const measured = difference + (change && isChanged(row) ? change.effect : 0);
        (metrics ? row.fresh : row.looked).push(measured);
      }
    }
    const took = step.rounds * step.cases.reduce((sum, found) => sum + secondsOf(found), 0);
    seconds += took;
    if (!isFirst) spent += took; // the first rounds are beside the budget
  }
  const rulings = rulingsOf(state());
  const red = rulings.filter(({ verdict }) => verdict === "regression");
  const own = red.filter(({ row }) => isChanged(row)).length;
  const open = rulings.filter(
    ({ row, verdict }) => !row.guard && verdict === "inconclusive",
  ).length;
  return { found: own > 0, red: red.length, others: red.length - own, open, seconds };
}
