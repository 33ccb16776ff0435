import { axisX, axisY, dodgeY, dot } from "@observablehq/plot";
import { quantity } from "../../comment/figures.ts";
import type { MemoryFigure, ReportModel } from "../model/types.ts";
import { domainOf, figure, inUnit } from "./plots.ts";

const CROWDED = 300;

/** Peak memory of all cases, by domain and suite. */
export function memoryChart(model: ReportModel): Node {
  const { memory } = model;
  const domains = [...new Set(memory.map((each) => domainOf(each.case)))].sort();
  const perDomain = memory.length / Math.max(1, domains.length);
  return figure(
    `Peak resident memory of ${memory.length} cases by domain and suite`,
    {
      height: 44 + domains.length * Math.min(130, 60 + perDomain),
      marginLeft: 76,
      marginBottom: 38,
      x: { type: "log", base: 2, grid: true, label: "peak resident memory" },
      fy: { domain: domains, label: null, axis: null, padding: 0.08 },
      marks: [
        axisX({ tickFormat: inUnit("B"), ticks: 8, tickSpacing: 70 }),
        axisY(domains, {
          fy: (domain: string) => domain,
          y: () => 0,
          text: (d: string) => d,
          label: null,
          tickSize: 0,
          fontSize: 13,
        }),
        dot(
          memory,
          dodgeY("middle", {
            x: "peak",
            fy: (each: MemoryFigure) => domainOf(each.case),
            fill: "suite",
            r: memory.length > CROWDED ? 2 : 4,
            padding: 0.6,
            title: words,
            tip: true,
          }),
        ),
      ],
    },
    model,
  );
}

function words({ suite, case: id, peak, mean }: MemoryFigure): string {
  const average = mean === null ? "" : `, mean ${quantity(mean, "B")}`;
  return `${suite} ${id}\npeak ${quantity(peak, "B")}${average}`;
}
