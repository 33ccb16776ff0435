import { type Summary, summarize } from "./summary.ts";

/** One process as one figure in the metric's unit, as it is judged: what is positive is summarized by its logarithms. */
export function processFigure(values: readonly number[], summary: Summary): number {
  return values.every((value) => value > 0)
    ? Math.exp(summarize(values, summary, Math.log))
    : summarize(values, summary);
}
