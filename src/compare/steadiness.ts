import type {
  MetricCatalog,
  Results,
  Warning,
  WarningUnsteady,
} from "../contract/generated/types.ts";
import { compareText, rowKey } from "../contract/names.ts";
import { metricOf } from "../contract/rules.ts";
import { lateChange } from "../stats/warmup.ts";

/**
 * Gating metrics whose level still changes in the later half of their iterations, over all processes of a
 * case: their figures depend on how long was measured. A warning, not a verdict.
 */
export function unsteadyRows(documents: readonly Results[], catalog: MetricCatalog): Warning[] {
  const found = new Map<string, WarningUnsteady["rows"][number]>();
  for (const { cases } of documents) {
    for (const { suite, case: id, processes } of cases) {
      for (const metric of new Set(processes.flatMap(({ samples }) => Object.keys(samples)))) {
        const spec = metricOf(catalog, metric);
        if (!spec?.gate || spec.scale !== "ratio") continue;
        const curves = processes
          .map(({ samples }) => samples[metric] ?? [])
          .filter((values) => values.every((value) => value > 0 && Number.isFinite(value)));
        const at = lateChange(curves.map((values) => values.map(Math.log)));
        if (at === null) continue;
        const iterations = Math.min(...curves.map((values) => values.length));
        const row = { suite, case: id, metric, iteration: at + 1, iterations };
        found.set(rowKey(row), row);
      }
    }
  }
  const rows = [...found.values()].sort((a, b) => compareText(rowKey(a), rowKey(b)));
  return rows.length > 0 ? [{ code: "unsteady", rows }] : [];
}
