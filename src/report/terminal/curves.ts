import type { SizeCurve } from "../../contract/generated/types.ts";
import { axisName, exponentText, placeText, sizesText } from "../curve_words.ts";
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
    { title: "crossover", align: "right", drop: 0 },
    { title: "less above", align: "left", drop: 0 },
  ];
  const cells = (curve: SizeCurve) =>
    [
      curve.of,
      curve.metric,
      axisName(curve),
      sizesText(curve),
      ...suites.map((name) => exponentText(curve.suites.find(({ suite }) => suite === name))),
      ...placeAndWho(curve),
    ].map(text);
  return layOutSome(columns, all, cells, lines);
}

/** Where the suites change places, and who needs less beyond it: with no such place, everywhere. One suite alone has none. */
function placeAndWho({ ratio, sizes }: SizeCurve): [place: string, who: string] {
  if (!ratio) return ["", ""];
  const { crossovers, ahead = "" } = ratio;
  if (crossovers.length === 0) return [ahead === "" ? "undecided" : "none", ahead];
  return [
    crossovers.map((each) => placeText(each, sizes)).join("; "),
    crossovers.map(({ ahead_above }) => ahead_above).join("; "),
  ];
}
