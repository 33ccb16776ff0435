import { resolve } from "node:path";
import type { Command } from "commander";
import { compareFiles } from "../jobs/compare_files.ts";
import { writeReports } from "../report/write.ts";
import { withDirectory } from "./options.ts";
import { tellVerdict, withJunit } from "./output.ts";
import { findProject } from "./project.ts";

interface CompareOptions {
  directory: string;
  base: string[];
  head: string[];
  out?: string;
  json: boolean;
  junit?: string;
}

export function addCompare(program: Command, exit: (code: number) => void): void {
  withJunit(withDirectory(program.command("compare")))
    .summary("compare results files: this tool's, or other tools'")
    .description(
      "Compare BASE with HEAD. More sessions of a side: --base and --head, once or more. Files of\n" +
        "Criterion.rs, pytest-benchmark, Google Benchmark, Go, hyperfine, asv, JMH, BenchmarkDotNet and\n" +
        "github-action-benchmark are read too; what they cannot support is inconclusive, with the reason.\n" +
        "FOLDER@NAME is what Criterion.rs kept by --save-baseline NAME. rvp.toml may hold [policy] and\n" +
        "[metrics] alone.",
    )
    .argument("[base]", "results file of the base")
    .argument("[head]", "results file of the head")
    .option("--base <file...>", "further sessions of the base", [])
    .option("--head <file...>", "further sessions of the head", [])
    .option("-o, --out <folder>", "write reports there, too")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText(
      "after",
      `
Examples:
  rvp-bench compare main/results.json pr/results.json
  rvp-bench compare --base base-1.json base-2.json --head head-1.json head-2.json   several runs of each side`,
    )
    .action(async (base: string | undefined, head: string | undefined, options: CompareOptions) => {
      const judgement = await compareFiles({
        base: [...(base ? [base] : []), ...options.base],
        head: [...(head ? [head] : []), ...options.head],
        root: findProject(options.directory) ?? resolve(options.directory),
        today: new Date().toISOString().slice(0, 10),
      });
      const files = options.out ? await writeReports(resolve(options.out), judgement) : undefined;
      await tellVerdict(judgement.verdict, options, { files });
      exit(judgement.verdict.exit_code);
    });
}
