import { quantile } from "./student_t.ts";

/** The chance with which a change of the quoted size goes red. */
export const POWER = 0.8;
const NORMAL_QUANTILE_OF_POWER = 0.8416212335729143;

/** Beyond this many units a side, a quieter machine is the answer, not more of them. */
const MOST_UNITS = 1_000;

/** What a row must pass to go red, on the scale of the test (log for ratios). */
export interface RedRule {
  alpha: number;
  /** Rows that are judged together: a lone red has to pass alpha / comparisons. */
  comparisons: number;
  tolerance: number;
  minEffect: number;
  /** Smallest p that this many units a side can give; absent where p is continuous. */
  smallestP?: ((units: number) => number) | undefined;
}

/** How precise a comparison is. */
export interface Precision {
  standardError: number;
  degrees: number;
  /** Units (rounds, processes, sessions) a side. */
  units: number;
}

/**
 * The true change that would go red with 80 % chance in another measurement like this one, on the scale
 * of the test. The largest of what the test, the tolerance (a row bounded below it is not red) and
 * min_effect ask for.
 */
export function detectableEffect(precision: Precision, rule: RedRule): number {
  const { standardError, degrees } = precision;
  const margin = quantile(POWER, degrees);
  return Math.max(
    detectableByTest(precision, rule),
    rule.tolerance + (margin - quantile(1 - rule.alpha, degrees)) * standardError,
    rule.minEffect + margin * standardError,
  );
}

/**
 * Shift k, in standard errors s of this measurement, with P(T > critical) = 80 % in the next one, whose
 * s' is another draw: k s − critical s' is nearly normal with mean (k − critical)(1 − 1/4ν) σ and
 * variance (1 + (k² + critical²) / 2ν) σ² (the approximation of Johnson & Welch 1940, used for both s
 * and s'). Taking s for σ, as is usual, would promise 80 % and keep 74 % at 15 rounds.
 */
function detectableByTest({ standardError, degrees, units }: Precision, rule: RedRule): number {
  const critical = quantile(1 - lonelyLevel(rule, units), degrees);
  let shift = critical;
  for (let step = 0; step < 4; step++) {
    const spread = Math.sqrt(1 + (shift ** 2 + critical ** 2) / (2 * degrees));
    shift = critical + (NORMAL_QUANTILE_OF_POWER * spread) / (1 - 1 / (4 * degrees));
  }
  return shift * standardError;
}

/** The p that a lone change has to reach; the next lower one that the test can give. */
function lonelyLevel({ alpha, comparisons, smallestP }: RedRule, units: number): number {
  const level = alpha / comparisons;
  const smallest = smallestP?.(units) ?? 0;
  return smallest > 0 && smallest <= level ? Math.floor(level / smallest) * smallest : level;
}

/** Fewest units a side whose permutations can make a lone change among `comparisons` significant. */
export function fewestUnits({
  alpha,
  comparisons,
  smallestP,
}: Pick<RedRule, "alpha" | "comparisons" | "smallestP">): number {
  let units = 2;
  while (smallestP && smallestP(units) > alpha / comparisons) units++;
  return units;
}

/**
 * Units a side with which a change of the size of the tolerance would be decided: significant with 80 %
 * chance if it is there, and bounded below the tolerance if nothing is. Null when even a thousand would
 * not do. The standard error is taken to shrink with the root of their number.
 */
export function unitsNeeded(measured: Precision, rule: RedRule): number | null {
  const decides = (units: number) => {
    const standardError = measured.standardError * Math.sqrt(measured.units / units);
    const degrees = (measured.degrees * (units - 1)) / (measured.units - 1);
    return detectableByTest({ standardError, degrees, units }, rule) <= rule.tolerance;
  };
  if (!decides(MOST_UNITS)) return null;
  let low = fewestUnits({ ...rule, comparisons: 1 });
  let high = Math.max(low, MOST_UNITS);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (decides(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
