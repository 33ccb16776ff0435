import type { MetricCatalog } from "../contract/generated/types.ts";
import { IMPORTED_METRICS } from "../import/units.ts";

/**
 * The metrics of driven suites: those of imported files, of which the time alone gates, by the lower decile as it does in
 * our own suites. Another one that matters to a project is named in `[metrics]` of its rvp.toml.
 */
export const DRIVEN_METRICS: MetricCatalog = Object.fromEntries(
  Object.entries(IMPORTED_METRICS).map(([name, metric]) => [
    name,
    name === "time" ? { ...metric, gate: true, summary: "p10" } : { ...metric, gate: false },
  ]),
);
