import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";
import { gate } from "../../src/action/measure.ts";
import { plan } from "../../src/action/plan.ts";
import type { Results } from "../../src/contract/generated/types.ts";
import type { Target } from "../../src/github/target.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-scale-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const target: Target = {
  owner: "o",
  repo: "r",
  headSha: "a".repeat(40),
  base: { kind: "none", why: "nothing is measured here" },
  run: { id: 1, attempt: 1 },
  runUrl: "",
  readOnly: false,
  untrusted: false,
};

/** A project of `count` cases: ten families of axes a × b. */
async function makeProject(root: string, count: number): Promise<void> {
  await mkdir(join(root, "benchmarks/toy"), { recursive: true });
  const families = Array.from({ length: 10 }, (_, index) => `toy/f${index}`);
  const axis = (prefix: string, n: number) =>
    JSON.stringify(Array.from({ length: n }, (_, i) => `${prefix}${i}`));
  for (const family of families) {
    const text = `benchmark = "${family}"\nsummary = "A synthetic workload."\n\n[[cases]]\nprofiles = ["quick"]\naxes = { a = ${axis("a", 10)}, b = ${axis("b", count / 100)} }\n`;
    await writeFile(join(root, "benchmarks", `${family}.toml`), text);
  }
  const implemented = JSON.stringify(families);
  await writeFile(
    join(root, "suite.toml"),
    `protocol = 1\nname = "toy"\nimplements = ${implemented}\nversion = ["true"]\n[run]\ncommand = ["true"]\n`,
  );
  await writeFile(
    join(root, "rvp.toml"),
    'protocol = 1\nsuites = ["."]\nbenchmarks = "benchmarks"\n',
  );
  await writeFile(
    join(root, "benchmarks/metrics.toml"),
    'fit_time = { unit = "s", direction = "lower", scale = "ratio", gate = true, about = "one synthetic step" }\n',
  );
}

/** What a shard would have measured: both sides, five processes of three samples. */
function shardResults(shard: string, cases: string[]): Results {
  const process = (side: "head" | "base", round: number) => ({
    invocation: round,
    side,
    round,
    order: 0,
    samples: { fit_time: [1 + round / 100, 1.01, 1.02] },
    resources: {},
    checks: {},
  });
  return {
    protocol: 1,
    kind: "results",
    session: { id: shard, started: "2026-11-24T00:00:00Z", base_commit: "b".repeat(40) },
    environment: {},
    profile: "quick",
    suites: { toy: { version: "1" } },
    cases: cases.map((id) => ({
      suite: "toy",
      case: id,
      benchmark: id.split("/", 2).join("/"),
      params: {},
      outcome: { kind: "measured" },
      items: { fit_time: 1 },
      processes: [0, 1, 2, 3, 4].flatMap((round) => [
        process("head", round),
        process("base", round),
      ]),
    })),
  };
}

async function planAndGate(count: number, shards: number) {
  const root = join(folder, String(count));
  await makeProject(root, count);
  const given: Record<string, string> = {
    directory: root,
    shards: String(shards),
    results: join(root, "shards"),
    output: join(root, "report"),
  };
  const inputs = readInputs((name) => given[name] ?? "");
  const start = performance.now();
  const { include } = await plan(inputs);
  const planned = performance.now();
  for (const { name, shard, cases } of include) {
    await mkdir(join(root, "shards", name), { recursive: true });
    await writeFile(
      join(root, "shards", name, "results.json"),
      JSON.stringify(shardResults(shard, cases)),
    );
  }
  const written = performance.now();
  const { verdict } = await gate(inputs, target);
  const seconds = { plan: (planned - start) / 1000, gate: (performance.now() - written) / 1000 };
  return { include, verdict, seconds };
}

it("plans, merges and judges 10 000 cases over 100 shards in time that grows with their number", async () => {
  await planAndGate(100, 2); // warm
  const small = await planAndGate(1000, 10);
  const large = await planAndGate(10_000, 100);
  const sizes = large.include.map(({ cases }) => cases.length);
  expect(sizes).toHaveLength(100);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(large.verdict.totals).toMatchObject({ cases: 10_000, measured: 10_000, failed: 0 });
  console.log(
    `1 000 cases: ${JSON.stringify(small.seconds)} s; 10 000: ${JSON.stringify(large.seconds)} s`,
  );
  // Ten times the cases; a quadratic step would take a hundred times as long.
  expect(large.seconds.plan / Math.max(small.seconds.plan, 0.05)).toBeLessThan(40);
  expect(large.seconds.gate / Math.max(small.seconds.gate, 0.05)).toBeLessThan(40);
});
