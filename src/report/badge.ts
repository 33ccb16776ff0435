import type { State } from "../history/state.ts";
import { xml } from "./xml.ts";

const HEIGHT = 20;
const LABEL = "bench";

/** Letters are white: their grounds stand out from them by 4.5:1. */
const GROUNDS: Record<State, string> = {
  passing: "#14713d",
  regression: "#b42318",
  unknown: "#57606a",
};

/** A badge such as READMEs show: `bench: passing`. A picture of its own, which loads nothing. */
export function badgeOf(state: State): string {
  const [left, right] = [widthOf(LABEL), widthOf(state)];
  const rect = (x: number, width: number, fill: string) =>
    xml("rect", { x, width, height: HEIGHT, fill });
  const word = (text: string, middle: number) => xml("text", { x: middle, y: 14 }, text);
  return `${
    xml(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width: left + right,
        height: HEIGHT,
        role: "img",
        "aria-label": `${LABEL}: ${state}`,
      },
      rect(0, left, "#24292f"),
      rect(left, right, GROUNDS[state]),
      xml(
        "g",
        {
          fill: "#fff",
          "font-family": "Verdana, DejaVu Sans, sans-serif",
          "font-size": 11,
          "text-anchor": "middle",
        },
        word(LABEL, left / 2),
        word(state, left + right / 2),
      ),
    ).text
  }\n`;
}

/** Of a word in that font with some air, in pixels. */
function widthOf(word: string): number {
  return 7 * word.length + 12;
}
