/**
 * What does the harness add to a process? A suite that does nothing, started by `invoke` and by a bare
 * spawn that gives it the same request and reads its output to the end, in turn: medians of both and
 * of the differences of neighbours. Wall time holds the start of the process itself, and on a busy
 * machine the wait for a core; processor time of the harness's own process holds neither.
 *
 *   npx tsx studies/overhead/invocation.ts [--rounds 100] [--samples 10]
 *
 * To see: less than 1 % of an invocation of the quick profile, which takes 2 s or more.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median } from "simple-statistics";
import type { Request } from "../../src/contract/generated/types.ts";
import { invoke } from "../../src/run/invoke.ts";
import { findSandbox } from "../../src/system/sandbox.ts";

const QUICK_INVOCATION_MS = 2000;
const CASES = 10;

/** Answers every case with some samples, at once, from text made before: it costs its start alone. */
const NOTHING = `
const { readFileSync, writeSync } = require("node:fs");
readFileSync(0);
writeSync(1, readFileSync(process.argv[2]));
`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    samples: { type: "string", default: "10" },
  },
});
const ids = Array.from({ length: CASES }, (_, index) => `toy/nothing/${index}`);
const folder = mkdtempSync(join(tmpdir(), "rvp-overhead-"));
const script = join(folder, "nothing.cjs");
const answers = join(folder, "answers.ndjson");
writeFileSync(script, NOTHING);
writeFileSync(answers, transcript(ids, Number(options.samples)));
const argv = [process.execPath, script, answers] as const;
/** RVP_SANDBOX=off shows what it costs. */
const sandbox = findSandbox({ device: "cpu", folders: [folder] });
const request: Request = {
  protocol: 1,
  mode: "measure",
  seed: 1,
  device: "cpu",
  dtype: "float32",
  threads: 1,
  benchmarks: folder,
  fixtures: null,
  cases: ids.map((id) => ({
    id,
    benchmark: "toy/nothing",
    params: {},
    budget: { warmup_seconds: 0, seconds: 1, least_samples: 1, most_samples: 1 },
  })),
};

interface Cost {
  wall: number;
  processor: number;
}
const harness: Cost[] = [];
const bare: Cost[] = [];
try {
  await harnessed();
  await spawned();
  for (let round = 0; round < Number(options.rounds); round++) {
    // ABBA, as in a session: drift of the machine hits both alike.
    const turns = [
      async () => harness.push(await timed(harnessed)),
      async () => bare.push(await timed(spawned)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `load ${loadavg()[0]?.toFixed(1)}; sandbox ${sandbox.kind}; milliseconds an invocation, medians of ${harness.length}`,
);
for (const kind of ["wall", "processor"] as const) {
  const added = median(harness.map((cost, round) => cost[kind] - (bare[round]?.[kind] ?? 0)));
  const [whole, alone] = [harness, bare].map((costs) => median(costs.map((cost) => cost[kind])));
  const share = (100 * added) / QUICK_INVOCATION_MS;
  console.log(
    `${kind.padEnd(9)}  harness ${whole?.toFixed(2)}  bare ${alone?.toFixed(2)}  ` +
      `added ${added.toFixed(2)}, ${share.toFixed(2)} % of ${QUICK_INVOCATION_MS} ms`,
  );
}

async function harnessed(): Promise<void> {
  const timeouts = new Map(ids.map((id) => [id, 60]));
  const surroundings = { sandbox, note: (message: string) => console.error(message) };
  const launch = {
    argv,
    cwd: folder,
    env: {},
    log: join(folder, "log"),
    timeouts,
    ...surroundings,
  };
  const heard = await invoke(launch, request, new AbortController().signal, () => {});
  const states = [...heard.cases.values()].map(({ state }) => state);
  if (states.some((state) => state !== "done")) throw new Error(`answers: ${states.join(", ")}`);
}

async function spawned(): Promise<void> {
  const [file, ...args] = argv;
  const child = spawn(file, args, { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(`${JSON.stringify(request)}\n`);
  child.stdout.resume();
  child.stderr.resume();
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`the bare process ended with code ${code}`);
}

async function timed(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

function transcript(cases: readonly string[], samples: number): string {
  const values = Array.from({ length: samples }, (_, index) => 0.001 + index * 1e-9);
  const events: object[] = [
    {
      event: "hello",
      protocol: 1,
      suite: "nothing",
      versions: {},
      device: "cpu",
      startup_seconds: 0,
    },
    ...cases.flatMap((id) => [
      { event: "started", case: id, phases: [{ metric: "fit_time", items: 1 }] },
      { event: "sample", case: id, metric: "fit_time", start: 0, values },
      { event: "check", case: id, values: { sum: 1 } },
      { event: "resources", case: id, metrics: { peak_rss_bytes: 1 } },
      { event: "done", case: id, seconds: 0.01 },
    ]),
    { event: "bye", cases: cases.length },
  ];
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}
