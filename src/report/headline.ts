import type { Verdict, Warning } from "../contract/generated/types.ts";
import { CONCLUSIONS } from "./conclusions.ts";
import { percent } from "./figures.ts";
import { warningText } from "./reasons.ts";

/** The conclusion in a word and in sentences, and the warnings that it does not say itself. */
export interface Headline {
  word: string;
  sentence: string;
  warnings: string[];
}

/** Why a machine is unfit. */
const UNFIT = new Set<Warning["code"]>([
  "foreign-load",
  "stolen-time",
  "clock-changes",
  "two-speeds",
]);

export function headlineOf(verdict: Verdict): Headline {
  const { conclusion, warnings } = verdict;
  const isSaid = ({ code }: Warning) =>
    conclusion === "unfit" ? UNFIT.has(code) : conclusion === code;
  const causes = conclusion === "unfit" ? warnings.filter(isSaid).map(warningText) : [];
  return {
    word: CONCLUSIONS[conclusion].word,
    sentence: [asSentence(verdict.summary), ...causes, ...atMost(verdict)].join(" "),
    warnings: grouped(warnings.filter((warning) => !isSaid(warning))),
  };
}

/** Of a pass: how much worse the least certain row may be. */
function atMost({ conclusion, comparisons, policy }: Verdict): string[] {
  const bounds = comparisons
    .filter(({ gating, scale, waiver }) => gating && scale === "ratio" && !waiver)
    .flatMap(({ interval }) => (interval === null ? [] : [interval[1]!]));
  if (conclusion !== "pass" || bounds.length === 0) return [];
  const most = Math.max(0, ...bounds);
  const level = percent(1 - policy.alpha, 0);
  return [`No row is worse by more than ${percent(most)} (${level} bound of each row).`];
}

/** What is said several times in the same words is said once, with its number. */
function grouped(warnings: readonly Warning[]): string[] {
  const counts = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const warning of warnings) {
    counts.set(warning.code, (counts.get(warning.code) ?? 0) + 1);
    if (!texts.has(warning.code)) texts.set(warning.code, warningText(warning));
  }
  return [...texts].map(([code, text]) => {
    const more = counts.get(code)! - 1;
    return more > 0 ? `${text} (And ${more} more like this.)` : text;
  });
}

function asSentence(summary: string): string {
  const text = summary.charAt(0).toUpperCase() + summary.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
