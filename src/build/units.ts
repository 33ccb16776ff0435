import type { OutcomeFailed, SuiteReceipt } from "../contract/generated/types.ts";
import type { Suite } from "../plan/suites.ts";
import { messageOf, RvpError } from "../system/errors.ts";
import { fill, fillEnv } from "./placeholders.ts";
import { type BuildContext, type BuiltSuite, buildSuite, writeFixtures } from "./suite.ts";

/** A suite built for one domain at one side, or the reason why not. */
export interface Unit {
  suite: string;
  side: "head" | "base";
  launch: { argv: string[]; cwd: string; env: Record<string, string> } | null;
  failure: OutcomeFailed | null;
  receipt: SuiteReceipt;
}

/** Build one suite; a failure is data, so that the other suites are still measured. */
export async function buildUnit(
  suite: Suite,
  side: Unit["side"],
  domain: string,
  threads: number,
  context: BuildContext,
): Promise<{ unit: Unit; built: BuiltSuite | null }> {
  const identity = { suite: suite.manifest.name, side };
  try {
    const built = await buildSuite(suite, domain, context);
    const { version, keys, seconds } = built;
    const receipt = { version, keys, build_seconds: seconds };
    const unit = { ...identity, launch: launchOf(built, threads), failure: null, receipt };
    return { unit, built };
  } catch (error) {
    const failure = asFailure(error, "build", context.signal);
    const receipt = { version: "none: the build failed" };
    return { unit: { ...identity, launch: null, failure, receipt }, built: null };
  }
}

/** Write the fixtures of a domain; null when the domain has none. */
export async function buildFixtures(
  built: BuiltSuite,
  context: BuildContext,
): Promise<{ folder: string | null; failure: OutcomeFailed | null }> {
  try {
    return { folder: await writeFixtures(built, context), failure: null };
  } catch (error) {
    return { folder: null, failure: asFailure(error, "fixtures", context.signal) };
  }
}

function launchOf(built: BuiltSuite, threads: number): Unit["launch"] {
  const { manifest, folder } = built.suite;
  const places = { ...built.places, threads: String(threads) };
  const where = `${folder}/suite.toml: run`;
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
