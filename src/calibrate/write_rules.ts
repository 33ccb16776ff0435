import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "smol-toml";
import type { Policy } from "../contract/generated/types.ts";
import { loadConfig } from "../plan/config.ts";
import { messageOf, RvpError } from "../system/errors.ts";

const BEGIN = "# --- rvp-bench calibrate: rules that fit";
const END = "# --- end of what rvp-bench calibrate wrote";

/**
 * Put rules at the end of rvp.toml, in the place of those that were written there before; all else stays as it
 * is, comments included. Throws RvpError, leaving the file alone, where the result would not be valid.
 */
export function writeRules(
  file: string,
  rules: Required<Policy>["rules"],
  machine: string,
  day: string,
): void {
  const before = readFileSync(file, "utf8");
  const kept = withoutBlock(before).trimEnd();
  const table = rules.length === 0 ? "" : stringify({ policy: { rules } });
  const entries = table.slice(table.indexOf("[[policy.rules]]")).trimEnd();
  const block = [`${BEGIN} ${machine}, ${day} ---`, entries, `${END} ---`].filter(Boolean);
  try {
    writeFileSync(file, `${kept}\n\n${block.join("\n")}\n`);
    loadConfig(file);
  } catch (cause) {
    writeFileSync(file, before);
    throw new RvpError(`the rules do not fit into ${file}: ${messageOf(cause)}`, {
      stage: "usage",
      hint: "write the rules that are there as [[policy.rules]] tables, not as a list",
      cause,
    });
  }
}

function withoutBlock(text: string): string {
  const from = text.indexOf(BEGIN);
  if (from < 0) return text;
  const end = text.indexOf(END, from);
  const after = end < 0 ? "" : text.slice(text.indexOf("\n", end) + 1);
  return text.slice(0, from) + after;
}
