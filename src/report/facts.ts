import type { Verdict } from "../contract/generated/types.ts";
import { plural } from "../contract/words.ts";
import { quantity, seconds } from "./figures.ts";
import { isImported } from "./reproduce.ts";

/**
 * What was compared, how much of it was measured, and what that took; for other tools' files only what is known.
 *
 * @param name how what others called something is written
 */
export function factsOf(verdict: Verdict, name = (text: string) => text): string[] {
  const { head, base, profile, totals } = verdict;
  const sides = base ? `${name(head.label)} against ${name(base.label)}` : name(head.label);
  const cases = plural(totals.cases, "case");
  if (isImported(verdict)) return [sides, cases];
  const unstarted = totals.same_program > 0 && totals.measured === 0;
  return [
    sides,
    `profile ${name(profile)}`,
    unstarted
      ? `nothing measured: ${cases}`
      : `${totals.measured} of ${cases} measured in ${seconds(totals.seconds)}`,
    ...(totals.peak_rss_bytes ? [`largest process ${quantity(totals.peak_rss_bytes, "B")}`] : []),
  ];
}
