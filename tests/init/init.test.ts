import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { detect } from "../../src/init/detect.ts";
import { init } from "../../src/init/init.ts";
import { bundleCli, CARGO_STANDIN, PYTHON_STANDIN } from "./standins.ts";

const ACTION = "org/rvp-bench-action@v1";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rvp-init-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string, executable = false): string {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  if (executable) chmodSync(target, 0o755);
  return target;
}

const CRATE =
  '[package]\nname = "a"\n[dev-dependencies]\ncriterion = "0.7"\n[[bench]]\nname = "sum"\nharness = false\n';
const PACKAGE =
  '[project]\nname = "b"\n[project.optional-dependencies]\ntest = ["pytest-benchmark>=5"]\n';

test("finds crates and packages near the root, and nothing in what builds wrote", () => {
  write("Cargo.toml", CRATE);
  write("crates/fast/Cargo.toml", CRATE);
  write("crates/plain/Cargo.toml", '[package]\nname = "c"\n[dependencies]\nserde = "1"\n');
  // Without the default harness, or without Criterion, a bench is none of Criterion's.
  write("crates/old/Cargo.toml", CRATE.replace("harness = false", ""));
  write("crates/other/Cargo.toml", CRATE.replace("criterion", "divan"));
  write("target/package/Cargo.toml", CRATE);
  write("py/pyproject.toml", PACKAGE);
  write("tools/requirements-dev.txt", "pytest\npytest_benchmark==5.1\n");
  write("node_modules/x/setup.py", "pytest-benchmark");
  write("docs/notes.txt", "pytest-benchmark is nice");
  expect(detect(root)).toEqual({
    criterion: [
      { folder: ".", benches: ["sum"] },
      { folder: "crates/fast", benches: ["sum"] },
    ],
    pytest: ["py", "tools"],
  });
});

test("a repository without such benchmarks is told where to go", () => {
  write("Cargo.toml", '[package]\nname = "c"\n');
  expect(() => init({ root, action: ACTION, force: false })).toThrow(/no benchmarks of Criterion/);
  expect(existsSync(join(root, ".github"))).toBe(false);
});

test("a broken manifest is named", () => {
  write("Cargo.toml", "[package\n");
  expect(() => detect(root)).toThrow(/Cargo\.toml: not TOML/);
});

test("nothing is overwritten, nor half of it written, without --force", () => {
  write("Cargo.toml", CRATE);
  const mine = write(".github/workflows/rvp-bench.yml", "mine");
  expect(() => init({ root, action: ACTION, force: false })).toThrow(
    ".github/workflows/rvp-bench.yml: already there",
  );
  expect(readFileSync(mine, "utf8")).toBe("mine");
  expect(existsSync(join(root, "rvp-bench"))).toBe(false);
  init({ root, action: ACTION, force: true });
  expect(readFileSync(mine, "utf8")).toContain("on: pull_request");
  expect(statSync(join(root, "rvp-bench/measure.sh")).mode & 0o111).not.toBe(0);
});

test.each(["v1", "org/name", "org/name@v1; rm -rf /", "$(x)/y@z"])("%s is no action", (action) => {
  write("Cargo.toml", CRATE);
  expect(() => init({ root, action, force: false })).toThrow(/not an action/);
});

test("the workflow reads only, pins what it uses, and puts no expression into a script", () => {
  write("Cargo.toml", CRATE);
  write("py/pyproject.toml", PACKAGE);
  init({ root, action: ACTION, force: false });
  const text = readFileSync(join(root, ".github/workflows/rvp-bench.yml"), "utf8");
  const { permissions, jobs } = parse(text);
  expect(permissions).toEqual({ contents: "read" });
  const { steps } = jobs.benchmarks as { steps: { uses?: string; run?: string; with?: object }[] };
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.filter((use) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(use))).toEqual([]);
  expect(steps.map(({ run }) => run ?? "").join("\n")).not.toContain("${{");
  expect(steps[1]!.with).toMatchObject({ repository: "org/rvp-bench-action", ref: "v1" });
});

test.each([
  ["the same code passes", "1", 0, "pass", ["1"]],
  ["slower code fails", "1.3", 1, "regression", ["1", "2"]],
  ["what is slower once and not again passes", "1.3 1", 0, "pass", ["1", "2"]],
])(
  "the steps of the workflow, run as they are: %s",
  async (_, speed, exitCode, conclusion, attempts) => {
    write("Cargo.toml", CRATE);
    write("pyproject.toml", PACKAGE);
    write("speed", "1");
    write(".gitignore", "bin\nrvp-target\nrvp-out\nrvp-sessions\n");
    const PYTHON = write("bin/python", PYTHON_STANDIN, true);
    write("bin/cargo", CARGO_STANDIN, true);
    const cli = join(root, "bin/cli.mjs");
    await bundleCli(cli);
    init({ root, action: ACTION, command: `node ${cli}`, force: false });
    const git = (...args: string[]) =>
      execa("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: root });
    await git("init", "-q", "-b", "main");
    await git("add", ".");
    await git("commit", "-qm", "base");
    await git("switch", "-qc", "change");
    write("speed", speed);
    await git("commit", "-qam", "head", "--allow-empty");

    const text = readFileSync(join(root, ".github/workflows/rvp-bench.yml"), "utf8");
    const { steps } = parse(text).jobs.benchmarks as { steps: { name?: string; run: string }[] };
    const step = steps.find(({ name }) => name === "Measure base and head in turn, and judge")!;
    const judged = await execa("bash", ["-e", "-c", step.run], {
      cwd: root,
      env: {
        PATH: `${join(root, "bin")}:${process.env.PATH}`,
        PYTHON,
        BASE: "main",
        RVP_BENCH: `node ${cli}`,
      },
      reject: false,
      stdin: "ignore", // with a socket there, bash reads the user's start-up file
    });
    expect(judged.exitCode, `${judged.stdout}${judged.stderr}`).toBe(exitCode);
    expect(judged.stdout).toContain("round 10 of 10");
    expect(readdirSync(join(root, "rvp-out")).sort()).toEqual(attempts);
    expect((await git("worktree", "list")).stdout.split("\n")).toHaveLength(1);
    for (const [tool, rows] of [
      ["criterion", 1],
      ["pytest-benchmark", 2],
    ] as const) {
      const report = (name: string) => readFileSync(join(root, "rvp-report", tool, name), "utf8");
      const verdict: Verdict = JSON.parse(report("verdict.json"));
      expect(verdict.conclusion).toBe(conclusion);
      expect(verdict.comparisons).toHaveLength(rows);
      expect(report("report.html")).toContain(verdict.comparisons[0]!.case);
    }
  },
  120_000,
);
