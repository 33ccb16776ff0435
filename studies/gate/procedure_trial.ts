import { nextStep, type ProcedureRow, type ProcedureState } from "../../src/judge/procedure.ts";
import { type ProcedureRules, USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { type Ruling, rulingsOf } from "../../src/judge/rulings.ts";
import { Dice } from "./noise.ts";
import type { JobNoise } from "./procedure_noise.ts";

/** A synthetic job: what it measures, how it scatters, what is really slower, what it may cost. */
export interface JobSetup {
  noise: JobNoise;
  /** Median over the rows of the spread of processes, on the log scale; rows are log-normal about it. */
  spread: number;
  /** Rows; four to a case. */
  rows: number;
  /** Log-scale change of one row in the middle; the others are clean. */
  effect: number;
  /** Budget beyond the first rounds, in rounds of all cases. */
  budget: number;
  rules?: ProcedureRules;
  /** Spread of the changed row, where it is not drawn like the others. */
  changedSpread?: number;
}

export interface Outcome {
  /** What became of the changed row. */
  changed: Ruling;
  /** Rows that went red, it included. */
  red: number;
  /** Share of the rows that are inconclusive. */
  open: number;
  /** Rounds of all cases that were measured, first rounds included. */
  cost: number;
}

export const TOLERANCE = Math.log1p(0.03);
const MIN_EFFECT = Math.log1p(0.01);
const ROWS_A_CASE = 4;
/** Log-scale spread of the rows' spreads: one row in ten is nearly twice as noisy as the median one. */
const SPREAD_OF_SPREADS = 0.5;
/** Correlation of the rows of a case within a process. */
const CORRELATION = 0.3;

interface SimulatedCase {
  spreads: number[];
  effects: number[];
  before: number[];
}

/** A machine with the cases of one job: measures rounds of them. */
class Machine {
  private readonly dice: Dice;
  private readonly noise: JobNoise;
  private readonly driftSize: number;
  private drift: number;

  constructor(key: string, noise: JobNoise, driftSize: number) {
    this.noise = noise;
    this.driftSize = driftSize;
    this.dice = new Dice(key);
    this.drift = this.dice.normal();
  }

  spread(median: number): number {
    return median * Math.exp(SPREAD_OF_SPREADS * this.dice.normal());
  }

  /** What head − base of this round shares among all rows. */
  round(): number {
    if (this.driftSize === 0) return 0;
    const step = () => {
      this.drift = 0.98 * this.drift + Math.sqrt(1 - 0.98 ** 2) * this.dice.normal();
      return this.drift;
    };
    const [a, b] = [step(), step()];
    return this.driftSize * (this.dice.uniform() < 0.5 ? a - b : b - a);
  }

  /** Differences of the rows of a case in one round. */
  differences(found: SimulatedCase, shared: number): number[] {
    const { dice, noise } = this;
    const own = Math.sqrt(1 - CORRELATION);
    const together = Math.sqrt(CORRELATION) * (noise.shape(dice) - noise.shape(dice));
    return found.spreads.map((spread, i) => {
      let d = spread * (together + own * (noise.shape(dice) - noise.shape(dice)));
      if (noise.memory > 0) {
        d = noise.memory * found.before[i]! + Math.sqrt(1 - noise.memory ** 2) * d;
        found.before[i] = d;
      }
      return d + shared + found.effects[i]!;
    });
  }
}

/** Runs the procedure, by the code that real jobs run, until it is done. */
export function runJob(setup: JobSetup, key: string): Outcome {
  const { rules = USUAL_RULES } = setup;
  const machine = new Machine(key, setup.noise, setup.noise.drift * setup.spread);
  const count = setup.rows / ROWS_A_CASE;
  const cases = new Map<string, { simulated: SimulatedCase; rows: Row[] }>();
  const all: Row[] = [];
  for (let i = 0; i < count; i++) {
    const id = `toy/sort/${String(i).padStart(5, "0")}`;
    const rows = Array.from({ length: ROWS_A_CASE }, (_, metric) => rowOf(id, `m${metric}`));
    all.push(...rows);
    const simulated = {
      spreads: rows.map(() => machine.spread(setup.spread)),
      effects: rows.map(() => 0),
      before: rows.map(() => 0),
    };
    cases.set(id, { simulated, rows });
  }
  const changed = cases.get(`toy/sort/${String(count >>> 1).padStart(5, "0")}`)!;
  changed.simulated.effects[0] = setup.effect;
  if (setup.changedSpread) changed.simulated.spreads[0] = setup.changedSpread;

  let measured = 0;
  const state = (): ProcedureState => ({
    rows: all,
    secondsOf: () => 1,
    secondsLeft: Math.min(
      setup.budget * count,
      (rules.firstRounds + setup.budget) * count - measured,
    ),
    rules,
  });
  for (let step = nextStep(state()); step.kind !== "done"; step = nextStep(state())) {
    for (let round = 0; round < step.rounds; round++) {
      const shared = machine.round();
      for (const { case: id, ...chosen } of step.cases) {
        const { simulated, rows } = cases.get(id)!;
        const metrics = "metrics" in chosen ? new Set(chosen.metrics) : null;
        const differences = machine.differences(simulated, shared);
        for (const [i, row] of rows.entries()) {
          if (!metrics) row.looked.push(differences[i]!);
          else if (metrics.has(row.metric)) row.fresh.push(differences[i]!);
        }
        measured++;
      }
    }
  }
  const rulings = rulingsOf(state());
  const place = all.indexOf(changed.rows[0]!);
  const having = (verdict: Ruling["verdict"]) =>
    rulings.filter((r) => r.verdict === verdict).length;
  return {
    changed: rulings[place]!,
    red: having("regression"),
    open: having("inconclusive") / rulings.length,
    cost: measured / count,
  };
}

type Row = ProcedureRow & { looked: number[]; fresh: number[] };

/** A row of a duration before anything is measured. */
export function rowOf(id: string, metric: string): Row {
  return {
    suite: "python",
    case: id,
    metric,
    scale: "ratio",
    tolerance: TOLERANCE,
    minEffect: MIN_EFFECT,
    looked: [],
    fresh: [],
  };
}
