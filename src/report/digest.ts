import type {
  Comparison,
  Digest,
  DigestGroup,
  DigestRow,
  FailureRow,
  Outcome,
  Verdict,
} from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";
import { classesOf } from "./classes.ts";
import { failureGroups } from "./failure_groups.ts";
import { bound } from "./figures.ts";
import { headlineOf } from "./headline.ts";
import { nextStep, type Reader } from "./next_step.ts";
import { sharedReasons } from "./reasons.ts";

/** What a digest holds at most, whatever the verdict: some 20 kB. */
const MOST = { rows: 20, groups: 8, examples: 3, characters: 400 };

/** A verdict for readers that pay by the byte. Counts are of all; lists hold the first. */
export function digestOf(verdict: Verdict, files: Digest["files"], reader: Reader): Digest {
  const { red, removed, errors, undecided } = classesOf(verdict);
  const open = [...errors, ...undecided];
  const { failures } = verdict;
  return {
    sentence: clipped(headlineOf(verdict).sentence),
    red: { count: red.length, rows: red.slice(0, MOST.rows).map(rowOf) },
    others: othersOf(verdict.comparisons, red),
    failed: { count: failures.length, groups: groupsOf(failures) },
    removed: { count: removed.length, rows: removed.slice(0, MOST.rows).map(rowKey) },
    undecided: {
      count: open.length,
      groups: sharedReasons(open)
        .slice(0, MOST.groups)
        .map(({ code, rows, sentence }) => ({
          code,
          count: rows.length,
          sentence: clipped(sentence),
          examples: rows.slice(0, MOST.examples).map(rowKey),
        })),
    },
    next: nextStep(verdict, reader),
    files,
  };
}

function rowOf(row: Comparison): DigestRow {
  const { suite, case: id, title, metric, unit, base, head, effect, interval } = row;
  return {
    suite,
    case: id,
    ...(title !== undefined && { title: clipped(title) }),
    metric,
    unit,
    base: base.value,
    head: head.value,
    effect,
    interval,
    bound: bound(row),
  };
}

function othersOf(comparisons: readonly Comparison[], red: readonly Comparison[]) {
  const others = comparisons.filter((row) => row.gating && !row.waiver && !red.includes(row));
  const bounds = others
    .filter(({ scale, interval }) => scale === "ratio" && interval !== null)
    .map(({ interval }) => interval![1]!);
  return {
    count: others.length,
    bounded: bounds.length,
    // As arguments of one call so many would not fit the stack.
    worse_by_at_most: bounds.length > 0 ? bounds.reduce((a, b) => Math.max(a, b), 0) : null,
  };
}

function groupsOf(failures: readonly FailureRow[]): DigestGroup[] {
  return failureGroups(failures)
    .slice(0, MOST.groups)
    .map(({ suite, cases, outcome }) => ({
      code: outcome.kind,
      count: cases.length,
      sentence: clipped(sentenceOf(outcome)),
      examples: cases.slice(0, MOST.examples).map(({ id }) => caseKey({ suite, case: id })),
    }));
}

function sentenceOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "failed":
      return [`${outcome.stage}: ${outcome.message}`, outcome.hint].filter(Boolean).join(" Hint: ");
    case "wrong":
      return `${outcome.check} is not what ${outcome.against} says (${outcome.tolerance}).`;
    case "skipped":
      return outcome.reason;
    default:
      return "";
  }
}

function clipped(text: string): string {
  return text.length <= MOST.characters ? text : `${text.slice(0, MOST.characters - 1)}…`;
}
