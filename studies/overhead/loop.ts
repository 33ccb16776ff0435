/**
 * What does a suite's loop add to the calls that a user would write by hand? Both are run in one process, in blocks
 * that alternate, by the processor's clock: neither drift of the machine nor other work on it favours one. Memory that
 * happens to lie badly does, so each case is run in several processes. Of all pairs of neighbouring blocks the median
 * ratio, with its interval by order statistics.
 *
 *   npx tsx studies/overhead/loop.ts                the table of docs/results/loops.md; half an hour
 *   npx tsx studies/overhead/loop.ts --domain dl    some domains
 *   npx tsx studies/overhead/loop.ts --suite rust   some suites
 *   npx tsx studies/overhead/loop.ts --case 'rl/dqn/**'
 *
 * To see: no row whose interval lies above 1.01 altogether; otherwise it exits with 1. The calls are in
 * impl/python/loop_overhead and in impl/rust/crates/.../examples/loop_overhead.rs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { markdownTable } from "markdown-table";
import { cacheRoot } from "../../src/build/cache.ts";
import { fixturesOf } from "../../src/build/domain.ts";
import { type BuiltUnit, buildUnit } from "../../src/build/units.ts";
import { PROTOCOL } from "../../src/contract/protocol.ts";
import { budgetOf } from "../../src/measure/measurement.ts";
import { casesOf, fixturesWriter, makePlan } from "../../src/plan/plan.ts";
import type { Suite } from "../../src/plan/suites.ts";
import { ascending, orderStatisticInterval, quantile } from "../../src/stats/summary.ts";

/** What a program says of a phase: seconds of a call, block by block. */
interface Blocks {
  case: string;
  phase: string;
  suite: number[];
  hand: number[];
}

/** Seconds of a call in two neighbouring blocks. */
interface Pair {
  suite: number;
  hand: number;
}

const GUARD = 1.01;
/** Of every family, architecture and algorithm the smallest case, where a loop's own time weighs most. */
const SMALLEST = [
  ...["classical/regression/*/boston", "classical/svm/*/iris", "classical/svm/svr/boston"],
  ...["classical/clustering/*/iris", "dl/**", "llm/bert/*/tiny/**", "llm/gpt2/tiny/**", "rl/**"],
];

const { values } = parseArgs({
  options: {
    domain: { type: "string", default: "classical,dl,llm,rl" },
    suite: { type: "string", default: "python,rust" },
    processes: { type: "string", default: "3" },
    case: { type: "string", multiple: true, default: SMALLEST },
  },
});
const plan = makePlan(
  ".",
  {
    profile: "quick",
    suites: values.suite.split(","),
    domains: values.domain.split(","),
    cases: values.case,
    device: "cpu",
    threads: 1,
  },
  { mayMatchNothing: true }, // a domain has not all of the cases
);
const { config } = plan;
const logs = mkdtempSync(join(tmpdir(), "rvp-loop-"));
const context = {
  cache: cacheRoot(),
  logs,
  device: config.device,
  profile: plan.profile,
  signal: new AbortController().signal,
  progress: () => {},
};
const rows: string[][] = [];
let above = 0;
try {
  for (const domain of plan.domains) {
    const fixtures = await fixturesOf(fixturesWriter(plan), domain, [], config.threads, context);
    if ("failure" in fixtures) throw new Error(fixtures.failure.message);
    for (const suite of plan.suites) await compare(suite, domain, fixtures.folder);
  }
} finally {
  rmSync(logs, { recursive: true });
}
const header = ["suite", "case", "phase", "by hand", "suite / by hand", "interval"];
const align = ["l", "l", "l", "r", "r", "r"];
process.stdout.write(`${markdownTable([header, ...rows], { align })}\n`);
process.stdout.write(
  `\n${rows.length} rows, ${above} of them with an interval above ${GUARD}. ${cpus().length} × ${cpus()[0]?.model}, ` +
    `load ${loadavg()[0]?.toFixed(1)} at the end.\n`,
);
if (above > 0 || rows.length === 0) process.exitCode = 1;

async function compare(suite: Suite, domain: string, fixtures: string | null): Promise<void> {
  const { name } = suite.manifest;
  const made = await buildUnit(withLoops(suite), domain, config.threads, context);
  if (made.kind === "failed") throw new Error(`${made.failure.message}\n${made.failure.hint}`);
  const { launch } = made.unit;
  const { seed, device, dtype, threads, benchmarks } = config;
  const budget = budgetOf(config.profiles.quick);
  const cases = casesOf(plan, suite, domain).map(({ id, benchmark, params }) => {
    return { id, benchmark, params, budget };
  });
  const settings = { seed, device, dtype, threads, benchmarks, fixtures };
  const request = { protocol: PROTOCOL, mode: "measure", ...settings, cases };
  const found = new Map<string, Pair[]>();
  for (let turn = 0; turn < Number(values.processes); turn++) {
    const env = { ...launch.env, PYTHONHASHSEED: String(turn) };
    for (const blocks of await run({ ...launch, env }, JSON.stringify(request))) {
      const key = `${blocks.case} ${blocks.phase}`;
      const pairs = blocks.suite.map((seconds, i) => ({ suite: seconds, hand: blocks.hand[i]! }));
      found.set(key, [...(found.get(key) ?? []), ...pairs]);
    }
  }
  const told = new Set([...found.keys()].map((key) => key.split(" ")[0]));
  const untold = cases.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  if (untold.length > 0) throw new Error(`${name} has no call by hand for ${untold.join(", ")}`);
  for (const [key, ratios] of found) tell(name, key, ratios);
}

async function run({ argv, cwd, env }: BuiltUnit["launch"], input: string): Promise<Blocks[]> {
  const [program = "", ...args] = argv;
  const { stdout } = await execa(program, args, { cwd, env, input, stderr: "inherit" });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** The suite with the comparison for its program. */
function withLoops({ folder, manifest }: Suite): Suite {
  const { run, build = [] } = manifest;
  if (manifest.name === "python") {
    const command = ["{environment}/bin/python", "loop_overhead/{domain}.py"];
    return { folder, manifest: { ...manifest, run: { ...run, command } } };
  }
  const example = build.map((step) => {
    if (step.name !== "binary") return step;
    const command = [...(step.command ?? []), "--example", "loop_overhead"];
    return { ...step, command, inputs: [...step.inputs, "crates/loop_overhead/**"] };
  });
  const command = ["{binary}/bin/loop_overhead"];
  return { folder, manifest: { ...manifest, build: example, run: { ...run, command } } };
}

/** Pairs of neighbouring blocks: what the machine does meanwhile hits both. */
function tell(suite: string, key: string, pairs: readonly Pair[]): void {
  const ratios = ascending(pairs.map((pair) => pair.suite / pair.hand));
  const { low, high } = orderStatisticInterval(ratios, 0.5) ?? { low: 0, high: Infinity };
  if (low > GUARD) above++;
  const hand = quantile(ascending(pairs.map((pair) => pair.hand)), 0.5);
  const ratio = quantile(ratios, 0.5);
  const interval = `${low.toFixed(3)} – ${high.toFixed(3)}${low > GUARD ? " ❌" : ""}`;
  const row = [suite, ...key.split(" "), `${(1e6 * hand).toPrecision(3)} µs`, ratio.toFixed(3)];
  rows.push([...row, interval]);
  process.stderr.write(`${[...row, interval].join("  ")}  (${pairs.length} pairs)\n`);
}
