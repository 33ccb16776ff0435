import { execaSync } from "execa";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/plan/config.ts";
import { loadCases, loadMetricCatalog } from "../../src/plan/definitions.ts";
import { domainOf, loadSuites } from "../../src/plan/suites.ts";

const config = loadConfig("rvp.toml");
const suites = loadSuites(config.suites);
const cases = loadCases(config.benchmarks);
const benchmarks = [...new Set(cases.map(({ benchmark }) => benchmark))].sort();

test("every benchmark is implemented by every suite, and every suite's benchmark is defined", () => {
  for (const { manifest } of suites) {
    expect([...manifest.implements].sort(), `suite ${manifest.name}`).toEqual(benchmarks);
  }
});

test("every benchmark has cases in all three profiles", () => {
  for (const benchmark of benchmarks) {
    const own = cases.filter((item) => item.benchmark === benchmark);
    for (const profile of ["smoke", "quick", "full"] as const) {
      expect(
        own.some(({ profiles }) => profiles.includes(profile)),
        `${benchmark} in ${profile}`,
      ).toBe(true);
    }
  }
});

test("every case has an answer that is held against the other suite's", () => {
  for (const { id, checks } of cases) {
    const compared = Object.values(checks).filter(({ report }) => !report);
    expect(compared.length, id).toBeGreaterThan(0);
  }
});

test("files of the two suites have the same stems, domain by domain", () => {
  const stems = (folder: string, suffix: string) =>
    new Set(
      execaSync("git", ["ls-files", folder])
        .stdout.split("\n")
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(folder.length + 1, -suffix.length)),
    );
  for (const domain of new Set(benchmarks.map(domainOf))) {
    const python = stems(`impl/python/src/rvp_bench/${domain}`, ".py");
    const rust = stems(`impl/rust/crates/${domain}/src`, ".rs");
    for (const { benchmark } of cases.filter((item) => domainOf(item.benchmark) === domain)) {
      const stem = `${benchmark.split("/")[1]}_benchmark`;
      if (python.has(stem)) expect([...rust], benchmark).toContain(stem);
    }
    const shared = [...python].filter((stem) => rust.has(stem));
    expect(shared.length / python.size, `twins in ${domain}`).toBeGreaterThan(0.6);
  }
});

test("the metric catalog names units and directions of all it lists", () => {
  const catalog = loadMetricCatalog(config.benchmarks);
  expect(Object.keys(catalog).length).toBeGreaterThan(20);
});
