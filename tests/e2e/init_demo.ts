// Opt-in: what `rvp-bench init` writes, under a real runner, over real Criterion.rs and pytest-benchmark.
// Not part of the test run, since it downloads both tools and measures for minutes; tests/init runs the
// same steps over stand-ins.
//   npx tsx tests/e2e/init_demo.ts [clean | slow]      on a quiet machine: 30 % drown at a load of 10
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { bundleCli } from "../init/standins.ts";
import { runWorkflow } from "./act.ts";

const MINUTES = 60_000;

/** One Rust crate with Criterion.rs, one Python package with pytest-benchmark. */
const FILES = {
  ".gitignore": "target\nrvp-target\nrvp-out\nrvp-sessions\nrvp-report\n.rvp-venv\n__pycache__\n",
  "crate/Cargo.toml": `[package]
name = "sample-crate"
version = "0.1.0"
edition = "2021"
[dev-dependencies]
criterion = { version = "0.7", default-features = false }
[[bench]]
name = "mix"
harness = false
`,
  "crate/src/lib.rs": `pub fn mix(rounds: u64) -> u64 {
    (0..rounds).fold(1, |state: u64, i| (state ^ i).wrapping_mul(0x9E37_79B9).rotate_left(23))
}
`,
  "crate/benches/mix.rs": `use criterion::{black_box, criterion_group, criterion_main, Criterion};
fn benches(criterion: &mut Criterion) {
    criterion.bench_function("mix", |bencher| bencher.iter(|| sample_crate::mix(black_box(100_000))));
}
criterion_group!(all, benches);
criterion_main!(all);
`,
  "package/pyproject.toml": `[project]
name = "sample-package"
version = "0.1.0"
[project.optional-dependencies]
test = ["pytest-benchmark"]
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
`,
  "package/src/sample_package/__init__.py": `def mix(rounds):
    state = 1
    for i in range(rounds):
        state = ((state ^ i) * 0x9E3779B9) & 0xFFFFFFFF
    return state
`,
  "package/tests/test_mix.py": `from sample_package import mix

def test_mix(benchmark):
    benchmark.pedantic(mix, args=(50_000,), rounds=20, warmup_rounds=2)
`,
};

const home = await mkdtemp(join(tmpdir(), "rvp-init-demo-"));
const cli = join(home, "cli.mjs");
const repository = join(home, "sample");
const git = async (...args: string[]) => {
  const author = ["-c", "user.name=demo", "-c", "user.email=demo@localhost"];
  return (await execa("git", [...author, ...args], { cwd: repository })).stdout;
};
try {
  await bundleCli(cli);
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  await git("init", "--quiet", "--initial-branch=main");
  const { stdout } = await execa("node", [cli, "init", repository, "--command", `node ${cli}`]);
  console.log(stdout);
  await commit("a gate");

  await judge("clean", {}, { criterion: "no red", "pytest-benchmark": "no red" });
  await judge(
    "slow",
    {
      "crate/src/lib.rs": ["0..rounds", "0..rounds * 13 / 10"],
      "package/src/sample_package/__init__.py": ["range(rounds)", "range(rounds * 13 // 10)"],
    },
    { criterion: "regression", "pytest-benchmark": "regression" },
  );
} finally {
  await rm(home, { recursive: true, force: true });
}

/** A pull request with these replacements; the job's colour and each tool's conclusion must be as expected. */
async function judge(
  branch: string,
  changes: Record<string, [from: string, to: string]>,
  expected: Record<string, string>,
): Promise<void> {
  if (process.argv[2] && process.argv[2] !== branch) return;
  await git("checkout", "--quiet", "-B", branch, "main");
  await write("NOTES.md", `${branch}\n`);
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = await readFile(join(repository, path), "utf8");
    assert.ok(text.includes(from));
    await write(path, text.replace(from, to));
  }
  await commit(branch);
  const artifacts = await mkdtemp(join(tmpdir(), "rvp-artifacts-"));
  const { jobs, log } = await runWorkflow({
    repository,
    workflow: "rvp-bench.yml",
    eventName: "pull_request",
    event: { pull_request: { number: 1, base: { sha: await git("rev-parse", "main") } } },
    apiUrl: "http://127.0.0.1:9",
    artifacts,
    timeout: 40 * MINUTES,
  });
  const slow = Object.values(expected).includes("regression");
  assert.deepEqual(jobs, { "rvp-bench/benchmarks": slow ? "failure" : "success" }, log);
  for (const [tool, conclusion] of Object.entries(expected)) {
    const file = join(artifacts, "rvp-bench-report", tool, "verdict.json");
    const verdict = JSON.parse(await readFile(file, "utf8"));
    // On a busy machine unchanged code may be undecided.
    const found = verdict.conclusion === "regression" ? "regression" : "no red";
    assert.equal(found, conclusion, `${branch}, ${tool}: ${verdict.summary}`);
    for (const { case: id, effect, interval } of verdict.comparisons) {
      const bounds = interval?.map((bound: number) => bound.toFixed(3));
      console.log(`${branch}: ${id} ${effect?.toFixed(3)} [${bounds}] → ${verdict.conclusion}`);
    }
  }
  await rm(artifacts, { recursive: true, force: true });
}

async function write(path: string, text: string): Promise<void> {
  const target = join(repository, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

async function commit(message: string): Promise<void> {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", message);
}
