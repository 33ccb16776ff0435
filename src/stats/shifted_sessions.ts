import { mean, sampleVariance } from "simple-statistics";
import type { Estimate } from "./estimate.ts";
import { moderate, type OwnVariance, type VariancePrior, variancePrior } from "./moderated.ts";

/**
 * A row over sessions (log scale), each with the shift of its session as control rows saw it. Where the program is
 * the same on both sides, head's sessions are more of the same and there is one group; else there are two.
 */
export interface ShiftedRow {
  head: readonly ShiftedSession[];
  base: readonly ShiftedSession[];
  sameProgram: boolean;
}

export interface ShiftedSession {
  mean: number;
  shift: number;
}

/** What the rows of a job share once shifts are taken out. */
export interface SharedNoise {
  /** Of a row from session to session. */
  variance: VariancePrior;
  /** The part of a seen shift that is one: the rest is the controls' own noise. */
  reliability: number;
}

/** No machine repeats itself from one session to the next better than this: 0.3 % on the log scale. */
export const LEAST_VARIANCE = 0.003 ** 2;

/** A row follows the shift of the controls by 1 ± this: what one row knows of its own slope is weighed against it. */
const SLOPE_SPREAD = 0.2;

/** Variance of a median of some normal values over that of their mean. */
const MEDIAN_COST = 1.4;

/** With fewer degrees of freedom in all, a pool says too little of how much rows differ. */
const FEWEST_DEGREES = 16;

/** Degrees of freedom that a pool is worth to a row: a quarter of its own, within these. */
const POOLED_DEGREES = { least: 4, most: 20 };

/**
 * Variance between sessions and reliability of shifts, from all rows together.
 *
 * @param controls cases behind each shift
 */
export function sharedNoise(rows: readonly ShiftedRow[], controls: number): SharedNoise {
  const full = rows.map((row) => residualVariance(row, { slope: 1, degrees: 0 }));
  const scale = pooled(full).variance;
  const noise = (scale * (controls < 3 ? 1 : MEDIAN_COST)) / controls;
  const longest = rows.reduce<ShiftedSession[]>((most, { head, base }) => {
    return head.length + base.length > most.length ? [...head, ...base] : most;
  }, []);
  const seen = longest.length < 3 ? Infinity : sampleVariance(longest.map(({ shift }) => shift));
  const reliability = seen > noise ? 1 - noise / seen : 0;
  const priorOnly = { variance: { variance: scale, degrees: 0 }, reliability };
  const own = rows.map((row) => residualVariance(row, slopeOf(row, priorOnly)));
  return { variance: pooled(own), reliability };
}

/** Head against stored sessions after the shift is taken out; null where nothing tells how much sessions differ. */
export function shiftedEstimate(row: ShiftedRow, shared: SharedNoise): Estimate | null {
  const slope = slopeOf(row, shared);
  const own = residualVariance(row, slope);
  const found = moderate(own, shared.variance);
  if (!(found.degrees >= 1)) return null;
  const variance = Math.max(found.variance, LEAST_VARIANCE);
  const [head, base] = [meansOf(row.head), meansOf(row.base)];
  const apart = shared.reliability * (head.shift - base.shift);
  const unit = 1 / row.head.length + 1 / row.base.length + apart ** 2 / slope.information;
  return {
    difference: head.mean - base.mean - slope.slope * apart,
    standardError: Math.sqrt(variance * unit),
    degrees: found.degrees,
  };
}

/**
 * How far the row follows the controls, between not at all (0) and wholly (1). The stored sessions tell; where they
 * hardly shifted, the slope stays near one.
 */
export function slopeOf(row: ShiftedRow, { variance, reliability }: SharedNoise) {
  const prior = Math.max(variance.variance, LEAST_VARIANCE) / SLOPE_SPREAD ** 2;
  let [squares, products] = [0, 0];
  for (const group of groupsOf(row)) {
    const centre = meansOf(group);
    for (const session of group) {
      const x = reliability * (session.shift - centre.shift);
      squares += x * x;
      products += x * (session.mean - centre.mean);
    }
  }
  const information = squares + prior;
  const slope = Math.min(Math.max((prior + products) / information, 0), 1);
  return { slope, information, degrees: squares / information, reliability };
}

function residualVariance(
  row: ShiftedRow,
  { slope, degrees, reliability = 1 }: { slope: number; degrees: number; reliability?: number },
): OwnVariance {
  let [squares, free] = [0, -degrees];
  for (const group of groupsOf(row)) {
    const values = group.map(({ mean: value, shift }) => value - slope * reliability * shift);
    const centre = mean(values);
    for (const value of values) squares += (value - centre) ** 2;
    free += values.length - 1;
  }
  return free > 0 ? { variance: squares / free, degrees: free } : { variance: 0, degrees: 0 };
}

function groupsOf({ head, base, sameProgram }: ShiftedRow): (readonly ShiftedSession[])[] {
  return sameProgram ? [[...head, ...base]] : [head, base];
}

function meansOf(sessions: readonly ShiftedSession[]): ShiftedSession {
  return {
    mean: mean(sessions.map((session) => session.mean)),
    shift: mean(sessions.map((session) => session.shift)),
  };
}

/** The prior of the rows' variances, no surer than all of them together are. */
function pooled(rows: readonly OwnVariance[]): VariancePrior {
  const total = rows.reduce((sum, { degrees }) => sum + degrees, 0);
  if (total === 0) return { variance: LEAST_VARIANCE, degrees: 0 };
  const { least, most } = POOLED_DEGREES;
  const prior = variancePrior(rows);
  if (total >= FEWEST_DEGREES && prior.degrees > 0) {
    return { variance: prior.variance, degrees: Math.min(prior.degrees, total / 4, most) };
  }
  const squares = rows.reduce((sum, { variance, degrees }) => sum + variance * degrees, 0);
  return { variance: squares / total, degrees: Math.min(total, least) };
}
