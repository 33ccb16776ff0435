import { changesOf } from "../../src/history/series.ts";
import { below, randomFor } from "../../src/stats/random.ts";
import { Dice } from "../gate/noise.ts";
import { type Rate, rate } from "../gate/rates.ts";

/** A session's value about its level, on the log scale. */
export type Scatter = (dice: Dice) => number;

/** What hosted runners do, worse than normal in three ways. */
export const SCATTERS: Record<string, Scatter> = {
  "normal, 1 %": (dice) => 0.01 * dice.normal(),
  "normal, 2 %": (dice) => 0.02 * dice.normal(),
  "t with 3 degrees of freedom, 3 %": (dice) => 0.03 * dice.heavy(),
  "skewed (log-normal 0.8), 2 %": (dice) => 0.02 * Math.exp(0.8 * dice.normal()),
  "2 %, one session in thirty ×3": (dice) =>
    0.02 * dice.normal() + (dice.uniform() < 1 / 30 ? Math.log(3) : 0),
};

function series(scatter: Scatter, sessions: number, key: string): number[] {
  const dice = new Dice(key);
  return Array.from({ length: sessions }, () => Math.exp(scatter(dice)));
}

/** Series in an order without meaning in which a change is found all the same. */
export function falseChanges(scatter: Scatter, sessions: number, trials: number): Rate {
  return rate(trials, (trial) => {
    const key = `shuffled ${sessions} ${trial}`;
    return changesOf(shuffled(series(scatter, sessions, key), key)).length > 0;
  });
}

/** A step of which so many sessions lie behind it is found, at most two sessions beside its place. */
export function stepsFound(
  scatter: Scatter,
  { sessions, after, factor }: { sessions: number; after: number; factor: number },
  trials: number,
): Rate {
  const at = sessions - after;
  return rate(trials, (trial) => {
    const values = series(scatter, sessions, `step ${sessions} ${after} ${trial}`);
    const stepped = values.map((value, i) => (i < at ? value : factor * value));
    return changesOf(stepped).some(({ index }) => Math.abs(index - at) <= 2);
  });
}

/** Fisher & Yates. */
function shuffled<T>(items: readonly T[], key: string): T[] {
  const random = randomFor(`order of ${key}`);
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
