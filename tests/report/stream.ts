import { below, randomFor } from "../../src/stats/random.ts";

/** Uniform numbers in [0, 1), the same on every run. */
export type Stream = () => number;

export function stream(key: string): Stream {
  const random = randomFor(key);
  return () => below(random, 2 ** 30) / 2 ** 30;
}

/** A standard normal number (Box–Muller). */
export function gaussian(random: Stream): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
