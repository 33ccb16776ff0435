import type { Metric } from "./generated/types.ts";
import { metricName } from "./names.ts";

const NAME = "instructions";

/**
 * What rvp-bench itself counts, so that no project has to list it. Counts of one program differ by millionths, if at all (docs/method.md);
 * half a percent is far beyond that, and is what a reader wants to hear of.
 */
export const OWN_METRICS = {
  [NAME]: {
    unit: NAME,
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
  return `${NAME}@${phase}`;
}

export function isInstructions(metricKey: string): boolean {
  return metricName(metricKey) === NAME;
}
