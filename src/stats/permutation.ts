import { FEW_ARRANGEMENTS, monteCarlo, type PermutationP } from "./monte_carlo.ts";
import { below, randomFor } from "./random.ts";

/**
 * One-sided permutation test of process labels with Welch's t as the statistic (Janssen 1997; Chung &
 * Romano 2013): exact when nothing changed, and still right in large samples when only the spread of
 * the two sides differs, which a plain difference of means is not.
 *
 * The values are sorted first, so the order of processes and files cannot change the verdict.
 *
 * @param head figures of the head processes, positive is worse; at least two, finite
 * @param base figures of the base processes; at least two, finite
 * @param seed names the random stream
 * @param draws random labelings where there are more than 20 000
 */
export function permutationTest(
  head: readonly number[],
  base: readonly number[],
  seed: string,
  draws: number,
): PermutationP {
  const statistic = new LabelingStatistic(head, base);
  // Labelings with the same t on paper must not be told apart by rounding.
  const { observed } = statistic;
  const threshold = Number.isFinite(observed) ? observed - 1e-9 * Math.abs(observed) : observed;
  const labelings = labelingsOf(head.length, base.length);
  if (labelings <= FEW_ARRANGEMENTS) {
    const hits = Math.max(1, statistic.countAtLeast(threshold));
    return { p: hits / labelings, smallest: 1 / labelings, exact: true };
  }
  const random = randomFor(seed);
  return monteCarlo(() => statistic.draw(random) >= threshold, draws);
}

/** Smallest one-sided p that groups of these sizes can give. */
export function smallestPermutationP(head: number, base: number): number {
  return 1 / labelingsOf(head, base);
}

/** Number of ways to say which of the processes are head: (head + base) over head. */
function labelingsOf(head: number, base: number): number {
  let ways = 1;
  for (let i = 1; i <= head; i++) ways = (ways * (base + i)) / i;
  return Math.round(ways);
}

/** Welch's t of any labeling of the pooled values; sum and sum of squares of the head group suffice. */
class LabelingStatistic {
  readonly observed: number;
  private readonly values: Float64Array;
  private readonly order: Uint32Array;
  private readonly headSize: number;
  private readonly baseSize: number;
  private total = 0;
  private totalSquares = 0;

  constructor(head: readonly number[], base: readonly number[]) {
    const pooled = Float64Array.from([...head, ...base]).sort();
    // Centred, else the squares of log(seconds) ≈ −20 swamp a spread of 0.001.
    const centre = pooled[pooled.length >>> 1]!;
    this.values = pooled.map((value) => value - centre);
    this.order = Uint32Array.from(this.values.keys());
    this.headSize = head.length;
    this.baseSize = base.length;
    for (const value of this.values) {
      this.total += value;
      this.totalSquares += value * value;
    }
    let sum = 0;
    let squares = 0;
    for (const value of Float64Array.from(head).sort()) {
      sum += value - centre;
      squares += (value - centre) ** 2;
    }
    this.observed = this.t(sum, squares);
  }

  /** t of a labeling drawn at random: the first steps of a Fisher–Yates shuffle choose the head group. */
  draw(random: { next(): number }): number {
    const { order, values } = this;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < this.headSize; i++) {
      const j = i + below(random, order.length - i);
      const chosen = order[j]!;
      order[j] = order[i]!;
      order[i] = chosen;
      const value = values[chosen]!;
      sum += value;
      squares += value * value;
    }
    return this.t(sum, squares);
  }

  /** How many of all labelings have a t of at least the threshold. */
  countAtLeast(threshold: number, from = 0, chosen = 0, sum = 0, squares = 0): number {
    if (chosen === this.headSize) return this.t(sum, squares) >= threshold ? 1 : 0;
    let count = 0;
    const last = this.values.length - (this.headSize - chosen);
    for (let i = from; i <= last; i++) {
      const value = this.values[i]!;
      count += this.countAtLeast(threshold, i + 1, chosen + 1, sum + value, squares + value ** 2);
    }
    return count;
  }

  private t(sum: number, squares: number): number {
    const { headSize, baseSize } = this;
    const restSum = this.total - sum;
    const difference = sum / headSize - restSum / baseSize;
    const head = (squares - (sum * sum) / headSize) / ((headSize - 1) * headSize);
    const rest =
      (this.totalSquares - squares - (restSum * restSum) / baseSize) / ((baseSize - 1) * baseSize);
    // Differences of rounded sums: below this they are zero.
    const variance = Math.max(0, head) + Math.max(0, rest);
    if (variance > 1e-14 * this.totalSquares) return difference / Math.sqrt(variance);
    if (Math.abs(difference) <= 1e-7 * Math.sqrt(this.totalSquares)) return 0;
    return difference > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
}
