import { monteCarlo, type PermutationP } from "./monte_carlo.ts";
import { randomFor } from "./random.ts";

/** Rounds up to which all 2^n sign patterns are counted: two tables of 2^16 sums, half a millisecond. */
const MOST_EXACT_ROUNDS = 32;

/**
 * One-sided studentized sign-flip test of paired differences (Fisher 1935; Janssen 1999): how often do
 * random signs give a t statistic at least as large as the measured one? Exact for differences that are
 * symmetric about zero under "nothing changed", which interleaving makes them.
 *
 * Σd² is the same for every pattern, so t grows with Σd and comparing sums compares t.
 *
 * @param differences head − base per round, positive is worse; finite
 * @param seed names the random stream, used beyond 32 rounds only
 * @param draws random patterns beyond 32 rounds
 */
export function signFlipTest(
  differences: readonly number[],
  seed: string,
  draws: number,
): PermutationP {
  const sizes = Float64Array.from(differences, Math.abs).sort();
  const observed = sum(Float64Array.from(differences).sort());
  // Patterns with the same sum on paper must not be told apart by rounding.
  const threshold = observed - 1e-12 * sum(sizes);
  return sizes.length <= MOST_EXACT_ROUNDS
    ? countPatterns(sizes, threshold)
    : drawPatterns(sizes, threshold, seed, draws);
}

/** Smallest one-sided p that n rounds can give. */
export function smallestSignFlipP(rounds: number): number {
  return 2 ** -rounds;
}

/**
 * Meet in the middle (Horowitz & Sahni 1974): sort the 2^(n/2) signed sums of each half; one sweep then
 * counts the pairs at or above the threshold, in 2^(n/2) steps for 2^n patterns.
 */
function countPatterns(sizes: Float64Array, threshold: number): PermutationP {
  const half = sizes.length >>> 1;
  const left = signedSums(sizes.subarray(0, half));
  const right = signedSums(sizes.subarray(half));
  let count = 0;
  let first = right.length;
  for (const sumOfLeft of left) {
    while (first > 0 && sumOfLeft + right[first - 1]! >= threshold) first--;
    count += right.length - first;
  }
  const smallest = smallestSignFlipP(sizes.length);
  return { p: Math.max(count, 1) * smallest, smallest, exact: true };
}

/** All ±sums, ascending: each size merges the list so far, shifted down, with the list shifted up. */
function signedSums(sizes: Float64Array): Float64Array {
  let sums = new Float64Array(1);
  for (const size of sizes) {
    const merged = new Float64Array(2 * sums.length);
    let down = 0;
    let up = 0;
    for (let i = 0; i < merged.length; i++) {
      const takeDown = down < sums.length && sums[down]! - size <= sums[up]! + size;
      merged[i] = takeDown ? sums[down++]! - size : sums[up++]! + size;
    }
    sums = merged;
  }
  return sums;
}

function drawPatterns(
  sizes: Float64Array,
  threshold: number,
  seed: string,
  draws: number,
): PermutationP {
  const random = randomFor(seed);
  return monteCarlo(() => {
    let total = 0;
    let bits = 0;
    for (let i = 0; i < sizes.length; i++) {
      if (i % 32 === 0) bits = random.next();
      total += bits & 1 ? sizes[i]! : -sizes[i]!;
      bits >>>= 1;
    }
    return total >= threshold;
  }, draws);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
