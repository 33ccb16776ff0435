import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import { validateResults } from "../../src/contract/generated/validators.mjs";
import { importResults } from "../../src/import/import.ts";

const fixtures = join(import.meta.dirname, "../fixtures/import");
const file = (path: string) => ({ path, text: readFileSync(join(fixtures, path), "utf8") });
const only = (path: string): Results => {
  const found = importResults([file(path)]);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const named = ({ cases }: Results, name: string): CaseResult =>
  cases.find(({ params }) => params.name === name)!;

test("every document that a file becomes is a results document, with metrics that the catalog knows", () => {
  const files = (readdirSync(fixtures, { recursive: true }) as string[])
    .filter((path) => /\.(json|txt|js)$/.test(path))
    .map(file);
  const documents = importResults(files);
  expect(new Set(documents.flatMap(({ suites }) => Object.keys(suites))).size).toBe(10);
  for (const document of documents) {
    validateResults(document);
    expect(validateResults.errors ?? []).toEqual([]);
    for (const { processes } of document.cases) {
      for (const metric of processes.flatMap(({ samples }) => Object.keys(samples))) {
        expect(document.catalog).toHaveProperty(metric.split("@")[0]!);
      }
    }
  }
});

test("Criterion: files of a folder are one session; nanoseconds over iterations", () => {
  const paths = ["sum 1000", "sort/unstable/100", "sort/unstable/1000"];
  const [session, ...rest] = importResults(
    paths.map((p) => file(`criterion/${p}/new/sample.json`)),
  );
  expect(rest).toEqual([]);
  expect(session!.cases.map(({ params }) => params.name)).toEqual(paths);
  const sum = named(session!, "sum 1000");
  expect(sum.case).toMatch(/^imported\/criterion\/sum-1000-[0-9a-f]{10}$/);
  expect(named(session!, "sort/unstable/100").case).toBe("imported/criterion/sort/unstable/100");
  expect(sum.processes).toHaveLength(1);
  expect(sum.processes[0]!.samples.time).toHaveLength(10);
  expect(sum.processes[0]!.samples.time![0]).toBeCloseTo((372792 / 1159) * 1e-9, 15);
});

test("pytest-benchmark: seconds of every round after warm-up, date and machine", () => {
  const session = only("pytest-benchmark.json");
  expect(session.session.started).toMatch(/^2026-11-24T/);
  expect(session.session.commit).toBeUndefined();
  expect(session.environment["python.version"]).toBe("3.11.7");
  const [found] = named(session, "test_sort.py::test_sort[100]").processes;
  // Twelve rounds; the tool was not told to warm up, so the first tenth is dropped.
  expect(found!.samples.time).toHaveLength(10);
  expect(found!.samples.time![0]).toBe(4.040000021632295e-6);
});

test("Google Benchmark: repetitions in seconds, aggregates left out, an error is a failed case", () => {
  const session = only("google-benchmark.json");
  const [found] = named(session, "BM_Sort/100").processes;
  expect(found!.samples.time).toHaveLength(4);
  expect(found!.samples.time![0]).toBeCloseTo(1.346417566616481e-6, 15);
  expect(session.cases.map(({ params }) => params.name)).toEqual([
    "BM_Sort/100",
    "BM_Sort/1000",
    "BM_Fail",
  ]);
  expect(named(session, "BM_Fail").outcome).toMatchObject({
    kind: "failed",
    message: "no such device",
  });
});

test("Go: repetitions of -count in one process, allocations, package and machine", () => {
  const session = only("go.txt");
  expect(session.environment).toMatchObject({
    "os.name": "linux",
    "cpu.arch": "amd64",
    "go.procs": 2,
  });
  const [found] = named(session, "example.com/sorting.BenchmarkSort/n=100").processes;
  expect(found!.samples.time!.map((s) => Math.round(s * 1e9))).toEqual([
    10774, 3671, 10599, 5529, 8932,
  ]);
  expect(found!.samples.allocs_per_op).toEqual([1, 1, 1, 1, 1]);
  const [sum] = named(session, "example.com/sorting.BenchmarkSum").processes;
  expect(sum!.samples.throughput_of_time![0]).toBe(1144.2e6);
  const weird = Object.keys(sum!.samples).find((metric) => metric.startsWith("weird_op@"))!;
  expect(sum!.samples[weird]).toEqual([2, 0, 5, 6, 2]);
  expect(session.catalog!.weird_op).toMatchObject({ unit: "weird/op", gate: false });
});

test("hyperfine: every run is a process", () => {
  const session = only("hyperfine.json");
  const { processes } = named(session, "true");
  expect(processes).toHaveLength(10);
  expect(processes[0]!.samples.time).toEqual([0.0049280570000000004]);
  expect(new Set(processes.map(({ round }) => round)).size).toBe(10);
});

test("asv: recorded samples, combinations of parameters, memory and tracked figures", () => {
  const session = only("asv.json");
  expect(session.session).toMatchObject({
    commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    started: expect.stringMatching(/^2026-11-24T/),
  });
  const [found] = named(session, "sorting.Sort.time_sort(100)").processes;
  expect(found!.samples.time).toHaveLength(6);
  expect(
    named(session, "sorting.Sort.peakmem_sort(1000)").processes[0]!.samples.peak_memory,
  ).toEqual([30658560]);
  expect(named(session, "sorting.track_items").processes[0]!.samples.cost).toEqual([42]);
});

test("asv: every combination of several parameters has its own result", () => {
  const results = {
    "a.time_x": [
      [1, 2, 3, 4],
      [
        ["10", "20"],
        ["'u'", "'v'"],
      ],
    ],
  };
  const text = JSON.stringify({ result_columns: ["result", "params"], version: 2, results });
  const [session] = importResults([{ path: "asv.json", text }]);
  const values = session!.cases.map((c) => [c.params.name, c.processes[0]!.samples.time![0]]);
  expect(values).toEqual([
    ["a.time_x(10, 'u')", 1],
    ["a.time_x(10, 'v')", 2],
    ["a.time_x(20, 'u')", 3],
    ["a.time_x(20, 'v')", 4],
  ]);
});

test("github-action-benchmark: runs of a commit are sessions, suites of a run are put together", () => {
  const documents = importResults([file("github-action-benchmark.data.js")]);
  expect(documents).toHaveLength(2);
  const [first, second] = documents as [Results, Results];
  expect(first.session.started < second.session.started).toBe(true);
  const names = first.cases.map(({ params }) => params.name);
  expect(names).toContain("Py/test_sort.py::test_sum");
  expect(names).toContain("Cpp/BM_Sort/100");
  // Go's lines are entered once more as a whole, with a unit that is a list; their parts are enough.
  expect(names).toContain("Go/BenchmarkSort/n=100 - ns/op");
  expect(names).not.toContain("Go/BenchmarkSort/n=100");
  expect(second.cases.every(({ params }) => String(params.name).startsWith("Go/"))).toBe(true);
  expect(named(first, "Py/test_sort.py::test_sum").processes[0]!.samples).toHaveProperty("rate");
  expect(named(first, "Score/accuracy").processes[0]!.samples).toHaveProperty(["score@percent"]);
  expect(named(first, "Score/tokens").processes[0]!.samples).toHaveProperty(["score@tok-s"]);
});

test("a file is one session however often it is read, and another file another one", () => {
  const [a, b] = importResults([file("hyperfine.json"), file("hyperfine.json")]);
  expect(a!.session.id).toBe(b!.session.id);
  const changed = file("hyperfine.json");
  changed.text = changed.text.replace('"sleep 0.002"', '"sleep 0.003"');
  expect(importResults([changed])[0]!.session.id).not.toBe(a!.session.id);
});
