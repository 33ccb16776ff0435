import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { historyWorkflow } from "../../src/init/history_workflow.ts";
import { type InitOptions, init } from "../../src/init/init.ts";
import { gateWorkflow } from "../../src/init/workflow.ts";
import { loadConfig } from "../../src/plan/config.ts";
import {
  BESIDE_IAI,
  CMAKE,
  type Files,
  GO_MODULES,
  INCUMBENTS,
  POETRY,
  REQUIREMENTS_ONLY,
  SRC_LAYOUT,
  UV_GROUP,
  WORKSPACE,
} from "./repositories.ts";

const OPTIONS: Omit<InitOptions, "root"> = {
  action: "org/rvp-bench-action@v1",
  commands: [],
  history: false,
  force: false,
  dryRun: false,
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rvp-init-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function initIn(files: Files, options: Partial<InitOptions> = {}) {
  write(files);
  return init({ root, ...OPTIONS, ...options });
}

describe("what is found", () => {
  test("the crates of a workspace are one suite, an excluded one another", () => {
    expect(initIn(WORKSPACE).suites).toEqual([
      {
        name: "rust",
        driver: "criterion",
        packages: ["deeper", "fast"],
        benches: ["sum"],
        features: ["fast/bench"],
      },
      { name: "rust-fuzz", driver: "criterion", folder: "fuzz", benches: ["sum"] },
    ]);
  });

  test("bench targets of another tool are left out, and named", () => {
    const { suites, remarks } = initIn(BESIDE_IAI);
    expect(suites).toEqual([{ name: "rust", driver: "criterion", benches: ["sum"] }]);
    expect(remarks).toEqual(["bench target calls is left out: it is one of iai_callgrind."]);
  });

  test("a package with an extra, without the options that disturb", () => {
    const { suites, remarks } = initIn(SRC_LAYOUT);
    expect(suites).toEqual([
      {
        name: "python",
        driver: "pytest-benchmark",
        paths: ["tests"],
        extras: ["test"],
        args: ["-o", "addopts=-ra"],
      },
    ]);
    expect(remarks.join()).toContain("without --cov=b -n auto");
  });

  test("requirements in a folder of their own, and files that pytest would not find", () => {
    expect(initIn(REQUIREMENTS_ONLY).suites).toEqual([
      {
        name: "python",
        driver: "pytest-benchmark",
        paths: ["bench/bench_sum.py"],
        requirements: ["requirements/dev.txt"],
      },
    ]);
  });

  test("a group of Poetry's, which pip cannot install, is said", () => {
    const { suites, remarks } = initIn(POETRY);
    expect(suites).toEqual([{ name: "python", driver: "pytest-benchmark", folder: "py" }]);
    expect(remarks).toEqual([expect.stringContaining("Poetry's group dev")]);
  });

  test("a dependency group, and options in pytest.ini", () => {
    expect(initIn(UV_GROUP).suites).toEqual([
      {
        name: "python",
        driver: "pytest-benchmark",
        groups: ["bench"],
        args: ["-o", "addopts=--strict-markers"],
      },
    ]);
  });

  test("each Go module with its packages that have benchmarks", () => {
    const { suites, remarks } = initIn(GO_MODULES);
    expect(suites).toEqual([
      { name: "go", driver: "go", packages: ["./internal/deep", "."] },
      { name: "go-tool", driver: "go", folder: "tool", packages: ["."] },
    ]);
    expect(remarks).toEqual([expect.stringContaining("-tags=bench")]);
  });

  test("targets of CMake that are linked with Google Benchmark, with the option that builds them", () => {
    const [suite] = initIn(CMAKE).suites;
    expect(suite).toMatchObject({
      name: "cpp",
      driver: "google-benchmark",
      binaries: ["{dir}/bin/sum_bench"],
    });
    expect(JSON.stringify(suite)).toContain("-DE_BUILD_BENCHMARKS=ON");
  });

  test("commands, which no file shows", () => {
    const { suites } = initIn({}, { commands: ["parse=./parse  large.json"] });
    expect(suites).toEqual([
      { name: "command", driver: "command", commands: { parse: ["./parse", "large.json"] } },
    ]);
  });

  test("what a repository does already with its benchmarks is said", () => {
    const { remarks } = initIn(INCUMBENTS);
    for (const tool of ["github-action-benchmark", "CodSpeed", "asv", "vitest bench"]) {
      expect(remarks.join("\n")).toContain(tool);
    }
  });
});

describe("what is written", () => {
  const shapes = {
    WORKSPACE,
    BESIDE_IAI,
    SRC_LAYOUT,
    REQUIREMENTS_ONLY,
    POETRY,
    UV_GROUP,
    GO_MODULES,
    CMAKE,
  };
  test.each(Object.entries(shapes))("rvp.toml for %s is one that the tool reads", (_, files) => {
    const { suites } = initIn(files);
    expect(loadConfig(join(root, "rvp.toml")).driven).toEqual(suites);
  });

  test("and for commands", () => {
    const { suites } = initIn({}, { commands: ["parse=./parse large.json", "start=./parse"] });
    expect(loadConfig(join(root, "rvp.toml")).driven).toEqual(suites);
  });

  test("the workflow is the one of the examples, with the action that was asked for", () => {
    initIn(GO_MODULES, { action: "own/fork@v2" });
    const written = readFileSync(join(root, ".github/workflows/rvp-bench.yml"), "utf8");
    expect(written.match(/uses: own\/fork@v2$/gm)).toHaveLength(2);
    const example = readFileSync("examples/workflows/rvp-bench.yml", "utf8");
    const body = gateWorkflow(`org/rvp-bench-action@${"0".repeat(40)} # v1.0.0`);
    expect(example.endsWith(body)).toBe(true);
    expect(written.endsWith(gateWorkflow("own/fork@v2"))).toBe(true);
  });

  test("the workflow of the history is the one of the examples, and is asked for", () => {
    expect(initIn(GO_MODULES).files).toHaveLength(2);
    const { files } = initIn(GO_MODULES, { action: "own/fork@v2", history: true, force: true });
    const written = files.find(({ path }) => path.endsWith("rvp-bench-history.yml"))!.text;
    expect(written.endsWith(historyWorkflow("own/fork@v2"))).toBe(true);
    const example = readFileSync("examples/workflows/rvp-bench-history.yml", "utf8");
    const body = historyWorkflow(`org/rvp-bench-action@${"0".repeat(40)} # v1.0.0`);
    expect(example.endsWith(body)).toBe(true);
  });

  test("a file that is there stays, and nothing else is written", () => {
    write({ "rvp.toml": "mine" });
    expect(() => initIn(GO_MODULES)).toThrow(/rvp\.toml: already there/);
    expect(readFileSync(join(root, "rvp.toml"), "utf8")).toBe("mine");
    expect(existsSync(join(root, ".github"))).toBe(false);
    initIn({}, { force: true });
    expect(readFileSync(join(root, "rvp.toml"), "utf8")).toContain("[[suite]]");
  });

  test("a dry run writes nothing", () => {
    expect(initIn(GO_MODULES, { dryRun: true }).files.map(({ path }) => path)).toContain(
      "rvp.toml",
    );
    expect(existsSync(join(root, "rvp.toml"))).toBe(false);
  });
});

describe("mistakes", () => {
  test("a repository without benchmarks is told what to do, and what was seen", () => {
    expect(() => initIn({ "asv.conf.json": "{}" })).toThrow(/no benchmarks of .*asv/);
  });

  test("a manifest that is no TOML is named", () => {
    expect(() => initIn({ "Cargo.toml": "[" })).toThrow(/Cargo\.toml: not TOML/);
  });

  test.each(["parse", "=./parse", "parse="])("--command %s is no command", (text) => {
    expect(() => initIn({}, { commands: [text] })).toThrow(/no name and command/);
  });

  test("an action must be one", () => {
    expect(() => initIn(GO_MODULES, { action: "v1; rm" })).toThrow(/not an action/);
  });
});
