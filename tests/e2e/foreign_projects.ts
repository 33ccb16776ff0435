/** Repositories that know nothing of rvp-bench, each with benchmarks of one tool: what people have. */
export interface ForeignProject {
  tool: string;
  files: Record<string, string>;
  /** Of `rvp-bench init`, where files alone show nothing. */
  commands?: string[];
  /** One function gets slower by half or more. */
  slow: [file: string, from: string, to: string];
  /** One function does 15 % more. */
  slower: [file: string, from: string, to: string];
  /** Is named when it is slow, and when it is gone. */
  benchmark: RegExp;
  /** The benchmark goes. */
  removed: [file: string, from: string, to: string];
}

const GO: ForeignProject = {
  tool: "go",
  files: {
    "go.mod": "module example.org/sums\n\ngo 1.21\n",
    "sums.go": `package sums

func Sum(n int) (s int) {
	for i := 0; i < n; i++ {
		s += i ^ s
	}
	return
}

func Product(n int) (s int) {
	s = 1
	for i := 1; i < n; i++ {
		s = s*i ^ i
	}
	return
}
`,
    "sums_test.go": `package sums

import "testing"

var sink int

func BenchmarkSum(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = Sum(20000)
	}
}

func BenchmarkProduct(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = Product(20000)
	}
}
`,
  },
  slower: ["sums_test.go", "Product(20000)", "Product(23000)"],
  slow: ["sums.go", "s = s*i ^ i", "s = s*i ^ i; s = s*i ^ i; s = s*i ^ i"],
  benchmark: /BenchmarkProduct/,
  removed: ["sums_test.go", "func BenchmarkProduct(", "func productOnce("],
};

const COMMAND: ForeignProject = {
  tool: "command",
  files: {
    "work.mjs":
      "let s = 0;\nfor (let i = 0; i < 1e8; i++) s = (s + i) ^ i;\nif (s === 0.5) throw s;\n",
  },
  commands: ["work=node work.mjs", "start=node --version"],
  slower: ["work.mjs", "1e8", "1.2e8"], // starting Node.js is a part of it
  slow: ["work.mjs", "1e8", "3e8"],
  benchmark: /work/,
  removed: ["rvp.toml", 'work = [ "node", "work.mjs" ]\n', ""],
};

const CARGO = (name: string, more = "") =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dev-dependencies]\ncriterion = { version = "0.7", default-features = false }\n[[bench]]\nname = "${name}"\nharness = false\n${more}`;
const BENCH = (name: string, functions: string[]) =>
  `use criterion::{criterion_group, criterion_main, Criterion};
use std::hint::black_box;
fn benches(criterion: &mut Criterion) {
${functions.map((each) => `    criterion.bench_function("${each}", |b| b.iter(|| ${name}::${each}(black_box(20_000))));`).join("\n")}
}
criterion_group!(all, benches);
criterion_main!(all);
`;
const FUNCTION = (name: string) =>
  `pub fn ${name}(rounds: u64) -> u64 {
    (0..rounds).fold(1, |state: u64, i| (state ^ i).wrapping_mul(0x9E37_79B9).rotate_left(23))
}
`;

const CRITERION: ForeignProject = {
  tool: "criterion",
  files: {
    "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
    ".gitignore": "target\n",
    "crates/mix/Cargo.toml": CARGO("mix"),
    "crates/mix/src/lib.rs": FUNCTION("mix") + FUNCTION("fold"),
    "crates/mix/benches/mix.rs": BENCH("mix", ["mix", "fold"]),
    "crates/hash/Cargo.toml": CARGO("hash"),
    "crates/hash/src/lib.rs": FUNCTION("hash"),
    "crates/hash/benches/hash.rs": BENCH("hash", ["hash"]),
  },
  slower: ["crates/hash/benches/hash.rs", "20_000", "23_000"],
  slow: ["crates/hash/src/lib.rs", "(0..rounds)", "(0..2 * rounds)"],
  benchmark: /hash\/hash/,
  removed: ["crates/hash/benches/hash.rs", '"hash", |b|', '"another", |b|'],
};

const PYTEST: ForeignProject = {
  tool: "pytest-benchmark",
  files: {
    "pyproject.toml": `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "sums"
version = "1"
[project.optional-dependencies]
test = ["pytest-benchmark", "packaging"]
`,
    ".gitignore": "__pycache__\n*.egg-info\n",
    "src/sums/__init__.py":
      "def total(n):\n    return sum(i ^ 3 for i in range(n))\n\n\ndef largest(n):\n    return max(i ^ 5 for i in range(n))\n",
    "tests/test_sums.py": `import packaging  # comes with the extra
from sums import largest, total


def test_total(benchmark):
    assert benchmark(total, 20_000) > 0


def test_largest(benchmark):
    assert benchmark(largest, 20_000) > 0
`,
  },
  slower: ["tests/test_sums.py", "benchmark(largest, 20_000)", "benchmark(largest, 23_000)"],
  slow: [
    "src/sums/__init__.py",
    "max(i ^ 5 for i in range(n))",
    "max(i ^ 5 ^ (i % 7) for i in range(2 * n))",
  ],
  benchmark: /test_largest/,
  removed: ["tests/test_sums.py", "def test_largest", "def largest_once"],
};

const GOOGLE: ForeignProject = {
  tool: "google-benchmark",
  files: {
    "CMakeLists.txt": `cmake_minimum_required(VERSION 3.20)
project(sums CXX)
set(CMAKE_CXX_STANDARD 17)
option(SUMS_BUILD_BENCHMARKS "with benchmarks" OFF)
if(SUMS_BUILD_BENCHMARKS)
  find_package(benchmark REQUIRED)
  add_executable(sums_bench bench.cpp)
  target_link_libraries(sums_bench PRIVATE benchmark::benchmark_main)
endif()
`,
    "sums.hpp": `#pragma once
inline unsigned sum(unsigned n) { unsigned s = 0; for (unsigned i = 0; i < n; i++) s = (s + i) ^ i; return s; }
inline unsigned product(unsigned n) { unsigned s = 1; for (unsigned i = 1; i < n; i++) s = (s * i) ^ i; return s; }
`,
    "bench.cpp": `#include <benchmark/benchmark.h>
#include "sums.hpp"
static void BM_sum(benchmark::State &state) { for (auto _ : state) benchmark::DoNotOptimize(sum(20000)); }
BENCHMARK(BM_sum);
static void BM_product(benchmark::State &state) { for (auto _ : state) benchmark::DoNotOptimize(product(20000)); }
BENCHMARK(BM_product);
`,
  },
  slower: ["bench.cpp", "product(20000)", "product(23000)"],
  slow: ["sums.hpp", "s = (s * i) ^ i;", "s = (s * i) ^ i, s = (s * i) ^ i;"],
  benchmark: /BM_product/,
  removed: ["bench.cpp", "BENCHMARK(BM_product);\n", ""],
};

export const FOREIGN_PROJECTS: readonly ForeignProject[] = [CRITERION, PYTEST, GO, GOOGLE, COMMAND];
