import { mean } from "simple-statistics";
import { changePoints, DRIFT_RULE } from "./change_point.ts";

/** Points that a curve is thinned to before it is searched: the search is quadratic. */
const LONGEST_CURVE = 200;

/** Below this a level and a change of it look the same. */
const SHORTEST_CURVE = 8;

/** Iterations left after the first max(1, 10 %) are dropped: for files of suites that did not warm up. */
export function dropWarmUp<T>(iterations: readonly T[]): T[] {
  return iterations.slice(Math.max(1, Math.ceil(iterations.length / 10)));
}

/**
 * Does the level still change in the later half of the iterations, across processes? Then there is no
 * steady state to speak of (Barrett et al. 2017): the figures depend on how long was measured.
 *
 * @param processes log of each iteration, per process; the curves are averaged over processes, which
 *   cancels what is not common to them, and cut to the shortest
 * @returns the iteration at which the last level begins, or null: steady, or too short to tell
 */
export function lateChange(processes: readonly (readonly number[])[]): number | null {
  const length = Math.min(...processes.map((curve) => curve.length));
  if (!(length >= SHORTEST_CURVE) || !Number.isFinite(length)) return null;
  const block = Math.ceil(length / LONGEST_CURVE);
  const curve = Array.from({ length: Math.floor(length / block) }, (_, i) =>
    mean(processes.map((values) => mean(values.slice(i * block, (i + 1) * block)))),
  );
  const last = changePoints(curve, DRIFT_RULE).at(-1);
  return last && last.index >= curve.length / 2 ? last.index * block : null;
}
