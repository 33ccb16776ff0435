import { resolve } from "node:path";
import type { Command } from "commander";
import { init } from "../init/init.ts";
import { printJson } from "./output.ts";

interface Options {
  action: string;
  command?: string;
  force: boolean;
  json: boolean;
}

export function addInit(program: Command): void {
  program
    .command("init")
    .summary("give another repository a gate over the benchmarks that it has")
    .description(
      "Finds the benchmarks of Criterion.rs and pytest-benchmark in a repository, and writes a script that\n" +
        "measures base and head in turn, one that judges, and a workflow that fails a pull request on a regression.",
    )
    .argument("[folder]", "the repository", ".")
    .option("--action <name@ref>", "where the workflow gets rvp-bench", "org/rvp-bench-action@v1")
    .option("--command <text>", "how the workflow calls an rvp-bench that is there already")
    .option("--force", "overwrite files that are there", false)
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench init ../my-crate")
    .action((folder: string, { json, ...options }: Options) => {
      const { project, written } = init({ root: resolve(folder), ...options });
      if (json) {
        printJson({ ...project, written });
        return;
      }
      for (const { folder: crate, benches } of project.criterion) {
        process.stdout.write(`Criterion.rs in ${crate}: ${benches.join(", ")}\n`);
      }
      for (const at of project.pytest) process.stdout.write(`pytest-benchmark in ${at}\n`);
      process.stdout.write(written.map((path) => `wrote ${path}\n`).join(""));
      process.stdout.write(
        "next: read rvp-bench/measure.sh, commit all of it, open a pull request\n",
      );
    });
}
