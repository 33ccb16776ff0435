import type { SizeCurve } from "../../contract/generated/types.ts";
import { axisName, crossoverWords, exponentText, sizesText } from "../curve_words.ts";
import { type Column, type Lines, layOutSome, text } from "./columns.ts";

/** A line for each curve: how both suites grow, and where they change places. */
export function curvesTable(all: readonly SizeCurve[], lines: Lines): string[] {
  const suites = [...new Set(all.flatMap((curve) => curve.suites.map(({ suite }) => suite)))];
  const columns: Column[] = [
    { title: "workload", align: "left", drop: 0, elastic: true },
    { title: "metric", align: "left", drop: 2, elastic: true },
    { title: "over", align: "left", drop: 1 },
    { title: "sizes", align: "right", drop: 4 },
    ...suites.map((suite): Column => ({ title: `${suite} exponent`, align: "right", drop: 3 })),
    { title: "crossover", align: "left", drop: 0, elastic: true },
  ];
  const cells = (curve: SizeCurve) =>
    [
      curve.of,
      curve.metric,
      axisName(curve),
      sizesText(curve),
      ...suites.map((name) => exponentText(curve.suites.find(({ suite }) => suite === name))),
      crossoverWords(curve),
    ].map(text);
  return layOutSome(columns, all, cells, lines);
}
