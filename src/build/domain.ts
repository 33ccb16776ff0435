import type { OutcomeFailed, SuiteReceipt } from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import type { Suite } from "../plan/suites.ts";
import type { BuildContext, BuiltSuite } from "./suite.ts";
import { buildFixtures, buildUnit, type Unit } from "./units.ts";

/** A domain made ready: what can be started, and why the rest cannot. */
export interface DomainBuild {
  domain: string;
  units: (Unit & { launch: NonNullable<Unit["launch"]>; implements: readonly string[] })[];
  /** Suites whose head could not be made ready. */
  failures: Map<string, OutcomeFailed>;
  receipts: Map<string, SuiteReceipt>;
  fixtures: string | null;
}

/** Which suites, and who among them writes the fixtures. */
export interface Sides {
  head: readonly Suite[];
  base: readonly Suite[];
  /** All suites of the project: the one that writes fixtures need not be measured. */
  all: readonly Suite[];
  fixturesBy: string | undefined;
}

/** Build every suite of both sides for one domain, and the files that they share. */
export async function buildDomain(
  sides: Sides,
  domain: string,
  threads: number,
  context: BuildContext,
): Promise<DomainBuild> {
  const result: DomainBuild = {
    domain,
    units: [],
    failures: new Map(),
    receipts: new Map(),
    fixtures: null,
  };
  const builtHeads = new Map<string, BuiltSuite>();
  for (const side of ["head", "base"] as const) {
    for (const suite of sides[side]) {
      if (!suite.manifest.implements.some((name) => domainOf(name) === domain)) continue;
      const { unit, built } = await buildUnit(suite, side, domain, threads, context);
      const { launch, failure } = unit;
      if (launch) result.units.push({ ...unit, launch, implements: suite.manifest.implements });
      if (side === "base") {
        if (failure) context.progress({ kind: "note", message: `base: ${failure.message}` });
        continue;
      }
      result.receipts.set(unit.suite, unit.receipt);
      if (failure) result.failures.set(unit.suite, failure);
      if (built) builtHeads.set(unit.suite, built);
    }
  }
  await addFixtures(result, sides, builtHeads, threads, context);
  return result;
}

/** Without the fixtures nothing of the domain can be measured: every suite fails by name. */
async function addFixtures(
  result: DomainBuild,
  { all, head, fixturesBy }: Sides,
  builtHeads: ReadonlyMap<string, BuiltSuite>,
  threads: number,
  context: BuildContext,
): Promise<void> {
  const writer = all.find(({ manifest }) => manifest.name === fixturesBy);
  if (!writer?.manifest.fixtures?.domains.includes(result.domain)) return;
  let built = builtHeads.get(writer.manifest.name) ?? null;
  let failure = result.failures.get(writer.manifest.name) ?? null;
  if (!built && !failure) {
    const made = await buildUnit(writer, "head", result.domain, threads, context);
    built = made.built;
    failure = made.unit.failure;
  }
  if (built) {
    const fixtures = await buildFixtures(built, context);
    result.fixtures = fixtures.folder;
    failure = fixtures.failure;
  }
  if (!failure) return;
  for (const { manifest } of head) {
    if (!result.failures.has(manifest.name)) result.failures.set(manifest.name, failure);
  }
  result.units = [];
}
