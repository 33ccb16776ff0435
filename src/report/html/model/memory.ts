import { median } from "simple-statistics";
import type { Process } from "../../../contract/generated/types.ts";
import { precise } from "./precise.ts";
import type { CaseFigures } from "./sides.ts";
import type { MemoryFigure } from "./types.ts";

/** Resident memory of every case that reported its peak. */
export function memoryOf(cases: readonly CaseFigures[]): MemoryFigure[] {
  return cases.flatMap(({ suite, case: id, head }) => {
    const peak = middle(head, "peak_rss_bytes");
    return peak === null ? [] : [{ suite, case: id, peak, mean: middle(head, "mean_rss_bytes") }];
  });
}

function middle(processes: readonly Process[], metric: string): number | null {
  const values = processes
    .map(({ resources }) => resources[metric])
    .filter((value) => value !== undefined);
  return values.length === 0 ? null : precise(median(values));
}
