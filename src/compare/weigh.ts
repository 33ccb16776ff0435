import { mean } from "simple-statistics";
import type { Reason } from "../contract/generated/types.ts";
import { pairedEstimate, welchEstimate } from "../stats/estimate.ts";
import type { Labelings } from "../stats/labelings.ts";
import { permutationTest, smallestPermutationP } from "../stats/permutation.ts";
import { FEWEST_SESSIONS } from "../stats/sessions.ts";
import { signFlipTest, smallestSignFlipP } from "../stats/sign_flip.ts";
import type { Contrast, NoContrast } from "./contrast.ts";
import type { SessionFigures } from "./figures.ts";
import { pairRounds, sessionMean, valuesIn } from "./rounds.ts";
import type { Row } from "./rows.ts";
import { isStored, type StoredNoise, weighStored } from "./weigh_stored.ts";

/** What the rows of a job share. */
export interface Shared {
  labelings: Labelings;
  /** How much sessions differ, for mode S. */
  stored: StoredNoise;
}

/** Sessions of both sides from which on they are compared as they are, each a unit. */
const MANY_SESSIONS = 8;

/**
 * The best mode that the measurements allow: P (rounds of one session, head and base interleaved), U
 * (unpaired: one session, or many of them a side), S (head against stored sessions).
 */
export function weigh(row: Row, shared: Shared): Contrast | NoContrast {
  if (isStored(row)) return weighApart(row, shared);
  const sessionsOfBase = new Set(row.base.map(({ session }) => session));
  const head = row.head.filter(({ session }) => sessionsOfBase.has(session));
  const sessions = new Set(head.map(({ session }) => session));
  const base = row.base.filter(({ session }) => sessions.has(session));
  const differences = pairRounds(head, base);
  return differences
    ? weighPaired(row.key, head, base, differences)
    : weighUnpaired(row.key, shared.labelings, "process", valuesIn(head), valuesIn(base));
}

/** Both sides in sessions of their own. */
function weighApart(row: Row, { labelings, stored }: Shared): Contrast | NoContrast {
  const { key, head, base } = row;
  if (Math.min(head.length, base.length) >= MANY_SESSIONS) {
    return weighUnpaired(key, labelings, "session", head.map(sessionMean), base.map(sessionMean));
  }
  if (Math.min(valuesIn(head).length, valuesIn(base).length) < 2) {
    return noContrast({ code: "one-unit", unit: "process" }, row);
  }
  const found = weighStored(row, stored);
  if (found) return found;
  const sessions = base.length;
  return noContrast({ code: "too-few-sessions", sessions, needed: FEWEST_SESSIONS }, row);
}

function noContrast(reason: Reason, { head, base }: Row): NoContrast {
  return { reason, ...means(valuesIn(head), valuesIn(base)) };
}

function weighPaired(
  key: string,
  head: SessionFigures[],
  base: SessionFigures[],
  differences: number[],
): Contrast | NoContrast {
  const n = differences.length;
  const figures = means(valuesIn(head), valuesIn(base));
  if (n < 2) return { reason: { code: "one-unit", unit: "round" }, ...figures };
  return {
    mode: "paired",
    unit: "round",
    estimate: pairedEstimate(differences),
    head: { ...figures.head, n },
    base: { ...figures.base, n },
    test: (side, draws) =>
      signFlipTest(
        differences.map((d) => side * d),
        key,
        draws,
      ),
    smallestP: smallestSignFlipP,
  };
}

function weighUnpaired(
  key: string,
  labelings: Labelings,
  unit: "process" | "session",
  head: number[],
  base: number[],
): Contrast | NoContrast {
  const figures = means(head, base);
  if (head.length < 2 || base.length < 2) return { reason: { code: "one-unit", unit }, ...figures };
  return {
    mode: "unpaired",
    unit,
    estimate: welchEstimate(head, base),
    ...figures,
    test: (side, draws) =>
      side === 1
        ? permutationTest(head, base, key, labelings, draws)
        : permutationTest(base, head, key, labelings, draws),
    smallestP: smallestPermutationP,
  };
}

function means(head: number[], base: number[]): Pick<NoContrast, "head" | "base"> {
  return {
    head: { n: head.length, mean: mean(head) },
    base: { n: base.length, mean: mean(base) },
  };
}
