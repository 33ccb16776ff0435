import type { OutcomeFailed, SuiteReceipt } from "../contract/generated/types.ts";
import { manifestOf, ROUND_SEED, type Suite } from "../plan/suites.ts";
import { messageOf, RvpError } from "../system/errors.ts";
import { fill, fillEnv } from "./placeholders.ts";
import { type BuildContext, type BuiltSuite, buildSuite, writeFixtures } from "./suite.ts";

/** A suite built for one domain. */
export interface BuiltUnit {
  built: BuiltSuite;
  launch: { argv: string[]; cwd: string; env: Record<string, string> };
}

export type BuildAttempt =
  | { kind: "built"; unit: BuiltUnit; receipt: SuiteReceipt }
  | { kind: "failed"; failure: OutcomeFailed; receipt: SuiteReceipt };

/** Build one suite; a failure is data, so that the other suites are still measured. */
export async function buildUnit(
  suite: Suite,
  domain: string,
  threads: number,
  context: BuildContext,
): Promise<BuildAttempt> {
  try {
    const built = await buildSuite(suite, domain, context);
    const { version, keys, seconds } = built;
    const receipt = { version, keys, build_seconds: seconds };
    return { kind: "built", unit: { built, launch: launchOf(built, threads) }, receipt };
  } catch (error) {
    const failure = asFailure(error, "build", context.signal);
    return { kind: "failed", failure, receipt: { version: "none: the build failed" } };
  }
}

/** Write the fixtures of a domain; a null folder where the domain has none. */
export async function buildFixtures(
  built: BuiltSuite,
  context: BuildContext,
): Promise<{ folder: string | null } | { failure: OutcomeFailed }> {
  try {
    return { folder: await writeFixtures(built, context) };
  } catch (error) {
    return { failure: asFailure(error, "fixtures", context.signal) };
  }
}

function launchOf(built: BuiltSuite, threads: number): BuiltUnit["launch"] {
  const { manifest, folder } = built.suite;
  const places = { ...built.places, threads: String(threads), round_seed: ROUND_SEED };
  const where = `${manifestOf(built.suite)}: run`;
  return {
    argv: fill(manifest.run.command, places, where),
    cwd: folder,
    env: fillEnv(manifest.run.env, places, where),
  };
}

function asFailure(
  error: unknown,
  stage: "build" | "fixtures",
  signal: AbortSignal,
): OutcomeFailed {
  signal.throwIfAborted();
  if (error instanceof RvpError && error.stage === "plan") throw error; // a mistake in suite.toml
  const hint = error instanceof RvpError ? error.hint?.slice(0, 2000) : undefined;
  return { kind: "failed", stage, message: messageOf(error), ...(hint ? { hint } : {}) };
}
