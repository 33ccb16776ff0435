import type { Comparison } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { RowSelection } from "./rows.ts";

/**
 * The red rows that would fail the job, by case: what is settled on fresh rounds, both sides in turn. Exact rows
 * need none, and waived or not gating ones change nothing.
 */
export function rowsToSettle(comparisons: readonly Comparison[]): RowSelection[] {
  const cases = new Map<string, RowSelection>();
  for (const row of comparisons.filter(isDoubtful)) {
    const id = caseKey(row);
    const found = cases.get(id) ?? { suite: row.suite, case: row.case, metrics: [] };
    found.metrics.push(row.metric);
    cases.set(id, found);
  }
  return [...cases.values()];
}

function isDoubtful({ verdict, gating, mode, waiver }: Comparison): boolean {
  return verdict === "regression" && gating && mode !== "exact" && !waiver;
}
