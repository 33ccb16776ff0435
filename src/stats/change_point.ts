import { median } from "simple-statistics";
import { splitP, steadiestSplit } from "./split.ts";

/** A place in a series where its level changes for good. */
export interface ChangePoint {
  /** First index of the new level. */
  index: number;
  /** Median of the stretch before it, back to the previous change point. */
  before: number;
  /** Median of the stretch after it, up to the next one. */
  after: number;
  /** Permutation p of the split, the choice of the best one included. */
  p: number;
}

/** What a change has to be to count. */
export interface ChangeRule {
  /** Two-sided significance in the first window of a level; further windows of it share as much again. */
  p: number;
  /** Smallest |after − before|, on the scale of the series (log for ratios). */
  magnitude: number;
}

/** The rule for drift over stored sessions: at most 1 % of series that never changed, and at least 2 %. */
export const DRIFT_RULE: ChangeRule = { p: 0.005, magnitude: Math.log1p(0.02) };

/** Values that are searched at once: a change shows itself by what is near it, and an old one costs nothing new. */
export const WINDOW = 60;

/** Share of the rule's p that each window after the first may spend: a level of 400 values has a dozen. */
const LATER_SHARE = 0.08;

/**
 * The change points of a series. Several windows are searched one after the other, from the last change
 * found or half a window further; what a full window said is never asked again, so that new sessions cost
 * what they are, not what the series is.
 */
export function changePoints(
  series: readonly number[],
  rule: ChangeRule = DRIFT_RULE,
): ChangePoint[] {
  return new ChangeFinder(rule).append(series).changes();
}

interface Split {
  index: number;
  p: number;
}

/** Where the search stands: the next window begins at `from`, after `windows` of the present level. */
interface Place {
  from: number;
  windows: number;
}

/** Change points of a series that grows. */
export class ChangeFinder {
  readonly #rule: ChangeRule;
  readonly #series: number[] = [];
  readonly #settled: Split[] = [];
  #place: Place = { from: 0, windows: 0 };

  constructor(rule: ChangeRule = DRIFT_RULE) {
    this.#rule = rule;
  }

  append(values: readonly number[]): this {
    for (const value of values) this.#series.push(value);
    while (this.#place.from + WINDOW <= this.#series.length) {
      const found = this.#search(this.#place);
      if (found) this.#settled.push(found);
      this.#place = next(this.#place, found);
    }
    return this;
  }

  changes(): ChangePoint[] {
    const splits = [...this.#settled];
    let place = this.#place;
    for (;;) {
      const found = this.#search(place);
      if (!found) break;
      splits.push(found);
      place = next(place, found);
    }
    const level = (from: number, to: number) => median(this.#series.slice(from, to));
    return splits
      .map(({ index, p }, i) => ({
        index,
        p,
        before: level(splits[i - 1]?.index ?? 0, index),
        after: level(index, splits[i + 1]?.index ?? this.#series.length),
      }))
      .filter(({ before, after }) => Math.abs(after - before) >= this.#rule.magnitude);
  }

  #search({ from, windows }: Place): Split | null {
    const level = windows === 0 ? this.#rule.p : LATER_SHARE * this.#rule.p;
    const found = earliestSplit(this.#series.slice(from, from + WINDOW), level);
    return found && { ...found, index: from + found.index };
  }
}

function next({ from, windows }: Place, found: Split | null): Place {
  return found
    ? { from: found.index, windows: 0 }
    : { from: from + WINDOW / 2, windows: windows + 1 };
}

/** The first of the changes in a window: where a split is significant, there may be another before it. */
function earliestSplit(values: readonly number[], level: number): Split | null {
  const p = splitP(values, level);
  if (p > level) return null;
  const index = steadiestSplit(values);
  return earliestSplit(values.slice(0, index), level) ?? { index, p };
}
