import type { Comparison, Policy } from "../contract/generated/types.ts";
import { rowKey } from "../contract/names.ts";
import { matcherOf } from "./rules.ts";

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

/** One sentence per waiver that no longer holds, so that it is renewed or removed, not forgotten. */
export function expiredWaivers(waivers: readonly Waiver[], today: string): string[] {
  return waivers
    .filter((waiver) => waiver.expires < today)
    .map((w) => `The waiver for ${w.match} ("${w.reason}") expired on ${w.expires}.`);
}
