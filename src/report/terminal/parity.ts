import type { ParityRow } from "../../contract/generated/types.ts";
import { boundsInWords } from "../../contract/words.ts";
import * as figures from "../figures.ts";
import { orientation, parityGroups } from "../parity_groups.ts";
import { plain, wrap } from "./cell.ts";
import { type Cell, type Column, type Lines, layOutSome, text } from "./columns.ts";

/** How the ratios of each domain and metric lie. */
export function parityTable(all: readonly ParityRow[], lines: Lines): string[] {
  const groups = parityGroups(all);
  const first = all[0];
  if (!first || groups.length === 0) return [];
  const columns: Column[] = [
    { title: "domain", align: "left", drop: 0, elastic: true },
    { title: "metric", align: "left", drop: 0, elastic: true },
    { title: "ratios", align: "right", drop: 3 },
    { title: `${first.denominator} less`, align: "right", drop: 1 },
    { title: "more", align: "right", drop: 2 },
    { title: "undecided", align: "right", drop: 4 },
    { title: "lowest", align: "right", drop: 5 },
    { title: "median", align: "right", drop: 0 },
    { title: "highest", align: "right", drop: 5 },
  ];
  const rows = groups.map((group) => {
    const { rows, denominator, numerator, undecided, lowest, median, highest } = group;
    const counts = [rows.length, denominator, numerator, undecided].map(String);
    const factors = [lowest, median, highest].map((value) => `${figures.quantity(value, "1")}×`);
    return [group.domain, group.metric, ...counts, ...factors].map(text);
  });
  return [...direction(first, lines), ...layOutSome(columns, rows, (cells) => cells, lines)];
}

/** Ratios that leave the policy's bounds, each with its bound. */
export function boundsTable(rows: readonly ParityRow[], lines: Lines): string[] {
  const first = rows[0];
  if (!first) return [];
  const columns: Column[] = [
    { title: "case", align: "left", drop: 0, elastic: true },
    { title: "metric", align: "left", drop: 0, elastic: true },
    { title: "ratio", align: "right", drop: 0 },
    { title: "interval", align: "right", drop: 1 },
    { title: "to be", align: "left", drop: 0 },
  ];
  const cells = (row: ParityRow): Cell[] => [
    text(row.case),
    text(row.metric),
    { text: figures.ratio(row), paint: lines.paint.red },
    text(figures.ratioInterval(row)),
    text(boundsInWords(row)),
  ];
  return [...direction(first, lines), ...layOutSome(columns, rows, cells, lines)];
}

function direction(row: ParityRow, { width }: Pick<Lines, "width">): string[] {
  return wrap(plain(orientation(row)), width);
}
