import type { Comparison } from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";
import type { RowSelection } from "./rows.ts";

/**
 * The red rows that would fail the job, by case: what to measure again, both sides interleaved. Exact rows
 * need no second measurement, and waived or not gating ones change nothing.
 */
export function rowsToConfirm(comparisons: readonly Comparison[]): RowSelection[] {
  const cases = new Map<string, RowSelection>();
  for (const row of comparisons.filter(isDoubtful)) {
    const id = caseKey(row);
    const found = cases.get(id) ?? { suite: row.suite, case: row.case, metrics: [] };
    found.metrics.push(row.metric);
    cases.set(id, found);
  }
  return [...cases.values()];
}

/**
 * A red stands only if it is red again. The row then shows the second measurement: the first was picked
 * out of many for being large, which flatters its effect.
 *
 * @param first verdicts of the whole job
 * @param second verdicts of the measurement of `rowsToConfirm(first)` alone, judged by the same policy
 *   (`only: rowsToConfirm(first)`), so that they are corrected for their own number
 */
export function confirm(first: readonly Comparison[], second: readonly Comparison[]): Comparison[] {
  const again = new Map(second.map((row) => [rowKey(row), row]));
  return first.map((row) => {
    if (!isDoubtful(row)) return row;
    const repeat = again.get(rowKey(row));
    const { provisional: _, ...settled } = row;
    if (!repeat) return { ...settled, ...unrepeated(row) };
    if (repeat.verdict === "regression") return { ...repeat, confirmed: true };
    if (repeat.verdict === "error") return repeat;
    return { ...repeat, confirmed: false, reason: { code: "not-red-again", first: row.effect } };
  });
}

/** Against a stored session a lone red says little; against a base measured beside it, it may be true. */
function unrepeated({ provisional }: Comparison): Pick<Comparison, "verdict" | "reason"> {
  return provisional
    ? {
        verdict: "inconclusive",
        reason: { code: "not-measured-again", against: "stored-sessions" },
      }
    : { verdict: "error", reason: { code: "not-measured-again", against: "base" } };
}

function isDoubtful({ verdict, gating, mode, waiver }: Comparison): boolean {
  return verdict === "regression" && gating && mode !== "exact" && !waiver;
}
