import { requireProgram } from "./program.ts";
import type { BuildPlace, Place } from "./tool.ts";

/** Run the commands with which an entry of rvp.toml says how its benchmarks are built. Throws for one that fails. */
export async function runBuild(
  commands: readonly (readonly string[])[],
  { folder, built }: BuildPlace,
): Promise<void> {
  for (const argv of commands) await requireProgram(inFolder(argv, built), { cwd: folder });
}

/** An argument vector of an entry, `{dir}` being the folder of its build. */
export function inFolder(argv: readonly string[], built: Place["built"]): string[] {
  return argv.map((argument) => argument.replaceAll("{dir}", built ?? "{dir}"));
}
