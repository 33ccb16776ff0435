import { ROUND_SEED } from "../plan/suites.ts";
import { randomFor } from "../stats/random.ts";

/** A whole page of environment: as much as its size may shift the stack. */
const PAGE = 4096;

/**
 * Variables that draw the luck of memory layout anew each round. Where the stack begins (the size of the
 * environment moves it) and how a hash table is ordered change a process's speed by a few percent (Mytkowicz
 * et al. 2009; Curtsinger & Berger 2013); frozen once, that luck would be taken for a difference of the code. Both
 * sides of a round share it. A suite names the variables that take the round's seed: `{round_seed}`.
 */
export function layoutOf(
  env: Readonly<Record<string, string>>,
  seed: number,
  round: number,
): Record<string, string> {
  const random = randomFor(`layout ${seed} ${round}`);
  const roundSeed = String(random.next() >>> 1);
  const padding = "x".repeat((random.next() >>> 0) % PAGE);
  const seeded = Object.entries(env).filter(([, value]) => value.includes(ROUND_SEED));
  return {
    ...Object.fromEntries(
      seeded.map(([name, value]) => [name, value.replaceAll(ROUND_SEED, roundSeed)]),
    ),
    RVP_LAYOUT_PADDING: padding,
  };
}
