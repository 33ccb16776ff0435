import { axisX, dodgeY, dot, ruleX, tickX } from "@observablehq/plot";
import { effect, quantity } from "../../comment/figures.ts";
import type { Row } from "../model/types.ts";
import { figure, inUnit } from "./plots.ts";

interface Dot {
  side: string;
  value: number;
}

/**
 * Every process of both sides of one row, with the medians; the band is where the interval of the
 * change puts the head, seen from the base.
 */
export function stripPlot(row: Row, width?: number): HTMLElement {
  const { unit } = row;
  const side = (name: string, values: readonly number[]): Dot[] =>
    values.map((value) => ({ side: name, value }));
  const dots = [...side("base", row.baseProcesses), ...side("head", row.headProcesses)];
  const medians = [
    { side: "base", value: row.base },
    { side: "head", value: row.head },
  ].filter((each): each is Dot => each.value !== null && dots.some((d) => d.side === each.side));
  const sides = ["base", "head"].filter((name) => dots.some((each) => each.side === name));
  const band = bandOf(row);
  return figure(`${row.metric} of ${row.suite} ${row.case}: ${words(row)}`, {
    ...(width ? { width } : {}),
    height: 34 + 64 * sides.length,
    marginLeft: 48,
    marginTop: 4,
    marginBottom: 30,
    x: { grid: true, nice: true, label: null },
    fy: { domain: sides, label: null, axis: "left", padding: 0.1 },
    marks: [
      axisX({ tickFormat: inUnit(unit), ticks: 6 }),
      ...(band
        ? [ruleX([band.low, band.high], { stroke: "var(--band)", strokeDasharray: "3 3" })]
        : []),
      dot(
        dots,
        dodgeY("middle", {
          x: "value",
          fy: "side",
          r: 4,
          padding: 1,
          stroke: "var(--dot)",
          fill: (each: Dot) => (each.side === "head" ? "var(--dot)" : "var(--surface)"),
          title: (each: Dot) => `${each.side}: ${quantity(each.value, unit)}`,
          tip: true,
        }),
      ),
      tickX(medians, { x: "value", fy: "side", stroke: "var(--ink)", strokeWidth: 2 }),
    ],
  });
}

function words(row: Row): string {
  const head = `${row.headProcesses.length} processes at ${quantity(row.head, row.unit)}`;
  if (row.base === null) return head;
  const base = `${row.baseProcesses.length} base processes at ${quantity(row.base, row.unit)}`;
  return `${head}, ${base}, change ${effect(row)}`;
}

function bandOf({ base, interval, scale, direction }: Row): { low: number; high: number } | null {
  if (base === null || interval === null) return null;
  const at = (worse: number) => {
    if (scale === "absolute") return direction === "lower" ? base + worse : base - worse;
    return direction === "lower" ? base * (1 + worse) : base / (1 + worse);
  };
  return { low: at(interval[0]), high: at(interval[1]) };
}
