import { PROTOCOL } from "../contract/protocol.ts";
import { manifestOf, type Suite } from "../plan/suites.ts";
import { contentKey } from "./key.ts";
import { fill } from "./placeholders.ts";
import { fixturesStep, keyedSteps, keysOf, type Target } from "./steps.ts";
import type { BuiltSuite } from "./suite.ts";

/** Who writes the files that every suite reads, for which profile, and where programs run. */
export interface ProgramSource {
  writer: Suite | undefined;
  profile: string;
  device: string;
}

/**
 * What decides what a suite's process does in a domain, as one hash: build inputs, toolchains and commands,
 * the command that is run, what it reads when it runs, the fixtures, and the protocol. Null where the
 * manifest does not say what is read (`[run] inputs`): an unknown program equals no other.
 *
 * Throws RvpError where an input is missing or a toolchain cannot be asked.
 */
export async function programKey(
  suite: Suite,
  domain: string,
  { writer, profile, device }: ProgramSource,
): Promise<string | null> {
  const target = { domain, device };
  const steps = keysOf(await keyedSteps(suite, target));
  const written = writer
    ? await fixturesStep(writer, target, profile, keysOf(await keyedSteps(writer, target)))
    : null;
  const { version } = suite.manifest;
  return runKey(suite, target, [steps, written?.key ?? null], [version]);
}

/**
 * The same of a suite that is built: its steps count by the files that they made, whatever these were made of. Two
 * sides of one job with equal keys run the same program; what they read beside it, the fixtures, is one folder.
 */
export async function builtProgramKey(built: BuiltSuite): Promise<string | null> {
  const { suite, target, version, keys, contents } = built;
  if (suite.driven) return null; // what it runs lies in the sources, which the steps' keys hold
  const { build, run } = suite.manifest;
  const commands = JSON.stringify([build, run]);
  // Of a step whose folder nobody reads, the folder says nothing: what it made lies elsewhere.
  const read = Object.entries(contents).filter(([name]) => commands.includes(`{${name}}`));
  return runKey(suite, target, [{ ...keys, ...Object.fromEntries(read) }, version], []);
}

async function runKey(
  suite: Suite,
  target: Target,
  made: unknown[],
  toolchain: readonly (readonly string[])[],
): Promise<string | null> {
  const { inputs, command, env } = suite.manifest.run;
  if (inputs === undefined) return null;
  const where = `${manifestOf(suite)}: run`;
  return contentKey({
    suiteFolder: suite.folder,
    inputs: inputs.flatMap((input) => fill([input], { ...target }, where)),
    toolchain,
    salt: [PROTOCOL, command, env ?? null, ...made],
    mayBeAbsent: true,
  });
}
