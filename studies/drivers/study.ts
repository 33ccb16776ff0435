/**
 * Does the default job decide for benchmarks that people already have? For each tool a small repository gets its gate by
 * `rvp-bench init`; then commits that change no benchmark must stay green, commits that make one function do 15 % more
 * must turn red, by that row alone. The real command, the real tools, the default profile.
 *
 *   npx tsx studies/drivers/study.ts                            every tool; an hour and a half of a quiet machine
 *   npx tsx studies/drivers/study.ts --tools go --red 2 --clean 4
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { quantile } from "simple-statistics";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { FOREIGN_PROJECTS, type ForeignProject } from "../../tests/e2e/foreign_projects.ts";
import { ForeignRepository } from "../../tests/e2e/foreign_repository.ts";

const { values } = parseArgs({
  options: {
    tools: { type: "string", default: FOREIGN_PROJECTS.map(({ tool }) => tool).join(",") },
    red: { type: "string", default: "10" },
    clean: { type: "string", default: "20" },
  },
});

const CLI = join(import.meta.dirname, "../../dist/cli.mjs");

interface Answer {
  code: number;
  /** Rows that failed the job. */
  red: string[];
  undecided: number;
  seconds: number;
}

/** A commit upon the gate, measured against it. */
async function measured(
  repository: ForeignRepository,
  change: () => Promise<void>,
): Promise<Answer> {
  await repository.git("checkout", "--quiet", "--force", "gate");
  await change();
  await repository.git("checkout", "--quiet", "-B", "change");
  await repository.commitAll("change");
  const out = join(repository.root, ".rvp/study");
  const start = performance.now();
  const options = { cwd: repository.root, reject: false, stdio: "ignore" } as const;
  const { exitCode } = await execa(
    process.execPath,
    [CLI, "run", "--base", "gate", "--out", out],
    options,
  );
  const seconds = (performance.now() - start) / 1000;
  const { comparisons }: Verdict = JSON.parse(await readFile(join(out, "verdict.json"), "utf8"));
  await rm(out, { recursive: true });
  const gating = comparisons.filter((row) => row.gating);
  const having = (verdict: string) => gating.filter((row) => row.verdict === verdict);
  return {
    code: exitCode ?? -1,
    red: having("regression").map((row) => row.case),
    undecided: having("inconclusive").length,
    seconds,
  };
}

async function studied(project: ForeignProject): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "rvp-drivers-"));
  try {
    const repository = await ForeignRepository.make(root, project, CLI);
    const tries = async (count: number, change: (number: number) => Promise<void>) => {
      const answers: Answer[] = [];
      for (let i = 0; i < count; i++) answers.push(await measured(repository, () => change(i)));
      return answers;
    };
    const red = await tries(Number(values.red), () => repository.replace(project.slower));
    const clean = await tries(Number(values.clean), (number) =>
      repository.write("notes.cfg", `note ${number}\n`),
    );
    const named = red.filter(
      ({ code, red }) => code === 1 && red.length === 1 && project.benchmark.test(red[0]!),
    );
    const green = clean.filter(({ code }) => code === 0);
    const undecided = clean.filter((answer) => answer.undecided > 0);
    return [
      project.tool,
      `${named.length} of ${red.length}`,
      `${green.length} of ${clean.length}`,
      String(undecided.length),
      ...[red, clean].map((answers) => secondsOf(answers)),
    ];
  } finally {
    await rm(root, { recursive: true });
  }
}

function secondsOf(answers: readonly Answer[]): string {
  if (answers.length === 0) return "";
  return [0.5, 1]
    .map((q) =>
      quantile(
        answers.map(({ seconds }) => seconds),
        q,
      ).toFixed(0),
    )
    .join(" / ");
}

const header = [
  "tool",
  "+15 % red, by its row alone",
  "clean green",
  "with an undecided row",
  "s, p50 / most: red",
  "clean",
];
const rows: string[][] = [];
for (const project of FOREIGN_PROJECTS) {
  if (!values.tools.split(",").includes(project.tool)) continue;
  rows.push(await studied(project));
  console.log(rows.at(-1)!.join(" · "));
}
console.log(`\n${markdownTable([header, ...rows])}`);
