import type { Comparison, Policy, Warning } from "../contract/generated/types.ts";
import { rowKey } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";

type Waiver = Required<Policy>["waivers"][number];

/**
 * Marks each red row that an unexpired waiver accepts. The verdict stays what was measured; the gate is
 * what looks at the waiver.
 *
 * @param today ISO date; a waiver holds through its last day
 */
export function applyWaivers(
  rows: readonly Comparison[],
  waivers: readonly Waiver[],
  today: string,
): Comparison[] {
  const valid = waivers
    .filter((waiver) => waiver.expires >= today)
    .map((waiver) => ({ waiver, matches: matcherOf(waiver.match) }));
  return rows.map((row) => {
    if (row.verdict !== "regression") return row;
    const key = rowKey(row);
    const found = valid.find(({ matches }) => matches(key));
    return found
      ? { ...row, waiver: { reason: found.waiver.reason, expires: found.waiver.expires } }
      : row;
  });
}

/** Waivers that no longer hold, so that they are renewed or removed, not forgotten. */
export function expiredWaivers(waivers: readonly Waiver[], today: string): Warning[] {
  const expired = waivers
    .filter(({ expires }) => expires < today)
    .map(({ match, reason, expires }) => ({ match, reason, expires }));
  return expired.length > 0 ? [{ code: "expired-waivers", waivers: expired }] : [];
}
