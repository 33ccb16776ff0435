import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removedCases } from "../../src/measure/removed.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { definition, Project, suite } from "../plan/projects.ts";

const ALL = { profile: "quick", suites: [], domains: [], cases: [] } as const;

test("a case, and a benchmark that a suite no longer implements, are named by suite", () => {
  using base = new Project();
  using head = new Project({
    "two/suite.toml": suite("two", "math/sum"),
    "benchmarks/sort/quick.toml": definition("sort/quick", ["a"]),
  });
  const removed = removedCases(makePlan(head.root, ALL), makePlan(base.root, ALL));
  expect(removed.map((row) => `${row.suite} ${row.case}`).sort()).toEqual([
    "one sort/quick/b",
    "two sort/quick/a",
    "two sort/quick/b",
  ]);
});

test("a suite that is gone leaves its cases behind, unless others were asked for", () => {
  using base = new Project();
  using head = new Project({ "rvp.toml": "" });
  const config = readFileSync(join(base.root, "rvp.toml"), "utf8");
  const without = config.replace(/, "two"|"two", /, "");
  expect(without).not.toBe(config);
  writeFileSync(join(head.root, "rvp.toml"), without);
  const removed = (suites: string[]) => {
    const [now, before] = [head, base].map(({ root }) => makePlan(root, { ...ALL, suites }));
    return [...new Set(removedCases(now!, before!).map((row) => row.suite))];
  };
  expect(removed([])).toEqual(["two"]);
  expect(removed(["one"])).toEqual([]);
});

test("only what was asked for can be missing", () => {
  using base = new Project();
  using head = new Project({ "benchmarks/sort/quick.toml": definition("sort/quick", ["a"]) });
  const choice = { ...ALL, domains: ["math"] };
  const plans = [head, base].map(({ root }) => makePlan(root, choice)) as [never, never];
  expect(removedCases(...plans)).toEqual([]);
});

test("a selection that matches nothing at the base is no mistake", () => {
  using base = new Project({ "benchmarks/sort/quick.toml": definition("sort/quick", ["old"]) });
  const choice = { ...ALL, cases: ["sort/quick/a"] };
  expect(makePlan(base.root, choice, { mayMatchNothing: true }).cases).toEqual([]);
});

test("a curve that is renamed is found again, size by size, tables among its parameters or not", () => {
  const curve = (name: string) =>
    `benchmark = "sort/quick"\nsummary = "Only a test."\n[[cases]]\nprofiles = ["quick"]\n` +
    `axes = { kind = ["${name}"] }\nparams = { model = { tol = 1 } }\n` +
    `curve = { axis = "rows", sizes = [1, 2, 3, 4] }\n`;
  using base = new Project({ "benchmarks/sort/quick.toml": curve("old") });
  using head = new Project({ "benchmarks/sort/quick.toml": curve("new") });
  const removed = removedCases(makePlan(head.root, ALL), makePlan(base.root, ALL));
  expect(removed).toHaveLength(8);
  for (const row of removed) expect(row.renamed_to).toBe(row.case.replace("old", "new"));
});
