import { axisFy, type PlotOptions, plot } from "@observablehq/plot";
import { quantity } from "../../figures.ts";
import type { ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";

/** Of a picture with words or a table beside it, and of one that fills the page. */
const WIDTH = 860;
const WIDE = 1200;

/** Its width, and how many labels an axis along it has room for: on a narrow screen all of it is smaller, not the letters. */
export function sizeOf(wanted: "wide" | "text" | number): { width: number; labels: number } {
  const most = wanted === "wide" ? WIDE : wanted === "text" ? WIDTH : wanted;
  const width = Math.min(most, document.documentElement.clientWidth - 2 * 24);
  return { width, labels: Math.max(2, Math.floor(width / 80)) };
}

/** A plot as a figure: named for screen readers, in the page's colours. */
export function figure(label: string, options: PlotOptions, model?: ReportModel): HTMLElement {
  const drawn = plot({
    style: { background: "transparent", fontSize: "12px" },
    ...options,
    ...(model ? { color: suiteColors(model) } : {}),
  });
  const svg = drawn instanceof SVGElement ? drawn : drawn.querySelector("svg")!;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  // The picture has its name; what is inside it would be read as loose words.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  const colors = model?.suites.map((suite): [string, string] => [suiteColor(model, suite), suite]);
  return element("figure", {}, colors && legend(colors), drawn as unknown as HTMLElement);
}

export function suiteColor({ suites }: ReportModel, suite: string): string {
  return `var(--suite-${suites.indexOf(suite) % 4})`;
}

function suiteColors(model: ReportModel): NonNullable<PlotOptions["color"]> {
  const { suites } = model;
  return {
    type: "categorical",
    domain: suites,
    range: suites.map((suite) => suiteColor(model, suite)),
  };
}

export function legend(entries: readonly [color: string, name: string][]): HTMLElement {
  return element(
    "p",
    { class: "legend" },
    ...entries.map(([color, name]) => {
      const swatch = element("i", { "aria-hidden": "true" });
      swatch.style.background = color;
      return element("span", {}, swatch, name);
    }),
  );
}

/** The name of each row of facets, to its left. */
export function facetNames(names: readonly string[]) {
  return axisFy({
    tickFormat: (name: string) => name,
    label: null,
    anchor: "left",
    fontSize: 13,
    ticks: [...names],
  });
}

/** Labels with their unit, 200 µs, 1 ms, 2 GiB, and with the digits that tell neighbours apart. */
export function tickLabels(ticks: readonly number[], unit: string): string[] {
  const labels = (digits: number) =>
    ticks.map((tick) =>
      quantity(tick, unit, digits)
        .replace(/(\.\d*?)0+(?=\D|$)/, "$1")
        .replace(/\.(?=\D|$)/, ""),
    );
  const enough = [3, 4, 5, 6].find((digits) => new Set(labels(digits)).size === ticks.length);
  return labels(enough ?? 6);
}
