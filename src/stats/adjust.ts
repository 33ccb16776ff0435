import padjust from "@stdlib/stats-padjust";

/**
 * How p values of one job are corrected for their number: `bh` (Benjamini & Hochberg 1995, false
 * discovery rate), `by` (Benjamini & Yekutieli 2001, the same under any dependence), `holm`
 * (Holm 1979, family-wise), `none`.
 */
export type Correction = "bh" | "by" | "holm" | "none";

/** Adjusted p values in the order given; a row is rejected at α where its adjusted p ≤ α. */
export function adjust(p: readonly number[], correction: Correction): number[] {
  if (p.length === 0 || correction === "none") return [...p];
  return Array.from(padjust([...p], correction) as ArrayLike<number>);
}
