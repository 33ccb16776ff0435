import { axisX, axisY, dot, gridX, gridY, lineY, rect, ruleX } from "@observablehq/plot";
import type { SizeCurve } from "../../../contract/generated/types.ts";
import { domainOf } from "../../../contract/names.ts";
import {
  axisName,
  crossoverWords,
  curvesHeadline,
  exponentText,
  sizeText,
} from "../../curve_words.ts";
import { quantity } from "../../figures.ts";
import type { ReportModel } from "../model/types.ts";
import { chooser } from "./chooser.ts";
import { element } from "./dom.ts";
import { figure, legend, sizeOf, suiteColor, tickLabels } from "./plots.ts";
import { binaryTicks, decadeTicks, logDomain } from "./ticks.ts";

/** Wide enough for its words, narrow enough for three in a row. */
const WIDTH = 400;

interface Point {
  suite: string;
  size: number;
  value: number;
  low: number;
  high: number;
}

/** Every curve of a domain in a picture of its own, those that cross first. */
export function sizeCurveSection(model: ReportModel): Node[] {
  const { sizeCurves } = model;
  const domains = [...new Set(sizeCurves.map(({ of }) => domainOf(of)))].sort();
  return [
    chooser("Domain", domains, {
      group: () => "domains",
      name: (domain) => domain,
      show: (domain) => {
        const own = sizeCurves.filter(({ of }) => domainOf(of) === domain);
        return element(
          "div",
          {},
          element("p", { class: "words" }, `${curvesHeadline(own)}.`),
          legend(model.suites.map((suite) => [suiteColor(model, suite), suite])),
          element("div", { class: "pictures" }, ...own.map((curve) => picture(model, curve))),
        );
      },
    }),
  ];
}

function picture(model: ReportModel, curve: SizeCurve): Node {
  const { of, metric, unit, sizes, suites, ratio } = curve;
  const points = suites.map(({ suite, values, intervals }) =>
    sizes.map((size, i): Point => {
      const [low, high] = intervals[i] as [number, number];
      return { suite, size, value: values[i]!, low, high };
    }),
  );
  const all = points.flat();
  const across = logDomain(sizes, 1.15);
  const up = logDomain(
    all.flatMap(({ low, high }) => [low, high]),
    1.2,
  );
  const { width } = sizeOf(WIDTH);
  const ticks = unit === "B" ? binaryTicks(up, 6) : decadeTicks(up, 6);
  const names = tickLabels(ticks, unit);
  const along = decadeTicks(across, 6);
  const crossings = ratio?.crossovers ?? [];
  const exponents = suites.map((each) => `${each.suite} ${exponentText(each)}`).join(", ");
  const title = `${of.split("/").slice(1).join("/")}: ${metric} over ${axisName(curve)}`;
  const drawn = figure(`${title}; exponents: ${exponents}; crossover: ${crossoverWords(curve)}`, {
    width,
    height: 260,
    marginLeft: 58,
    marginRight: 16,
    marginBottom: 38,
    x: { type: "log", domain: across },
    y: { type: "log", domain: up },
    marks: [
      gridX(along),
      gridY(ticks),
      axisX(along, { text: sizeText, label: axisName(curve), labelAnchor: "center" }),
      axisY(ticks, { text: (_, i) => names[i], label: null }),
      rect(crossings, {
        x1: ({ low }) => low ?? across[0],
        x2: ({ high }) => high ?? across[1],
        y1: up[0],
        y2: up[1],
        fill: "var(--shade)",
        fillOpacity: 0.8,
      }),
      ruleX(crossings, { x: "size", stroke: "var(--ink)", strokeDasharray: "2 3" }),
      ...points.flatMap((own, place) => suiteMarks(model, own, place, unit)),
    ],
  });
  const words = [
    `exponents ${exponents}`,
    ...(ratio ? [`crossover ${crossoverWords(curve)}`] : []),
  ];
  drawn.prepend(element("figcaption", {}, element("b", {}, title)));
  drawn.append(element("figcaption", {}, words.join("; ")));
  return drawn;
}

/** Suites differ in line and symbol, too: colour is never all that tells. */
function suiteMarks(model: ReportModel, points: readonly Point[], place: number, unit: string) {
  const text = (value: number) => quantity(value, unit);
  const color = suiteColor(model, points[0]!.suite);
  return [
    ruleX(points, {
      x: "size",
      y1: "low",
      y2: "high",
      stroke: color,
      strokeWidth: 6,
      strokeOpacity: 0.35,
    }),
    lineY(points, {
      x: "size",
      y: "value",
      stroke: color,
      strokeWidth: 2,
      ...(place > 0 && { strokeDasharray: "6 4" }),
    }),
    dot(points, {
      x: "size",
      y: "value",
      r: 3.5,
      symbol: place > 0 ? "triangle" : "circle",
      fill: color,
      title: ({ suite, size, value, low, high }: Point) =>
        `${suite} at ${sizeText(size)}\n${text(value)} [${text(low)}, ${text(high)}]`,
      tip: true,
    }),
  ];
}
