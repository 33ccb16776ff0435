import { monteCarlo, type PermutationP } from "./monte_carlo.ts";
import { randomFor } from "./random.ts";

/** Rounds up to which all 2^n sign patterns are counted: two tables of 2^16 sums, under a millisecond. */
const MOST_EXACT_ROUNDS = 32;

/**
 * One-sided studentized sign-flip test of paired differences (Fisher 1935; Janssen 1999): how often do
 * random signs give a t statistic at least as large as the measured one? Exact for differences that are
 * symmetric about zero under "nothing changed", which interleaving makes them.
 *
 * Σd² is the same for every pattern, so t grows with Σd and comparing sums compares t.
 *
 * @param differences head − base per round, positive is worse; finite, in any order
 * @param seed names the row, so that its verdict repeats; used beyond 32 rounds only
 * @param draws random patterns beyond 32 rounds
 */
export function signFlipTest(
  differences: readonly number[],
  seed: string,
  draws: number,
): PermutationP {
  // Sorted, so that the order of rounds cannot move the last bit of a sum.
  const sizes = differences.map(Math.abs).sort((a, b) => a - b);
  const observed = sum([...differences].sort((a, b) => a - b));
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
function countPatterns(sizes: readonly number[], threshold: number): PermutationP {
  const half = sizes.length >>> 1;
  const left = signedSums(sizes.slice(0, half));
  const right = signedSums(sizes.slice(half));
  let count = 0;
  let first = right.length;
  for (let i = 0; i < left.length; i++) {
    const sumOfLeft = left[i]!;
    while (first > 0 && sumOfLeft + right[first - 1]! >= threshold) first--;
    count += right.length - first;
  }
  const smallest = smallestSignFlipP(sizes.length);
  return { p: Math.max(count, 1) * smallest, smallest, exact: true };
}

/** All ±sums, ascending: each size merges the list so far, shifted down, with the list shifted up. */
function signedSums(sizes: readonly number[]): Float64Array {
  let sums = new Float64Array(2 ** sizes.length);
  let merged = new Float64Array(2 ** sizes.length);
  let length = 1;
  for (const size of sizes) {
    let down = 0;
    let up = 0;
    for (let i = 0; i < 2 * length; i++) {
      const takeDown = down < length && sums[down]! - size <= sums[up]! + size;
      merged[i] = takeDown ? sums[down++]! - size : sums[up++]! + size;
    }
    [sums, merged] = [merged, sums];
    length *= 2;
  }
  return sums;
}

function drawPatterns(
  sizes: readonly number[],
  threshold: number,
  seed: string,
  draws: number,
): PermutationP {
  const random = randomFor(seed);
  const next = (block: Float64Array) => {
    for (let drawn = 0; drawn < block.length; drawn++) {
      let total = 0;
      let bits = 0;
      for (let i = 0; i < sizes.length; i++) {
        if (i % 32 === 0) bits = random.next();
        total += bits & 1 ? sizes[i]! : -sizes[i]!;
        bits >>>= 1;
      }
      block[drawn] = total;
    }
  };
  return monteCarlo(next, threshold, draws);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
