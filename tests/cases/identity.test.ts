// Kind: names are the tool's own, and no two benchmarks are one.
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestFolder } from "../build/folders.ts";
import { filesOf, judgeCase, judgeFiles, outcomes, read, twoSides, verdicts } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const SAMPLE = (seconds: number) =>
  JSON.stringify({ iters: [1, 2, 3], times: [1, 2, 3].map((n) => n * 1e9 * seconds) });

async function criterion(path: string, full_id: string, seconds: number): Promise<string> {
  await folder.write(`${path}/benchmark.json`, JSON.stringify({ full_id }));
  return folder.write(`${path}/sample.json`, SAMPLE(seconds));
}

test("02: Go's names may end in numbers; three rows, the last one red", async () => {
  const verdict = await judgeCase("02-go-procs1-dash-number");
  expect(verdicts(verdict)).toEqual({
    "example.test/q.BenchmarkSort/n-100 time": "no-change",
    "example.test/q.BenchmarkSort/n-1000 time": "no-change",
    "example.test/q.BenchmarkSort/n-10000 time": "regression",
  });
  expect(verdict.exit_code).toBe(1);
});

test("Go: -procs that every row carries is none of the name; -cpu 1,2,4 is three benchmarks", async () => {
  const all = await folder.write("all.txt", "BenchmarkA-8 1 5 ns/op\nBenchmarkB/n-8-8 1 5 ns/op\n");
  const [same] = await read([all]);
  expect(Object.keys(outcomes(same!))).toEqual(["BenchmarkA", "BenchmarkB/n-8"]);
  expect(same!.environment["go.procs"]).toBe(8);
  const cpus = await folder.write(
    "c.txt",
    "BenchmarkA 1 5 ns/op\nBenchmarkA-2 1 4 ns/op\nBenchmarkA-4 1 3 ns/op\n",
  );
  const [three] = await read([cpus]);
  expect(Object.keys(outcomes(three!))).toEqual(["BenchmarkA", "BenchmarkA-2", "BenchmarkA-4"]);
});

test("Go: the same name in two packages is two benchmarks", async () => {
  const text = "pkg: a\nBenchmarkX-8 1 5 ns/op\npkg: b\nBenchmarkX-8 1 9 ns/op\n";
  const [session] = await read([await folder.write("go.txt", text)]);
  expect(Object.keys(outcomes(session!))).toEqual(["a.BenchmarkX", "b.BenchmarkX"]);
});

test("41: a group of Criterion.rs that is called criterion; two rows, one twice as slow", async () => {
  const verdict = await judgeCase("41-criterion-group-called-criterion");
  expect(Object.keys(verdicts(verdict)).sort()).toEqual([
    "criterion/encode time",
    "encode/encode time",
  ]);
  expect(Object.values(verdicts(verdict)).sort()).toEqual(["no-change", "regression"]);
});

test("Criterion.rs: whatever its folder is called, its own name counts", async () => {
  await criterion("anything/else/g_f/new", "group with spaces/f(1)", 1);
  await criterion("anything/else/g_f-2/new", "group with spaces/f(2)", 1);
  const [session, ...rest] = await read([folder.at("anything")]);
  expect(rest).toEqual([]);
  expect(session!.cases.map(({ title }) => title)).toEqual([
    "group with spaces/f(2)",
    "group with spaces/f(1)",
  ]);
  expect(new Set(session!.cases.map((found) => found.case)).size).toBe(2);
});

test("42: baselines that Criterion.rs saved in one folder are sides", async () => {
  const target = filesOf("42-criterion-saved-baselines")[0]!;
  const [newest] = await read([target]);
  expect(outcomes(newest!)).toEqual({ "g/f": "measured" });
  const { comparisons } = await judgeFiles([`${target}@main`], [`${target}@pr`]);
  expect(comparisons).toMatchObject([{ title: "g/f", verdict: "inconclusive" }]);
  expect(comparisons[0]!.effect).toBeCloseTo(0.5, 1);
  await expect(read([`${target}@nobody`])).rejects.toThrow(/holds no baseline "nobody"/);
});

test("files of two baselines, or of two runs, are sessions of their own", async () => {
  const files = [
    await criterion("run1/target/criterion/g/f/new", "g/f", 1),
    await criterion("run1/target/criterion/g/h/new", "g/h", 1),
    await criterion("run2/target/criterion/g/f/new", "g/f", 2),
    await criterion("run2/target/criterion/g/f/main", "g/f", 3),
  ];
  const sessions = await read(files);
  const found = sessions.map(({ cases }) =>
    cases.map(({ title, processes }) => [title, processes[0]!.samples.time![0]]),
  );
  expect(found.sort((a, b) => b.length - a.length || Number(a[0]![1]) - Number(b[0]![1]))).toEqual([
    [
      ["g/f", 1],
      ["g/h", 1],
    ],
    [["g/f", 2]],
    [["g/f", 3]],
  ]);
});

test("several saved baselines without a newest run: which is meant has to be said", async () => {
  await criterion("c/g/f/main", "g/f", 1);
  await criterion("c/g/f/pr", "g/f", 1);
  await expect(read([folder.at("c")])).rejects.toThrow(
    /several baselines of Criterion.rs: main, pr/,
  );
});

test("pytest: parameters that differ in a sign or an accent are two benchmarks", async () => {
  const names = ["t.py::test[a b]", "t.py::test[a-b]", "t.py::test[é]", "t.py::test[è]"];
  const [base, head] = await twoSides(folder, 1, (noisy, _, session) =>
    JSON.stringify({
      machine_info: { cpu: { brand_raw: "one" } },
      datetime: `2026-11-0${session + 1}T00:00:00Z`,
      benchmarks: names.map((fullname, i) => ({ fullname, stats: { median: noisy(i + 1) } })),
    }),
  );
  const verdict = await judgeFiles(base, head);
  expect(Object.keys(verdicts(verdict)).sort()).toEqual(names.map((name) => `${name} time`).sort());
});

test("hyperfine: a command with a parameter is not the command that looks like it", async () => {
  const text = JSON.stringify({
    results: [
      { command: "x n=1", times: [1, 1] },
      { command: "x", parameters: { n: "1" }, times: [2, 2] },
    ],
  });
  const [session] = await read([await folder.write("h.json", text)]);
  expect(session!.cases.map(({ outcome }) => outcome.kind)).toEqual(["measured", "measured"]);
  expect(new Set(session!.cases.map((found) => found.case)).size).toBe(2);
});

test("the same two rows in one file are an error where the tool doesn't repeat, and one row where it does", async () => {
  const rows = [
    { fullname: "a", stats: { median: 1 } },
    { fullname: "a", stats: { median: 2 } },
  ];
  const pytest = await folder.write(
    "p.json",
    JSON.stringify({ machine_info: {}, benchmarks: rows }),
  );
  expect(outcomes((await read([pytest]))[0]!)).toEqual({ a: "failed" });
  const go = await folder.write("g.txt", "BenchmarkA-2 1 5 ns/op\nBenchmarkA-2 1 6 ns/op\n");
  const [repeated] = await read([go]);
  expect(repeated!.cases[0]!.processes[0]!.samples.time).toHaveLength(2);
});
