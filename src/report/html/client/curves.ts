import { areaY, axisY, lineY } from "@observablehq/plot";
import type { Curve, ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";
import { figure, sizeOf } from "./plots.ts";

/** What the numbers of a course are counted by. */
const STEPS: readonly [RegExp, string][] = [
  [/accuracies$/, "epoch"],
  [/(returns|rewards)$/, "episode"],
  [/losses$/, "step"],
];

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
    ...checks.map((check) =>
      chart(
        model,
        caseId,
        all.filter((each) => each.check === check),
      ),
    ),
  );
}

function chart(model: ReportModel, caseId: string, curves: Curve[]): HTMLElement {
  const { check } = curves[0]!;
  const name = check.replaceAll("_", " ");
  const processes = curves.map((each) => `${each.suite} ${each.processes}`).join(", ");
  const step = STEPS.find(([pattern]) => pattern.test(check))?.[1] ?? "point";
  return figure(
    `${name} of ${caseId} over training, processes: ${processes}`,
    {
      width: sizeOf("text").width,
      height: 280,
      marginLeft: 64,
      marginBottom: 38,
      caption: `${name}: median and middle 80 % of the processes (${processes})`,
      x: { label: step },
      y: { grid: true, label: name },
      marks: [axisY({ ticks: 6 }), ...curves.flatMap(curveMarks)],
    },
    model,
  );
}

/** Suites that compute the same lie upon each other: the later ones are dashed, so that all are seen. */
function curveMarks({ suite, at, middle, low, high }: Curve, place: number) {
  const points = at.map(
    (x, i): CurvePoint => ({ suite, at: x, middle: middle[i]!, low: low[i]!, high: high[i]! }),
  );
  return [
    areaY(points, { x: "at", y1: "low", y2: "high", fill: "suite", fillOpacity: 0.2 }),
    lineY(points, {
      x: "at",
      y: "middle",
      stroke: "suite",
      strokeWidth: 2.5,
      ...(place > 0 ? { strokeDasharray: "6 6" } : {}),
    }),
  ];
}
