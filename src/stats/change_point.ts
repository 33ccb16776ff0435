import { mean } from "simple-statistics";
import { tailProbability, welchEstimate } from "./estimate.ts";

/** A place in a series where its level changes for good. */
export interface ChangePoint {
  /** First index of the new level. */
  index: number;
  /** Mean of the stretch before it, back to the previous change point. */
  before: number;
  /** Mean of the stretch after it, up to the next one. */
  after: number;
  /** Two-sided Welch p of the two stretches, as tested when the point was found. */
  p: number;
}

/** What a change has to be to count. */
export interface ChangeRule {
  /** Two-sided significance. */
  p: number;
  /** Smallest |after − before|, on the scale of the series (log for ratios). */
  magnitude: number;
}

/** The rule for drift over stored sessions: p < .001 and at least 2 %. */
export const DRIFT_RULE: ChangeRule = { p: 0.001, magnitude: Math.log1p(0.02) };

/** Shorter stretches cannot show a level. */
const SHORTEST_STRETCH = 3;

/**
 * Hierarchical divisive change points (E-divisive, Matteson & James 2014) with a t test in place of
 * their permutation test, as performance histories need it (Fleming et al. 2023, "Hunter"): split where
 * the energy distance is largest, keep the split if the test agrees, go on within both parts.
 * Quadratic in the length: give it hundreds of sessions, not millions of samples.
 */
export function changePoints(
  series: readonly number[],
  rule: ChangeRule = DRIFT_RULE,
): ChangePoint[] {
  const splits = significantSplits(series, 0, rule);
  return splits
    .map(({ index, p }, i) => ({
      index,
      p,
      before: mean(series.slice(splits[i - 1]?.index ?? 0, index)),
      after: mean(series.slice(index, splits[i + 1]?.index ?? series.length)),
    }))
    .filter(({ before, after }) => Math.abs(after - before) >= rule.magnitude);
}

interface Split {
  index: number;
  p: number;
}

function significantSplits(series: readonly number[], offset: number, rule: ChangeRule): Split[] {
  if (series.length < 2 * SHORTEST_STRETCH) return [];
  const at = largestEnergySplit(series);
  const [left, right] = [series.slice(0, at), series.slice(at)];
  const change = welchEstimate(right, left);
  const p = 2 * tailProbability({ ...change, difference: Math.abs(change.difference) });
  if (change.difference === 0 || p >= rule.p) return [];
  return [
    ...significantSplits(left, offset, rule),
    { index: offset + at, p },
    ...significantSplits(right, offset + at, rule),
  ];
}

/** The split with the largest energy distance between its sides, scaled by their sizes (ibid., eq. 7). */
function largestEnergySplit(series: readonly number[]): number {
  const n = series.length;
  let within = [0, 0] as [left: number, right: number];
  let between = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) within[1] += Math.abs(series[i]! - series[j]!);
  }
  let best = SHORTEST_STRETCH;
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 1; at <= n - SHORTEST_STRETCH; at++) {
    // The value before the split moves from the right side to the left one.
    const moved = series[at - 1]!;
    let toLeft = 0;
    let toRight = 0;
    for (let j = 0; j < at - 1; j++) toLeft += Math.abs(moved - series[j]!);
    for (let j = at; j < n; j++) toRight += Math.abs(moved - series[j]!);
    within = [within[0] + toLeft, within[1] - toRight];
    between += toRight - toLeft;
    if (at < SHORTEST_STRETCH) continue;
    const [l, r] = [at, n - at];
    const energy =
      (2 * between) / (l * r) - (2 * within[0]) / (l * (l - 1)) - (2 * within[1]) / (r * (r - 1));
    const scaled = ((l * r) / n) * energy;
    if (scaled > largest) {
      largest = scaled;
      best = at;
    }
  }
  return best;
}
