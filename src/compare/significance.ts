import { adjust, type Correction } from "../stats/adjust.ts";
import { tailProbability } from "../stats/estimate.ts";
import { drawsNeeded, type PermutationP, USUAL_DRAWS } from "../stats/monte_carlo.ts";
import type { Contrast } from "./contrast.ts";

const NOT_TESTED: PermutationP = { p: 1, smallest: 0, exact: true };

export interface Significance {
  p: number;
  adjusted: number;
}

/**
 * p of every row of a family, one-sided, and the same corrected for their number.
 *
 * A permutation of few units cannot give a p that a lone change among so many rows needs, however large the change.
 * There p is that of Student's t: about right where a permutation is exactly right, and able to see.
 *
 * Random arrangements cannot give a p below one in their number. Rows that stand at that limit, and for
 * which it is not low enough among so many comparisons, are drawn again with 1 / (draws + 1) ≤ α / 4m;
 * where enough rows stand there together, the correction passes them as they are. So ten thousand
 * comparisons, all of them worse, cost no more than all unchanged.
 *
 * @param side 1 asks "is head worse", −1 "is head better"
 * @param least of each row the difference below which nothing would follow: not worth a test, it counts with
 *   p = 1, as does a difference that points the other way
 */
export function significanceOf(
  family: readonly Contrast[],
  side: 1 | -1,
  alpha: number,
  correction: Correction,
  least: readonly number[] = [],
): Significance[] {
  const tested = family.map((contrast, i) => {
    const difference = side * contrast.estimate.difference;
    const worthATest = difference > 0 && difference >= (least[i] ?? 0);
    if (!worthATest) return NOT_TESTED;
    return isTooCoarse(contrast, alpha, family.length)
      ? studentP(contrast, side)
      : contrast.test(side, USUAL_DRAWS);
  });
  const first = adjust(
    tested.map(({ p }) => p),
    correction,
  );
  const draws = drawsNeeded(alpha, family.length);
  const p = tested.map((outcome, i) => {
    const atLimit = !outcome.exact && outcome.p === outcome.smallest;
    const more = atLimit && first[i]! > alpha && draws > USUAL_DRAWS;
    return more ? family[i]!.test(side, draws).p : outcome.p;
  });
  const adjusted = adjust(p, correction);
  return p.map((value, i) => ({ p: value, adjusted: adjusted[i]! }));
}

/** Can the permutations pass alone, and not as one of so many? */
function isTooCoarse({ smallestP, head, base }: Contrast, alpha: number, rows: number): boolean {
  const smallest = smallestP?.(Math.min(head.n, base.n)) ?? 0;
  return smallest <= alpha && smallest > alpha / rows;
}

function studentP({ estimate }: Contrast, side: 1 | -1): PermutationP {
  const p = tailProbability({ ...estimate, difference: side * estimate.difference });
  return { p, smallest: 0, exact: true };
}
