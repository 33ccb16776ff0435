import { buildDomain, type DomainBuild, type Fixtures, fixturesOf } from "../build/domain.ts";
import type { BuildContext, BuiltSuite } from "../build/suite.ts";
import type { OutcomeFailed, SuiteReceipt } from "../contract/generated/types.ts";
import type { Case } from "../plan/definitions.ts";
import type { SideName } from "../plan/schedule.ts";
import type { Suite } from "../plan/suites.ts";
import type { Unit } from "../run/session.ts";

/** Suites of one side, built for every domain that needs them. */
export interface OpenSide {
  side: SideName;
  domains: ReadonlyMap<string, DomainBuild>;
}

/**
 * Build one side, domain after domain.
 *
 * @param needed is anything of this suite started in this domain?
 */
export async function openSide(
  side: SideName,
  suites: readonly Suite[],
  domains: readonly string[],
  needed: (suite: string, domain: string) => boolean,
  threads: number,
  context: BuildContext,
): Promise<OpenSide> {
  const builds = new Map<string, DomainBuild>();
  for (const domain of domains) {
    const wanted = suites.filter(({ manifest }) => needed(manifest.name, domain));
    const build = await buildDomain(wanted, domain, threads, context);
    if (side === "base") {
      for (const { message } of build.failures.values()) {
        context.progress({ kind: "note", message: `base: ${message}` });
      }
    }
    builds.set(domain, build);
  }
  return { side, domains: builds };
}

/** The files that all suites of a domain read; written by head, whatever side reads them. */
export async function openFixtures(
  head: OpenSide,
  writer: Suite | undefined,
  threads: number,
  context: BuildContext,
): Promise<Map<string, Fixtures>> {
  const found = new Map<string, Fixtures>();
  for (const [domain, { units, failures }] of head.domains) {
    if (units.length === 0) continue;
    const failed = writer && failures.get(writer.manifest.name);
    const built = units.map((unit) => unit.built);
    found.set(
      domain,
      failed ? { failure: failed } : await fixturesOf(writer, domain, built, threads, context),
    );
  }
  return found;
}

/** What of a domain can be started, with each case's task. */
export function unitsOf(
  { side, domains }: OpenSide,
  domain: string,
  task: (suite: string, item: Case) => ReturnType<Unit["task"]>,
): Unit[] {
  return (domains.get(domain)?.units ?? []).map(({ built, launch }) => {
    const { name, implements: benchmarks } = built.suite.manifest;
    return {
      suite: name,
      side,
      launch,
      programs: programFolders(built),
      atOnce: built.suite.driven !== undefined,
      task: (item) => (benchmarks.includes(item.benchmark) ? task(name, item) : "leave"),
    };
  });
}

/** What the suite's own steps made; what steps share, such as a compiler's work folder, is no program. */
function programFolders({ suite, places }: BuiltSuite): string[] {
  const own = (suite.manifest.build ?? []).filter(({ shared }) => !shared);
  return own.flatMap(({ name }) => places[name] ?? []);
}

/** Why nothing of a domain could be started for a suite, by domain. Without fixtures nothing can. */
export function failuresOf(
  suite: string,
  { domains }: OpenSide,
  fixtures: ReadonlyMap<string, Fixtures>,
): Map<string, OutcomeFailed> {
  const failures = new Map<string, OutcomeFailed>();
  for (const [domain, { failures: bySuite }] of domains) {
    const written = fixtures.get(domain);
    const failure =
      bySuite.get(suite) ?? (written && "failure" in written ? written.failure : undefined);
    if (failure) failures.set(domain, failure);
  }
  return failures;
}

/** What is known of a suite's builds, all domains together. */
export function receiptOf({ manifest }: Suite, { domains }: OpenSide): SuiteReceipt {
  const receipts = [...domains].flatMap(([domain, { receipts: bySuite }]) => {
    const receipt = bySuite.get(manifest.name);
    return receipt ? [{ domain, receipt }] : [];
  });
  const keys = receipts.flatMap(({ domain, receipt }) =>
    Object.entries(receipt.keys ?? {}).map(([step, key]) => [`${domain}.${step}`, key]),
  );
  return {
    version: receipts[0]?.receipt.version ?? "",
    keys: Object.fromEntries(keys),
    build_seconds: receipts.reduce((sum, { receipt }) => sum + (receipt.build_seconds ?? 0), 0),
  };
}
