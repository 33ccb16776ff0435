import { mean, sampleCovariance } from "simple-statistics";
import { quantile } from "./student_t.ts";

/**
 * A session has a level of its own in each ratio, which its rounds cannot show: 1 % on the log scale, somewhat less
 * than the 1.5 % by which a row's sessions are taken to scatter elsewhere (docs/method.md), since both suites share some.
 */
const SESSION_VARIANCE = 0.01 ** 2;

/** Where the sign of a difference that was measured at several places changes. */
export interface Crossover {
  /** Where the line through the means meets zero. */
  at: number;
  /** null: the interval goes on beyond the places that were measured. */
  low: number | null;
  high: number | null;
  /** Sign of the difference above it. */
  above: 1 | -1;
}

/** What is known of the sign of a difference between the first and the last place. */
export interface Crossing {
  crossovers: Crossover[];
  /** The sign at all places, where it is shown at each of them. */
  throughout: 1 | -1 | null;
}

/**
 * The places where the mean difference passes zero, joined by straight lines, each with the set of places at which
 * a t test over the rounds does not reject zero (Fieller 1954, segment by segment). That set holds the true place
 * with the confidence of the test, however steep or flat the line: a bootstrap of five rounds does not.
 *
 * Crossings within one such set cannot be told apart: they count as one where the sign differs before and behind
 * it, and as none where it does not, or where nothing is shown at any place. Nothing is said of places outside
 * the measured ones.
 *
 * @param places ascending, at least two (log of the sizes)
 * @param rounds the difference at each place, at least two rounds; what a round has in common cancels
 * @param confidence of each interval, two-sided
 */
export function crossingOf(
  places: readonly number[],
  rounds: readonly (readonly number[])[],
  confidence: number,
): Crossing {
  const at = places.map((_, i) => rounds.map((round) => round[i]!));
  const means = at.map((differences) => mean(differences));
  const open = notRejected(places, at, means, confidence);
  const first = places[0]!;
  const last = places.at(-1)!;
  if (open.length === 0) return { crossovers: [], throughout: signOf(means[0]!) };
  const zeros = zerosOf(places, means);
  const crossovers = open.flatMap(([low, high]) => {
    const own = zeros.filter((zero) => zero >= low && zero <= high);
    if (own.length % 2 === 0 || (low <= first && high >= last)) return [];
    const behind = places.findIndex((place) => place > own.at(-1)!);
    return [
      {
        at: own[(own.length - 1) / 2]!,
        low: low <= first ? null : low,
        high: high >= last ? null : high,
        above: signOf(means.at(behind)!),
      },
    ];
  });
  return { crossovers, throughout: null };
}

type Span = [low: number, high: number];

/** Where zero is not rejected, as spans that do not touch. */
function notRejected(
  places: readonly number[],
  at: readonly number[][],
  means: readonly number[],
  confidence: number,
): Span[] {
  const n = at[0]!.length;
  const reach = quantile(1 - (1 - confidence) / 2, n - 1) ** 2;
  const spans: Span[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [at[i]!, at[i + 1]!];
    const [own, other, both] = [
      sampleCovariance(a, a),
      sampleCovariance(b, b),
      sampleCovariance(a, b),
    ].map((variance) => variance / n) as [number, number, number];
    const slope = means[i + 1]! - means[i]!;
    const width = places[i + 1]! - places[i]!;
    // (mean + slope t)² ≤ reach · variance(t), for t from 0 at this place to 1 at the next
    const found = whereNotPositive(
      slope ** 2 - reach * (own + other - 2 * both),
      2 * means[i]! * slope - reach * 2 * (both - own),
      means[i]! ** 2 - reach * (own + SESSION_VARIANCE),
    );
    for (const [low, high] of found) {
      // Rounding must neither part what touches at a place nor end short of the last one.
      const end = high === 1 ? places[i + 1]! : places[i]! + high * width;
      const span: Span = [places[i]! + low * width, end];
      const before = spans.at(-1);
      if (before && span[0] <= before[1]) before[1] = Math.max(before[1], span[1]);
      else spans.push(span);
    }
  }
  return spans;
}

/** The parts of [0, 1] where a t² + b t + c ≤ 0. */
function whereNotPositive(a: number, b: number, c: number): Span[] {
  const edges = [0, ...rootsOf(a, b, c).filter((root) => root > 0 && root < 1), 1];
  return edges.slice(1).flatMap((high, i): Span[] => {
    const low = edges[i]!;
    const middle = (low + high) / 2;
    return (a * middle + b) * middle + c <= 0 ? [[low, high]] : [];
  });
}

/** Real roots in ascending order, by the form that does not cancel. */
function rootsOf(a: number, b: number, c: number): number[] {
  if (a === 0) return b === 0 ? [] : [-c / b];
  const discriminant = b ** 2 - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / a, c / q].sort((x, y) => x - y);
}

/** Where straight lines through the means change their sign. */
function zerosOf(places: readonly number[], means: readonly number[]): number[] {
  return places.slice(1).flatMap((place, i) => {
    const [from, to] = [means[i]!, means[i + 1]!];
    if (signOf(from) === signOf(to)) return [];
    return [places[i]! + ((place - places[i]!) * from) / (from - to)];
  });
}

/** Zero itself counts as positive, so that a curve that only touches it has two crossings or none. */
function signOf(difference: number): 1 | -1 {
  return difference < 0 ? -1 : 1;
}
