import * as core from "@actions/core";
import type { Annotation } from "./annotation.ts";

/** GitHub shows ten errors of a step; the last place says how many there are. */
const LIMIT = 10;

/** Annotations through the runner's log: they need no permission. */
export function annotateLog(annotations: readonly Annotation[]): void {
  const shown = annotations.length > LIMIT ? annotations.slice(0, LIMIT - 1) : annotations;
  for (const { level, path, line, title, message } of shown) {
    const place = { title, file: path, startLine: line };
    if (level === "failure") core.error(message, place);
    else core.warning(message, place);
  }
  const left = annotations.length - shown.length;
  if (left > 0) core.error(`… and ${left} more: see the job summary`);
}
