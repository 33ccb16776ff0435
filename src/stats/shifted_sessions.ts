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
  /** Variance of the rows' slopes about one: how differently they follow a shift. */
  slopes: number;
}

/** No machine repeats itself from one session to the next better than this: 0.3 % on the log scale. */
export const LEAST_VARIANCE = 0.003 ** 2;

/** A row follows the shift of the controls by 1 ± this, as long as no rows have shown how much; worth two rows. */
const USUAL_SLOPES = { variance: 0.2 ** 2, rows: 2, least: 0.05 ** 2 };

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
  const { variance: scale } = pooled(rows.map((row) => residualVariance(row, { slope: 1 })));
  const noise = (scale * (controls < 3 ? 1 : MEDIAN_COST)) / controls;
  const longest = rows.reduce<ShiftedSession[]>((most, { head, base }) => {
    return head.length + base.length > most.length ? [...head, ...base] : most;
  }, []);
  const seen = longest.length < 3 ? Infinity : sampleVariance(longest.map(({ shift }) => shift));
  const reliability = seen > noise ? 1 - noise / seen : 0;
  const shared = { reliability, slopes: slopeVariance(rows, scale, reliability) };
  const variance = { variance: scale, degrees: 0 };
  const own = rows.map((row) => residualVariance(row, slopeOf(row, { ...shared, variance })));
  return { ...shared, variance: pooled(own) };
}

/**
 * Variance of the slopes about one by moments: of their squared deviations that part which noise does not explain.
 * With two sessions a row's slope and its noise cannot be told apart, and all counts as noise.
 */
function slopeVariance(rows: readonly ShiftedRow[], scale: number, reliability: number): number {
  const free = rows.map((row) => ({ row, ...momentsOf(row, reliability) }));
  const fitted = pooled(
    free.map(({ row, squares, products }) =>
      squares > 0
        ? residualVariance(row, { slope: products / squares, degrees: 1, reliability })
        : UNKNOWN,
    ),
  );
  const noise = fitted.degrees > 0 ? fitted.variance : scale;
  const { variance: usual, rows: worth, least } = USUAL_SLOPES;
  let [sum, weights] = [worth * usual, worth];
  for (const { squares, products } of free) {
    if (squares === 0) continue;
    const chance = noise / squares;
    const weight = (usual / (usual + chance)) ** 2;
    sum += weight * ((products / squares - 1) ** 2 - chance);
    weights += weight;
  }
  return Math.max(sum / weights, least);
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
export function slopeOf(row: ShiftedRow, { variance, reliability, slopes }: SharedNoise): Slope {
  const prior = Math.max(variance.variance, LEAST_VARIANCE) / slopes;
  const { squares, products } = momentsOf(row, reliability);
  const information = squares + prior;
  const slope = Math.min(Math.max((prior + products) / information, 0), 1);
  return { slope, information, degrees: squares / information, reliability };
}

interface Slope {
  slope: number;
  /** Squares of shifts that the slope rests on, the prior's among them. */
  information: number;
  /** Degrees of freedom that it costs. */
  degrees: number;
  reliability: number;
}

/** Sums of squares of the shifts within the groups, and of their products with the row's means. */
function momentsOf(row: ShiftedRow, reliability: number) {
  let [squares, products] = [0, 0];
  for (const group of groupsOf(row)) {
    const centre = meansOf(group);
    for (const session of group) {
      const shift = reliability * (session.shift - centre.shift);
      squares += shift * shift;
      products += shift * (session.mean - centre.mean);
    }
  }
  return { squares, products };
}

const UNKNOWN: OwnVariance = { variance: 0, degrees: 0 };

function residualVariance(
  row: ShiftedRow,
  { slope, degrees = 0, reliability = 1 }: Pick<Slope, "slope"> & Partial<Slope>,
): OwnVariance {
  let [squares, free] = [0, -degrees];
  for (const group of groupsOf(row)) {
    const values = group.map(({ mean: value, shift }) => value - slope * reliability * shift);
    const centre = mean(values);
    for (const value of values) squares += (value - centre) ** 2;
    free += values.length - 1;
  }
  return free > 1e-6 ? { variance: squares / free, degrees: free } : UNKNOWN;
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
