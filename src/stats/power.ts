import { smallestPermutationP } from "./permutation.ts";
import { smallestSignFlipP } from "./sign_flip.ts";
import { quantile } from "./student_t.ts";

/** The chance with which a change of the quoted size goes red. */
export const POWER = 0.8;
const NORMAL_QUANTILE_OF_POWER = 0.8416212335729143;

/** Beyond this many processes a side, better hardware is the answer, not more of them. */
const MOST_UNITS = 1_000;

/** What a row must pass to go red, on the scale of the test (log for ratios). */
export interface RedRule {
  alpha: number;
  /** Rows that are judged together: a lone red has to pass alpha / comparisons. */
  comparisons: number;
  tolerance: number;
  minEffect: number;
}

/** How precise a comparison of this many units a side is. */
export interface Precision {
  standardError: number;
  degrees: number;
}

/**
 * The true change that would go red with 80 % chance, on the scale of the test. The largest of what the
 * test, the tolerance (a row whose upper bound stays below it is not red) and min_effect ask for.
 *
 * The test's share solves the noncentral t for its shift by the normal approximation of Johnson & Welch
 * (1940; Abramowitz & Stegun 26.7.10), good to 1 % from 4 degrees of freedom on.
 */
export function detectableEffect({ standardError, degrees }: Precision, rule: RedRule): number {
  const critical = quantile(1 - rule.alpha / rule.comparisons, degrees);
  const shift =
    critical * (1 - 1 / (4 * degrees)) +
    NORMAL_QUANTILE_OF_POWER * Math.sqrt(1 + critical ** 2 / (2 * degrees));
  const margin = quantile(POWER, degrees);
  const reach = quantile(1 - rule.alpha, degrees);
  return Math.max(
    shift * standardError,
    rule.tolerance + (margin - reach) * standardError,
    rule.minEffect + margin * standardError,
  );
}

/** Fewest rounds whose smallest p a lone change among `comparisons` could be significant with. */
export function fewestRounds(alpha: number, comparisons: number): number {
  return fewest((n) => smallestSignFlipP(n) <= alpha / comparisons);
}

/** The same for unpaired processes, per side. */
export function fewestProcesses(alpha: number, comparisons: number): number {
  return fewest((n) => smallestPermutationP(n, n) <= alpha / comparisons);
}

/**
 * Units a side (rounds or processes) with which a change of the size of the tolerance would be decided:
 * significant with 80 % chance if it is there, and bounded below the tolerance if nothing is.
 * Null when even a thousand would not do.
 *
 * @param measured what `units` a side gave; the standard error shrinks with the root of their number
 * @param atLeast fewest units that can be significant at all
 */
export function unitsNeeded(
  measured: Precision,
  units: number,
  rule: RedRule,
  atLeast: number,
): number | null {
  const decides = (n: number) => {
    const standardError = measured.standardError * Math.sqrt(units / n);
    const degrees = (measured.degrees * (n - 1)) / (units - 1);
    const size = detectableEffect(
      { standardError, degrees },
      { ...rule, tolerance: 0, minEffect: 0 },
    );
    return size <= rule.tolerance;
  };
  if (!decides(MOST_UNITS)) return null;
  let low = Math.max(2, atLeast);
  let high = Math.max(low, MOST_UNITS);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (decides(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fewest(suffices: (n: number) => boolean): number {
  let n = 2;
  while (!suffices(n)) n++;
  return n;
}
