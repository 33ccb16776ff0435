import {
  giveToHead,
  type LabelingSet,
  type Labelings,
  labelingsOf,
  PLACES_PER_BYTE,
} from "./labelings.ts";
import { monteCarlo, type PermutationP } from "./monte_carlo.ts";
import { below, randomFor } from "./random.ts";
import { ascending } from "./summary.ts";

/**
 * One-sided permutation test of process labels with Welch's t as the statistic (Janssen 1997; Chung &
 * Romano 2013): exact when nothing changed, and still right in large samples when only the spread of
 * the two sides differs, which a plain difference of means is not. All labelings are looked at where they
 * are at most 20 000, else random ones.
 *
 * @param head figures of the head processes, positive is worse; at least two, finite, in any order
 * @param base figures of the base processes; at least two, finite, in any order
 * @param seed names the row, so that its verdict repeats
 * @param labelings shared by all rows of a job
 * @param draws random labelings where there are too many to look at each
 */
export function permutationTest(
  head: readonly number[],
  base: readonly number[],
  seed: string,
  labelings: Labelings,
  draws: number,
): PermutationP {
  const set = labelings.of(head.length, base.length);
  const { values, observed } = pool(head, base, seed, set.width);
  const statistic =
    head.length === base.length
      ? sumOfHead(values, set.width)
      : welchT(values, set.width, head.length, base.length);
  const [measured] = statistic(observed, 0, new Float64Array(1));
  const threshold = justBelow(measured!);
  return set.all === null
    ? drawn(set, statistic, threshold, draws)
    : counted(set, set.all, statistic, threshold);
}

/** Smallest one-sided p that groups of these sizes, of equal size unless said, can give. */
export function smallestPermutationP(head: number, base = head): number {
  return 1 / labelingsOf(head, base);
}

/** Fills `into` with the statistics of as many labelings, the first of which begins at byte `start`. */
type Statistic = (bytes: Uint8Array, start: number, into: Float64Array) => Float64Array;

/** Labelings with the same statistic on paper must not be told apart by rounding. */
function justBelow(measured: number): number {
  return Number.isFinite(measured) ? measured - 1e-9 * Math.abs(measured) : measured;
}

function counted(
  set: LabelingSet,
  all: number,
  statistic: Statistic,
  threshold: number,
): PermutationP {
  let hits = 0;
  for (const value of statistic(set.first(all), 0, new Float64Array(all))) {
    if (value >= threshold) hits++;
  }
  return { p: Math.max(1, hits) / all, smallest: 1 / all, exact: true };
}

function drawn(
  set: LabelingSet,
  statistic: Statistic,
  threshold: number,
  draws: number,
): PermutationP {
  let start = 0;
  const next = (block: Float64Array) => {
    const end = start + block.length * set.width;
    statistic(set.first(end / set.width), start, block);
    start = end;
  };
  return monteCarlo(next, threshold, draws);
}

/**
 * All values, and the labeling that was measured. Each side is sorted, so that the order of processes cannot
 * matter; then all are shuffled by the row's name, so that shared labelings are other ones for each row: were
 * they not, their luck would be the same in every job, and α would be off by it for everyone.
 *
 * Centred, else the squares of log(seconds) ≈ −20 swamp a spread of 0.001.
 */
function pool(head: readonly number[], base: readonly number[], seed: string, width: number) {
  const inOrder = [...ascending(head), ...ascending(base)];
  const centre = inOrder[head.length >>> 1]!;
  const places = shuffled(inOrder.length, seed);
  const values = new Array<number>(inOrder.length);
  const observed = new Uint8Array(width);
  for (const [i, value] of inOrder.entries()) {
    const place = places[i]!;
    values[place] = value - centre;
    if (i < head.length) giveToHead(observed, 0, place);
  }
  return { values, observed };
}

/** 0 … count − 1 in the order that a name stands for (Fisher & Yates). */
function shuffled(count: number, seed: string): Uint32Array {
  const random = randomFor(seed);
  const places = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < count; i++) {
    const j = i + below(random, count - i);
    const place = places[j]!;
    places[j] = places[i]!;
    places[i] = place;
  }
  return places;
}

/**
 * Welch's t, as far as order goes, for sides of equal size. Their variances then add up to what is left of the
 * total sum of squares when the difference has taken its share, so t grows with the sum of the head group,
 * and comparing sums compares t.
 */
function sumOfHead(values: readonly number[], width: number): Statistic {
  const sums = subsetSums(values, width);
  // Above any sum: values are centred, and a relative allowance for rounding needs a sign that stays.
  const shift = values.reduce((total, value) => total + Math.abs(value), 0);
  return (bytes, start, into) => {
    for (let i = 0, at = start; i < into.length; i++) {
      let sum = shift;
      for (let byte = 0; byte < width; byte++) sum += sums[SUBSETS * byte + bytes[at++]!]!;
      into[i] = sum;
    }
    return into;
  };
}

/**
 * Welch's t of labelings. Sum and sum of squares of the head group suffice, and both are looked up byte by
 * byte: tables hold them for each subset of each six values.
 */
function welchT(values: readonly number[], width: number, head: number, base: number): Statistic {
  const sums = subsetSums(values, width);
  const squares = subsetSums(
    values.map((value) => value * value),
    width,
  );
  let total = 0;
  let totalSquares = 0;
  for (let byte = 0; byte < width; byte++) {
    total += sums[SUBSETS * (byte + 1) - 1]!;
    totalSquares += squares[SUBSETS * (byte + 1) - 1]!;
  }
  // Differences of rounded sums: below these they are zero.
  const noVariance = 1e-14 * totalSquares;
  const noDifference = 1e-7 * Math.sqrt(totalSquares);
  return (bytes, start, into) => {
    for (let i = 0, at = start; i < into.length; i++) {
      let sum = 0;
      let square = 0;
      for (let byte = 0; byte < width; byte++) {
        const subset = SUBSETS * byte + bytes[at++]!;
        sum += sums[subset]!;
        square += squares[subset]!;
      }
      const rest = total - sum;
      const difference = sum / head - rest / base;
      const ours = (square - (sum * sum) / head) / ((head - 1) * head);
      const theirs = (totalSquares - square - (rest * rest) / base) / ((base - 1) * base);
      const variance = Math.max(0, ours) + Math.max(0, theirs);
      if (variance > noVariance) into[i] = difference / Math.sqrt(variance);
      else if (Math.abs(difference) <= noDifference) into[i] = 0;
      else into[i] = difference > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
    return into;
  };
}

const SUBSETS = 2 ** PLACES_PER_BYTE;

/** For each six values the sums of all 64 subsets; missing values count as zero. */
function subsetSums(values: readonly number[], width: number): Float64Array {
  const sums = new Float64Array(SUBSETS * width);
  for (let byte = 0; byte < width; byte++) {
    for (let subset = 1; subset < SUBSETS; subset++) {
      const lowest = 31 - Math.clz32(subset & -subset);
      const without = sums[SUBSETS * byte + (subset & (subset - 1))]!;
      const place = PLACES_PER_BYTE * byte + lowest;
      sums[SUBSETS * byte + subset] = place < values.length ? without + values[place]! : without;
    }
  }
  return sums;
}
