import { stringify } from "smol-toml";
import type { DrivenSuite } from "../contract/generated/types.ts";
import type { Found } from "./found.ts";

/** A suite, and what a person has to look at. */
export interface Named {
  suite: DrivenSuite;
  remarks: string[];
}

/** Names for all that was found: of several of one tool each has its place in the name. */
export function named(found: readonly Found[]): Named[] {
  const taken = new Set<string>();
  return found.map(({ name, entry, remarks }) => {
    const folder = "folder" in entry ? entry.folder : undefined;
    const twins = found.filter((other) => other.name === name).length > 1;
    const wanted = twins && folder ? `${name}-${slug(folder)}` : name;
    let unique = wanted.slice(0, 28);
    for (let i = 2; taken.has(unique); i++) unique = `${wanted.slice(0, 28)}-${i}`;
    taken.add(unique);
    return { suite: { name: unique, ...entry }, remarks };
  });
}

function slug(folder: string): string {
  return folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** rvp.toml: what is measured, and above each suite what a person has to look at. */
export function rvpToml(suites: readonly Named[], remarks: readonly string[]): string {
  const comments = (lines: readonly string[]) => lines.map((line) => `# ${line}\n`).join("");
  const entries = suites.map(
    ({ suite, remarks: own }) => `\n${comments(own)}${stringify({ suite: [suite] }).trimEnd()}\n`,
  );
  return `# What rvp-bench measures and how it judges; all keys: docs/reference/config.md of rvp-bench.
${comments(remarks)}protocol = 1
${entries.join("")}`;
}
