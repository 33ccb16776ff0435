import { axisX, dodgeY, dot, gridX } from "@observablehq/plot";
import { domainOf } from "../../../contract/names.ts";
import { plural } from "../../../contract/words.ts";
import { quantity } from "../../figures.ts";
import type { MemoryFigure, ReportModel } from "../model/types.ts";
import { facetNames, figure, sizeOf, tickLabels } from "./plots.ts";
import { logPositions, swarmSize } from "./swarm.ts";
import { binaryTicks, logDomain } from "./ticks.ts";

/** Peak memory of all cases, by domain and suite. */
export function memoryChart(model: ReportModel): Node {
  const { memory } = model;
  const domains = [...new Set(memory.map((each) => domainOf(each.case)))].sort();
  const peaks = domains.map((domain) =>
    memory.filter((each) => domainOf(each.case) === domain).map(({ peak }) => peak),
  );
  const extent = logDomain(peaks.flat(), 1.25);
  const { width, labels } = sizeOf("wide");
  const ticks = binaryTicks(extent, labels);
  const names = tickLabels(ticks, "B");
  const { height, r } = swarmSize(peaks.map((values) => logPositions(values, extent)));
  return figure(
    `Peak resident memory of ${plural(memory.length, "case")} by domain and suite`,
    {
      width,
      height: 44 + domains.length * height,
      marginLeft: 76,
      marginRight: 34,
      x: { type: "log", base: 2, domain: extent, label: null },
      fy: { domain: domains, label: null, axis: null, padding: 0.08 },
      marks: [
        gridX(ticks),
        axisX(ticks, { text: (_, i) => names[i], label: null }),
        facetNames(domains),
        dot(
          memory,
          dodgeY("middle", {
            x: "peak",
            fy: (each: MemoryFigure) => domainOf(each.case),
            fill: "suite",
            r,
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
