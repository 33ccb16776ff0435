import { join } from "node:path";
import type { Command } from "commander";
import { runAll, runOnly } from "../jobs/pipeline.ts";
import { writeReports } from "../report/write.ts";
import { KeptRounds } from "../sessions/kept_rounds.ts";
import { writeResults } from "../sessions/write.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, withChoice } from "./options.ts";
import { printJson, showProgress, tellVerdict, withJunit } from "./output.ts";
import { askedBy, resumed, withWhatIsKept } from "./resume.ts";
import { keepOutOfGit, sessionFolder } from "./session_folder.ts";

interface RunOptions extends ChoiceOptions {
  base?: string;
  baseline: boolean;
  all: boolean;
  instructions: boolean;
  functions: boolean;
  gate: boolean;
  out?: string;
  json: boolean;
  junit?: string;
  resume: boolean;
}

export function addRun(program: Command, exit: (code: number) => void): void {
  withJunit(withChoice(program.command("run")))
    .summary("build, measure, compare, report: the main job")
    .description(
      "Build the suites, measure them in interleaved rounds, hold their answers against each other,\n" +
        "compare with the baseline, write the report, and exit with the conclusion.",
    )
    .option(
      "-b, --base <ref>",
      "build and measure the merge base with this git ref, in turn with HEAD",
    )
    .option("--no-baseline", "compare with nothing: only ratios and answers")
    .option(
      "--all",
      "measure also what has the same program as the base or a stored session",
      false,
    )
    .option(
      "--instructions",
      "count the instructions of each call of native suites, too, by Callgrind",
      false,
    )
    .option(
      "--functions",
      "record which functions the benchmarks run, too (docs/how-to/see-what-is-covered.md)",
      false,
    )
    .option("--no-gate", "measure only, for a later `gate`")
    .option("-o, --out <folder>", "where results, reports and logs go (default: .rvp/runs/<time>)")
    .option("--json", "print the verdict (or the results) as JSON", false)
    .option("--resume", "go on with the run that was interrupted last, as it was asked for", false)
    .addHelpText(
      "after",
      `
Examples:
  rvp-bench run                                  every domain, quick profile
  rvp-bench run -d classical                     one domain; the others are not even installed
  rvp-bench run --base main --profile full       a pull request against its merge base
  rvp-bench run -c 'classical/*/ridge/**' --rounds 15
  rvp-bench run --resume                         the run that Ctrl-C ended, from its last round on`,
    )
    .action(async (given: RunOptions, command: Command) => {
      const { options, folder, kept } = given.resume
        ? await resumed(given, command)
        : begun(given, sessionFolder(given.directory, given.out));
      const { progress, stop } = showProgress();
      const surroundings = { logs: join(folder, "logs"), signal: interruptible(), progress };
      const job = { ...jobOf(options, surroundings), kept };
      try {
        if (!options.gate) {
          const results = await runOnly(job);
          const file = await writeResults(folder, results);
          stop();
          if (options.json) printJson(results);
          else process.stdout.write(`results: ${file}\n`);
        } else {
          const judgement = await runAll(job);
          const files = await writeReports(folder, judgement);
          stop();
          await tellVerdict(judgement.verdict, options, {
            files,
            profiles: judgement.results.profiles,
          });
          exit(judgement.verdict.exit_code);
        }
        await kept.end();
      } catch (error) {
        throw withWhatIsKept(error, kept, options);
      } finally {
        stop();
        await keepOutOfGit(given.directory);
      }
    });
}

function begun(options: RunOptions, folder: string) {
  return { options, folder, kept: KeptRounds.begin(folder, askedBy(options)) };
}
