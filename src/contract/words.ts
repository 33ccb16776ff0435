/** Words that the verdict's summary and the reports share. */
import type { ParityRow } from "./generated/types.ts";

/** 1 round, 2 rounds, 2 processes, 2 entries. */
export function plural(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  if (/[^aeiou]y$/.test(noun)) return `${count} ${noun.slice(0, -1)}ies`;
  return `${count} ${noun}${/(s|sh|ch|x)$/.test(noun) ? "es" : "s"}`;
}

/** A growth from tenfold on, as what it multiplies by: ×25. Per cent would be digits that say nothing. Below that null. */
export function manifold(growth: number): string | null {
  if (growth < 9) return null;
  return growth < MOST ? `×${Number((1 + growth).toPrecision(3))}` : `> ×${MOST}`;
}

/** Beyond it digits say nothing, either. */
const MOST = 1e5;

/** The bounds of a ratio: at least 1.2, at most 3, between 1.2 and 3. */
export function boundsInWords({ bounds }: Pick<ParityRow, "bounds">): string {
  const { min_ratio: least = null, max_ratio: most = null } = bounds ?? {};
  if (least === null) return most === null ? "" : `at most ${most}`;
  return most === null ? `at least ${least}` : `between ${least} and ${most}`;
}
