import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { judgeFolders } from "../../src/jobs/gate.ts";
import { caseResult, process, results } from "../compare/documents.ts";
import { definition, Project } from "../plan/projects.ts";

/** A session of two suites that took a second for everything, and reached the same answers. */
function session(id: string, profile: Results["profile"], rows: [string, string][]): Results {
  const cases = rows.map(([suite, name]) =>
    caseResult({
      suite,
      case: name,
      benchmark: name.split("/").slice(0, 2).join("/"),
      processes: [1, 2, 3].map((round) =>
        process("head", round, { samples: { fit_time: [1] }, checks: { sum: "1" } }),
      ),
    }),
  );
  const suites = Object.fromEntries(
    rows.map(([suite]) => [suite, { version: "1", keys: {} }] as const),
  );
  return results(cases, id, { profile, suites, session: { id, started: "2026-11-01T00:00:00Z" } });
}

function write(project: Project, folder: string, document: Results): string {
  const path = project.at(folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(`${path}/results.json`, JSON.stringify(document));
  return path;
}

test("cases of another profile, which was stored before, are not missed", async () => {
  const curve =
    '[[cases]]\nprofiles = ["scale"]\ncurve = { axis = "rows", sizes = [1, 2, 4, 8] }\n';
  using project = new Project({
    "benchmarks/math/sum.toml": `${definition("math/sum", ["a"])}${curve}`,
  });
  const quick: [string, string][] = ["one sort/quick/a", "two sort/quick/a", "one math/sum/a"].map(
    (row) => row.split(" ") as [string, string],
  );
  write(project, ".rvp/runs/20260101T000000-1", session("before", "quick", quick));
  const sizes = [1, 2, 4, 8].map((size): [string, string] => ["one", `math/sum/rows-${size}`]);
  const folder = write(project, "shard", session("now", "scale", sizes));
  const { verdict, stored } = await judgeFolders(
    {
      root: project.root,
      choice: { profile: "scale", suites: [], domains: [], cases: [] },
      stored: true,
      all: false,
      logs: project.at("logs"),
      today: "2026-11-26",
      signal: new AbortController().signal,
      progress: () => {},
    },
    [folder],
  );
  expect(stored).toEqual([]);
  expect(verdict.comparisons.map((row) => `${row.case} ${row.verdict}`)).toEqual([]);
  expect(verdict.conclusion).toBe("no-baseline");
});

test("a suite that is measured alone, beside none that it could agree with, is no pass", async () => {
  using project = new Project();
  const judged = async (folder: string, rows: [string, string][]) => {
    const path = write(project, folder, session(folder, "quick", rows));
    const { verdict } = await judgeFolders(
      {
        root: project.root,
        choice: { profile: "quick", suites: ["one"], domains: [], cases: ["sort/quick/a"] },
        stored: false,
        all: false,
        logs: project.at("logs"),
        today: "2026-11-26",
        signal: new AbortController().signal,
        progress: () => {},
      },
      [path],
    );
    return verdict;
  };
  const alone = await judged("alone", [["one", "sort/quick/a"]]);
  expect(alone).toMatchObject({ conclusion: "inconclusive", exit_code: 0 });
  expect(alone.summary).toContain("the answers of 1 case were held against nothing");
});
