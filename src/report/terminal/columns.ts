import { MISSING } from "../figures.ts";
import { cutEnd, cutStart, pad, plain, widthOf } from "./cell.ts";
import type { Colors } from "./color.ts";

/** A column of a table that has to fit. */
export interface Column {
  title: string;
  align: "left" | "right";
  /** Columns with the highest number go first when the terminal is narrow; 0 stays. */
  drop: number;
  /** May be cut from its start. */
  elastic?: boolean;
}

/** Applied to a whole padded cell, so that colour never counts as width. */
export type Paint = (text: string) => string;

export interface Cell {
  text: string;
  paint?: Paint;
}

const GAP = "  ";
/** Elastic columns are cut down to this before a column is dropped, and below it only after all were. */
const COMFORTABLE = 24;
const NARROWEST = 3;

/** Lines of at most `width` columns: the table with the columns that say something and fit, elastic ones cut. */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  header: Paint,
): string[] {
  const texts = rows.map((row) => row.map(({ text }) => plain(text)));
  const natural = columns.map(({ title }, i) =>
    Math.max(widthOf(title), ...texts.map((row) => widthOf(row[i] ?? ""))),
  );
  const used = columns
    .map((_, i) => i)
    .filter((i) => texts.some((row) => row[i] && row[i] !== MISSING));
  const kept = keep(columns, used, natural, width);
  const widths = squeeze(columns, natural, kept, width);
  const line = (cells: readonly Cell[]) =>
    kept
      .map((i) => {
        const { text, paint } = cells[i] ?? { text: "" };
        const fits = cutStart(text, widths[i]!);
        const { align } = columns[i]!;
        const last = i === kept.at(-1) && align === "left";
        const fitted = last ? fits : pad(fits, widths[i]!, align);
        return paint && text !== "" ? paint(fitted) : fitted;
      })
      .join(GAP)
      .trimEnd();
  return [
    line(columns.map(({ title }) => ({ text: title, paint: header }))),
    ...rows.map((row, r) => line(row.map((cell, i) => ({ ...cell, text: texts[r]![i]! })))),
  ];
}

/** Indices of the columns that fit when elastic ones are cut as far as is comfortable. */
function keep(
  columns: readonly Column[],
  used: readonly number[],
  natural: readonly number[],
  width: number,
): number[] {
  const levels = [...new Set(columns.map(({ drop }) => drop))].sort((a, b) => b - a);
  for (const level of levels) {
    const kept = used.filter((i) => columns[i]!.drop <= level);
    const least = kept.map((i) =>
      columns[i]!.elastic ? Math.min(COMFORTABLE, natural[i]!) : natural[i]!,
    );
    if (total(least) <= width) return kept;
  }
  return used.filter((i) => columns[i]!.drop === 0);
}

/** Widths that add up to the terminal's, taken from the widest elastic column first. */
function squeeze(
  columns: readonly Column[],
  natural: readonly number[],
  kept: readonly number[],
  width: number,
): number[] {
  const widths = [...natural];
  const elastic = kept.filter((i) => columns[i]!.elastic);
  while (total(kept.map((i) => widths[i]!)) > width) {
    const widest = elastic.reduce((a, b) => (widths[b]! > widths[a]! ? b : a), elastic[0]!);
    if (widest === undefined || widths[widest]! <= NARROWEST) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + GAP.length * Math.max(0, widths.length - 1);
}

/** What every section needs to draw its lines. */
export interface Lines {
  width: number;
  rows: number;
  paint: Colors;
  /** Where the rest is. */
  all: string;
}

/** A cell in no colour. */
export const text = (value: string): Cell => ({ text: value });

/** The first rows as a table, and how many it leaves out. */
export function layOutSome<Row>(
  columns: readonly Column[],
  all: readonly Row[],
  cells: (row: Row) => Cell[],
  lines: Lines,
): string[] {
  const { width, rows, paint } = lines;
  if (all.length === 0) return [];
  const table = layOut(columns, all.slice(0, rows).map(cells), width, paint.dim);
  return [...table, ...rest(all.length, lines)];
}

/** Says what a section leaves out. */
export function rest(count: number, { rows, all, width }: Omit<Lines, "paint">): string[] {
  return count > rows ? [cutEnd(`… and ${count - rows} more: ${all}`, width)] : [];
}
