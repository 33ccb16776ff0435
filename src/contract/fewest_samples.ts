import type { Process } from "./generated/types.ts";
import { valuesOf } from "./values.ts";

/**
 * By round of one session, the fewest samples of a metric that a process took; nothing for a round of one side only.
 * Both sides are summarized by so many of their samples, the first. A phase lasts a set time, so the slower side takes
 * fewer, and a lower quantile of fewer lies higher where the machine has two speeds: a slowdown would look larger than
 * it is. The number is the same whichever side is called head, so a test that swaps them stays exact.
 */
export function fewestSamples(
  session: readonly Process[],
  metricKey: string,
): ReadonlyMap<number, number> {
  const fewest = { head: new Map<number, number>(), base: new Map<number, number>() };
  for (const process of session) {
    const length = valuesOf(process, metricKey)?.length;
    const side = fewest[process.side];
    if (length) side.set(process.round, Math.min(length, side.get(process.round) ?? length));
  }
  const both = [...fewest.head].filter(([round]) => fewest.base.has(round));
  return new Map(both.map(([round, n]) => [round, Math.min(n, fewest.base.get(round)!)]));
}
