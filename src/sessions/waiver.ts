import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "smol-toml";
import { loadConfig } from "../plan/config.ts";
import { RvpError } from "../system/errors.ts";

/** An accepted regression: which rows, why, and until when. */
export interface Waiver {
  match: string;
  reason: string;
  expires: string;
}

/**
 * Append a waiver to rvp.toml, to be reviewed as code. What is there stays as it is, comments
 * included. Throws RvpError, leaving the file alone, when the result would not be a valid file.
 */
export function addWaiver(file: string, waiver: Waiver): void {
  loadConfig(file);
  const before = readFileSync(file, "utf8");
  const table = stringify({ policy: { waivers: [waiver] } });
  const entry = table.slice(table.indexOf("[[policy.waivers]]"));
  try {
    writeFileSync(file, `${before.trimEnd()}\n\n${entry.trimEnd()}\n`);
    loadConfig(file);
  } catch (cause) {
    writeFileSync(file, before);
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new RvpError(`the waiver does not fit: ${problem}`, {
      stage: "usage",
      hint: "a reason of 8 characters or more, a date such as 2027-01-31; and no `waivers = [...]` list",
      cause,
    });
  }
}
