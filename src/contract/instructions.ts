import type { Metric } from "./generated/types.ts";
import { metricName } from "./names.ts";

/** The metric of a whole case, and the name of those of its phases. */
export const INSTRUCTIONS = "instructions";

/**
 * What rvp-bench itself counts, so that no project has to list it. Counts of one program differ by millionths, if at all (docs/method.md);
 * half a percent is far beyond that, and is what a reader wants to hear of.
 */
export const OWN_METRICS = {
  [INSTRUCTIONS]: {
    unit: INSTRUCTIONS,
    direction: "lower",
    scale: "ratio",
    gate: false,
    tolerance: 0.005,
    deterministic: "nearly",
    about: "instructions of one call, counted by Callgrind; @KEY is the phase whose metric is KEY",
  },
} as const satisfies Record<string, Metric>;

/** The key of the instructions of a phase. */
export function instructionsOf(phase: string): string {
  return `${INSTRUCTIONS}@${phase}`;
}

/** As schema/common.schema.json has it, with one qualifier at most: of another phase the instructions would have no key. */
const PHASE = /^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$/;
const MOST_CHARACTERS = 60;

export function isCountablePhase(metricKey: string): boolean {
  return metricKey.length <= MOST_CHARACTERS && PHASE.test(metricKey);
}

export function isInstructions(metricKey: string): boolean {
  return metricName(metricKey) === INSTRUCTIONS;
}
