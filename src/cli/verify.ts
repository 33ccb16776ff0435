import { join } from "node:path";
import type { Command } from "commander";
import { verifyAnswers } from "../jobs/verify.ts";
import { verdictOnAnswers } from "../judge/answers.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, withChoice } from "./options.ts";
import { showProgress, tellVerdict } from "./output.ts";
import { sessionFolder } from "./session_folder.ts";

export function addVerify(program: Command, exit: (code: number) => void): void {
  withChoice(program.command("verify"))
    .summary("do the suites give the same answers? no figures")
    .description("Run each case once in each suite and hold the answers against each other.")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench verify -d classical --profile full")
    .action(async (options: ChoiceOptions & { json: boolean }) => {
      const folder = sessionFolder(options.directory, undefined);
      const { progress, stop } = showProgress();
      try {
        const surroundings = { logs: join(folder, "logs"), signal: interruptible(), progress };
        const judgement = await verifyAnswers(jobOf(options, surroundings));
        const verdict = verdictOnAnswers(judgement.verdict);
        stop();
        await tellVerdict(verdict, options);
        exit(verdict.exit_code);
      } finally {
        stop();
      }
    });
}
