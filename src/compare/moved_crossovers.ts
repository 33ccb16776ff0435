import type { CurveOfRatio, MovedCrossover, SizeCrossover } from "../contract/generated/types.ts";

/**
 * Crossovers of the base and of head whose intervals have nothing in common, and those that only one of the two has
 * while the other is shown to have none. What is undecided on a side has not moved.
 */
export function movedCrossovers(base: CurveOfRatio, head: CurveOfRatio): MovedCrossover[] {
  if (head.ahead !== undefined) return surely(base).map((before) => ({ base: before, head: null }));
  if (base.ahead !== undefined) return surely(head).map((after) => ({ base: null, head: after }));
  if (base.crossovers.length !== head.crossovers.length) return [];
  return head.crossovers.flatMap((after, i) => {
    const before = base.crossovers[i]!;
    const same = before.ahead_above === after.ahead_above && overlap(before, after);
    return same ? [] : [{ base: before, head: after }];
  });
}

/** Bounded on both sides: within the sizes that were measured there is one. */
function surely({ crossovers }: CurveOfRatio): SizeCrossover[] {
  return crossovers.filter(({ low, high }) => low !== null && high !== null);
}

function overlap(a: SizeCrossover, b: SizeCrossover): boolean {
  const [low, high] = [
    Math.max(a.low ?? 0, b.low ?? 0),
    Math.min(a.high ?? Infinity, b.high ?? Infinity),
  ];
  return low <= high;
}
