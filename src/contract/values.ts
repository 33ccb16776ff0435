import type { Process } from "./generated/types.ts";

/** What a process says of a metric, as samples, resource or numeric check; undefined where it says nothing. */
export function valuesOf(process: Process, metricKey: string): readonly number[] | undefined {
  if (Object.hasOwn(process.samples, metricKey)) return process.samples[metricKey];
  if (Object.hasOwn(process.resources, metricKey)) return [process.resources[metricKey]!];
  const check = Object.hasOwn(process.checks, metricKey) ? process.checks[metricKey] : undefined;
  return typeof check === "number" ? [check] : undefined;
}
