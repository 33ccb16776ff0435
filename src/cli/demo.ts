import { resolve } from "node:path";
import type { Command } from "commander";
import { demoEvidence } from "../jobs/demo.ts";
import { judge } from "../judge/judge.ts";
import { writeReports } from "../report/write.ts";
import { tellVerdict } from "./output.ts";

export function addDemo(program: Command): void {
  program
    .command("demo")
    .summary("judge invented figures with known truth: what a red pull request looks like")
    .option("-o, --out <folder>", "write the reports there, too")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench demo --out /tmp/demo")
    .action(async (options: { out?: string; json: boolean }) => {
      const evidence = demoEvidence(new Date().toISOString().slice(0, 10));
      const verdict = judge(evidence);
      const documents = { verdict, results: evidence.head, stored: [] };
      const files = options.out ? await writeReports(resolve(options.out), documents) : undefined;
      await tellVerdict(verdict, options, { files });
    });
}
