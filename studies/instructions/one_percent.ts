/**
 * Is one per cent more work seen, and nothing where nothing changed? Changes of one function each in a clone of this repository,
 * measured and counted as `run --base HEAD~1 --instructions` does.
 *
 *   npx tsx studies/instructions/one_percent.ts             the table of docs/method.md; most of it is building
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { isInstructions } from "../../src/contract/instructions.ts";
import { runAll } from "../../src/jobs/pipeline.ts";

/** A loop of so many turns before a line that each call of the case reaches once. */
interface Change {
  case: string;
  phase: string;
  file: string;
  at: string;
}

const SOURCES = "impl/rust/crates/classical/src";
const CHANGES: readonly Change[] = [
  {
    case: "classical/clustering/k_means/iris",
    phase: "fit_time",
    file: `${SOURCES}/k_means.rs`,
    at: "        let tolerance = tol * x.var_axis",
  },
  {
    case: "classical/clustering/agglomerative/iris",
    phase: "fit_time",
    file: `${SOURCES}/agglomerative.rs`,
    at: "    let dendrogram = linkage(",
  },
];
const SOUGHT = 0.01;
/** Of a turn of the loop below: to memory, and on. */
const INSTRUCTIONS_OF_A_TURN = 4;
const loop = (turns: number) => `for i in 0..${turns}_u64 { std::hint::black_box(i); }\n`;

const root = mkdtempSync(join(tmpdir(), "rvp-one-percent-"));
try {
  await execa("git", ["clone", "--quiet", "--local", ".", root]);
  const rows: string[][] = [];
  for (const change of CHANGES) {
    const before = await measured(change, "// the same\n", "nothing but a comment");
    rows.push(before.cells);
    const turns = Math.round((SOUGHT * before.instructions) / INSTRUCTIONS_OF_A_TURN);
    rows.push((await measured(change, loop(turns), `a loop of ${turns} turns`)).cells);
  }
  const header = ["case", "what changed", "time", "by the clock", "instructions", "by counting"];
  process.stdout.write(`${markdownTable([header, ...rows])}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Head is the clone with `code` put before the place, the base is the clone as it was. */
async function measured({ case: id, phase, file, at }: Change, code: string, what: string) {
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=study", "-c", "user.email=study@localhost"];
    return execa("git", [...identity, ...args], { cwd: root });
  };
  await git("checkout", "--quiet", "--detach", "origin/HEAD");
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  if (text.split(at).length !== 2) throw new Error(`${file} has not once: ${at}`);
  writeFileSync(
    path,
    text.replace(at, () => code + at),
  );
  await git("commit", "--quiet", "--all", "--message", what);
  const { verdict } = await runAll({
    root,
    choice: {
      ...{ profile: "quick", suites: ["rust"], domains: ["classical"], cases: [id] },
      minutes: 0.5,
    },
    ...{ base: "HEAD~1", stored: false, all: false, instructions: true },
    logs: join(root, ".rvp", "logs"),
    today: "2026-01-01",
    signal: new AbortController().signal,
    progress: () => {},
  });
  const own = verdict.comparisons.filter(({ metric }) => metric.endsWith(phase));
  const time = own.find(({ metric }) => metric === phase);
  const count = own.find(({ metric }) => isInstructions(metric));
  if (!time || !count) throw new Error(`${id} has no ${phase} that was measured and counted`);
  const cells = [
    ...[id, what],
    ...[time, count].flatMap(({ effect, interval, verdict: said }) => [
      `${percent(effect)} [${(interval ?? []).map(percent).join(", ")}]`,
      said.replace("-", " "),
    ]),
  ];
  process.stderr.write(`${cells.join(" | ")}\n`);
  return { cells, instructions: count.base.value ?? 0 };
}

function percent(fraction: number | null): string {
  return fraction === null
    ? "–"
    : `${fraction < 0 ? "−" : "+"}${Math.abs(100 * fraction).toFixed(3)} %`;
}
