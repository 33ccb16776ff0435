import type { OutcomeFailed, SuiteReceipt } from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import type { Suite } from "../plan/suites.ts";
import type { BuildContext, BuiltSuite } from "./suite.ts";
import { type BuiltUnit, buildFixtures, buildUnit } from "./units.ts";

/** One side of a domain made ready: what can be started, and why the rest cannot. */
export interface DomainBuild {
  units: BuiltUnit[];
  /** Why a suite could not be made ready, by suite. */
  failures: Map<string, OutcomeFailed>;
  receipts: Map<string, SuiteReceipt>;
}

/** Build suites of one side for one domain. A failure is data: the other suites are still measured. */
export async function buildDomain(
  suites: readonly Suite[],
  domain: string,
  threads: number,
  context: BuildContext,
): Promise<DomainBuild> {
  const made: DomainBuild = { units: [], failures: new Map(), receipts: new Map() };
  for (const suite of suites) {
    const { name, implements: benchmarks } = suite.manifest;
    if (!benchmarks.some((benchmark) => domainOf(benchmark) === domain)) continue;
    const attempt = await buildUnit(suite, domain, threads, context);
    if (attempt.kind === "failed") made.failures.set(name, attempt.failure);
    else made.units.push(attempt.unit);
    made.receipts.set(name, attempt.receipt);
  }
  return made;
}

/** The folder of a domain's fixtures (null: it has none), or why there is none. */
export type Fixtures = { folder: string | null } | { failure: OutcomeFailed };

/**
 * Write the files that all suites of a domain read. The suite that owns them need not be measured itself.
 *
 * @param built suites that are made ready already
 */
export async function fixturesOf(
  writer: Suite | undefined,
  domain: string,
  built: readonly BuiltSuite[],
  threads: number,
  context: BuildContext,
): Promise<Fixtures> {
  if (!writer?.manifest.fixtures?.domains.includes(domain)) return { folder: null };
  const ready = built.find(({ suite }) => suite === writer);
  if (ready) return buildFixtures(ready, context);
  const attempt = await buildUnit(writer, domain, threads, context);
  if (attempt.kind === "failed") return { failure: attempt.failure };
  return buildFixtures(attempt.unit.built, context);
}
