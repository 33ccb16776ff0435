import fc from "fast-check";
import {
  nextStep,
  type ProcedureRow,
  type ProcedureState,
  type Step,
} from "../../src/judge/procedure.ts";
import { Dice } from "../../studies/gate/noise.ts";

export type MutableRow = ProcedureRow & { looked: number[]; fresh: number[] };

/** A small synthetic job: two metrics a case, each case with a spread, an effect and a price of its own. */
export interface SmallJob {
  key: string;
  cases: { spread: number; effect: number; seconds: number }[];
  budget: number;
}

export const smallJobs: fc.Arbitrary<SmallJob> = fc.record({
  key: fc.string({ maxLength: 6 }),
  cases: fc.array(
    fc.record({
      spread: fc.constantFrom(0, 0.003, 0.02, 0.1),
      effect: fc.constantFrom(0, 0, 0.03, 0.05, 0.2, 2, -0.1),
      seconds: fc.constantFrom(0.3, 1, 7.5),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  budget: fc.constantFrom(0, 5, 60, 900),
});

export function rowsOf({ cases }: SmallJob): MutableRow[] {
  return cases.flatMap((_, i) =>
    ["fit_time", "predict_time"].map(
      (metric): MutableRow => ({
        suite: "toy",
        case: `toy/sort/c${i}`,
        metric,
        scale: "ratio",
        tolerance: Math.log1p(0.03),
        minEffect: Math.log1p(0.01),
        looked: [],
        fresh: [],
      }),
    ),
  );
}

/** Runs a job to its end: what was decided on the way, and what it cost beyond the first rounds. */
export function runSmallJob(job: SmallJob) {
  const dice = new Dice(job.key);
  const rows = rowsOf(job);
  const caseOf = (id: string) => job.cases[Number(id.slice("toy/sort/c".length))]!;
  const secondsOf: ProcedureState["secondsOf"] = ({ case: id }) => caseOf(id).seconds;
  let spent = 0;
  const steps: { step: Step; secondsLeft: number; seconds: number }[] = [];
  const state = (): ProcedureState => ({ rows, secondsOf, secondsLeft: job.budget - spent });
  for (let step = nextStep(state()); step.kind !== "done"; step = nextStep(state())) {
    const first = steps.length === 0;
    const seconds = step.rounds * step.cases.reduce((sum, name) => sum + secondsOf(name), 0);
    steps.push({ step, secondsLeft: job.budget - spent, seconds: first ? 0 : seconds });
    if (!first) spent += seconds;
    for (const { case: id, ...chosen } of step.cases) {
      const { spread, effect } = caseOf(id);
      for (const row of rows.filter((found) => found.case === id)) {
        const into = "metrics" in chosen ? row.fresh : row.looked;
        if ("metrics" in chosen && !(chosen.metrics as string[]).includes(row.metric)) continue;
        for (let round = 0; round < step.rounds; round++)
          into.push(effect + spread * dice.normal());
      }
    }
    if (steps.length > 1_000) throw new Error("the procedure does not end");
  }
  return { rows, steps, spent, state: state() };
}
