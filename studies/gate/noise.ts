import { type RandomBits, randomFor } from "../../src/stats/random.ts";

/** A seeded source of the numbers that noise is made of. */
export class Dice {
  private readonly random: RandomBits;

  constructor(key: string) {
    this.random = randomFor(key);
  }

  /** Uniform in (0, 1). */
  uniform(): number {
    return ((this.random.next() >>> 0) + 0.5) / 2 ** 32;
  }

  /** Standard normal (Box & Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Student's t with 3 degrees of freedom, scaled to variance one. */
  heavy(): number {
    const chiSquared = this.normal() ** 2 + this.normal() ** 2 + this.normal() ** 2;
    return this.normal() / Math.sqrt(chiSquared);
  }
}

/**
 * Seconds of the iterations of one process whose true level is exp(level).
 *
 * @param factor of the spread of processes, for rows that scatter more or less than others
 */
export type Noise = (dice: Dice, level: number, iterations: number, factor?: number) => number[];

const seconds = (levels: number[]) => levels.map(Math.exp);
const repeat = (count: number, level: () => number) => Array.from({ length: count }, level);

/** Process levels scatter by 2 %, iterations about them by 0.5 %. */
export const gaussian: Noise = (dice, level, iterations) => {
  const process = level + 0.02 * dice.normal();
  return seconds(repeat(iterations, () => process + 0.005 * dice.normal()));
};

/** Iterations remember the one before (AR(1), ρ = 0.8, 2 %), on top of process levels of 2 %. */
export const autocorrelated: Noise = (dice, level, iterations) => {
  const process = level + 0.02 * dice.normal();
  let state = 0.02 * dice.normal();
  return seconds(
    repeat(iterations, () => {
      state = 0.8 * state + 0.02 * 0.6 * dice.normal();
      return process + state;
    }),
  );
};

/** Three processes in ten land in a layout that is 6 % slower; one iteration in twenty is hit by 50 %. */
export const bimodal: Noise = (dice, level, iterations) => {
  const slow = dice.uniform() < 0.3 ? 0.06 : 0;
  const hit = dice.uniform() < 0.03 ? 0.2 : 0;
  const process = level + slow + hit + 0.01 * dice.normal();
  return seconds(
    repeat(iterations, () => process + (dice.uniform() < 0.05 ? 0.4 : 0) + 0.005 * dice.normal()),
  );
};

/** Process levels from Student's t with three degrees of freedom, 2 %. */
export const heavyTailed: Noise = (dice, level, iterations, factor = 1) => {
  const process = level + 0.02 * factor * dice.heavy();
  return seconds(repeat(iterations, () => process + 0.005 * dice.normal()));
};

/** A coarse clock: 2 % process noise seen in steps of 1 %, so that most values are tied. */
export const tied: Noise = (dice, level, iterations) =>
  gaussian(dice, level, iterations).map((value) => Math.round(100 * value) / 100);

/** No noise at all. */
export const silent: Noise = (_, level, iterations) => repeat(iterations, () => Math.exp(level));
