import { axisX, dodgeY, dot, gridX, rect, tickX } from "@observablehq/plot";
import { plural } from "../../../contract/words.ts";
import { effect, quantity } from "../../figures.ts";
import type { Row } from "../model/types.ts";
import { figure, sizeOf, tickLabels } from "./plots.ts";
import { swarmSize } from "./swarm.ts";
import { linearTicks } from "./ticks.ts";

/** Where the processes of both sides lie between the smallest and the largest of all. */
function positionsOf(row: Row): number[][] {
  const all = [...row.baseProcesses, ...row.headProcesses];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  return [row.baseProcesses, row.headProcesses].map((side) => side.map((v) => (v - low) / span));
}

interface Dot {
  side: string;
  value: number;
}

/**
 * Every process of both sides of one row, with the medians; the band is where the interval of the
 * change puts the head, seen from the base.
 */
export function stripPlot(row: Row, most: number | "text" = "text"): HTMLElement {
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
  const { height, r } = swarmSize(positionsOf(row));
  const { width, labels } = sizeOf(most);
  const domain = domainOf(row, band);
  const ticks = linearTicks(domain, labels);
  const names = tickLabels(ticks, unit);
  return figure(`${row.metric} of ${row.suite} ${row.case}: ${words(row)}`, {
    width,
    height: 34 + height * sides.length,
    marginLeft: 48,
    marginRight: 34,
    marginTop: 4,
    marginBottom: 30,
    x: { domain, label: null, inset: 6 },
    fy: { domain: sides, label: null, axis: "left", padding: 0.1 },
    marks: [
      gridX(ticks),
      axisX(ticks, { text: (_, i) => names[i], label: null }),
      ...(band ? [headBand(band)] : []),
      dot(
        dots,
        dodgeY("middle", {
          x: "value",
          fy: "side",
          r,
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

/** From the leftmost to the rightmost of what is drawn; a lone value stands in the middle. */
function domainOf(row: Row, band: { low: number; high: number } | null): [number, number] {
  const all = [...row.baseProcesses, ...row.headProcesses, ...(band ? [band.low, band.high] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = low === high ? Math.abs(low) / 100 || 1 : 0;
  return [low - air, high + air];
}

function headBand(band: { low: number; high: number }) {
  return rect([band], {
    x1: "low",
    x2: "high",
    fy: () => "head",
    fill: "var(--band)",
    fillOpacity: 0.25,
  });
}

function words(row: Row): string {
  const head = `${plural(row.headProcesses.length, "process")} at ${quantity(row.head, row.unit)}`;
  if (row.base === null) return head;
  const base = `${plural(row.baseProcesses.length, "base process")} at ${quantity(row.base, row.unit)}`;
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
