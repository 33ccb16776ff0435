import { join } from "node:path";
import type { Command } from "commander";
import { fingerprint } from "../machine/fingerprint.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig } from "../plan/config.ts";
import { requireRow } from "../plan/matching.ts";
import { projectOf } from "../plan/project.ts";
import { findResults, readResults } from "../sessions/read.ts";
import { loadBaselines, saveBaseline } from "../sessions/store.ts";
import { addWaiver } from "../sessions/waiver.ts";
import { withDirectory } from "./options.ts";
import { printJson } from "./output.ts";
import { projectRoot } from "./project.ts";

export function addBaseline(program: Command): void {
  const baseline = program.command("baseline").summary("list, save and accept baselines");

  withDirectory(baseline.command("list"))
    .summary("the stored sessions for machines like this one")
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench baseline list")
    .action(async (options: { directory: string; json: boolean }) => {
      const { baselines, machine } = await places(options.directory);
      const sessions = await loadBaselines(baselines, machine);
      const rows = sessions.map(({ session, profile, cases }) => ({
        id: session.id,
        started: session.started,
        commit: session.commit ?? null,
        profile,
        rows: cases.length,
      }));
      if (options.json) printJson({ runner_class: machine, sessions: rows });
      else {
        process.stdout.write(`runner class ${machine}: ${rows.length} sessions\n`);
        for (const { id, commit, profile, rows: count } of rows) {
          process.stdout.write(
            `${id}  ${commit?.slice(0, 12) ?? "-"}  ${profile}  ${count} rows\n`,
          );
        }
      }
    });

  withDirectory(baseline.command("save"))
    .summary("add a run's results to the baselines of this runner class")
    .argument("<folder>", "folder of a run")
    .option("--json", "print JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench baseline save .rvp/runs/20261124T081354-4711")
    .action(async (folder: string, options: { directory: string; json: boolean }) => {
      const [file = ""] = await findResults([folder]);
      const results = await readResults(file);
      const config = loadConfig(join(projectRoot(options.directory), "rvp.toml"));
      const machine = runnerClass(results.environment, config.runnerClass);
      const written = await saveBaseline(join(config.root, "baselines"), machine, results);
      if (options.json) printJson({ runner_class: machine, files: written });
      else process.stdout.write(written.map((path) => `wrote ${path}\n`).join(""));
    });

  withDirectory(baseline.command("accept"))
    .summary("accept a regression, for a time, with a reason: a waiver in rvp.toml")
    .argument("<row>", "glob on suite:case:metric")
    .requiredOption("--reason <text>", "why it is worth it")
    .requiredOption("--expires <date>", "ISO date, the last day on which the waiver holds")
    .addHelpText(
      "after",
      "\nExample:\n  rvp-bench baseline accept 'rust:classical/svm/**:fit_time' \\\n" +
        "    --reason 'exact kernel instead of the approximation' --expires 2027-01-31",
    )
    .action((row: string, options: { directory: string; reason: string; expires: string }) => {
      const file = join(projectRoot(options.directory), "rvp.toml");
      requireRow(row, projectOf(loadConfig(file)));
      addWaiver(file, { match: row, reason: options.reason, expires: options.expires });
      process.stdout.write(`added a waiver for ${row} to ${file}\n`);
    });
}

async function places(directory: string): Promise<{ baselines: string; machine: string }> {
  const config = loadConfig(join(projectRoot(directory), "rvp.toml"));
  const environment = await fingerprint({ ...config, profile: "quick" });
  const machine = runnerClass(environment, config.runnerClass);
  return { baselines: join(config.root, "baselines"), machine };
}
