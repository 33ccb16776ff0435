import { mean } from "simple-statistics";
import { bounds, type Estimate, welchEstimate } from "../stats/estimate.ts";
import {
  FEWEST_SESSIONS,
  JUDGED_SESSIONS,
  pooledVariance,
  storedEstimate,
  storedP,
} from "../stats/sessions.ts";
import { shiftedEstimate, slopeOf } from "../stats/shifted_sessions.ts";
import type { Contrast } from "./contrast.ts";
import { type ControlledRows, controlledRows, type Shifted } from "./controls.ts";
import type { SessionFigures } from "./figures.ts";
import { sessionMean, valuesIn } from "./rounds.ts";
import type { Row } from "./rows.ts";

/** What rows of mode S share. */
export interface StoredNoise {
  controlled: ControlledRows;
  /** Variance between sessions where there are no controls. */
  pooled: number;
}

/** What all rows of the job together tell of its stored sessions. */
export function storedNoiseOf(rows: readonly Row[]): StoredNoise {
  // Absolute scales have units of their own and share nothing; a row that is always the same has no noise.
  const sharing = rows.filter(
    (row) => row.spec.scale === "ratio" && !row.spec.deterministic && isStored(row),
  );
  const controlled = controlledRows(sharing, JUDGED_SESSIONS, FEWEST_SESSIONS);
  const means = sharing
    .filter(({ obstacle, base }) => !obstacle && base.length >= FEWEST_SESSIONS)
    .map(({ base }) => latest(base).map(sessionMean));
  return { controlled, pooled: pooledVariance(means) };
}

/** Both sides were measured, and never in one session. */
export function isStored({ head, base }: Row): boolean {
  const sessions = new Set(base.map(({ session }) => session));
  return head.length > 0 && base.length > 0 && !head.some(({ session }) => sessions.has(session));
}

/**
 * Mode S: head against stored sessions of the base. Its red is provisional. Null where nothing tells how much
 * sessions differ: fewer than three of the base, and no controls.
 */
export function weighStored(row: Row, noise: StoredNoise): Contrast | null {
  const shifted = noise.controlled.get(row.key);
  const controlled = shifted && weighControlled(shifted);
  return controlled ?? weighUncontrolled(row, noise.pooled);
}

function weighControlled(row: Shifted): Contrast | null {
  const estimate = shiftedEstimate(row, row.noise);
  if (!estimate) return null;
  const { slope } = slopeOf(row, row.noise);
  const taken = slope * row.noise.reliability;
  const unshifted = (figures: readonly SessionFigures[], sessions: Shifted["head"]) =>
    figures.flatMap(({ processes }, i) =>
      processes.map(({ value }) => value - taken * sessions[i]!.shift),
    );
  const head = unshifted(row.headFigures, row.head);
  const base = unshifted(row.baseFigures, row.base);
  if (head.length < 2 || base.length < 2) return null;
  const byProcess = { ...welchEstimate(head, base), difference: estimate.difference };
  return contrastOf(row, wider(estimate, byProcess), estimate, byProcess);
}

function weighUncontrolled({ head, base, spec }: Row, pooled: number): Contrast | null {
  if (head.length + base.length <= FEWEST_SESSIONS) return null;
  const judged = latest(base);
  const share = spec.scale === "ratio" ? pooled : undefined;
  const estimate = storedEstimate(head.map(sessionMean), judged.map(sessionMean), share);
  const byProcess = welchEstimate(valuesIn(head), valuesIn(judged));
  return contrastOf({ headFigures: head, baseFigures: judged }, estimate, estimate, byProcess);
}

function contrastOf(
  { headFigures, baseFigures }: Pick<Shifted, "headFigures" | "baseFigures">,
  estimate: Estimate,
  bySession: Estimate,
  byProcess: Estimate,
): Contrast {
  const head = valuesIn(headFigures);
  return {
    mode: "stored",
    unit: "session",
    estimate,
    head: { n: headFigures.length > 1 ? headFigures.length : head.length, mean: mean(head) },
    base: { n: baseFigures.length, mean: mean(baseFigures.map(sessionMean)) },
    test: (side) => ({ p: storedP(bySession, byProcess, side), smallest: 0, exact: true }),
  };
}

function wider(a: Estimate, b: Estimate): Estimate {
  const reach = (estimate: Estimate) => bounds(estimate, 0.95)[1] - estimate.difference;
  return reach(a) >= reach(b) ? a : b;
}

function latest(sessions: readonly SessionFigures[]): readonly SessionFigures[] {
  return sessions.slice(-JUDGED_SESSIONS);
}
