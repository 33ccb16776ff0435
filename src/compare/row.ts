import type { Comparison, Metric, Params, Reason } from "../contract/generated/types.ts";
import type { RowRule } from "../contract/rules.ts";
import type { SessionFigures } from "./figures.ts";

/** Some metrics of one case. */
export interface RowSelection {
  suite: string;
  case: string;
  metrics: string[];
}

/**
 * What makes a row one that is not compared: an error is a measurement that failed, never a pass; the
 * others need no reason.
 */
export type Obstacle =
  | { verdict: "error" | "inconclusive"; reason: Reason }
  | { verdict: "same-program" | "new" | "removed" };

/** One case, one metric, all that was measured of it on both sides. */
export interface Row {
  key: string;
  suite: string;
  case: string;
  title?: string | undefined;
  metric: string;
  spec: Metric;
  rule: RowRule;
  params: Params;
  /** Oldest session first. */
  head: SessionFigures[];
  base: SessionFigures[];
  obstacle?: Obstacle;
}

/** What is said of a row without a test. */
export type Exact = Pick<
  Comparison,
  "mode" | "base" | "head" | "effect" | "interval" | "p" | "adjusted_p" | "verdict" | "reason"
>;
