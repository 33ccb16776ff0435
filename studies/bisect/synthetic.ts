import type { Bench } from "../../src/bisect/bench.ts";
import { bisect, type Search } from "../../src/bisect/bisect.ts";
import type { Program } from "../../src/bisect/programs.ts";
import { type ProcedureRules, USUAL_RULES } from "../../src/judge/procedure_rules.ts";
import { Dice } from "../gate/noise.ts";
import type { JobNoise } from "../gate/procedure_noise.ts";
import { rowOf } from "../gate/procedure_trial.ts";

/** As a job has them, but for the rounds that a pair may take. */
const RULES: ProcedureRules = { ...USUAL_RULES, mostFresh: 200 };

/** A history of programs of which the truth is known. */
export interface SyntheticHistory {
  /** Log-scale level of each program. */
  levels: readonly number[];
  /** Programs that do not build, by their places. */
  broken?: ReadonlySet<number>;
  /** Content keys; absent: each program differs from all others. */
  keys?: readonly (string | null)[];
  /** Spread of processes, on the log scale. */
  spread: number;
  noise: JobNoise;
  /** Rounds that the time covers; absent: no end of them. */
  roundsInTime?: number;
  rules?: ProcedureRules;
}

/** What a search found, and the rounds that it took. */
export interface Trial extends Search {
  rounds: number;
}

/** The search that real histories get, on rounds that are drawn. */
export async function searchSynthetic(history: SyntheticHistory, key: string): Promise<Trial> {
  const { levels, broken = new Set(), spread, noise, rules = RULES } = history;
  const dice = new Dice(key);
  let rounds = 0;
  const bench: Bench = {
    async compare(earlier, later, count) {
      const lost = [later, earlier].find((program) => broken.has(program));
      if (lost !== undefined) return { unmeasured: lost, because: "does not build" };
      rounds += count;
      const change = levels[later]! - levels[earlier]!;
      const draw = () => change + spread * (noise.shape(dice) - noise.shape(dice));
      return { differences: Array.from({ length: count }, draw) };
    },
    secondsPerRound: () => 1,
    secondsLeft: () => (history.roundsInTime ?? Number.POSITIVE_INFINITY) - rounds,
    tell: () => {},
  };
  const programs = levels.map((_, index): Program => {
    const found = history.keys?.[index];
    return { key: found === undefined ? `program ${index}` : found, commits: [commitOf(index)] };
  });
  const row = rowOf("toy/sum/large", "fit_time");
  return { ...(await bisect(programs, row, rules, bench)), rounds };
}

function commitOf(index: number) {
  const hash = String(index).padStart(40, "0");
  return {
    hash,
    author: "a",
    date: "2026-11-26T00:00:00Z",
    subject: `commit ${index}`,
    parents: 1,
  };
}

/** One step of a size, at a place. */
export function stepAt(place: number, programs: number, change: number): number[] {
  return Array.from({ length: programs }, (_, i) => (i < place ? 0 : Math.log1p(change)));
}
