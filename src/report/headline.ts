import type { Comparison, Verdict, Warning } from "../contract/generated/types.ts";
import { CONCLUSIONS } from "./conclusions.ts";
import { effect, percent } from "./figures.ts";
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
  "speed-changes",
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

/** How much worse a row may be at most: where nothing is red, this is what a reader wants to know. */
function atMost({ conclusion, comparisons, policy }: Verdict): string[] {
  if (!NOTHING_RED.has(conclusion)) return [];
  const rows = comparisons.filter(
    ({ gating, scale, waiver }) => gating && scale === "ratio" && !waiver,
  );
  const bounded = worst(rows, ({ interval }) => interval?.[1] ?? null);
  if (bounded && conclusion === "pass") {
    const most = percent(Math.max(0, bounded.interval![1]!));
    return [
      `No row is worse by more than ${most} (${percent(1 - policy.alpha, 0)} bound of each row).`,
    ];
  }
  if (bounded) {
    const most = percent(Math.max(0, bounded.interval![1]!));
    return [`The least certain row is ${nameOf(bounded)}: it may be worse by up to ${most}.`];
  }
  const changed = worst(rows, ({ effect }) => effect);
  if (!changed) return [];
  return [`The largest change is ${effect(changed)} in ${nameOf(changed)}, and may be chance.`];
}

const NOTHING_RED = new Set<Verdict["conclusion"]>(["pass", "unfit", "inconclusive"]);

function worst(
  rows: readonly Comparison[],
  figure: (row: Comparison) => number | null,
): Comparison | undefined {
  return rows
    .filter((row) => figure(row) !== null)
    .reduce<Comparison | undefined>(
      (most, row) => (most && figure(most)! >= figure(row)! ? most : row),
      undefined,
    );
}

function nameOf({ suite, case: id, metric }: Comparison): string {
  return `${suite} ${id} ${metric}`;
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
