import { PROTOCOL } from "../contract/protocol.ts";
import { manifestOf, type Suite } from "../plan/suites.ts";
import { contentKey } from "./key.ts";
import { fill } from "./placeholders.ts";
import { fixturesStep, keyedSteps, keysOf } from "./steps.ts";

/** Who writes the files that every suite reads, and for which profile. */
export interface FixturesSource {
  writer: Suite | undefined;
  profile: string;
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
  { writer, profile }: FixturesSource,
): Promise<string | null> {
  const { inputs, command, env } = suite.manifest.run;
  if (inputs === undefined) return null;
  const steps = keysOf(await keyedSteps(suite, domain));
  const written = writer
    ? await fixturesStep(writer, domain, profile, keysOf(await keyedSteps(writer, domain)))
    : null;
  const where = `${manifestOf(suite)}: run`;
  return contentKey({
    suiteFolder: suite.folder,
    inputs: inputs.flatMap((input) => fill([input], { domain }, where)),
    toolchain: [suite.manifest.version],
    salt: [PROTOCOL, command, env ?? null, steps, written?.key ?? null],
    mayBeAbsent: true,
  });
}
