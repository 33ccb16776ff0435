import * as core from "@actions/core";

/** The runner drops a step's summary above 1 MiB whole. */
export const SUMMARY_LIMIT = 300_000;

/** Replaces this step's part of the job summary. */
export async function writeSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write({ overwrite: true });
}
