import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildContext, buildSuite } from "../build/suite.ts";
import type { Results } from "../contract/generated/types.ts";
import type { Case } from "../plan/definitions.ts";
import { benchmarkOfDriven, LISTED } from "../plan/driven.ts";
import { casesOfDriven } from "../plan/listed.ts";
import type { Choice } from "../plan/plan.ts";
import { type Project, withListed } from "../plan/project.ts";
import { mayBeAskedFor } from "../plan/select.ts";
import type { Suite } from "../plan/suites.ts";
import { EXIT, RvpError } from "../system/errors.ts";
import type { Progress } from "../system/progress.ts";

/** The names that each driven suite has, or why they are not known. */
type Listing = ReadonlyMap<string, readonly string[] | RvpError>;

/** Both sides of a comparison; `base` is null where head is measured alone. */
interface Sides {
  head: Project;
  base: Project | null;
}

/**
 * The benchmarks of driven suites, which no file names: each side's suites are built, and asked. Where one side cannot
 * be built, it is taken to have what the other has, so that its benchmarks fail by name. What was not asked for is not
 * built.
 *
 * Throws RvpError where the benchmarks of a suite are known on no side, or where neither has any.
 */
export async function listBenchmarks(
  { head, base }: Sides,
  choice: Choice,
  context: BuildContext,
): Promise<Sides> {
  const quiet = { ...context, progress: unlessCached(context.progress) };
  const ours = await listingOf(head, choice, quiet);
  const theirs = base && (await listingOf(base, choice, quiet));
  for (const [name, found] of ours) requireSome(name, found, theirs?.get(name));
  return {
    head: listed(head, ours, theirs),
    base: base && theirs && listed(base, theirs, ours),
  };
}

/** What was built before is told once, by the measurement. */
function unlessCached(progress: Progress): Progress {
  return (event) => {
    if (event.kind !== "build" || event.state !== "cached") progress(event);
  };
}

async function listingOf(
  { unlisted }: Project,
  { suites, domains, cases }: Choice,
  context: BuildContext,
): Promise<Listing> {
  const listing = new Map<string, readonly string[] | RvpError>();
  for (const suite of unlisted) {
    const { name } = suite.manifest;
    if (suites.length > 0 && !suites.includes(name)) continue;
    if (!mayBeAskedFor(name, { domains, cases })) continue;
    listing.set(name, await namesOf(suite, context));
  }
  return listing;
}

async function namesOf(suite: Suite, context: BuildContext): Promise<readonly string[] | RvpError> {
  try {
    const { places } = await buildSuite(suite, suite.manifest.name, context);
    return await readNames(join(places[LISTED.step] ?? "", LISTED.file));
  } catch (error) {
    context.signal.throwIfAborted();
    // A mistake in rvp.toml is no benchmark's failure.
    if (error instanceof RvpError && error.stage !== "plan") return error;
    throw error;
  }
}

/** What was built may have written there, too: it is nobody's word but the pull request's. */
async function readNames(file: string): Promise<readonly string[]> {
  const text = readFile(file, "utf8");
  const names: unknown = await text.then((json) => JSON.parse(json)).catch(() => null);
  const isName = (name: unknown) => typeof name === "string" && name !== "";
  if (Array.isArray(names) && names.length <= MOST_NAMES && names.every(isName)) return names;
  throw new RvpError(`${file} is no list of at most ${MOST_NAMES} names`, {
    stage: "build",
    exitCode: EXIT.notMeasured,
  });
}

/** As many as a document may have (schema/results.schema.json). */
const MOST_NAMES = 100_000;

/** All that a driven suite has, measured or not: the names by which a gate knows what a lost shard had. */
export function listedIn({ cases }: Project, { driven }: Suite): { listed?: string[] } {
  if (!driven) return {};
  const benchmark = benchmarkOfDriven(driven.entry);
  const own = cases.filter((item) => item.benchmark === benchmark);
  return { listed: own.map(({ params }) => String(params.name)) };
}

/** The same from what shards say of their suites, where nothing can be built. */
export function listedByShards(project: Project, shards: readonly Results[]): Project {
  const listing = project.unlisted.map(({ manifest: { name } }) => {
    const names = shards.flatMap(({ suites }) => suites[name]?.listed ?? []);
    return [name, [...new Set(names)]] as const;
  });
  return listed(project, new Map(listing), null);
}

function requireSome(name: string, ours: Known, theirs: Known | undefined): void {
  const known = [ours, theirs].filter((names) => names !== undefined && !isFailure(names));
  if (isFailure(ours) && known.length === 0) throw ours;
  if (known.some((names) => !isFailure(names!) && names!.length > 0)) return;
  throw new RvpError(`suite ${name} has no benchmark`, {
    stage: "plan",
    hint: `is its folder in rvp.toml where the tool finds them? build-${name}-${name}-listed.log says what it did`,
  });
}

type Known = readonly string[] | RvpError;

function isFailure(names: Known): names is RvpError {
  return names instanceof RvpError;
}

function listed(project: Project, own: Listing, other: Listing | null): Project {
  const cases: Case[] = [];
  const known = new Set<string>();
  for (const { driven, manifest } of project.unlisted) {
    const candidates = [own.get(manifest.name), other?.get(manifest.name)];
    const names = candidates.find((found) => found !== undefined && !isFailure(found));
    if (!driven || names === undefined || isFailure(names)) continue;
    cases.push(...casesOfDriven(driven, names, project.config.path));
    known.add(manifest.name);
  }
  return withListed(project, known, cases);
}
