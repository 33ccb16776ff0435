import { metricName } from "../../../contract/names.ts";

/** How the names of metrics say their unit (benchmarks/metrics.toml). */
const NAMES: readonly [RegExp, string][] = [
  [/(^|_)time(_|$)|_latency$|^(ttft|tpot)$/, "s"],
  [/_bytes$/, "B"],
  [/_percent$/, "%"],
  [/_watts$/, "W"],
  [/^steps_/, "steps"],
];

/** The unit of a metric that no row of the verdict names; what is sampled under a name of its own is time. */
export function unitOf(metric: string, sampled: boolean): string {
  const name = metricName(metric);
  const known = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? (sampled ? "s" : "");
}
