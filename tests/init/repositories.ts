/** Shapes of repositories, after public ones: path to text. */
export type Files = Record<string, string>;

const CRATE = (name: string, more = "") =>
  `[package]\nname = "${name}"\n[dev-dependencies]\ncriterion = "0.7"\n[[bench]]\nname = "sum"\nharness = false\n${more}`;
const BENCH = "use criterion::criterion_main;\n";

export const WORKSPACE: Files = {
  "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nexclude = ["fuzz"]\n',
  "crates/fast/Cargo.toml": CRATE("fast", 'required-features = ["bench"]\n'),
  "crates/fast/benches/sum.rs": BENCH,
  "crates/deep/er/Cargo.toml": CRATE("deeper").replace(
    "dev-dependencies",
    'target."cfg(unix)".dev-dependencies',
  ),
  "crates/plain/Cargo.toml": '[package]\nname = "plain"\n[dependencies]\nserde = "1"\n',
  "fuzz/Cargo.toml": CRATE("fuzz"),
  // What builds wrote, a bench with the default harness, and one of another tool are none of Criterion's.
  "target/package/Cargo.toml": CRATE("built"),
  "crates/old/Cargo.toml": CRATE("old").replace("harness = false", ""),
  "crates/other/Cargo.toml": CRATE("other").replace("criterion", "divan"),
};

export const BESIDE_IAI: Files = {
  "Cargo.toml": CRATE("a", '[[bench]]\nname = "calls"\nharness = false\n'),
  "benches/sum.rs": BENCH,
  "benches/calls.rs": "iai_callgrind::main!();\n",
};

export const SRC_LAYOUT: Files = {
  "pyproject.toml":
    '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "b"\n[project.optional-dependencies]\ntest = ["pytest-benchmark>=5"]\ndocs = ["sphinx"]\n[tool.pytest.ini_options]\naddopts = "-ra --cov=b -n auto"\n',
  "src/b/__init__.py": "",
  "tests/test_sum.py": "def test_sum(benchmark):\n    benchmark(sum, [1])\n",
  "tests/test_plain.py": "def test_plain():\n    pass\n",
};

export const REQUIREMENTS_ONLY: Files = {
  "requirements/dev.txt": "pytest_benchmark==5.1\n",
  "setup.py": "from setuptools import setup\nsetup()\n",
  "bench/bench_sum.py": "def test_sum(tmp_path, benchmark):\n    benchmark(sum, [1])\n",
  "node_modules/x/setup.py": "pytest-benchmark",
};

export const POETRY: Files = {
  "py/pyproject.toml":
    '[tool.poetry]\nname = "c"\n[tool.poetry.group.dev.dependencies]\npytest-benchmark = "^5"\n[build-system]\nrequires = ["poetry-core"]\n',
};

export const UV_GROUP: Files = {
  "pyproject.toml": '[project]\nname = "d"\n[dependency-groups]\nbench = ["pytest-benchmark"]\n',
  "pytest.ini": "[pytest]\naddopts =\n    --benchmark-skip\n    --strict-markers\n",
};

export const GO_MODULES: Files = {
  "go.mod": "module example.org/a\n",
  "sum_test.go": "package a\nfunc BenchmarkSum(b *testing.B) {}\n",
  "internal/deep/deep_test.go":
    "//go:build bench\n\npackage deep\nfunc BenchmarkDeep(b *testing.B) {}\n",
  "plain/plain_test.go": "package plain\nfunc TestPlain(t *testing.T) {}\n",
  "tool/go.mod": "module example.org/a/tool\n",
  "tool/tool_test.go": "package tool\nfunc BenchmarkTool(b *testing.B) {}\n",
};

export const CMAKE: Files = {
  "CMakeLists.txt":
    'cmake_minimum_required(VERSION 3.20)\nproject(e CXX)\noption(E_BUILD_BENCHMARKS "with benchmarks" OFF)\nadd_subdirectory(bench)\n',
  "bench/CMakeLists.txt":
    "add_executable(sum_bench sum.cpp)\ntarget_link_libraries(sum_bench PRIVATE e benchmark::benchmark_main)\ntarget_link_libraries(other PRIVATE e)\n",
};

export const INCUMBENTS: Files = {
  ...GO_MODULES,
  ".github/workflows/bench.yml": "steps:\n  - uses: benchmark-action/github-action-benchmark@v1\n",
  ".github/workflows/speed.yml": "steps:\n  - uses: CodSpeedHQ/action@v4\n",
  "asv.conf.json": "{}",
  "web/a.bench.ts": 'bench("a", () => {});\n',
};
