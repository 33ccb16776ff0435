import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, Option } from "commander";
import type { Bisection } from "../bisect/bisection.ts";
import { bisectHistory } from "../jobs/bisect.ts";
import { bisectionIssue } from "../report/comment/bisection.ts";
import { renderBisection } from "../report/terminal/bisect.ts";
import { wantsColor } from "../report/terminal/color.ts";
import { interruptible } from "../system/interrupt.ts";
import { type QuestionOptions, questionOf } from "./bisect_question.ts";
import { notNegative, withSelection } from "./options.ts";
import { printJson, showProgress } from "./output.ts";
import { keepOutOfGit, sessionFolder } from "./session_folder.ts";

interface BisectOptions extends QuestionOptions {
  minutes: number;
  out?: string;
  json: boolean;
}

const USUAL_MINUTES = 30;

export function addBisect(program: Command): void {
  withSelection(program.command("bisect"))
    .summary("from a row that got slower to the commit that made it so")
    .description(
      "Settle anew that the row is slower at --bad than at --good, halve the commits\n" +
        "between them until one is left, and settle that it is slower than the one before\n" +
        "it (docs/method.md, bisection). Commits with the same program are measured once,\n" +
        "those that do not build are left out. Without --metric the row is the reddest one\n" +
        "of this checkout's last verdict, measured in the verdict's profile.",
    )
    .option("-m, --metric <name>", "metric of the row; --case and --suite name the rest of it")
    .option("--from-verdict <file>", "take row and ends from a verdict.json, or a run's folder")
    .addOption(
      new Option("--from-history", "take them from the worst drift of the stored sessions")
        .default(false)
        .conflicts(["metric", "fromVerdict"]),
    )
    .option("--good <ref>", "a commit where it was fast (default: the base of the last verdict)")
    .option("--bad <ref>", "a commit where it is slow (default: the head of the verdict, or HEAD)")
    .addOption(
      new Option("--minutes <n>", "time for the whole search")
        .argParser(notNegative)
        .default(USUAL_MINUTES),
    )
    .option("-o, --out <folder>", "where the result and the logs go (default: .rvp/bisect/<time>)")
    .option("--json", "print the result as JSON", false)
    .addHelpText(
      "after",
      `
Examples:
  rvp-bench bisect                               the reddest row of the last run --base
  rvp-bench bisect --from-verdict results/verdict.json
  rvp-bench bisect -c classical/svm/svc/iris -s rust -m fit_time --good v1.2.0
  rvp-bench bisect --from-history --minutes 60   in a nightly workflow`,
    )
    .action(async (options: BisectOptions, command: Command) => {
      const ownProfile = command.getOptionValueSource("profile") !== "default";
      const question = await questionOf({ ...options, ownProfile });
      if (question === null) {
        if (options.json) printJson(null);
        else process.stdout.write("No gating series of the stored sessions got worse.\n");
        return;
      }
      const folder = sessionFolder(options.directory, options.out, "bisect");
      const { progress, stop } = showProgress();
      const { minutes } = options;
      const surroundings = { logs: join(folder, "logs"), signal: interruptible(), progress };
      try {
        const found = await bisectHistory({ ...question, minutes, ...surroundings });
        await write(folder, found);
        stop();
        if (options.json) printJson(found);
        else print(found);
      } finally {
        stop();
        await keepOutOfGit(options.directory);
      }
    });
}

function print(found: Bisection): void {
  const { columns: width = 120, isTTY } = process.stdout;
  const color = wantsColor(process.env, isTTY);
  process.stdout.write(`${renderBisection(found, { width, color })}\n`);
}

async function write(folder: string, found: Bisection): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "bisection.json"), `${JSON.stringify(found, null, 2)}\n`);
  await writeFile(join(folder, "bisection.md"), bisectionIssue(found));
}
