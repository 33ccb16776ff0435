import {
  moderate,
  NOTHING_SHARED,
  type OwnVariance,
  type VariancePrior,
  variancePrior,
} from "../stats/moderated.ts";
import { quantile } from "../stats/student_t.ts";
import { errorOfLook, lookSizes } from "./looks_ladder.ts";
import type { ProcedureRules } from "./procedure_rules.ts";
import type { ProcedureRow } from "./procedure_state.ts";

/** What the looks at a row say. */
export interface LookedRow {
  row: ProcedureRow;
  /** Looks that the row had; 0: it is still in its first rounds. */
  looks: number;
  /** Rounds at the last look: what was measured beyond them is not looked at yet. */
  rounds: number;
  mean: number;
  /** Own variance of the differences at the last look, with rounds − 1 degrees of freedom. */
  own: OwnVariance;
  /** "Not worse by more than": the lowest upper bound of all looks, which hold together. */
  upper: number;
  /** "Worse by at least", of the last look. */
  lower: number;
  /** Some look bounded the row below its tolerance. */
  bounded: boolean;
  /** Standard deviation of the differences, moderated by the other rows, and its degrees of freedom. */
  spread: number;
  degrees: number;
  /**
   * How much better the looks fit the change sought (or a larger one) than none, as an odds ratio by moderated t;
   * picks suspects and decides nothing.
   */
  evidence: number;
}

/** Looks at all rows of a job: those of one scale share what they know of their variances. */
export function lookAt(rows: readonly ProcedureRow[], rules: ProcedureRules): LookedRow[] {
  const sizes = lookSizes(rules);
  const confidences = sizes.map((_, look) => 1 - errorOfLook(look, rules));
  const looked = rows.map((row) => bound(row, sizes, confidences));
  const seen = looked.filter(({ looks, row }) => looks > 0 && row.scale === "ratio");
  const ratio = variancePrior(seen.map(({ own }) => own));
  for (const found of looked) {
    if (found.looks === 0) continue;
    weigh(found, found.row.scale === "ratio" ? ratio : NOTHING_SHARED, rules.sought);
  }
  return looked;
}

function bound(
  row: ProcedureRow,
  sizes: readonly number[],
  confidences: readonly number[],
): LookedRow {
  const found: LookedRow = {
    row,
    looks: 0,
    rounds: 0,
    mean: 0,
    own: { variance: 0, degrees: 0 },
    upper: Number.POSITIVE_INFINITY,
    lower: Number.NEGATIVE_INFINITY,
    bounded: false,
    spread: 0,
    degrees: 0,
    evidence: 0,
  };
  let mean = 0;
  let squares = 0;
  let rounds = 0;
  for (const [look, size] of sizes.entries()) {
    if (row.looked.length < size) break;
    for (; rounds < size; rounds++) {
      const step = row.looked[rounds]! - mean;
      mean += step / (rounds + 1);
      squares += step * (row.looked[rounds]! - mean);
    }
    const degrees = rounds - 1;
    const variance = squares / degrees;
    const reach = quantile(confidences[look]!, degrees) * Math.sqrt(variance / rounds);
    found.looks = look + 1;
    found.rounds = rounds;
    found.mean = mean;
    found.own.variance = variance;
    found.own.degrees = degrees;
    found.upper = Math.min(found.upper, mean + reach);
    found.lower = mean - reach;
  }
  found.bounded = found.upper < row.tolerance;
  return found;
}

/** Adds what the row is suspected of, with its variance drawn towards that of the others. */
function weigh(found: LookedRow, prior: VariancePrior, tolerances: number): void {
  const { mean, rounds } = found;
  const { variance, degrees } = moderate(found.own, prior);
  const sought = tolerances * found.row.tolerance;
  found.spread = Math.sqrt(variance);
  found.degrees = degrees;
  if (variance === 0) {
    found.evidence = mean > 0 ? Number.POSITIVE_INFINITY : 0;
    return;
  }
  const perSquare = rounds / (degrees * variance);
  const nothing = 1 + perSquare * mean ** 2;
  const change = 1 + perSquare * Math.max(0, sought - mean) ** 2;
  found.evidence = (nothing / change) ** ((degrees + 1) / 2);
}
