import type { Format, ImportFile } from "../import/format.ts";
import { toResults } from "../import/session.ts";
import type { Measured, MeasuredOutcome } from "./tool.ts";

/**
 * What a tool's files say of each benchmark, by the reader that `import` has for them. Throws RvpError with the place
 * that does not fit, also where the files have no benchmark at all.
 */
export function measuredIn(format: Format, files: readonly ImportFile[]): Measured[] {
  return format
    .read(files)
    .flatMap((session) => toResults(format, session).cases)
    .map(({ params, outcome, processes }) => ({
      name: String(params.name),
      outcome: outcomeOf(outcome, processes),
    }));
}

type Row = ReturnType<typeof toResults>["cases"][number];

function outcomeOf(outcome: Row["outcome"], processes: Row["processes"]): MeasuredOutcome {
  if (outcome.kind === "failed") return { kind: "failed", message: outcome.message };
  if (outcome.kind === "skipped") return { kind: "skipped", reason: outcome.reason };
  const metrics: Record<string, number[]> = {};
  for (const { samples } of processes) {
    for (const [metric, values] of Object.entries(samples)) {
      metrics[metric] = [...(metrics[metric] ?? []), ...values];
    }
  }
  return { kind: "samples", metrics };
}
