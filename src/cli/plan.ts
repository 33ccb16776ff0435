import { join } from "node:path";
import type { Command } from "commander";
import { plural } from "../contract/words.ts";
import { makeShards } from "../jobs/matrix.ts";
import { planOfJob } from "../jobs/situation.ts";
import { casesOf } from "../plan/plan.ts";
import { interruptible } from "../system/interrupt.ts";
import { type ChoiceOptions, jobOf, positiveInteger, withChoice } from "./options.ts";
import { printJson, showProgress } from "./output.ts";
import { projectRoot } from "./project.ts";

export function addPlan(program: Command): void {
  withChoice(program.command("plan"))
    .summary("list what would be measured, or split it into shards")
    .option(
      "--shards <n>",
      "split into n jobs of about equal time, by recorded durations",
      positiveInteger,
    )
    .option("--json", "print JSON: with --shards, the matrix of a workflow", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench plan -d classical\n  rvp-bench plan --shards 3 --json",
    )
    .action(async (options: ChoiceOptions & { shards?: number; json: boolean }) => {
      const { progress, stop } = showProgress();
      const logs = join(projectRoot(options.directory), ".rvp", "plan");
      const job = jobOf(options, { logs, signal: interruptible(), progress });
      const plan = await planOfJob(job).finally(stop);
      if (options.shards !== undefined) {
        const matrix = await makeShards(plan, options.shards);
        if (options.json) printJson(matrix);
        else
          for (const { shard, seconds, cases } of matrix.include) {
            process.stdout.write(
              `shard ${shard}: ${plural(cases.length, "case")}, about ${seconds} s\n`,
            );
          }
        return;
      }
      const suites = plan.suites.map((suite) => ({
        suite: suite.manifest.name,
        cases: casesOf(plan, suite).map(({ id }) => id),
      }));
      if (options.json) {
        printJson({ profile: plan.profile, domains: plan.domains, suites });
        return;
      }
      for (const { id } of plan.cases) {
        const by = suites.filter(({ cases }) => cases.includes(id)).map(({ suite }) => suite);
        process.stdout.write(`${id}  (${by.join(", ")})\n`);
      }
      process.stdout.write(`${plural(plan.cases.length, "case")} in profile ${plan.profile}\n`);
    });
}
