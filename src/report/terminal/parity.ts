import { median } from "simple-statistics";
import type { ParityRow } from "../../contract/generated/types.ts";
import { domainOf } from "../../contract/names.ts";
import * as figures from "../figures.ts";
import { type Cell, type Column, type Lines, layOut, layOutSome, text } from "./columns.ts";

/** The ratio of each case with its interval; coloured only where the interval leaves out 1. Of too many, the lowest. */
export function parityTable(all: readonly ParityRow[], lines: Lines): string[] {
  const { paint } = lines;
  const first = all[0];
  if (!first) return [];
  const tooMany = all.length > lines.rows;
  const rows = tooMany ? all.toSorted((a, b) => order(a) - order(b)) : all;
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
  return layOutSome(columns, rows, cells, lines);
}

/** How the timings of each domain lie, where there is more than one. */
export function parityByDomain(all: readonly ParityRow[], { width, paint }: Lines): string[] {
  const timings = all.filter(({ unit, ratio, interval }) => unit === "s" && ratio && interval);
  const domains = [...new Set(timings.map((row) => domainOf(row.case)))].sort();
  const first = timings[0];
  if (!first || domains.length < 2) return [];
  const columns: Column[] = [
    { title: "domain", align: "left", drop: 0, elastic: true },
    { title: "timings", align: "right", drop: 3 },
    { title: `${first.denominator} faster`, align: "right", drop: 0 },
    { title: "slower", align: "right", drop: 2 },
    { title: "undecided", align: "right", drop: 1 },
    { title: "lowest", align: "right", drop: 3 },
    { title: "median", align: "right", drop: 0 },
    { title: "highest", align: "right", drop: 3 },
  ];
  const rows = domains.map((domain) => {
    const own = timings.filter((row) => domainOf(row.case) === domain);
    const ratios = own.map(({ ratio }) => ratio!).sort((a, b) => a - b);
    const faster = own.filter(({ interval }) => interval![0]! > 1).length;
    const slower = own.filter(({ interval }) => interval![1]! < 1).length;
    const counts = [own.length, faster, slower, own.length - faster - slower];
    const spread = [ratios[0]!, Math.exp(median(ratios.map(Math.log))), ratios.at(-1)!];
    const factors = spread.map((ratio) => `${figures.quantity(ratio, "1")}×`);
    return [domain, ...counts.map(String), ...factors].map(text);
  });
  return [...layOut(columns, rows, width, paint.dim), ""];
}

/** What leaves the policy's bounds comes first, what has no ratio last. */
function order({ ratio, verdict }: ParityRow): number {
  return verdict === "out-of-bounds" ? 0 : (ratio ?? Number.MAX_VALUE);
}
