import { rowsOf } from "../compare/rows.ts";
import type { MetricCatalog, Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { type Alarms, alarmsAgainstStored, alarmsWithin } from "./alarms.ts";
import { twoSides } from "./sides.ts";
import { type Variation, variationOf } from "./variation.ts";

/** What A/A sessions say about a machine. */
export interface Calibration {
  sessions: number;
  /** Gating rows on the ratio scale, noisiest first. */
  variations: Variation[];
  withinJob: Alarms;
  /** Null below four sessions. */
  againstStored: Alarms | null;
}

/**
 * How noisy is this machine, how often does the gate alarm on unchanged code here, and how many processes
 * does it take to see a change? From sessions of one and the same code, either measured as head and
 * base or as head alone.
 */
export function calibrate(
  documents: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Calibration {
  const sessions = oldestFirst(documents).map(twoSides);
  const rows = rowsOf(sessions, [], catalog, policy).filter(({ rule }) => rule.gate);
  const variations = rows
    .filter(({ obstacle, spec }) => !obstacle && spec.scale === "ratio")
    .flatMap((row) => variationOf(row, policy.alpha, rows.length) ?? [])
    .sort((a, b) => b.processSd - a.processSd);
  return {
    sessions: sessions.length,
    variations,
    withinJob: alarmsWithin(sessions, catalog, policy),
    againstStored: alarmsAgainstStored(sessions, catalog, policy),
  };
}
