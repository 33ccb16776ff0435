import { join } from "node:path";
import type { Command } from "commander";
import { profileCases, USUAL_CALLS } from "../jobs/profile.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, positiveInteger, withChoice } from "./options.ts";
import { printJson, printProfiles, showProgress } from "./output.ts";
import { keepOutOfGit, sessionFolder } from "./session_folder.ts";

interface ProfileOptions extends ChoiceOptions {
  base?: string;
  calls: number;
  json: boolean;
}

export function addProfile(program: Command): void {
  withChoice(program.command("profile"))
    .summary("which functions made a case slower")
    .description(
      "Run each chosen case on each side under a profiler, with the same number of calls, and list the functions\n" +
        "that answer for the growth: cycles of native programs (Callgrind's estimate), seconds of Python (traced).\n" +
        "A red `run` does so by itself for its reds.",
    )
    .option("-b, --base <ref>", "the merge base with this git ref; without it, head alone")
    .option("--calls <n>", "calls of each phase", positiveInteger, USUAL_CALLS)
    .option("--json", "print JSON", false)
    .addHelpText(
      "after",
      "\nExample:\n  rvp-bench profile --base main -c 'classical/*/ridge/boston'",
    )
    .action(async (options: ProfileOptions) => {
      const folder = sessionFolder(options.directory, undefined);
      const { progress, stop } = showProgress();
      try {
        const job = jobOf(options, {
          logs: join(folder, "logs"),
          signal: interruptible(),
          progress,
        });
        const profiles = await profileCases(job, options.calls);
        stop();
        if (options.json) printJson(profiles);
        else printProfiles(profiles);
      } finally {
        stop();
        await keepOutOfGit(options.directory);
      }
    });
}
