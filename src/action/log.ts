import { progressWriter } from "../report/terminal/writer.ts";
import type { Progress } from "../system/progress.ts";

/** The log of a job is never a terminal, even where a runner gives it one. */
export const LOG = { write: (text: string) => process.stdout.write(text) };

/** Progress as lines of the log. */
export function logProgress(): Progress {
  const now = () => performance.now() / 1000;
  return progressWriter(LOG, { color: false, now }).progress;
}
