/**
 * Does a case notice a mistake? One small mistake at a time in one suite of a clone of this repository; the case's
 * answers are then held against the other suite's, as `rvp-bench verify` does.
 *
 *   npx tsx studies/mutants/study.ts                      the table of docs/results/mutants.md; an hour
 *   npx tsx studies/mutants/study.ts --only dl,jobs       some domains, or the whole jobs of all
 *   npx tsx studies/mutants/study.ts --suite python       one suite: those of Python are not built
 *   npx tsx studies/mutants/study.ts --what 'no bias|no mask'  mistakes whose description holds one of these
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { domainOf, type ProfileName } from "../../src/contract/names.ts";
import type { Job } from "../../src/jobs/job.ts";
import { messageOf } from "../../src/system/errors.ts";
import { CLASSICAL } from "./classical.ts";
import { DL } from "./dl.ts";
import { JOBS } from "./jobs.ts";
import { LLM } from "./llm.ts";
import type { Mutant } from "./mutant.ts";
import { RL } from "./rl.ts";
import { fatesOf, originalAnswers } from "./trial.ts";

// A mistake changes one file: only what depends on it is compiled again.
process.env.CARGO_INCREMENTAL = "1";

/** The cases of a group are of one profile, and the original answers of all of them are there at once. */
const GROUPS = {
  classical: { profile: "quick", mutants: CLASSICAL },
  dl: { profile: "quick", mutants: DL },
  llm: { profile: "quick", mutants: LLM },
  rl: { profile: "quick", mutants: RL },
  jobs: { profile: "jobs", mutants: JOBS },
} as const;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(GROUPS).join() },
    suite: { type: "string", default: "python,rust" },
    what: { type: "string", default: "" },
  },
});

const root = mkdtempSync(join(tmpdir(), "rvp-mutants-study-"));
const [original, tree] = [join(root, "original"), join(root, "mutated")];
const { stdout: commit } = await execa("git", ["rev-parse", "--short=12", "HEAD"]);
const rows: string[][] = [];
let broken = 0;
try {
  for (const clone of [original, tree]) {
    await execa("git", ["clone", "--quiet", "--local", ".", clone]);
  }
  for (const [name, { profile, mutants }] of Object.entries(GROUPS)) {
    if (values.only.split(",").includes(name)) await tryAll(profile, mutants.filter(isAsked));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
const [processor] = cpus();
process.stdout.write(
  `${cpus().length} × ${processor?.model}, ${new Date().toISOString().slice(0, 10)}, commit ${commit}\n\n`,
);
const header = ["domain", "suite", "mistake", "precision", "noticed by"];
process.stdout.write(`${markdownTable([header, ...rows])}\n`);
const survivors = rows.filter(([, , , , by]) => by?.startsWith("**nobody**")).length;
process.stdout.write(`\n${rows.length - survivors} of ${rows.length} killed.\n`);
if (broken > 0) {
  process.stderr.write(`${broken} mutants could not be tried\n`);
  process.exitCode = 1;
}

function isAsked({ suite, what }: Mutant): boolean {
  const named = values.what.split("|").some((part) => what.includes(part));
  return named && values.suite.split(",").includes(suite);
}

async function tryAll(profile: ProfileName, mutants: readonly Mutant[]): Promise<void> {
  if (mutants.length === 0) return;
  const cases = [...new Set(mutants.flatMap((mutant) => Object.values(mutant.cases)))];
  const answers = await originalAnswers(jobOf(profile, cases));
  for (const mutant of mutants) {
    try {
      const fates = await fatesOf(mutant, answers, tree);
      for (const [precision, id] of Object.entries(mutant.cases)) {
        const { killed, by } = fates.get(id)!;
        const { suite, what } = mutant;
        rows.push([domainOf(id), suite, what, precision, killed ? by : `**nobody**: ${by}`]);
        process.stderr.write(
          `${killed ? "killed  " : "SURVIVED"} ${suite} ${id}: ${what}: ${by}\n`,
        );
      }
    } catch (error) {
      broken++;
      process.stderr.write(
        `BROKEN   ${mutant.suite} ${mutant.file}: ${mutant.what}: ${messageOf(error)}\n`,
      );
    }
  }
}

function jobOf(profile: ProfileName, cases: readonly string[]): Job {
  return {
    root: original,
    choice: { profile, suites: [], domains: [], cases },
    stored: false,
    all: true,
    logs: join(root, "logs"),
    today: "2026-01-01",
    signal: new AbortController().signal,
    progress: () => {},
  };
}
