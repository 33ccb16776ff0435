import { join, resolve } from "node:path";
import type { Command } from "commander";
import { plural } from "../contract/words.ts";
import { readSessions } from "../sessions/read_sessions.ts";
import { writeResults } from "../sessions/write.ts";
import { printJson } from "./output.ts";

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("turn files of other tools into results of this one")
    .description(
      "Read Criterion.rs (a folder such as target/criterion), pytest-benchmark, Google Benchmark, Go,\n" +
        "hyperfine, asv (files or its results folder), JMH, BenchmarkDotNet and github-action-benchmark\n" +
        "files; write one results file per session.",
    )
    .argument("<path...>", "files or folders; FOLDER@NAME for a baseline of Criterion.rs")
    .option("-o, --out <folder>", "where <session>/results.json go", "imported")
    .option("--json", "print the results as JSON and write nothing", false)
    .addHelpText("after", "\nExample:\n  rvp-bench import target/criterion --out sessions/main")
    .action(async (paths: string[], options: { out: string; json: boolean }) => {
      const sessions = await readSessions(paths);
      if (options.json) {
        printJson(sessions);
        return;
      }
      for (const results of sessions) {
        const folder = join(resolve(options.out), results.session.id.replace(/[^\w.-]/g, "_"));
        const file = await writeResults(folder, results);
        process.stdout.write(`${file}: ${plural(results.cases.length, "case")}\n`);
      }
    });
}
