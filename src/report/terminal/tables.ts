import type { Comparison, EquivalenceRow } from "../../contract/generated/types.ts";
import { answerText } from "../answers.ts";
import * as figures from "../figures.ts";
import { plain, wrap } from "./cell.ts";
import { type Cell, type Column, type Lines, layOutSome, text } from "./columns.ts";

const COMPARISON: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "metric", align: "left", drop: 0, elastic: true },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 2 },
  { title: "change", align: "right", drop: 0 },
  { title: "interval", align: "right", drop: 3 },
  { title: "p", align: "right", drop: 4 },
  { title: "remark", align: "left", drop: 1 },
];

/** Rows that say no more than a reason are listed if they are no more than these. */
const FEW = 5;

/** Both sides of each row and what changed, the worst first; then the reasons that rows share. */
export function comparisonTable(all: readonly Comparison[], lines: Lines): string[] {
  const { paint } = lines;
  const counts = reasonsOf(all);
  const listed = all.filter(
    (row) => row.effect !== null || (counts.get(row.reason ?? "") ?? 0) <= FEW,
  );
  const sorted = listed.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
  const cells = (row: Comparison): Cell[] => {
    const { verdict } = row;
    const color = verdict === "regression" ? paint.red : paint.green;
    const decided = verdict === "regression" || verdict === "improvement";
    return [
      text(row.suite),
      text(row.case),
      text(row.metric),
      text(figures.quantity(row.base.value, row.unit)),
      text(figures.quantity(row.head.value, row.unit)),
      { text: figures.effect(row), ...(decided ? { paint: color } : {}) },
      text(figures.effectInterval(row)),
      text(figures.probability(row.adjusted_p)),
      text(remark(row)),
    ];
  };
  return [
    ...layOutSome(COMPARISON, sorted, cells, lines),
    ...[...counts].flatMap(([reason, count]) => {
      const which = count === all.length && count <= FEW ? "" : `${count} of ${all.length} rows: `;
      return wrap(plain(which + reason), lines.width).map(paint.dim);
    }),
  ];
}

/** The shortest true answer to "and what does that mean for me?". */
function remark(row: Comparison): string {
  if (row.waiver) return `until ${row.waiver.expires}`;
  if (row.provisional && !row.confirmed) return "provisional";
  if (row.verdict !== "inconclusive") return "";
  const { minimum_detectable_effect: detectable, processes_needed: needed } = row;
  if (needed) return `needs ${needed} processes`;
  if (!detectable) return "";
  return detectable < 10 ? `sees ≥ ${figures.percent(detectable)}` : "too noisy";
}

/** Reasons that no remark can say are sentences, and how many rows share each. */
function reasonsOf(all: readonly Comparison[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of all) {
    if (!row.reason || remark(row) !== "") continue;
    counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
  }
  return counts;
}

const WRONG: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "check", align: "left", drop: 0, elastic: true },
  { title: "expected", align: "right", drop: 1 },
  { title: "got", align: "right", drop: 0 },
  { title: "apart by", align: "right", drop: 3 },
  { title: "tolerance", align: "left", drop: 2 },
];

/** Where the suites do not compute the same: no timing of these cases counts. */
export function wrongAnswerTable(all: readonly EquivalenceRow[], lines: Lines): string[] {
  const cells = (row: EquivalenceRow): Cell[] => {
    const { expected, got, difference } = answerText(row.expected, row.got);
    return [
      text(row.suite),
      text(row.case),
      text(row.check),
      text(expected),
      { text: got, paint: lines.paint.red },
      text(difference),
      text(row.tolerance ?? ""),
    ];
  };
  return layOutSome(WRONG, all, cells, lines);
}
