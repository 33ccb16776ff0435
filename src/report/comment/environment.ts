import type { Verdict } from "../../contract/generated/types.ts";
import { code } from "./escape.ts";
import type { Section } from "./section.ts";

/** What differs between the machines or libraries of base and head; what must match comes first. */
export function environmentChanges({ environment }: Verdict): Section | undefined {
  const fatal = environment.differences.filter(({ rule }) => rule === "must-match");
  const notable = environment.differences.filter(({ rule }) => rule === "warn");
  if (fatal.length + notable.length === 0) return undefined;
  return {
    title: `⚠️ Environment differs between base and head: ${fatal.length + notable.length}`,
    open: fatal.length > 0,
    header: ["field", "base", "head", "rule"],
    align: "llll",
    rows: [...fatal, ...notable].map(({ field, base, head, rule }) => [
      code(field),
      code(String(base)),
      code(String(head)),
      rule,
    ]),
  };
}

export function fingerprint({ environment }: Verdict): Section | undefined {
  const fields = Object.entries(environment.head);
  if (fields.length === 0) return undefined;
  return {
    title: "Measured on",
    open: false,
    header: ["field", "value"],
    align: "ll",
    rows: fields.map(([field, value]) => [code(field), code(String(value))]),
  };
}
