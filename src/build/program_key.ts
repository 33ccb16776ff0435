import { PROTOCOL } from "../contract/protocol.ts";
import { manifestOf, type Suite } from "../plan/suites.ts";
import { contentKey } from "./key.ts";
import { fill } from "./placeholders.ts";
import { fixturesStep, keyedSteps, keysOf } from "./steps.ts";

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
  const { inputs, command, env } = suite.manifest.run;
  if (inputs === undefined) return null;
  const target = { domain, device };
  const steps = keysOf(await keyedSteps(suite, target));
  const written = writer
    ? await fixturesStep(writer, target, profile, keysOf(await keyedSteps(writer, target)))
    : null;
  const where = `${manifestOf(suite)}: run`;
  return contentKey({
    suiteFolder: suite.folder,
    inputs: inputs.flatMap((input) => fill([input], target, where)),
    toolchain: [suite.manifest.version],
    salt: [PROTOCOL, command, env ?? null, steps, written?.key ?? null],
    mayBeAbsent: true,
  });
}
