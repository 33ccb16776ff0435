/**
 * Does the default command decide on this repository's own suites? Real jobs, `run -d classical --base HEAD~1`, in a
 * clone: commits that make six fits of the Python suite slower, two by each factor, must turn red, by rows of those
 * cases alone; commits that touch the programs of both suites and slow nothing must not.
 *
 *   npx tsx studies/gate/jobs.ts                       three hours of a quiet machine
 *   npx tsx studies/gate/jobs.ts --tries 2 --clean 3
 *
 * Six to a commit, because a job takes minutes. That makes each harder to find than alone: suspects share the
 * level, and the time.
 */
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { median, sampleStandardDeviation } from "simple-statistics";
import { pairRounds } from "../../src/compare/rounds.ts";
import { rowsOf } from "../../src/compare/rows.ts";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import { GitFolder } from "../../tests/git_folder.ts";

const { values } = parseArgs({
  options: {
    tries: { type: "string", default: "20" }, // of each factor
    clean: { type: "string", default: "40" },
  },
});

const CLI = join(import.meta.dirname, "../../dist/cli.mjs");
const SUITE = "impl/python/src/rvp_bench/classical/regression_benchmark.py";

/** A fit takes `factor` times as long; what is asked of rows whose processes spread by `spread` at most. */
const SLOWDOWNS = [
  { factor: 10, spread: Number.POSITIVE_INFINITY },
  { factor: 1.25, spread: 0.08 },
  { factor: 1.1, spread: 0.03 },
];

/** Fits that a commit makes slower by the same factor. */
const OF_EACH = 2;

/** They take turns at being slow. */
const FITS = ["boston", "california", "make_regression"].flatMap((data) =>
  ["linear", "ridge", "lasso", "elastic_net"].map((algorithm) => [algorithm, data] as const),
);

interface Answer {
  /** Rows that failed the job. */
  red: string[];
  gating: number;
  undecided: number;
  minutes: number;
  /** Standard deviation of a process of one program, by row. */
  spread: Map<string, number>;
}

/** What was made slower, and whether that was seen. */
interface Try {
  factor: number;
  row: string;
  found: boolean;
  spread: number;
}

const scratch = await mkdtemp(join(tmpdir(), "rvp-jobs-"));
try {
  await execa("git", ["clone", "--quiet", "--local", ".", scratch]);
  const clone = new GitFolder(scratch);
  // Where it got slower is not asked here, and takes minutes to find.
  await appendFile(join(scratch, "rvp.toml"), "\n[cause]\nminutes = 0\n");
  await clone.commitAll("no profiles");
  await clone.git("branch", "start");

  const tries: Try[] = [];
  const slowed = await jobs(Math.ceil(Number(values.tries) / OF_EACH), async (number) => {
    const factors = SLOWDOWNS.flatMap(({ factor }) => Array<number>(OF_EACH).fill(factor));
    const slower = factors.map((factor, i) => {
      const [algorithm, data] = FITS[(number + 2 * i) % FITS.length] as (typeof FITS)[number];
      return {
        factor,
        algorithm,
        data,
        row: `python classical/regression/${algorithm}/${data} fit_time`,
      };
    });
    await slow(clone, slower);
    return (answer: Answer) => {
      for (const { factor, row } of slower)
        tries.push({
          factor,
          row,
          found: answer.red.includes(row),
          spread: answer.spread.get(row) ?? Number.NaN,
        });
      return slower.map(({ row }) => caseOf(row));
    };
  });
  const clean = await jobs(Number(values.clean), async (number) => {
    await touchBoth(clone, number);
    return () => [];
  });
  print(
    ["a fit is slower", "spread of its processes", "tries", "red"],
    SLOWDOWNS.map(({ factor, spread }) => {
      const asked = tries.filter((each) => each.factor === factor && each.spread <= spread);
      const found = asked.filter((each) => each.found);
      const among = Number.isFinite(spread) ? `≤ ${100 * spread} %` : "any";
      return [`× ${factor}`, among, String(asked.length), String(found.length)];
    }),
  );
  print(
    ["commits", "jobs", "with another red", "rows undecided, median", "minutes, median"],
    [
      ["slower", ...figuresOf(slowed)],
      ["clean", ...figuresOf(clean)],
    ],
  );

  /** Each is a commit upon the start, and a job; `change` tells afterwards which cases ought to be red. */
  async function jobs(
    count: number,
    change: (number: number) => Promise<(answer: Answer) => string[]>,
  ) {
    const answers: (Answer & { others: string[] })[] = [];
    for (let number = 0; number < count; number++) {
      await clone.git("checkout", "--quiet", "--force", "--detach", "start");
      const expected = await change(number);
      await clone.commitAll(`try ${number}`);
      const answer = await measured(scratch);
      const cases = expected(answer);
      const others = answer.red.filter((row) => !cases.includes(caseOf(row)));
      answers.push({ ...answer, others });
      const { spread, ...told } = { ...answer, others };
      const spreads = cases.map((id) => spread.get(`${id} fit_time`)?.toFixed(3));
      console.error(JSON.stringify({ cases, spreads, ...told }));
    }
    return answers;
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Make fits take `factor` times as long, by waiting busily. */
async function slow(
  clone: GitFolder,
  slower: readonly { factor: number; algorithm: string; data: string }[],
): Promise<void> {
  const text = await readFile(join(clone.root, SUITE), "utf8");
  const factors = slower.map(
    ({ factor, algorithm, data }) => `("${algorithm}", "${data}"): ${factor},`,
  );
  const changed = text
    .replace("from typing import Any\n", "from time import perf_counter\nfrom typing import Any\n")
    .replace(
      "        data = load_dataset(",
      `        factors = {${factors.join(" ")}}
        self._factor = factors.get((params.algorithm, params.dataset), 1)
$&`,
    )
    .replace(
      "        self._estimator.steps[phase]()\n",
      `        if phase or self._factor == 1:
            return self._estimator.steps[phase]()
        start = perf_counter()
$&        end = perf_counter()
        while perf_counter() - end < (self._factor - 1) * (end - start):
            pass
`,
    );
  if (changed.split("self._factor").length !== 4) throw new Error(`${SUITE} is not as it was`);
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
  const minutes = (performance.now() - start) / 60_000;
  const { comparisons }: Verdict = JSON.parse(await readFile(join(out, "verdict.json"), "utf8"));
  const spread = await spreadsOf(out);
  await rm(out, { recursive: true });
  const gating = comparisons.filter((row) => row.gating);
  const having = (verdict: string) => gating.filter((row) => row.verdict === verdict);
  return {
    red: having("regression").map((row) => `${row.suite} ${row.case} ${row.metric}`),
    gating: gating.length,
    undecided: having("inconclusive").length,
    minutes,
    spread,
  };
}

/** Of the differences of rounds, over √2. */
async function spreadsOf(out: string): Promise<Map<string, number>> {
  const session = (await readSessions([out]))[0]!;
  const rows = rowsOf([session], [], session.catalog ?? {}, DEFAULT_POLICY).flatMap((row) => {
    const differences = pairRounds(row.head, row.base) ?? [];
    if (differences.length < 3) return [];
    const spread = sampleStandardDeviation(differences) / Math.SQRT2;
    return [[`${row.suite} ${row.case} ${row.metric}`, spread] as const];
  });
  return new Map(rows);
}

function caseOf(row: string): string {
  return row.split(" ").slice(0, 2).join(" ");
}

function figuresOf(answers: readonly (Answer & { others: string[] })[]): string[] {
  if (answers.length === 0) return ["0", "", "", ""];
  const undecided = median(answers.map((answer) => answer.undecided / answer.gating));
  return [
    String(answers.length),
    String(answers.filter(({ others }) => others.length > 0).length),
    `${(100 * undecided).toFixed(0)} %`,
    median(answers.map(({ minutes }) => minutes)).toFixed(1),
  ];
}

function print(header: string[], rows: string[][]): void {
  console.log(`\n${markdownTable([header, ...rows])}`);
}
