import type { MetricCatalog, Results } from "../contract/generated/types.ts";
import { lateChange } from "../stats/warmup.ts";
import { metricOf } from "./rules.ts";

/**
 * One sentence per gating metric whose level still changes in the later half of its iterations, over all
 * processes of a case: its figures depend on how long was measured. A warning, not a verdict.
 */
export function unsteadyCases(documents: readonly Results[], catalog: MetricCatalog): string[] {
  const sentences = documents.flatMap(({ cases }) =>
    cases.flatMap(({ suite, case: id, processes }) => {
      const metrics = new Set(processes.flatMap(({ samples }) => Object.keys(samples)));
      return [...metrics].flatMap((metric) => {
        const spec = metricOf(catalog, metric);
        if (!spec?.gate || spec.scale !== "ratio") return [];
        const curves = processes
          .map(({ samples }) => samples[metric] ?? [])
          .filter((values) => values.every((value) => value > 0 && Number.isFinite(value)));
        const at = lateChange(curves.map((values) => values.map(Math.log)));
        if (at === null) return [];
        const length = Math.min(...curves.map((values) => values.length));
        return [
          `${suite} ${id} ${metric} has no steady state: its level still changes at iteration ` +
            `${at + 1} of ${length}; more warm-up is needed.`,
        ];
      });
    }),
  );
  return [...new Set(sentences)].sort();
}
