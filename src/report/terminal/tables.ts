import type { CheckValue, Comparison, EquivalenceRow, ParityRow } from "../../contract/types.ts";
import * as figures from "../figures.ts";
import { plain, wrap } from "./cell.ts";
import type { Colors } from "./color.ts";
import { type Cell, type Column, layOut } from "./columns.ts";

/** What every section needs to draw its lines. */
export interface Lines {
  width: number;
  rows: number;
  paint: Colors;
}

const text = (value: string): Cell => ({ text: value });

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

/** Both sides of each row and what changed, the worst first. */
export function comparisonTable(all: readonly Comparison[], lines: Lines): string[] {
  const { paint } = lines;
  const sorted = all.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
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
  return [...layOutSome(COMPARISON, sorted, cells, lines), ...reasonLines(all, lines)];
}

/** The shortest true answer to "and what does that mean for me?". */
function remark(row: Comparison): string {
  if (row.waiver) return `until ${row.waiver.expires}`;
  if (row.provisional && !row.confirmed) return "provisional";
  if (row.verdict !== "inconclusive") return "";
  const { minimum_detectable_effect: detectable, processes_needed: needed } = row;
  if (needed) return `needs ${needed} processes`;
  return detectable ? `sees ≥ ${figures.percent(detectable)}` : "";
}

/** Reasons that no remark can say are sentences; many rows share one, which is then said once. */
function reasonLines(all: readonly Comparison[], { width, paint }: Lines): string[] {
  const counts = new Map<string, number>();
  for (const row of all) {
    if (!row.reason || remark(row) !== "") continue;
    counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
  }
  return [...counts].flatMap(([reason, count]) => {
    const which = count === all.length ? "" : `${count} of ${all.length} rows: `;
    return wrap(plain(which + reason), width).map(paint.dim);
  });
}

/** The ratio of each case with its interval; coloured only where the interval leaves out 1. */
export function parityTable(all: readonly ParityRow[], lines: Lines): string[] {
  const { paint } = lines;
  const first = all[0];
  if (!first) return [];
  const columns: Column[] = [
    { title: "case", align: "left", drop: 0, elastic: true },
    { title: "metric", align: "left", drop: 0, elastic: true },
    { title: first.numerator, align: "right", drop: 2 },
    { title: first.denominator, align: "right", drop: 2 },
    { title: "ratio", align: "right", drop: 0 },
    { title: "interval", align: "right", drop: 1 },
    { title: "policy", align: "left", drop: 3 },
  ];
  const cells = (row: ParityRow): Cell[] => {
    const [low, high] = row.interval ?? [0, Number.POSITIVE_INFINITY];
    const decided = low! > 1 ? paint.green : high! < 1 ? paint.red : undefined;
    return [
      text(row.case),
      text(row.metric),
      text(figures.quantity(row.numerator_value, row.unit ?? "")),
      text(figures.quantity(row.denominator_value, row.unit ?? "")),
      { text: figures.ratio(row), ...(decided ? { paint: decided } : {}) },
      text(figures.ratioInterval(row)),
      { text: row.verdict === "out-of-bounds" ? "out of bounds" : "", paint: paint.red },
    ];
  };
  return layOutSome(columns, all, cells, lines);
}

const WRONG: Column[] = [
  { title: "suite", align: "left", drop: 0 },
  { title: "case", align: "left", drop: 0, elastic: true },
  { title: "check", align: "left", drop: 0, elastic: true },
  { title: "expected", align: "right", drop: 1 },
  { title: "got", align: "right", drop: 0 },
  { title: "tolerance", align: "left", drop: 2 },
];

/** Where the suites do not compute the same: no timing of these cases counts. */
export function wrongAnswerTable(all: readonly EquivalenceRow[], lines: Lines): string[] {
  const cells = (row: EquivalenceRow): Cell[] => [
    text(row.suite),
    text(row.case),
    text(row.check),
    text(answer(row.expected)),
    { text: answer(row.got), paint: lines.paint.red },
    text(row.tolerance ?? ""),
  ];
  return layOutSome(WRONG, all, cells, lines);
}

/** An answer in a cell: a number in full, a list by its length and first value. */
function answer(value: CheckValue | null | undefined): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? `${value.length} values from ${value[0]}` : String(value);
}

function layOutSome<Row>(
  columns: readonly Column[],
  all: readonly Row[],
  cells: (row: Row) => Cell[],
  { width, rows, paint }: Lines,
): string[] {
  if (all.length === 0) return [];
  const table = layOut(columns, all.slice(0, rows).map(cells), width, paint.dim);
  return [...table, ...rest(all.length, rows)];
}

/** Says what a section leaves out. */
export function rest(count: number, shown: number): string[] {
  return count > shown ? [`… and ${count - shown} more: see the report`] : [];
}
