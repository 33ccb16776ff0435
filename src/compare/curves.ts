import { mean } from "simple-statistics";
import type {
  CurveOfRatio,
  CurveOfSuite,
  Results,
  SizeCrossover,
  SizeCurve,
} from "../contract/generated/types.ts";
import { compareText } from "../contract/names.ts";
import { crossingOf } from "../stats/crossover.ts";
import { bounds, type Estimate, pairedEstimate } from "../stats/estimate.ts";
import { exponentOf } from "../stats/exponent.ts";
import { type MeasuredCurve, measuredCurves, type Reading } from "./curve_points.ts";
import { movedCrossovers } from "./moved_crossovers.ts";

export interface CurveInput extends Reading {
  head: readonly Results[];
  /** Earlier sessions; a base that was measured beside the head is in its own document. */
  stored: readonly Results[];
  ratio: { numerator: string; denominator: string } | undefined;
}

/** Through fewer there is nearly always a line: it says nothing on whether there is one. */
const FEWEST_SIZES = 4;

/**
 * Every metric over the sizes of an axis: figures, exponents, and where the two suites of the ratio change places.
 * Only rounds count in which every suite has every size, so that what slows a round cancels in slopes and ratios;
 * only sizes count that every suite measured, so that both are described over the same range.
 */
export function compareCurves(input: CurveInput): SizeCurve[] {
  const { head, stored, ratio } = input;
  const bases = new Map(
    [...measuredCurves(head, "base", input), ...measuredCurves(stored, "head", input)].map(
      (curve) => [nameOf(curve), curve],
    ),
  );
  const curves = measuredCurves(head, "head", input).flatMap((measured) => {
    const curve = curveOf(measured, ratio, input.policy.alpha);
    if (!curve || !hasFiniteFigures(curve)) return [];
    const base = bases.get(nameOf(measured));
    const before = base && curveOf(base, ratio, input.policy.alpha)?.ratio;
    const moved = curve.ratio && before ? movedCrossovers(before, curve.ratio) : [];
    return [{ ...curve, ...(moved.length > 0 && { moved }) }];
  });
  return curves.sort((a, b) => compareText(nameOf(a), nameOf(b)));
}

/** What no machine measures, 1e-300 s beside 1e300 s, has intervals that no document can hold. */
function hasFiniteFigures({ suites, ratio }: SizeCurve): boolean {
  const figures = suites.flatMap((own) => [own.exponent, ...own.exponent_interval]);
  const intervals = [...suites, ...(ratio ? [ratio] : [])].flatMap((own) => own.intervals.flat());
  return [...figures, ...intervals].every(Number.isFinite);
}

function nameOf({ of, axis, metric }: Pick<SizeCurve, "of" | "axis" | "metric">): string {
  return `${of} ${axis} ${metric}`;
}

function curveOf(
  { of, axis, metric, unit, suites }: MeasuredCurve,
  ratio: CurveInput["ratio"],
  alpha: number,
): SizeCurve | undefined {
  const measured = [...suites.values()];
  const sizes = inAll(measured.map((figures) => figures.keys())).sort((a, b) => a - b);
  if (sizes.length < FEWEST_SIZES) return undefined;
  const rounds = inAll(
    measured.flatMap((figures) => sizes.map((size) => figures.get(size)!.keys())),
  );
  if (rounds.length < 2) return undefined;
  /** Log of the figure, by round and size. */
  const table = (suite: string) =>
    rounds.map((round) => sizes.map((size) => suites.get(suite)!.get(size)!.get(round)!));
  const both = ratio && suites.has(ratio.numerator) && suites.has(ratio.denominator);
  return {
    of,
    axis,
    metric,
    unit,
    rounds: rounds.length,
    sizes,
    suites: [...suites.keys()].sort(compareText).map((suite) => ({
      suite,
      ...suiteCurve(sizes, table(suite), alpha),
    })),
    ...(both && {
      ratio: ratioCurve(sizes, table(ratio.numerator), table(ratio.denominator), ratio, alpha),
    }),
  };
}

function inAll<T>(lists: readonly Iterable<T>[]): T[] {
  const [first = new Set<T>(), ...others] = lists.map((list) => new Set(list));
  return [...first].filter((item) => others.every((other) => other.has(item)));
}

type Rounds = readonly (readonly number[])[];

function suiteCurve(
  sizes: readonly number[],
  rounds: Rounds,
  alpha: number,
): Omit<CurveOfSuite, "suite"> {
  const exponent = exponentOf(sizes.map(Math.log), rounds);
  return {
    ...atSizes(rounds, alpha),
    exponent: exponent.difference,
    exponent_interval: twoSided(exponent, alpha),
  };
}

function ratioCurve(
  sizes: readonly number[],
  over: Rounds,
  under: Rounds,
  suites: { numerator: string; denominator: string },
  alpha: number,
): CurveOfRatio {
  const differences = over.map((round, r) => round.map((value, i) => value - under[r]![i]!));
  const { crossovers, throughout } = crossingOf(sizes.map(Math.log), differences, 1 - alpha);
  /** The numerator over the denominator is above one: the denominator needs less. */
  const ahead = (sign: 1 | -1) => (sign > 0 ? suites.denominator : suites.numerator);
  const size = (log: number | null) => (log === null ? null : Math.exp(log));
  return {
    ...suites,
    ...atSizes(differences, alpha),
    crossovers: crossovers.map(
      ({ at, low, high, above }): SizeCrossover => ({
        size: Math.exp(at),
        low: size(low),
        high: size(high),
        ahead_above: ahead(above),
      }),
    ),
    ...(throughout !== null && { ahead: ahead(throughout) }),
  };
}

/** Geometric mean over the rounds at each size, with its interval. */
function atSizes(rounds: Rounds, alpha: number): Pick<CurveOfSuite, "values" | "intervals"> {
  const columns = rounds[0]!.map((_, i) => rounds.map((round) => round[i]!));
  return {
    values: columns.map((column) => Math.exp(mean(column))),
    intervals: columns.map((column) => {
      const [low, high] = twoSided(pairedEstimate(column), alpha);
      return [Math.exp(low), Math.exp(high)];
    }),
  };
}

function twoSided(estimate: Estimate, alpha: number): [number, number] {
  return bounds(estimate, 1 - alpha / 2);
}
