/**
 * Does the default command decide on this repository's own suites? Real jobs, `run -d classical --base HEAD~1`, in a
 * clone: commits that make one fit of the Python suite slower by a factor must turn red, by rows of that case alone;
 * commits that touch the programs of both suites and slow nothing must not.
 *
 *   npx tsx studies/gate/jobs.ts                                  three hours and more of a quiet machine
 *   npx tsx studies/gate/jobs.ts --factors 10 --tries 2 --clean 3
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { GitFolder } from "../../tests/git_folder.ts";

const { values } = parseArgs({
  options: {
    factors: { type: "string", default: "10,1.25,1.1" },
    tries: { type: "string", default: "20" },
    clean: { type: "string", default: "40" },
  },
});

const CLI = join(import.meta.dirname, "../../dist/cli.mjs");
const SUITE = "impl/python/src/rvp_bench/classical/regression_benchmark.py";
/** One after the other is the slow one. */
const SLOWED = ["linear", "ridge", "lasso", "elastic_net"];

interface Answer {
  /** Rows that failed the job, as case and metric. */
  red: string[];
  gating: number;
  undecided: number;
  minutes: number;
}

const scratch = await mkdtemp(join(tmpdir(), "rvp-jobs-"));
try {
  await execa("git", ["clone", "--quiet", "--local", ".", scratch]);
  const clone = new GitFolder(scratch);
  const table: string[][] = [];
  for (const factor of values.factors.split(",").filter(Boolean).map(Number)) {
    const answers = await jobs(Number(values.tries), async (number) => {
      const algorithm = SLOWED[number % SLOWED.length] ?? "";
      await slow(clone, algorithm, factor);
      return `python classical/regression/${algorithm}/boston fit_time`;
    });
    table.push(lineOf(`× ${factor}`, answers));
  }
  const clean = await jobs(Number(values.clean), async (number) => {
    await touchBoth(clone, number);
    return null;
  });
  table.push(lineOf("clean", clean));
  const header = ["a fit is slower", "jobs", "red, by its case alone", "red otherwise"];
  const costs = ["gating rows undecided, median", "minutes, median"];
  console.log(`\n${markdownTable([[...header, ...costs], ...table])}`);

  /** Each try is a commit upon the clone's head, and a job; `change` tells the row that ought to be red. */
  async function jobs(count: number, change: (number: number) => Promise<string | null>) {
    const answers: (Answer & { wanted: string | null })[] = [];
    for (let number = 0; number < count; number++) {
      await clone.git("checkout", "--quiet", "--force", "--detach", "origin/HEAD");
      const wanted = await change(number);
      await clone.commitAll(`try ${number}`);
      const answer = { wanted, ...(await measured(scratch)) };
      answers.push(answer);
      console.error(JSON.stringify(answer));
    }
    return answers;
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Make one fit take `factor` times as long, by waiting busily. */
async function slow(clone: GitFolder, algorithm: string, factor: number): Promise<void> {
  const text = await readFile(join(clone.root, SUITE), "utf8");
  const changed = text
    .replace("from typing import Any\n", "from time import perf_counter\nfrom typing import Any\n")
    .replace(
      "        data = load_dataset(",
      `        self._slow = (params.algorithm, params.dataset) == ("${algorithm}", "boston")\n$&`,
    )
    .replace(
      "        self._estimator.steps[phase]()\n",
      `        start = perf_counter()
$&        if self._slow and phase == 0:
            end = perf_counter()
            while perf_counter() - end < ${factor - 1} * (end - start):
                pass
`,
    );
  await clone.write(SUITE, changed);
}

/** Other bytes in both programs that do nothing. */
async function touchBoth(clone: GitFolder, number: number): Promise<void> {
  const main = "impl/rust/crates/classical/src/main.rs";
  for (const [file, more] of [
    [SUITE, `\n_TRY = ${number}\n`],
    [main, `\n#[used]\nstatic TRY: u32 = ${number};\n`],
  ] as const) {
    await clone.write(file, (await readFile(join(clone.root, file), "utf8")) + more);
  }
}

async function measured(root: string): Promise<Answer> {
  const out = join(root, ".rvp/study");
  const start = performance.now();
  const command = [CLI, "run", "-d", "classical", "--base", "HEAD~1", "--out", out];
  await execa(process.execPath, command, { cwd: root, reject: false, stdio: "ignore" });
  const { comparisons }: Verdict = JSON.parse(await readFile(join(out, "verdict.json"), "utf8"));
  await rm(out, { recursive: true });
  const gating = comparisons.filter((row) => row.gating);
  const having = (verdict: string) => gating.filter((row) => row.verdict === verdict);
  return {
    red: having("regression").map((row) => `${row.suite} ${row.case} ${row.metric}`),
    gating: gating.length,
    undecided: having("inconclusive").length,
    minutes: (performance.now() - start) / 60_000,
  };
}

function lineOf(what: string, answers: readonly (Answer & { wanted: string | null })[]): string[] {
  const caseOf = (row: string) => row.split(" ").slice(0, 2).join(" ");
  const right = answers.filter(({ wanted, red }) => wanted !== null && red.includes(wanted));
  const other = answers.filter(({ wanted, red }) =>
    red.some((row) => wanted === null || caseOf(row) !== caseOf(wanted)),
  );
  const undecided = answers.map((answer) => answer.undecided / answer.gating);
  return [
    what,
    String(answers.length),
    String(right.length),
    String(other.length),
    answers.length === 0 ? "" : `${(100 * median(undecided)).toFixed(0)} %`,
    answers.length === 0 ? "" : median(answers.map(({ minutes }) => minutes)).toFixed(1),
  ];
}
