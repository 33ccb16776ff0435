import type { Verdict } from "../contract/generated/types.ts";
import { isInstructions } from "../contract/instructions.ts";
import { caseKey } from "../contract/names.ts";
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
  const counted = countedCases(verdict);
  const unstarted = totals.same_program > 0 && totals.measured === 0;
  return [
    sides,
    `profile ${name(profile)}`,
    unstarted
      ? `nothing measured: ${cases}`
      : `${totals.measured} of ${cases} measured in ${seconds(totals.seconds)}`,
    ...(counted > 0 ? [`instructions counted in ${plural(counted, "case")}`] : []),
    ...(totals.peak_rss_bytes ? [`largest process ${quantity(totals.peak_rss_bytes, "B")}`] : []),
  ];
}

/** Cases whose instructions both sides have. */
function countedCases({ comparisons }: Verdict): number {
  const rows = comparisons.filter(({ metric, head }) => isInstructions(metric) && head.n > 0);
  return new Set(rows.map(caseKey)).size;
}
