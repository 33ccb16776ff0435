import { builtProgramKey } from "../build/program_key.ts";
import { orUnknown } from "./programs.ts";
import type { OpenSide } from "./sides.ts";

/** Is a suite's program in a domain the same on both sides of a job? */
export type Alike = (suite: string, domain: string) => boolean;

/**
 * Sources differ, and what they were built into does not: a comment, a test, a function that this domain does not have.
 * What is not known equals nothing.
 */
export async function builtAlike(head: OpenSide, base: OpenSide): Promise<Alike> {
  const alike = new Set<string>();
  for (const [domain, { units }] of head.domains) {
    for (const { built } of units) {
      const { name } = built.suite.manifest;
      const other = base.domains
        .get(domain)
        ?.units.find((unit) => unit.built.suite.manifest.name === name);
      if (!other) continue;
      const key = await orUnknown(builtProgramKey(built));
      if (key === null || key !== (await orUnknown(builtProgramKey(other.built)))) continue;
      alike.add(`${name}:${domain}`);
    }
  }
  return (suite, domain) => alike.has(`${suite}:${domain}`);
}
