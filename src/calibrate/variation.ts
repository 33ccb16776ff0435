import { mean, sampleVariance } from "simple-statistics";
import type { SessionFigures } from "../compare/figures.ts";
import { pairRounds, sessionMean, valuesIn } from "../compare/rounds.ts";
import type { Row } from "../compare/rows.ts";
import { smallestPermutationP } from "../stats/permutation.ts";
import { unitsNeeded } from "../stats/power.ts";
import { smallestSignFlipP } from "../stats/sign_flip.ts";

/** Changes that people ask about. */
export const CHANGES = [0.01, 0.03, 0.05, 0.1] as const;

/** How much one row varies on this machine; standard deviations on the log scale, 0.02 is 2 %. */
export interface Variation {
  suite: string;
  case: string;
  metric: string;
  /** Processes in all, over all sessions. */
  processes: number;
  sessions: number;
  /** Between processes of one session. */
  processSd: number;
  /** Between sessions, beyond what the processes explain; null below two sessions. */
  sessionSd: number | null;
  /** Of the difference of two interleaved processes: smaller than √2 processSd where rounds share noise. */
  pairSd: number | null;
  /** Processes a side with which a change is seen with 80 % chance, in the better of modes P and U. */
  needed: { change: number; processes: number | null }[];
}

/**
 * @param row both sides of it are the same code
 * @param alpha error of the whole job
 * @param comparisons gating rows that are judged together
 * @returns null where no session has two processes a side
 */
export function variationOf(row: Row, alpha: number, comparisons: number): Variation | null {
  const groups = [...row.head, ...row.base];
  const within = pooledVariance(groups.map((group) => valuesIn([group])));
  if (within === null) return null;
  const sessions = [...new Set(groups.map(({ session }) => session))].map((id) => ({
    session: id,
    processes: groups.filter(({ session }) => session === id).flatMap(({ processes }) => processes),
  }));
  const pairs = pairRounds(row.head, row.base);
  const pairVariance = pairs && pairs.length > 1 ? sampleVariance(pairs) : null;
  const rule = { alpha, comparisons, minEffect: 0 };
  const neededFor = (change: number): number | null => {
    const tolerance = Math.log1p(change);
    const unpaired = unitsNeeded(precisionOf(2 * within.variance, within.degrees), {
      ...rule,
      tolerance,
      smallestP: smallestPermutationP,
    });
    if (pairVariance === null) return unpaired;
    const paired = unitsNeeded(precisionOf(pairVariance, pairs!.length - 1), {
      ...rule,
      tolerance,
      smallestP: smallestSignFlipP,
    });
    return paired === null || unpaired === null ? (paired ?? unpaired) : Math.min(paired, unpaired);
  };
  return {
    suite: row.suite,
    case: row.case,
    metric: row.metric,
    processes: valuesIn(groups).length,
    sessions: sessions.length,
    processSd: Math.sqrt(within.variance),
    sessionSd: sessionSd(sessions, within.variance),
    pairSd: pairVariance === null ? null : Math.sqrt(pairVariance),
    needed: CHANGES.map((change) => ({ change, processes: neededFor(change) })),
  };
}

/** Precision of n units a side, n being what the variance was estimated from. */
function precisionOf(variance: number, degrees: number) {
  const units = degrees + 1;
  return { standardError: Math.sqrt(variance / units), degrees, units };
}

function pooledVariance(groups: readonly number[][]): { variance: number; degrees: number } | null {
  let squares = 0;
  let degrees = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    squares += (group.length - 1) * sampleVariance(group);
    degrees += group.length - 1;
  }
  return degrees === 0 ? null : { variance: squares / degrees, degrees };
}

/** The variance of session means holds a share of the processes' variance, which is taken out. */
function sessionSd(sessions: readonly SessionFigures[], within: number): number | null {
  if (sessions.length < 2) return null;
  const share = mean(sessions.map(({ processes }) => within / processes.length));
  return Math.sqrt(Math.max(0, sampleVariance(sessions.map(sessionMean)) - share));
}
