import { areaY, axisY, lineY } from "@observablehq/plot";
import type { ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";
import { figure } from "./plots.ts";

interface CurvePoint {
  suite: string;
  at: number;
  middle: number;
  low: number;
  high: number;
}

/** The courses of training of a case, a picture per answer, all suites in it. */
export function curveFigure(model: ReportModel, caseId: string): Node | null {
  const all = model.curves.filter((each) => each.case === caseId);
  if (all.length === 0) return null;
  const checks = [...new Set(all.map(({ check }) => check))];
  return element(
    "div",
    {},
    ...checks.map((check) => {
      const curves = all.filter((each) => each.check === check);
      const points: CurvePoint[] = curves.flatMap(({ suite, at, middle, low, high }) =>
        at.map((x, i) => ({ suite, at: x, middle: middle[i]!, low: low[i]!, high: high[i]! })),
      );
      const name = check.replaceAll("_", " ");
      const processes = curves.map(({ suite, processes }) => `${suite} ${processes}`).join(", ");
      return figure(
        `${name} of ${caseId} over training, processes: ${processes}`,
        {
          height: 280,
          marginLeft: 64,
          marginBottom: 38,
          caption: `${name}: median and middle 80 % of the processes (${processes})`,
          x: { label: "step" },
          y: { grid: true, label: name },
          marks: [
            axisY({ ticks: 6 }),
            areaY(points, { x: "at", y1: "low", y2: "high", fill: "suite", fillOpacity: 0.2 }),
            lineY(points, { x: "at", y: "middle", stroke: "suite", strokeWidth: 2 }),
          ],
        },
        model,
      );
    }),
  );
}
