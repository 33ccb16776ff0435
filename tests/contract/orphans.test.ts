import { existsSync } from "node:fs";
import { execaSync } from "execa";
import { expect, test } from "vitest";
import { domainOf } from "../../src/contract/names.ts";
import { loadConfig } from "../../src/plan/config.ts";
import { loadCases, loadMetricCatalog } from "../../src/plan/definitions.ts";
import { loadSuites } from "../../src/plan/suites.ts";

const config = loadConfig("rvp.toml");
const suites = loadSuites(config.suites);
const cases = loadCases(config.benchmarks!);
const benchmarks = [...new Set(cases.map(({ benchmark }) => benchmark))].sort();

// Benchmarks that one suite has alone, each with the reason.
const BENCHMARKS_ALONE: Record<string, { suite: string; why: string }> = {
  "dl/inference_variants": { suite: "python", why: "torch.compile is Python's" },
  "dl/training_variants": { suite: "python", why: "so are foreach, fused and torch.compile" },
};

test("every benchmark is implemented by every suite, but for those named here, and every suite's benchmark is defined", () => {
  for (const { manifest } of suites) {
    const expected = benchmarks.filter(
      (name) => (BENCHMARKS_ALONE[name]?.suite ?? manifest.name) === manifest.name,
    );
    expect([...manifest.implements].sort(), `suite ${manifest.name}`).toEqual(expected);
  }
});

test("a benchmark that one suite has alone states its answers: nobody else gives them", () => {
  const alone = cases.filter(({ benchmark }) => BENCHMARKS_ALONE[benchmark]);
  expect(alone.length).toBeGreaterThan(5);
  const unstated = alone.filter(({ checks }) =>
    Object.values(checks).every(({ expect: stated }) => stated === undefined),
  );
  expect(unstated.map(({ id }) => id)).toEqual([]);
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

// Files that one suite has alone, each with the reason; all others are twins of one name.
const writesFixtures = "fixtures are written by the Python suite, for both";
const libraryHasIt = "Python's library has it";
const pytorchHasIt = "tch has none of PyTorch's other ways to run a step";
const ALONE: Record<string, Record<string, string>> = {
  core: {
    callgrind: "what an interpreter runs is not counted",
    definitions: writesFixtures,
    line_server: "each of Python's programs is a script by itself",
    no_gpu: "a feature of the crate that is off; Python's extra is looked for when it is used",
    npy: libraryHasIt,
    torch_device: "Rust keeps it in crates/torch, so that no other domain links libtorch",
  },
  classical: {
    agglomerative: libraryHasIt,
    "bin/rvp-bench-classical-server":
      "Cargo wants a file for each program; Python runs house_server",
    gaussian_mixture: libraryHasIt,
    k_means: libraryHasIt,
    kernel_machine: libraryHasIt,
    linear_svc: libraryHasIt,
    one_versus_one: libraryHasIt,
    svr: libraryHasIt,
  },
  dl: {
    "bin/rvp-bench-dl-server": "Cargo wants a file for each program; Python runs digit_server",
    download: writesFixtures,
    fixture_files: writesFixtures,
    fixture_networks: writesFixtures,
    fixtures: writesFixtures,
    inference_variants: pytorchHasIt,
    mnist_5k: writesFixtures,
    official: writesFixtures,
    pretrained: writesFixtures,
    training_variants: pytorchHasIt,
    variants: pytorchHasIt,
  },
  llm: {
    "bin/rvp-bench-llm-classifier":
      "Cargo wants a file for each program; Python runs classifier_server",
    "bin/rvp-bench-llm-generator":
      "Cargo wants a file for each program; Python runs generator_server",
    checkpoints: writesFixtures,
    corpus: writesFixtures,
    device: "PyTorch takes a device's name",
    fixtures: writesFixtures,
    "llm_models/encoder": libraryHasIt,
    "llm_models/heads": libraryHasIt,
    "llm_models/layers": libraryHasIt,
    minilm: writesFixtures,
    packages: writesFixtures,
    train_tiny: "trains what the repository carries",
    vocabularies: writesFixtures,
    worker_pool: "PyTorch gives each thread a team of its own",
  },
  rl: {
    component_policy: "Stable-Baselines3 wants a policy class; Rust's networks are called directly",
    "environments/lunar_lander/bodies": libraryHasIt,
    "environments/lunar_lander/contacts": libraryHasIt,
    "environments/lunar_lander/heuristic": libraryHasIt,
    fixtures: writesFixtures,
  },
};

test.each(["core", "classical", "dl", "llm", "rl"])(
  "every file of %s has a twin of its name in the other suite, but for those named here",
  (room) => {
    const python =
      room === "core" ? "impl/python/src/rvp_bench" : `impl/python/src/rvp_bench/${room}`;
    const depth = room === "core" ? 0 : Number.POSITIVE_INFINITY;
    const ours = stems(python, ".py", depth);
    const theirs = stems(`impl/rust/crates/${room}/src`, ".rs");
    const alone = [...ours, ...theirs].filter((stem) => !(ours.has(stem) && theirs.has(stem)));
    expect(ours.size).toBeGreaterThan(5);
    expect(alone.filter((stem) => !ALONE[room]?.[stem])).toEqual([]);
  },
);

/** Names of a folder's modules: Python's and Rust's names of entry points are one name. */
function stems(folder: string, suffix: string, depth = Number.POSITIVE_INFINITY): Set<string> {
  const entry: Record<string, string> = { __init__: "lib", __main__: "main" };
  const files = execaSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", folder])
    .stdout.split("\n")
    .filter((file) => file.endsWith(suffix) && existsSync(file))
    .map((file) => file.slice(folder.length + 1, -suffix.length))
    .filter((stem) => stem.split("/").length - 1 <= depth);
  return new Set(files.map((stem) => entry[stem] ?? stem.replace(/\/(__init__|mod)$/, "")));
}

test("the metric catalog names units and directions of all it lists", () => {
  const catalog = loadMetricCatalog(config.benchmarks!);
  expect(Object.keys(catalog).length).toBeGreaterThan(20);
});
