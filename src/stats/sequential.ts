/** A planned point at which the rows measured so far are judged. */
export interface Look {
  /** Units a side (rounds or processes) measured by then. */
  units: number;
  /** Share of the job's error that this look may spend. */
  alpha: number;
  last: boolean;
}

/**
 * Three looks that share α by Bonferroni: .01, .015 and .025 of .05 (error spending in its simplest
 * form, Lan & DeMets 1983). Rows that are decided stop; the others are measured on. Both the test and
 * the bounds of a look use that look's α, so false alarms and false passes each stay below the whole.
 */
export function plannedLooks(alpha: number): Look[] {
  return [
    { units: 10, alpha: alpha * 0.2, last: false },
    { units: 20, alpha: alpha * 0.3, last: false },
    { units: 30, alpha: alpha * 0.5, last: true },
  ];
}
