import type { Comparison, Reason } from "../contract/generated/types.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { PermutationP } from "../stats/monte_carlo.ts";

/** Head against base in one row, before the other rows and the policy are looked at. */
export interface Contrast {
  mode: Comparison["mode"];
  /** What was replicated. */
  unit: "round" | "process" | "session";
  estimate: Estimate;
  /** Means on the scale of the test and the number of units behind them. */
  head: { n: number; mean: number };
  base: { n: number; mean: number };
  /** One-sided p that head is worse (side 1) or better (side −1). */
  test(side: 1 | -1, draws: number): PermutationP;
  /** Smallest p that so many units a side can give; absent where more of them do not help. */
  smallestP?: (units: number) => number;
}

/** No verdict is possible; what was seen may be shown all the same. */
export interface NoContrast {
  reason: Reason;
  head: { n: number; mean: number };
  base: { n: number; mean: number };
}
