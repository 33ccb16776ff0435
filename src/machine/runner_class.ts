import type { Environment } from "../contract/generated/types.ts";

/** The name of machines whose figures may be compared: what the project says, else processor or GPU. */
export function runnerClass(environment: Environment, named?: string): string {
  if (named !== undefined) return named;
  const parts = [
    environment["gpu.name"] ?? environment["cpu.model"] ?? "unknown",
    environment["cpu.count"],
  ];
  const slug = parts.join("-").replace(/\(R\)|\(TM\)|CPU|@.*GHz|Processor/gi, " ");
  return `${slug
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase()}c`.slice(0, 60);
}
