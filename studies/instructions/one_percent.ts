/**
 * Is one per cent more work seen, and nothing where nothing changed? Changes of one function each in a clone of this repository,
 * measured and counted as `run --base HEAD~1 --instructions` does.
 *
 *   npx tsx studies/instructions/one_percent.ts             the table of docs/method.md; most of it is building
 */
import { markdownTable } from "markdown-table";
import { isInstructions } from "../../src/contract/instructions.ts";
import { runAll } from "../../src/jobs/pipeline.ts";
import { ChangedClone } from "../changed_clone.ts";

/** A line that each call of the case reaches once. */
interface Place {
  case: string;
  phase: string;
  file: string;
  at: string;
}

const SOURCES = "impl/rust/crates/classical/src";
const PLACES: readonly Place[] = [
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

using clone = await ChangedClone.make();
const rows: string[][] = [];
for (const place of PLACES) {
  const before = await measured(place, "// the same\n", "nothing but a comment");
  rows.push(before.cells);
  const turns = Math.round((SOUGHT * before.instructions) / INSTRUCTIONS_OF_A_TURN);
  rows.push((await measured(place, loop(turns), `a loop of ${turns} turns`)).cells);
}
const header = ["case", "what changed", "time", "by the clock", "instructions", "by counting"];
process.stdout.write(`${markdownTable([header, ...rows])}\n`);

/** Head is the clone with `code` put before the place, the base is the clone as it was. */
async function measured({ case: id, phase, file, at }: Place, code: string, what: string) {
  await clone.commit({ file, at, before: code }, what);
  const { verdict } = await runAll({
    ...clone.job,
    choice: {
      ...{ profile: "quick", suites: ["rust"], domains: ["classical"], cases: [id] },
      minutes: 0.5,
    },
    ...{ all: false, instructions: true },
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
