import { join } from "node:path";
import type { Command } from "commander";
import { judgeFolders } from "../jobs/gate.ts";
import { writeReports } from "../report/write.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, withChoice } from "./options.ts";
import { showProgress, type Telling, tellVerdict, withJunit } from "./output.ts";
import { sessionFolder } from "./session_folder.ts";

export function addGate(program: Command, exit: (code: number) => void): void {
  withJunit(withChoice(program.command("gate")))
    .summary("judge what other jobs measured")
    .description(
      "Merge the results of shards, name the cases that none delivered, compare, report, and exit\n" +
        "with the conclusion.",
    )
    .argument("<folder...>", "folders with results.json, in themselves or one level below")
    .option("--no-baseline", "compare with nothing: only ratios and answers")
    .option("-o, --out <folder>", "where the reports go (default: .rvp/runs/<time>)")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench gate shards/ --profile quick")
    .action(
      async (
        folders: string[],
        options: ChoiceOptions & Telling & { baseline: boolean; out?: string },
      ) => {
        const folder = sessionFolder(options.directory, options.out);
        const { progress, stop } = showProgress();
        try {
          const surroundings = { logs: join(folder, "logs"), signal: interruptible(), progress };
          const judgement = await judgeFolders(jobOf(options, surroundings), folders);
          const files = await writeReports(folder, judgement);
          stop();
          await tellVerdict(judgement.verdict, options, {
            files,
            profiles: judgement.results.profiles,
          });
          exit(judgement.verdict.exit_code);
        } finally {
          stop();
        }
      },
    );
}
