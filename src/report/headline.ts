import type { Comparison, Verdict, Warning } from "../contract/generated/types.ts";
import { shownName } from "../contract/names.ts";
import { CONCLUSIONS } from "./conclusions.ts";
import { amount, effect, percent } from "./figures.ts";
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

/** How much worse a row may be at most: whatever else a reader is told, that is wanted too. */
function atMost(verdict: Verdict): string[] {
  const { conclusion, comparisons, policy, totals } = verdict;
  const sure = `${percent(1 - policy.alpha, 0)} bound of each row`;
  const gating = comparisons.filter(({ gating, waiver }) => gating && !waiver);
  const red = gating.filter(({ verdict }) => verdict === "regression");
  const rows = gating.filter((row) => row.scale === "ratio" && !red.includes(row));
  const bounded = worst(rows, ({ interval }) => interval?.[1] ?? null);
  const most = bounded && amount(Math.max(0, bounded.interval![1]!), bounded);
  // What has no bound may be worse by anything.
  const all = rows.every(({ verdict, interval }) => verdict !== "inconclusive" || interval);
  if (conclusion === "pass") {
    if (most) return [`No row is worse by more than ${most} (${sure}).`];
    return totals.same_program > 0 && totals.measured === 0 ? [EQUAL] : [];
  }
  if (red.length > 0) {
    const others = most && all ? [`No other row is worse by more than ${most} (${sure}).`] : [];
    return [...redRows(red, conclusion === "regression", policy), ...others];
  }
  if (!NOTHING_RED.has(conclusion)) {
    return most && all
      ? [`No row that was compared is a regression, or worse by more than ${most} (${sure}).`]
      : [];
  }
  if (bounded && all)
    return [`The least certain row is ${nameOf(bounded)}: it may be worse by up to ${most}.`];
  const changed = worst(rows, ({ effect }) => effect);
  if (!changed) return [];
  return [`The largest change is ${effect(changed)} in ${nameOf(changed)}, and may be chance.`];
}

/** What is sure of red rows; their names too where the conclusion is a graver one. */
function redRows(
  red: readonly Comparison[],
  named: boolean,
  { alpha }: Verdict["policy"],
): string[] {
  const rows = red.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0)).slice(0, FEW);
  if (!named) {
    const names = rows.map((row) => `${nameOf(row)} ${effect(row)}`).join(", ");
    const rest = red.length - rows.length;
    return [`Worse as well: ${names}${rest > 0 ? ` and ${rest} more` : ""}.`];
  }
  const known = rows.filter(({ interval }) => interval?.every((end) => end !== null));
  if (known.length < red.length) return [];
  const ranges = new Intl.ListFormat("en-GB").format(known.map(range));
  return [`Worse ${ranges} (${percent(1 - alpha, 0)} bounds).`];
}

const EQUAL = "Equal programs are equally fast: nothing had to be measured.";

/** Rows that the conclusion names. */
const FEW = 3;

function range(row: Comparison): string {
  const [least, most] = row.interval!;
  return `by ${amount(least!, row)} to ${amount(most!, row)}`;
}

const NOTHING_RED = new Set<Verdict["conclusion"]>(["unfit", "inconclusive"]);

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

function nameOf(row: Comparison): string {
  return `${row.suite} ${shownName(row)} ${row.metric}`;
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
