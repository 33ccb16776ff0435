import { normalTail } from "./normal.ts";
import { smallestSignFlipP } from "./sign_flip.ts";
import { quantile } from "./student_t.ts";

/**
 * Chance that n paired rounds reach a one-sided p of `level`, by the normal approximation of the noncentral t
 * (Johnson & Welch 1940): t > c where the mean exceeds c times the estimated standard error.
 *
 * @param effect true difference, on the scale of the test
 * @param spread true standard deviation of the differences of a round
 */
export function chanceOfSignificance(
  effect: number,
  spread: number,
  rounds: number,
  level: number,
): number {
  if (rounds < 2) return 0;
  if (spread === 0) return effect > 0 ? 1 : 0;
  const degrees = rounds - 1;
  const critical = quantile(1 - level, degrees);
  const shift = (effect * Math.sqrt(rounds)) / spread;
  const centre = shift - critical * (1 - 1 / (4 * degrees));
  return normalTail(-centre / Math.sqrt(1 + critical ** 2 / (2 * degrees)));
}

/** Rounds of an exact paired test that reach `level` with the given chance; at most `most`. */
export function roundsToShow(
  effect: number,
  spread: number,
  level: number,
  chance: number,
  most: number,
): number {
  const enough = (n: number) => chanceOfSignificance(effect, spread, n, level) >= chance;
  let low = fewestRounds(level);
  let high = Math.max(low, most);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Fewest rounds whose smallest sign-flip p is at most `level`. */
export function fewestRounds(level: number): number {
  let rounds = 1;
  while (smallestSignFlipP(rounds) > level) rounds++;
  return rounds;
}
