import { join } from "node:path";
import type { Command } from "commander";
import { type Calibration, calibrate } from "../calibrate/calibrate.ts";
import { fittingRules } from "../calibrate/tolerances.ts";
import { writeRules } from "../calibrate/write_rules.ts";
import { plural } from "../contract/words.ts";
import { runAgainstItself } from "../jobs/against_itself.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { readProject } from "../plan/project.ts";
import { renderCalibration } from "../report/terminal/calibration.ts";
import { readSessions } from "../sessions/read_sessions.ts";
import { writeResults } from "../sessions/write.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, positiveInteger, withChoice } from "./options.ts";
import { printJson, showProgress } from "./output.ts";
import { projectRoot } from "./project.ts";
import { keepOutOfGit, sessionFolder } from "./session_folder.ts";

interface CalibrateOptions extends ChoiceOptions {
  sessions: number;
  from: string[];
  write: boolean;
  json: boolean;
}

/** As many rounds as a case gets where its looks and the time allow. */
const MOST_ROUNDS = 20;

export function addCalibrate(program: Command): void {
  withChoice(program.command("calibrate"))
    .summary("how noisy is this machine, and how small a change can it see?")
    .description(
      "Measure the same code against itself, several sessions; print the variation between processes and\n" +
        "sessions, the realised false alarm rate, and the processes needed to see a change.",
    )
    .option("--sessions <n>", "sessions to measure", positiveInteger, 4)
    .option("--from <path...>", "use these results of unchanged code instead of measuring", [])
    .option("--write", "put tolerances that fit this machine into rvp.toml", false)
    .option("--json", "print JSON", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench calibrate -d classical --sessions 4\n  rvp-bench calibrate --from .rvp/runs",
    )
    .action(async (options: CalibrateOptions) => {
      const { catalog, config } = readProject(projectRoot(options.directory));
      const { progress, stop } = showProgress();
      try {
        const sessions = [...(await readSessions(options.from))];
        if (options.from.length === 0) {
          const folder = sessionFolder(options.directory, undefined);
          const signal = interruptible();
          const job = jobOf(options, { logs: join(folder, "logs"), signal, progress });
          for (let session = 1; session <= options.sessions; session++) {
            const results = await runAgainstItself(job);
            // For `--from`, and so that what was measured outlives an interruption.
            await writeResults(join(folder, `session-${session}`), results);
            sessions.push(results);
          }
        }
        stop();
        const calibration: Calibration = calibrate(sessions, catalog, config.policy);
        if (options.json) printJson(calibration);
        else process.stdout.write(`${renderCalibration(calibration)}\n`);
        if (options.write) {
          const rules = fittingRules(calibration.variations, config.policy.tolerance, MOST_ROUNDS);
          const environment = sessions.at(-1)?.environment ?? {};
          const machine = runnerClass(environment, config.runnerClass);
          writeRules(config.path, rules, machine, new Date().toISOString().slice(0, 10));
          process.stderr.write(
            `wrote rules for ${plural(rules.length, "row")} to ${config.path}\n`,
          );
        }
      } finally {
        stop();
        await keepOutOfGit(options.directory);
      }
    });
}
