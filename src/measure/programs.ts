import { createHash } from "node:crypto";
import { contentKey } from "../build/key.ts";
import { type ProgramSource, programKey } from "../build/program_key.ts";
import type { Budget } from "../contract/generated/types.ts";
import type { ResolvedConfig } from "../plan/config.ts";
import type { Case } from "../plan/definitions.ts";
import { domainsOf, type Suite } from "../plan/suites.ts";
import { behaviour } from "../system/environment.ts";
import { RvpError } from "../system/errors.ts";

/** The content key of a suite's program in a domain; null where it is not known, which equals nothing. */
export type Programs = (suite: string, domain: string) => string | null;

/** Keys of all programs of one side. What a build would fail on is unknown here, and fails there by name. */
export async function programsOf(
  suites: readonly Suite[],
  domains: readonly string[],
  source: ProgramSource,
): Promise<Programs> {
  const keys = new Map<string, string | null>();
  for (const suite of suites) {
    const own = domainsOf(suite);
    for (const domain of domains.filter((name) => own.includes(name))) {
      const key = await orUnknown(programKey(suite, domain, source));
      keys.set(`${suite.manifest.name}:${domain}`, key);
    }
  }
  return (suite, domain) => keys.get(`${suite}:${domain}`) ?? null;
}

/** A key, or null where an input or a toolchain is missing. */
export async function orUnknown(key: Promise<string | null>): Promise<string | null> {
  try {
    return await key;
  } catch (error) {
    if (error instanceof RvpError) return null;
    throw error;
  }
}

/** The data that a domain's definitions bring along, as one hash; of none where there are no definitions. */
export async function dataKey(benchmarks: string | undefined, domain: string): Promise<string> {
  if (benchmarks === undefined) return "";
  return contentKey({
    suiteFolder: benchmarks,
    inputs: [`${domain}/data/**`],
    toolchain: [],
    salt: null,
    mayBeAbsent: true,
  });
}

/** What decides what one case does, and how it is measured. */
export function caseProgram(
  program: string,
  data: string,
  { params, benchmark, checks }: Case,
  { seed, device, dtype, threads }: ResolvedConfig,
  budget: Budget,
): string {
  const settings = { seed, device, dtype, threads, budget, environment: behaviour() };
  const parts = [program, data, benchmark, params, checks, settings];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
