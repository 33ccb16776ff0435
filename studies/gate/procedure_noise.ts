import type { Dice } from "./noise.ts";

/** How the figures of processes scatter, variance one; `iterations` of them where the shape is made of some. */
export type Shape = (dice: Dice) => number;

const normal: Shape = (dice) => dice.normal();

/** Three processes in ten land in a layout that is two spreads slower. */
const bimodal: Shape = (dice) => {
  const slow = dice.uniform() < 0.3 ? 1 : 0;
  return 2 * (slow - 0.3) + 0.4 * dice.normal();
};

const heavyTailed: Shape = (dice) => dice.heavy();

/** The least of ten iterations that remember the one before (ρ = 0.8), on a level of the process. */
const autocorrelated: Shape = (dice) => {
  let state = dice.normal();
  let least = state;
  for (let i = 1; i < 10; i++) {
    state = 0.8 * state + 0.6 * dice.normal();
    if (state < least) least = state;
  }
  // The least of such a path has mean −1.05 and sd 0.80.
  return 0.8 * dice.normal() + (0.6 / 0.8) * (least + 1.05);
};

export interface JobNoise {
  shape: Shape;
  /**
   * What all rows of a round share, in spreads: AR(1) over half rounds with ρ = 0.98, as the machine warms up or gets
   * a neighbour. Head and base lie half a round apart, so most of it cancels.
   */
  drift: number;
  /** Memory of a row's difference from one round to the next. Breaks what the exact test rests on. */
  memory: number;
}

export const NOISES: Record<string, JobNoise> = {
  normal: { shape: normal, drift: 0, memory: 0 },
  bimodal: { shape: bimodal, drift: 0, memory: 0 },
  "heavy tails (t, 3 df)": { shape: heavyTailed, drift: 0, memory: 0 },
  "AR(1) 0.8 within a process": { shape: autocorrelated, drift: 0, memory: 0 },
  "drift of 3 spreads, shared": { shape: normal, drift: 3, memory: 0 },
  "AR(1) 0.3 between rounds": { shape: normal, drift: 0, memory: 0.3 },
};
