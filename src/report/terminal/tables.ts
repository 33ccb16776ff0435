import type { Comparison, EquivalenceRow } from "../../contract/generated/types.ts";
import { shownName } from "../../contract/names.ts";
import { plural } from "../../contract/words.ts";
import { answerText } from "../answers.ts";
import * as figures from "../figures.ts";
import { sharedReasons } from "../reasons.ts";
import { plain, wrap } from "./cell.ts";
import { type Cell, type Column, type Lines, layOutSome, text } from "./columns.ts";

const COMPARISON: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "metric", align: "left", drop: 0, elastic: true },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 2 },
  { title: "change", align: "right", drop: 0 },
  { title: "interval", align: "right", drop: 1 },
  { title: "p", align: "right", drop: 4 },
  { title: "remark", align: "left", drop: 1 },
];

/** Both sides of each row, what changed, and what is sure of it. */
export function comparisonTable(all: readonly Comparison[], lines: Lines): string[] {
  const { paint } = lines;
  const cells = (row: Comparison): Cell[] => {
    const { verdict } = row;
    const color = verdict === "regression" ? paint.red : paint.green;
    const decided = verdict === "regression" || verdict === "improvement";
    return [
      ...names(row),
      text(figures.quantity(row.base.value, row.unit)),
      text(figures.quantity(row.head.value, row.unit)),
      { text: figures.effect(row), ...(decided ? { paint: color } : {}) },
      text(figures.effectInterval(row)),
      text(figures.probability(row.adjusted_p, verdict)),
      text(remark(row)),
    ];
  };
  return layOutSome(COMPARISON, all, cells, lines);
}

/** What qualifies a red row or one that the policy accepts. */
function remark(row: Comparison): string {
  if (row.waiver) return `until ${row.waiver.expires}`;
  if (row.accepted !== undefined) return `removed: ${row.accepted}`;
  return row.provisional && !row.confirmed ? "provisional" : "";
}

function names(row: Pick<Comparison, "suite" | "case" | "title" | "metric">): Cell[] {
  const { suite, metric } = row;
  const id = shownName(row);
  return [text(suite), text(id), text(metric === "*" ? "all" : metric)];
}

const NAMES: Column[] = COMPARISON.slice(0, 3);

/** Rows that one side lacks, with what they may be called now. */
export function oneSidedTable(rows: readonly Comparison[], lines: Lines): string[] {
  const columns: Column[] = [
    ...NAMES,
    { title: "now maybe", align: "left", drop: 0, elastic: true },
  ];
  const cells = (row: Comparison) => [...names(row), text(row.renamed_to ?? "")];
  return layOutSome(columns, rows, cells, lines);
}

/** Rows that are named beside a reason; all are in the report. */
const FEW = 5;

/** One line a reason with its number of rows; then the rows about which least is known. */
export function undecidedLines(all: readonly Comparison[], lines: Lines): string[] {
  const columns: Column[] = [
    ...NAMES,
    { title: "change", align: "right", drop: 0 },
    { title: "at most", align: "right", drop: 0 },
  ];
  const { width, paint } = lines;
  const bounded = all.filter(({ interval }) => interval !== null);
  const sorted = bounded.toSorted((a, b) => b.interval![1]! - a.interval![1]!);
  const listed = sorted.length > 0 ? sorted : all;
  const cells = (row: Comparison) => [
    ...names(row),
    text(figures.effect(row)),
    text(figures.atMost(row)),
  ];
  return [
    ...sharedReasons(all).flatMap(({ rows, sentence }) => {
      const which = all.length === 1 ? "" : `${rows.length} of ${plural(all.length, "row")}: `;
      return wrap(plain(which + sentence), width).map(paint.dim);
    }),
    ...layOutSome(columns, listed, cells, { ...lines, rows: Math.min(lines.rows, FEW) }),
  ];
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
