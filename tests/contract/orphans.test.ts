import { execaSync } from "execa";
import { expect, test } from "vitest";
import { domainOf } from "../../src/contract/names.ts";
import { loadConfig } from "../../src/plan/config.ts";
import { loadCases, loadMetricCatalog } from "../../src/plan/definitions.ts";
import { loadSuites } from "../../src/plan/suites.ts";

const config = loadConfig("rvp.toml");
const suites = loadSuites(config.suites);
const cases = loadCases(config.benchmarks);
const benchmarks = [...new Set(cases.map(({ benchmark }) => benchmark))].sort();

test("every benchmark is implemented by every suite, and every suite's benchmark is defined", () => {
  for (const { manifest } of suites) {
    expect([...manifest.implements].sort(), `suite ${manifest.name}`).toEqual(benchmarks);
  }
});

test("every benchmark is in the full profile, and every domain in smoke and quick too", () => {
  const inProfile = (profile: "smoke" | "quick" | "full") =>
    cases.filter(({ profiles }) => profiles.includes(profile)).map(({ benchmark }) => benchmark);
  expect([...new Set(inProfile("full"))].sort()).toEqual(benchmarks);
  const domains = [...new Set(benchmarks.map(domainOf))];
  for (const profile of ["smoke", "quick"] as const) {
    expect([...new Set(inProfile(profile).map(domainOf))].sort()).toEqual(domains);
  }
});

test("every case has an answer that is held against the other suite's, but for two number formats", () => {
  const onlyReported = cases
    .filter(({ checks }) => Object.values(checks).every(({ report }) => report))
    .map(({ id }) => id);
  // Quantization differs by design (docs/bias.md): blocks in one suite, channels in the other.
  expect(onlyReported.filter((id) => !/\/int[48]$/.test(id))).toEqual([]);
});

test("what one suite calls a benchmark's file, the other does too", () => {
  const stems = (folder: string, suffix: string) =>
    execaSync("git", ["ls-files", folder])
      .stdout.split("\n")
      .filter((file) => file.endsWith(`_benchmark${suffix}`))
      .map((file) => file.slice(folder.length + 1, -suffix.length))
      .sort();
  for (const domain of new Set(benchmarks.map(domainOf))) {
    const python = stems(`impl/python/src/rvp_bench/${domain}`, ".py");
    const rust = stems(`impl/rust/crates/${domain}/src`, ".rs");
    expect(python.length, domain).toBeGreaterThan(0);
    expect(rust, domain).toEqual(python);
  }
});

test("the metric catalog names units and directions of all it lists", () => {
  const catalog = loadMetricCatalog(config.benchmarks);
  expect(Object.keys(catalog).length).toBeGreaterThan(20);
});
