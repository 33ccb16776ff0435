import type { Process } from "../../../contract/generated/types.ts";
import { ascending, quantile } from "../../../stats/summary.ts";
import { precise } from "./precise.ts";
import type { CaseFigures } from "./sides.ts";
import type { Curve } from "./types.ts";

/** Answers that are a course of training; other lists (logits, labels) have no order in time. */
const COURSE = /(^|_)(losses|accuracies|curve)$|_(returns|rewards)$/;
const MOST_POINTS = 120;
const FEWEST_POINTS = 3;

/** Learning curves: every list of numbers that is a course of training, over the head's processes. */
export function curvesOf(cases: readonly CaseFigures[]): Curve[] {
  return cases.flatMap(({ suite, case: id, head }) => {
    const names = new Set(head.flatMap(({ checks }) => Object.keys(checks)));
    return [...names]
      .filter((check) => COURSE.test(check))
      .flatMap((check) => {
        const series = seriesOf(head, check);
        // Processes that stopped earlier end the band where the shortest ends.
        const length = Math.min(...series.map((each) => each.length));
        if (series.length === 0 || length < FEWEST_POINTS) return [];
        return [{ suite, case: id, check, processes: series.length, ...band(series, length) }];
      });
  });
}

function seriesOf(processes: readonly Process[], check: string): number[][] {
  return processes.flatMap(({ checks }) => {
    const value = checks[check];
    return Array.isArray(value) ? [value] : [];
  });
}

function band(
  series: readonly number[][],
  length: number,
): Pick<Curve, "at" | "middle" | "low" | "high"> {
  const step = Math.max(1, Math.ceil(length / MOST_POINTS));
  const at = Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
  const sorted = at.map((i) => ascending(series.map((each) => each[i]!)));
  const level = (q: number) => sorted.map((values) => precise(quantile(values, q)));
  return { at, middle: level(0.5), low: level(0.1), high: level(0.9) };
}
