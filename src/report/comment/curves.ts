import type { MovedCrossover, SizeCurve, Verdict } from "../../contract/generated/types.ts";
import { axisName, curvesHeadline, curvesToShow, oneCrossover } from "../curve_words.ts";
import { percent } from "../figures.ts";
import type { Link } from "./comparisons.ts";
import { code } from "./escape.ts";
import type { Section } from "./section.ts";

/** A line for each crossover that is elsewhere than on the base, beyond both intervals. */
export function movedCrossovers(verdict: Verdict, link: Link): Section | undefined {
  const curves = curvesToShow(verdict);
  const moved = curves.flatMap((curve) => (curve.moved ?? []).map((move) => ({ curve, move })));
  if (moved.length === 0) return undefined;
  return {
    title: `Crossovers that moved: ${moved.length}`,
    open: true,
    note: `${curvesHeadline(curves)}. Brackets: ${percent(1 - verdict.policy.alpha, 0)} intervals.`,
    header: ["workload", "metric", "over", "base", "head"],
    align: "lllll",
    rows: moved.map(({ curve, move }) => [
      link(curve.of),
      code(curve.metric),
      axisName(curve),
      place(curve, move, "base"),
      place(curve, move, "head"),
    ]),
  };
}

function place({ sizes }: SizeCurve, move: MovedCrossover, side: keyof MovedCrossover): string {
  const found = move[side];
  return found ? oneCrossover(found, sizes) : "none";
}
