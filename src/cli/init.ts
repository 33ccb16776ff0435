import { resolve } from "node:path";
import type { Command } from "commander";
import type { DrivenSuite } from "../contract/generated/types.ts";
import { init } from "../init/init.ts";
import { printable } from "../system/printable.ts";
import { printJson } from "./output.ts";

interface Options {
  action: string;
  command: string[];
  history: boolean;
  force: boolean;
  dryRun: boolean;
  json: boolean;
}

export function addInit(program: Command): void {
  program
    .command("init")
    .summary("give another repository a gate over the benchmarks that it has")
    .description(
      "Find the benchmarks of Criterion.rs, pytest-benchmark, Go and Google Benchmark in a repository, and\n" +
        "write rvp.toml, which says how they are run, and the workflow that gates pull requests on them.",
    )
    .argument("[folder]", "the repository", ".")
    .option("--action <name@ref>", "where the workflow gets rvp-bench", "org/rvp-bench-action@v1")
    .option("--command <name=argv...>", "commands to time, which no file shows", [])
    .option(
      "--history",
      "write the workflow that keeps sessions and shows their history on Pages, too",
      false,
    )
    .option("--dry-run", "print the files and write nothing", false)
    .option("--force", "overwrite files that are there", false)
    .option("--json", "print JSON", false)
    .addHelpText(
      "after",
      '\nExamples:\n  rvp-bench init ../my-crate --dry-run\n  rvp-bench init --command "parse=./parse large.json"',
    )
    .action((folder: string, { json, command, ...options }: Options) => {
      const { suites, remarks, files } = init({
        root: resolve(folder),
        commands: command,
        ...options,
      });
      if (json) {
        printJson({ suites, remarks, files: files.map(({ path }) => path) });
        return;
      }
      const lines = options.dryRun
        ? files.flatMap(({ path, text }) => [`--- ${path}`, text.trimEnd()])
        : [
            ...suites.map(described),
            ...files.map(({ path }) => `wrote ${path}`),
            ...remarks.map((remark) => `look at: ${remark}`),
            "next: rvp-bench run; then commit the files and open a pull request",
          ];
      process.stdout.write(printable(`${lines.join("\n")}\n`));
    });
}

function described({ name, driver, folder = "." }: DrivenSuite): string {
  return `suite ${name}: ${driver} in ${folder === "." ? "the root" : folder}`;
}
