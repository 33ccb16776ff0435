import { type PlotOptions, plot } from "@observablehq/plot";
import { quantity } from "../../comment/figures.ts";
import type { ReportModel } from "../model/types.ts";
import { element } from "./dom.ts";

export const WIDTH = 860;

/** A plot as a figure: named for screen readers, in the page's colours. */
export function figure(label: string, options: PlotOptions, model?: ReportModel): HTMLElement {
  const drawn = plot({
    width: WIDTH,
    style: { background: "transparent", fontSize: "12px" },
    ...options,
    ...(model ? { color: suiteColors(model) } : {}),
  });
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", label);
  // The picture has its name; what is inside it would be read as loose words.
  for (const part of drawn.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  return element("figure", {}, model && legend(model), drawn as unknown as HTMLElement);
}

function suiteColors({ suites }: ReportModel): NonNullable<PlotOptions["color"]> {
  return { type: "categorical", domain: suites, range: suites.map((_, i) => suiteColor(i)) };
}

function suiteColor(index: number): string {
  return `var(--suite-${index % 4})`;
}

function legend({ suites }: ReportModel): HTMLElement {
  return element(
    "p",
    { class: "legend" },
    ...suites.map((suite, i) => {
      const swatch = element("i", { "aria-hidden": "true" });
      swatch.style.background = suiteColor(i);
      return element("span", {}, swatch, suite);
    }),
  );
}

/** Ticks with their unit: 200 µs, 1 ms, 2 GiB. */
export function inUnit(unit: string): (value: number) => string {
  return (value) =>
    quantity(value, unit)
      .replace(/(\.\d*?)0+(?=\D|$)/, "$1")
      .replace(/\.(?=\D|$)/, "");
}

/** The first part of a case id. */
export function domainOf(caseId: string): string {
  return caseId.split("/", 1)[0] ?? "";
}
