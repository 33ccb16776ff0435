import { max, min } from "simple-statistics";
import type { Comparison } from "../contract/generated/types.ts";
import { smallestPermutationP } from "../stats/permutation.ts";
import { fewestUnits } from "../stats/power.ts";
import { smallestSignFlipP } from "../stats/sign_flip.ts";

/**
 * A warning when a lone change could not have gone red in any gating row that was compared within this
 * job, however large: so few processes cannot give a p that passes among so many rows.
 */
export function tooFewProcesses(comparisons: readonly Comparison[], alpha: number): string[] {
  const rows = comparisons.filter(
    ({ gating, mode }) => gating && (mode === "paired" || mode === "unpaired"),
  );
  if (rows.length === 0) return [];
  const most = max(rows.map(({ head, base }) => Math.min(head.n, base.n)));
  const modes = [...new Set(rows.map(({ mode }) => mode))];
  const fewest = min(
    modes.map((mode) => {
      const smallestP = mode === "paired" ? smallestSignFlipP : smallestPermutationP;
      return fewestUnits({ alpha, comparisons: rows.length, smallestP });
    }),
  );
  if (most >= fewest) return [];
  return [
    `${most} processes a side cannot show a lone change among ${rows.length} rows: ` +
      `measure fewer cases (-c), or --processes ${fewest}`,
  ];
}
