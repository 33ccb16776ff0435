import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { benchmarkOfDriven } from "../../src/plan/driven.ts";
import { casesOfDriven } from "../../src/plan/listed.ts";
import { readBaseProject, readProject } from "../../src/plan/project.ts";
import { mayBeAskedFor } from "../../src/plan/select.ts";
import { CONFIG, Project } from "./projects.ts";

const entry = (rest = "") =>
  `[[suite]]\nname = "own"\ndriver = "command"\ncommands = { a = ["true"] }\n${rest}`;

function read(config: string) {
  using project = new Project({ "rvp.toml": config });
  return readProject(project.root);
}

describe("an entry of rvp.toml", () => {
  test("is a suite without definitions and catalog, or beside those that have them", () => {
    const { suites, catalog, cases } = read(`protocol = 1\n${entry()}`);
    expect(suites.map(({ manifest }) => manifest.implements)).toEqual([["own/command"]]);
    expect(catalog.time).toMatchObject({ unit: "s", direction: "lower", gate: true });
    expect(catalog.allocs_per_op?.gate).toBe(false);
    expect(cases).toEqual([]);
    const both = read(`${CONFIG}${entry()}`);
    expect(both.suites.map(({ manifest }) => manifest.name)).toEqual(["one", "two", "own"]);
    expect(Object.keys(both.catalog)).toEqual(expect.arrayContaining(["time", "fit_time"]));
  });

  test("[metrics] overrules the catalog", () => {
    const { catalog } = read(
      `protocol = 1\n${entry()}[metrics]\nallocs_per_op = { gate = true }\n`,
    );
    expect(catalog.allocs_per_op?.gate).toBe(true);
  });

  test.each([
    ["another driver", entry().replace("command", "ant"), 'suite.0: unknown driver "ant"'],
    ["a key of another driver", entry('packages = ["x"]\n'), 'unknown key "packages"'],
    ["no driver", '[[suite]]\nname = "own"\n', 'key "driver" is missing'],
    ["no commands", '[[suite]]\nname = "own"\ndriver = "command"\n', 'key "commands" is missing'],
    ["a folder elsewhere", entry('folder = "a/../../b"\n'), "suite.0.folder: it is not below"],
    ["a twin", entry() + entry(), 'two suites are named "own"'],
  ])("%s is a mistake by name", (_, text, message) => {
    expect(() => read(`protocol = 1\n${text}`)).toThrow(message);
  });
});

test("the base has its own entry, and head's where it has none of that tool", () => {
  const commands = (name: string) => entry().replace("own", name);
  using head = new Project({ "rvp.toml": `protocol = 1\n${entry()}${commands("new")}` });
  using base = new Project();
  const { config } = readProject(head.root);
  const names = () =>
    readBaseProject(base.root, config).suites.map(({ manifest, driven }) => [
      manifest.name,
      driven && "commands" in driven.entry && Object.keys(driven.entry.commands)[0],
    ]);
  writeFileSync(
    base.at("rvp.toml"),
    `protocol = 1\n${entry().replace("a =", "b =")}${commands("gone")}`,
  );
  expect(names()).toEqual([
    ["own", "b"],
    ["gone", "a"],
    ["new", "a"],
  ]);
  writeFileSync(base.at("rvp.toml"), "[policy]\nalpha = 0.01\n");
  expect(names()).toEqual([
    ["own", "a"],
    ["new", "a"],
  ]);
  const [suite] = readBaseProject(base.root, config).suites;
  expect(suite?.folder).toBe(base.root);
});

test("names become ids that differ as they do, and fit the longest", () => {
  const driven = {
    entry: { name: "own", driver: "go" },
    root: "",
    places: { node: "", driver: "" },
  };
  const names = ["a/b", "a b", "a|b", "x".repeat(5000), `${"x".repeat(5000)}y`];
  const cases = casesOfDriven(driven as never, names, "rvp.toml");
  expect(new Set(cases.map(({ id }) => id)).size).toBe(names.length);
  expect(cases[0]).toMatchObject({ id: "own/go/a/b", title: "a/b", params: { name: "a/b" } });
  for (const { id, title } of cases) {
    expect(id.length).toBeLessThanOrEqual(200);
    expect(title!.length).toBeLessThanOrEqual(1000);
  }
  const longest = benchmarkOfDriven({ name: "n".repeat(31), driver: "pytest-benchmark" } as never);
  expect(longest.length + 1 + 140 + 11).toBeLessThanOrEqual(200);
});

test.each([
  [{ domains: [], cases: [] }, true],
  [{ domains: ["own"], cases: [] }, true],
  [{ domains: ["other"], cases: [] }, false],
  [{ domains: [], cases: ["own/go/x"] }, true],
  [{ domains: [], cases: ["other/**"] }, false],
  [{ domains: [], cases: ["**/x"] }, true],
  [{ domains: [], cases: ["o*/**"] }, true],
  [{ domains: [], cases: [""] }, false],
])("a suite is built only where one of its benchmarks may be asked for: %j", (choice, expected) => {
  expect(mayBeAskedFor("own", choice)).toBe(expected);
});
