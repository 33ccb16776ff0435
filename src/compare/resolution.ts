import { max } from "simple-statistics";
import type { Comparison, Resolution, Warning } from "../contract/generated/types.ts";
import { smallestPermutationP } from "../stats/permutation.ts";
import { fewestUnits } from "../stats/power.ts";

/** Sizes of a change that people ask about. */
const CHANGES = [0.03, 0.05, 0.1];

/**
 * How small a change this job would have seen: the share of the gating rows in which a lone change of that
 * size would have gone red with 80 % chance. Rows that were to be compared and could not be count as blind;
 * exact rows have no noise, and absolute ones no percentage: neither counts.
 */
export function resolutionOf(comparisons: readonly Comparison[]): Resolution {
  const rows = comparisons.filter(isMeasured);
  const share = (change: number) => shareSeen(rows, change);
  return { rows: rows.length, shares: CHANGES.map((change) => ({ change, share: share(change) })) };
}

/** The share of the gating rows in which a lone change of this size would have been seen. */
export function shareSeen(comparisons: readonly Comparison[], change: number): number {
  const rows = comparisons.filter(isMeasured);
  const seen = rows.filter((row) => (row.minimum_detectable_effect ?? Infinity) <= change);
  return rows.length === 0 ? 1 : seen.length / rows.length;
}

function isMeasured({ gating, scale, mode, verdict }: Comparison): boolean {
  const open = verdict === "inconclusive";
  return gating && scale === "ratio" && mode !== "exact" && (mode !== "none" || open);
}

/**
 * A warning when no gating row that was compared within this job could have gone red, however large the change: so few
 * units cannot give a p that passes even for a single row.
 */
export function tooFewUnits(comparisons: readonly Comparison[], alpha: number): Warning[] {
  const rows = comparisons.filter(
    // Pairs have no such floor: what may be red there is settled on fresh rounds.
    ({ gating, mode }) => gating && mode === "unpaired",
  );
  if (rows.length === 0) return [];
  const units = max(rows.map(({ head, base }) => Math.min(head.n, base.n)));
  const needed = fewestUnits({ alpha, comparisons: 1, smallestP: smallestPermutationP });
  if (units >= needed) return [];
  return [{ code: "too-few-units", units, unit: "process", comparisons: 1, needed }];
}
