import { median } from "simple-statistics";
import { below, randomFor } from "./random.ts";

/** Shorter stretches cannot show a level. */
const SHORTEST_STRETCH = 3;

/** Values further from the median than this many robust standard deviations count as if they were there. */
const REACH = 2.5;
const MAD_TO_SD = 1.4826;

/** Orders drawn, so that several of them may split as well before p is above the level. */
const drawsFor = (level: number) => (level < 0.001 ? 4_999 : 1_999);

/** Standard errors below which values without any order split so often that the draws can be saved. */
const worthATest = (level: number) => (level < 0.001 ? 3.3 : 2.8);

/**
 * Where the means of both sides differ most, in standard errors (CUSUM, Page 1954), with a few far values drawn
 * in, so that a spike is no level. Null where there is nothing to split.
 */
export function largestSplit(values: readonly number[]): number | null {
  const found = bestOf(centred(values));
  return found.square > 0 ? found.index : null;
}

/**
 * Where two levels leave the least absolute deviations: the place of a split that is known to be there, which a
 * spike beside it does not move.
 */
export function steadiestSplit(values: readonly number[]): number {
  let [index, least] = [SHORTEST_STRETCH, Number.POSITIVE_INFINITY];
  for (let at = SHORTEST_STRETCH; at <= values.length - SHORTEST_STRETCH; at++) {
    const found = deviations(values.slice(0, at)) + deviations(values.slice(at));
    if (found < least) [index, least] = [at, found];
  }
  return index;
}

function deviations(values: readonly number[]): number {
  const centre = median([...values]);
  return values.reduce((sum, value) => sum + Math.abs(value - centre), 0);
}

/**
 * How often values in random order split as well as these: exact for values that could have come in any order,
 * however heavy their tails, and the choice of the best split is part of it.
 *
 * @param level beyond it p need not be precise
 */
export function splitP(values: readonly number[], level: number): number {
  const ordered = centred(values);
  const n = ordered.length;
  const seen = bestOf(ordered).square;
  const variance = ordered.reduce((sum, value) => sum + value * value, 0) / (n - 1);
  if (!(seen > worthATest(level) ** 2 * variance)) return 1;
  const draws = drawsFor(level);
  const most = Math.floor(level * (draws + 1));
  const random = randomFor(`split of ${n}`);
  // Sums come in another order: what is equal on paper may differ in the last digits.
  const bar = seen * (1 - 1e-9);
  let hits = 0;
  for (let draw = 1; draw <= draws; draw++) {
    for (let i = n - 1; i > 0; i--) {
      const j = below(random, i + 1);
      const value = ordered[i]!;
      ordered[i] = ordered[j]!;
      ordered[j] = value;
    }
    if (bestOf(ordered).square < bar) continue;
    hits++;
    if (hits >= most) return Math.max((hits + 1) / (draw + 1), level * (1 + 1e-9));
  }
  return (hits + 1) / (draws + 1);
}

/** The split with the largest n / (l r) · S², S the sum of the left side of values that sum to nothing. */
function bestOf(values: Float64Array): { index: number; square: number } {
  const n = values.length;
  let [sum, index, square] = [0, 0, 0];
  for (let at = 1; at <= n - SHORTEST_STRETCH; at++) {
    sum += values[at - 1]!;
    if (at < SHORTEST_STRETCH) continue;
    const found = (sum * sum * n) / (at * (n - at));
    if (found > square) {
      square = found;
      index = at;
    }
  }
  return { index, square };
}

function centred(values: readonly number[]): Float64Array {
  if (values.length < 2 * SHORTEST_STRETCH) return new Float64Array(0);
  const centre = median([...values]);
  const reach = REACH * MAD_TO_SD * median(values.map((value) => Math.abs(value - centre)));
  // Where most values are the same, there is no scale by which others were far.
  const drawn = Float64Array.from(values, (value) =>
    reach > 0 ? Math.min(Math.max(value - centre, -reach), reach) : value - centre,
  );
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  return drawn.map((value) => value - mean);
}
