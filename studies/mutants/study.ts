/**
 * Does a case notice a mistake? One small mistake at a time in one suite of a clone of this repository; the case's
 * answers are then held against the other suite's, as `rvp-bench verify` does.
 *
 *   npx tsx studies/mutants/study.ts                      the table of docs/results/mutants.md; an hour
 *   npx tsx studies/mutants/study.ts --only dl            some domains
 *   npx tsx studies/mutants/study.ts --suite python       one suite: those of Python are not built
 *   npx tsx studies/mutants/study.ts --what 'no bias'     mistakes whose description holds this
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import type { Job } from "../../src/jobs/job.ts";
import { messageOf } from "../../src/system/errors.ts";
import { CLASSICAL } from "./classical.ts";
import { DL } from "./dl.ts";
import { LLM } from "./llm.ts";
import type { Mutant } from "./mutant.ts";
import { RL } from "./rl.ts";
import { fatesOf, originalAnswers } from "./trial.ts";

// A mistake changes one file: only what depends on it is compiled again.
process.env.CARGO_INCREMENTAL = "1";

const MUTANTS = { classical: CLASSICAL, dl: DL, llm: LLM, rl: RL };

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "classical,dl,llm,rl" },
    suite: { type: "string", default: "python,rust" },
    what: { type: "string", default: "" },
  },
});

const root = mkdtempSync(join(tmpdir(), "rvp-mutants-study-"));
const [original, tree] = [join(root, "original"), join(root, "mutated")];
const rows: string[][] = [];
let broken = 0;
try {
  for (const clone of [original, tree]) {
    await execa("git", ["clone", "--quiet", "--local", ".", clone]);
  }
  for (const [domain, all] of Object.entries(MUTANTS)) {
    if (values.only.split(",").includes(domain)) await runDomain(domain, all.filter(isAsked));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
const [processor] = cpus();
const { stdout: commit } = await execa("git", ["rev-parse", "--short=12", "HEAD"]);
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
  return values.suite.split(",").includes(suite) && what.includes(values.what);
}

async function runDomain(domain: string, mutants: readonly Mutant[]): Promise<void> {
  if (mutants.length === 0) return;
  const cases = [...new Set(mutants.flatMap((mutant) => Object.values(mutant.cases)))];
  const answers = await originalAnswers(jobOf(cases));
  for (const mutant of mutants) {
    try {
      const fates = await fatesOf(mutant, answers, tree);
      for (const [precision, id] of Object.entries(mutant.cases)) {
        const { killed, by } = fates.get(id)!;
        const { suite, what } = mutant;
        rows.push([domain, suite, what, precision, killed ? by : `**nobody**: ${by}`]);
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

function jobOf(cases: readonly string[]): Job {
  return {
    root: original,
    choice: { profile: "quick", suites: [], domains: [], cases },
    stored: false,
    all: true,
    logs: join(root, "logs"),
    today: "2026-01-01",
    signal: new AbortController().signal,
    progress: () => {},
  };
}
