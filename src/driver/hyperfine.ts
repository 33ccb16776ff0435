import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Budget } from "../contract/generated/types.ts";
import { hyperfine as format } from "../import/hyperfine.ts";
import { inFolder, runBuild } from "./commands.ts";
import { runProgram } from "./program.ts";
import { measuredIn } from "./read.ts";
import type { EntryOf, Measured, Place, Tool } from "./tool.ts";

/** Commands, timed by hyperfine; without a shell, whose start would be a part of every figure. */
export const hyperfine: Tool<EntryOf<"hyperfine">> = {
  version: () => ["hyperfine", "--version"],
  dependency: () => [
    {
      command: ["hyperfine", "--version"],
      hint: 'install hyperfine 1.13 or newer (Debian: apt-get install hyperfine), or use driver = "command"',
    },
  ],
  build: (place, { build = [] }) => runBuild(build, place),
  list: async (_, { commands }) => Object.keys(commands),
  async run(names, budget, place, { commands }) {
    const answers: Measured[] = [];
    for (const name of names) {
      const argv = inFolder(commands[name] ?? [], place.built);
      answers.push(...(await time(name, argv, budget, place)));
    }
    return answers;
  },
};

async function time(
  name: string,
  command: readonly string[],
  { seconds, least_samples, most_samples }: Budget,
  { folder, scratch }: Place,
): Promise<Measured[]> {
  const path = join(scratch, "report.json");
  const argv = [
    ...["hyperfine", "--shell=none", "--style=basic", "--warmup=1"],
    `--min-benchmarking-time=${seconds}`,
    `--min-runs=${least_samples}`,
    `--max-runs=${Math.max(most_samples, least_samples)}`,
    `--export-json=${path}`,
    `--command-name=${name}`,
    "--",
    command.map(quoted).join(" "),
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  if (failed) return [{ name, outcome: { kind: "failed", message } }];
  return measuredIn(format, [{ path, text: await readFile(path, "utf8") }]);
}

/** hyperfine takes a command as one text and parts it as a shell does. */
function quoted(argument: string): string {
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}
