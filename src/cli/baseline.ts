import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Results } from "../contract/generated/types.ts";
import { plural } from "../contract/words.ts";
import { keepFunctions } from "../jobs/functions_record.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig } from "../plan/config.ts";
import { requireRow } from "../plan/matching.ts";
import { projectOf } from "../plan/project.ts";
import { findResults, readResults } from "../sessions/read.ts";
import { KEPT_SESSIONS, loadBaselines, saveBaselines } from "../sessions/store.ts";
import { addWaiver } from "../sessions/waiver.ts";
import { positiveInteger, withDirectory } from "./options.ts";
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
        process.stdout.write(`runner class ${machine}: ${plural(rows.length, "session")}\n`);
        for (const { id, commit, profile, rows: count } of rows) {
          process.stdout.write(
            `${id}  ${commit?.slice(0, 12) ?? "-"}  ${profile}  ${plural(count, "row")}\n`,
          );
        }
      }
    });

  withDirectory(baseline.command("save"))
    .summary("add results of runs to the baselines of their runner class")
    .argument("<folder...>", "folders of runs, or folders that hold such")
    .option("--machine <name>", "keep them as those of this class of machines", className)
    .option(
      "--keep <n>",
      "sessions that are kept of a class, suite and domain",
      positiveInteger,
      KEPT_SESSIONS,
    )
    .option("--json", "print JSON", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench baseline save .rvp/runs/20261124T081354-4711\n" +
        "  rvp-bench baseline save imported --machine before --keep 1000",
    )
    .action(async (folders: string[], options: SaveOptions) => {
      const config = loadConfig(join(projectRoot(options.directory), "rvp.toml"));
      const baselines = join(config.root, "baselines");
      const machines = new Map<string, Results[]>();
      for (const file of await findResults(folders)) {
        const results = await readResults(file);
        const machine = options.machine ?? runnerClass(results.environment, config.runnerClass);
        machines.set(machine, [...(machines.get(machine) ?? []), results]);
      }
      const saved: { runner_class: string; files: string[] }[] = [];
      for (const [machine, sessions] of machines) {
        const files = await saveBaselines(baselines, machine, sessions, options.keep);
        const functions = await keepFunctions(
          baselines,
          sessions,
          () => projectOf(config),
          (message) => process.stderr.write(`${message}\n`),
        );
        saved.push({ runner_class: machine, files: [...files, ...functions] });
      }
      if (options.json) printJson(saved);
      else
        process.stdout.write(
          saved
            .flatMap(({ files }) => files)
            .map((path) => `wrote ${path}\n`)
            .join(""),
        );
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

interface SaveOptions {
  directory: string;
  machine?: string;
  keep: number;
  json: boolean;
}

/** A class is a folder of the store. */
function className(given: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,59}$/.test(given)) return given;
  throw new InvalidArgumentError("letters a to z, digits, dots, hyphens; at most 60 of them");
}

async function places(directory: string): Promise<{ baselines: string; machine: string }> {
  const config = loadConfig(join(projectRoot(directory), "rvp.toml"));
  const environment = await fingerprint({ ...config, profile: "quick" });
  const machine = runnerClass(environment, config.runnerClass);
  return { baselines: join(config.root, "baselines"), machine };
}
