import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Results, Verdict } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import { loadConfig } from "../plan/config.ts";
import { writeReports } from "../report/write.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import { readResults } from "../sessions/read.ts";
import { readVerdict } from "../sessions/read_verdict.ts";
import { restrictTo } from "../sessions/resolve.ts";
import { withDirectory } from "./options.ts";
import { tellVerdict } from "./output.ts";
import { findProject } from "./project.ts";

export function addReport(program: Command): void {
  withDirectory(program.command("report"))
    .summary("render the reports of a run again")
    .argument("<folder>", "folder of a run, with results.json and verdict.json")
    .option("-o, --out <folder>", "where the reports go (default: the same folder)")
    .option("--json", "print the verdict as JSON", false)
    .addHelpText("after", "\nExample:\n  rvp-bench report .rvp/runs/20261124T081354-4711")
    .action(async (folder: string, options: { directory: string; out?: string; json: boolean }) => {
      const verdict = await readVerdict(join(folder, "verdict.json"));
      const results = await readResults(join(folder, "results.json"));
      const out = options.out ? resolve(options.out) : resolve(folder);
      const history = await sessionsUpTo(results, options.directory);
      const stored = judgedAgainst(verdict, results, history);
      const files = await writeReports(out, { verdict, results, stored, history });
      await tellVerdict(verdict, options, { files, profiles: results.profiles });
    });
}

/** What was there when the run was judged; nothing where the folder is not one of a project. */
async function sessionsUpTo(results: Results, directory: string): Promise<Results[]> {
  const root = findProject(directory);
  if (root === null) return [];
  const config = loadConfig(join(root, "rvp.toml"));
  const sessions = await sessionsBefore(config, results.environment, results);
  return restrictTo(
    results,
    sessions.filter((before) => oldestFirst([results, before])[0] === before),
  );
}

/** The stored sessions that the verdict names; those that are gone are said, for the report lacks them. */
function judgedAgainst(
  { base }: Verdict,
  { session: own }: Results,
  history: readonly Results[],
): Results[] {
  const named = new Set(base?.sessions.filter((id) => id !== own.id));
  const found = history.filter(({ session }) => named.has(session.id));
  const gone = named.size - found.length;
  if (gone > 0) {
    process.stderr.write(
      `rvp-bench: ${gone} of ${named.size} sessions of the base are not in this project's baselines or ` +
        "runs: the report has none of their figures (-C names the project)\n",
    );
  }
  return found;
}
