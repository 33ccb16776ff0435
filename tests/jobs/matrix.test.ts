import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeShards } from "../../src/jobs/matrix.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { balance } from "../../src/plan/shards.ts";
import { caseResult, results } from "../compare/documents.ts";
import { definition, Project } from "../plan/projects.ts";

describe("balance", () => {
  const weighted = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), seconds: fc.integer({ min: 0, max: 100 }) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
  );

  test("every case is in one shard, no shard is empty, none is longer than Graham's bound", () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 8 }), (cases, count) => {
        const shards = balance(cases, count);
        expect(shards.flat().sort()).toEqual(cases.map(({ id }) => id).sort());
        expect(shards).toHaveLength(Math.min(count, cases.length));
        const seconds = new Map(cases.map(({ id, seconds }) => [id, seconds]));
        for (const shard of shards) expect(shard.length).toBeGreaterThan(0);
        const sums = shards.map((ids) => ids.reduce((sum, id) => sum + (seconds.get(id) ?? 0), 0));
        // Longest first: no shard exceeds the mean by more than its own last, hence shortest, case.
        const mean = sums.reduce((a, b) => a + b, 0) / sums.length;
        for (const [index, ids] of shards.entries()) {
          const shortest = Math.min(...ids.map((id) => seconds.get(id) ?? 0));
          expect((sums[index] ?? 0) - shortest).toBeLessThanOrEqual(mean + 1e-9);
        }
      }),
    );
  });

  test("does not depend on the order of the cases", () => {
    fc.assert(
      fc.property(weighted, (cases) => {
        expect(balance([...cases].reverse(), 3)).toEqual(balance(cases, 3));
      }),
    );
  });
});

describe("makeShards", () => {
  const choice = { profile: "quick", suites: [], domains: [], cases: [] } as const;

  test("weighs cases by the latest session, unknown ones like the typical", async () => {
    using project = new Project();
    record(project, "20260101T000000-1", { "sort/quick/a": 1, "sort/quick/b": 1 });
    record(project, "20260102T000000-1", { "sort/quick/a": 30, "sort/quick/b": 2 });
    const { include } = await makeShards(makePlan(project.root, { ...choice, rounds: 2 }), 2);
    // Two known: the upper of them is typical, so sum/a weighs as much as quick/a, 30 s a process.
    expect(include).toEqual([
      { shard: "1/2", seconds: 64, cases: ["math/sum/a", "sort/quick/b"] },
      { shard: "2/2", seconds: 60, cases: ["sort/quick/a"] },
    ]);
  });

  test("without a session, by number", async () => {
    using project = new Project();
    const { include } = await makeShards(makePlan(project.root, choice), 9);
    expect(include.map(({ cases }) => cases.length)).toEqual([1, 1, 1]);
  });

  test("all sizes of a curve are one machine's", async () => {
    const curve =
      '[[cases]]\nprofiles = ["quick"]\ncurve = { axis = "rows", sizes = [1, 2, 4, 8] }\n';
    using project = new Project({
      "benchmarks/math/sum.toml": `${definition("math/sum")}${curve}`,
    });
    const { include } = await makeShards(makePlan(project.root, { ...choice, rounds: 2 }), 9);
    expect(include).toEqual([
      { shard: "1/3", seconds: 8, cases: [1, 2, 4, 8].map((size) => `math/sum/rows-${size}`) },
      { shard: "2/3", seconds: 2, cases: ["sort/quick/a"] },
      { shard: "3/3", seconds: 2, cases: ["sort/quick/b"] },
    ]);
  });
});

function record(project: Project, name: string, seconds: Record<string, number>): void {
  const rows = Object.entries(seconds).map(([id, value]) =>
    caseResult({ case: id, seconds: value }),
  );
  const folder = project.at(".rvp/runs", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/results.json`, JSON.stringify(results(rows, name)));
}
