import type { CaseProfile, Verdict } from "../contract/generated/types.ts";
import { wantsColor } from "../report/terminal/color.ts";
import { renderProfile } from "../report/terminal/profile.ts";
import { renderVerdict } from "../report/terminal/table.ts";
import { type ProgressWriter, progressWriter } from "../report/terminal/writer.ts";
import { calledName } from "./as_called.ts";

/**
 * Print a verdict on standard output: a table, or its JSON.
 *
 * @param report where the report was written, if it was
 * @param profiles where the cost of red cases grew
 */
export function printVerdict(
  verdict: Verdict,
  json: boolean,
  report?: string,
  profiles?: readonly CaseProfile[],
): void {
  if (json) {
    printJson(verdict);
    return;
  }
  const { columns: width = 120, isTTY } = process.stdout;
  const color = wantsColor(process.env, isTTY);
  process.stdout.write(
    `${renderVerdict(verdict, { width, color, profiles, name: calledName(), ...(report !== undefined && { report }) })}\n`,
  );
}

/** Print where the cost of cases lies, a table each. */
export function printProfiles(profiles: readonly CaseProfile[]): void {
  const { columns: width = 120 } = process.stdout;
  const blocks = profiles.map((each) => renderProfile(each, width).join("\n"));
  process.stdout.write(`${blocks.join("\n\n")}\n`);
}

export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

/** Progress goes to standard error: standard output is for the answer. */
export function showProgress(): ProgressWriter {
  const color = wantsColor(process.env, process.stderr.isTTY);
  return progressWriter(process.stderr, { color, now: () => performance.now() / 1000 });
}
