import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { readResults } from "../collect/read.ts";
import { readVerdict } from "../collect/read_verdict.ts";
import { writeReports } from "../report/write.ts";
import { printVerdict } from "./output.ts";

export function addReport(program: Command): void {
  program
    .command("report")
    .summary("render the reports of a run again")
    .argument("<folder>", "folder of a run, with results.json and verdict.json")
    .option("-o, --out <folder>", "where the reports go (default: the same folder)")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench report .rvp/runs/20261124T081354-4711")
    .action(async (folder: string, options: { out?: string; json: boolean }) => {
      const verdict = await readVerdict(join(folder, "verdict.json"));
      const results = await readResults(join(folder, "results.json"));
      const out = options.out ? resolve(options.out) : resolve(folder);
      const files = await writeReports(out, { verdict, results, stored: [] });
      printVerdict(verdict, options.json);
      if (!options.json)
        process.stdout.write(`\nreport: ${join(dirname(files.html), "report.html")}\n`);
    });
}
