import type { HistoryChange, HistorySeries } from "./series.ts";

type Ordered = Pick<HistorySeries, "changes" | "gate">;

/** In the order in which they are read: what changed its level first, of that what can fail a job, the largest change first. */
export function readFirst<Series extends Ordered>(history: readonly Series[]): Series[] {
  return history.toSorted(
    (a, b) => rank(a) - rank(b) || Math.abs(latestChange(b)) - Math.abs(latestChange(a)),
  );
}

function rank({ changes, gate }: Ordered): number {
  return (changes.length > 0 ? 0 : 2) + (gate ? 0 : 1);
}

/** By how much of its level before a series changed last; 0 where it did not. */
export function latestChange({ changes }: Ordered): number {
  const change = changes.at(-1);
  return change ? relativeChange(change) : 0;
}

/** A level of zero has no share; whatever comes after it is infinitely more. */
export function relativeChange({ before, after }: Pick<HistoryChange, "before" | "after">): number {
  return before === after ? 0 : (after - before) / Math.abs(before);
}
