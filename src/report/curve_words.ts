import type {
  CurveOfSuite,
  SizeCrossover,
  SizeCurve,
  Verdict,
} from "../contract/generated/types.ts";
import { plural } from "../contract/words.ts";
import { quantity } from "./figures.ts";

/** Curves that say most first: with a crossover, undecided, one suite ahead, lone; within them times before bytes. */
export function curvesToShow({ curves = [] }: Verdict): SizeCurve[] {
  const rank = ({ ratio, unit }: SizeCurve) => {
    const kind = !ratio ? 3 : ratio.crossovers.length > 0 ? 0 : ratio.ahead === undefined ? 1 : 2;
    return 10 * Number(unit === "B") + kind;
  };
  return curves.toSorted((a, b) => rank(a) - rank(b));
}

/** How many curves cross, and who is ahead along the others. */
export function curvesHeadline(curves: readonly SizeCurve[]): string {
  const ratios = curves.flatMap(({ ratio }) => (ratio ? [ratio] : []));
  const crossing = ratios.filter(({ crossovers }) => crossovers.length > 0).length;
  const undecided = ratios.filter(
    ({ ahead, crossovers }) => ahead === undefined && crossovers.length === 0,
  ).length;
  const suites = [...new Set(ratios.flatMap(({ ahead }) => (ahead === undefined ? [] : [ahead])))];
  const ahead = suites.sort().map((suite) => {
    const count = ratios.filter((ratio) => ratio.ahead === suite).length;
    return `${suite} less at all sizes in ${count}`;
  });
  const parts = [`a crossover in ${crossing}`, ...ahead, `undecided in ${undecided}`];
  return `${plural(curves.length, "curve")}: ${parts.join(", ")}`;
}

/** Where the suites change places: "155 [150, 160], python less above"; or who is ahead at all sizes. */
export function crossoverWords(curve: SizeCurve): string {
  const { ratio, sizes } = curve;
  if (!ratio) return "";
  if (ratio.ahead !== undefined) return `none: ${ratio.ahead} less at all sizes`;
  if (ratio.crossovers.length === 0) return "undecided";
  return ratio.crossovers.map((crossover) => oneCrossover(crossover, sizes)).join("; ");
}

export function oneCrossover(crossover: SizeCrossover, sizes: readonly number[]): string {
  return `${placeText(crossover, sizes)}, ${crossover.ahead_above} less above`;
}

/** A crossover's size and interval; an end that lies beyond what was measured is told as such, never extrapolated. */
export function placeText({ size, low, high }: SizeCrossover, sizes: readonly number[]): string {
  const ends = [
    low === null ? `< ${sizeText(sizes[0]!)}` : sizeText(low),
    high === null ? `> ${sizeText(sizes.at(-1)!)}` : sizeText(high),
  ];
  return `${sizeText(size)} [${ends.join(", ")}]`;
}

/** The exponent with half the width of its interval, which is symmetric. */
export function exponentText(figures: CurveOfSuite | undefined): string {
  if (!figures) return "";
  const { exponent, exponent_interval: interval } = figures;
  return `${decimals(exponent)} ± ${decimals((interval[1]! - interval[0]!) / 2)}`;
}

export function sizesText({ sizes }: SizeCurve): string {
  return `${sizeText(sizes[0]!)} to ${sizeText(sizes.at(-1)!)}`;
}

/** `train_rows` as people write it. */
export function axisName({ axis }: Pick<SizeCurve, "axis">): string {
  return axis.replaceAll("_", " ");
}

export function sizeText(size: number): string {
  return Number.isInteger(size) ? String(size) : quantity(size, "1");
}

/** Without a sign before nothing. */
function decimals(value: number): string {
  return (Math.round(100 * value) / 100 + 0).toFixed(2).replace("-", "−");
}
