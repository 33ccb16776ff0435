/**
 * Variance that rows share before their own data are seen: a row's variance scatters about `variance`
 * like `degrees` further observations would. No degrees: the rows share nothing.
 */
export interface VariancePrior {
  variance: number;
  degrees: number;
}

/** One row's own variance and its degrees of freedom. */
export interface OwnVariance {
  variance: number;
  degrees: number;
}

/** Rows that cannot tell anything of each other. */
export const NOTHING_SHARED: VariancePrior = { variance: 0, degrees: 0 };

/** Fewer rows cannot show how much variances differ. */
const FEWEST_ROWS = 4;

/** Beyond this the rows share one variance for all that a test can tell. */
const MOST_DEGREES = 100;

/**
 * Fits the prior by the moments of the log variances (Smyth 2004, section 6.2). Rows without any
 * variance say nothing about it and are left out.
 *
 * Five rounds know their own spread badly; with the spreads of some hundred other rows beside them they
 * pick suspects as well as seven would. To pick is all that it may do: real spreads have no such
 * distribution, so the last word is an exact test's.
 */
export function variancePrior(rows: readonly OwnVariance[]): VariancePrior {
  const known = rows.filter(({ variance, degrees }) => variance > 0 && degrees > 0);
  if (known.length < FEWEST_ROWS) return NOTHING_SHARED;
  let sum = 0;
  let chance = 0;
  const logs = known.map(({ variance, degrees }) => {
    const log = Math.log(variance) - digamma(degrees / 2) + Math.log(degrees / 2);
    sum += log;
    chance += trigamma(degrees / 2);
    return log;
  });
  const centre = sum / known.length;
  const squares = logs.reduce((total, log) => total + (log - centre) ** 2, 0);
  const differ = squares / (known.length - 1) - chance / known.length;
  if (differ <= trigamma(MOST_DEGREES / 2)) {
    return { variance: Math.exp(centre), degrees: MOST_DEGREES };
  }
  const half = inverseTrigamma(differ);
  return { variance: Math.exp(centre + digamma(half) - Math.log(half)), degrees: 2 * half };
}

/** A row's variance drawn towards what the rows share, with the degrees of freedom of both. */
export function moderate(own: OwnVariance, prior: VariancePrior): OwnVariance {
  const degrees = own.degrees + prior.degrees;
  const variance = (own.degrees * own.variance + prior.degrees * prior.variance) / degrees;
  return { variance, degrees };
}

/** ψ(x), x > 0, to 1e-10: recurrence up to 8, then its asymptotic series (DLMF 5.11.2). */
export function digamma(x: number): number {
  let value = 0;
  let z = x;
  for (; z < 8; z++) value -= 1 / z;
  const y = 1 / z ** 2;
  return value + Math.log(z) - 1 / (2 * z) - y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y / 240)));
}

/** ψ′(x), x > 0, to 1e-10 (DLMF 5.15.8). */
export function trigamma(x: number): number {
  let value = 0;
  let z = x;
  for (; z < 8; z++) value += 1 / z ** 2;
  const y = 1 / z ** 2;
  return value + 1 / z + y / 2 + (y / z) * (1 / 6 - y * (1 / 30 - y * (1 / 42 - y / 30)));
}

/** The x with ψ′(x) = value: ψ′ falls, so bisection on its logarithm finds it. */
function inverseTrigamma(value: number): number {
  let [low, high] = [Math.log(1e-3), Math.log(MOST_DEGREES)];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (trigamma(Math.exp(middle)) > value) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
