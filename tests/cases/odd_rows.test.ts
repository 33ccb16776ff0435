// Kind: one odd row is one row's problem.
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestFolder } from "../build/folders.ts";
import { filesOf, judgeCase, judgeFiles, outcomes, read, twoSides, verdicts } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const goFile =
  (line: (noisy: (level: number) => number) => string) => (noisy: (l: number) => number) =>
    `goos: linux\npkg: q\ncpu: one\nBenchmarkA-8 100 ${noisy(1000)} ns/op\n${line(noisy)}\nPASS\n`;

test("05: Go's NaN and Inf in a figure of the user's fail that figure", async () => {
  const sides = await twoSides(
    folder,
    1,
    goFile((noisy) => `BenchmarkB-8 100 ${noisy(500)} ns/op NaN ratio +Inf hits`),
    "txt",
  );
  const verdict = await judgeFiles(...sides);
  expect(verdict.exit_code).toBe(0);
  expect(verdicts(verdict)).toEqual({
    "q.BenchmarkA time": "no-change",
    "q.BenchmarkB time": "no-change",
  });
  const odd = verdict.comparisons.filter(({ verdict }) => verdict === "error");
  expect(odd.map(({ metric, reason }) => [metric, reason])).toEqual([
    [
      "hits",
      {
        code: "failed-on-head",
        stage: "measure",
        message: 'hits is "+Inf", which is no measurement',
      },
    ],
    [
      "ratio",
      {
        code: "failed-on-head",
        stage: "measure",
        message: 'ratio is "NaN", which is no measurement',
      },
    ],
  ]);
});

test("Go's time that is NaN on head fails the case, by name, and the others are judged", async () => {
  const sides = await twoSides(
    folder,
    1,
    (noisy, side) =>
      goFile((other) => `BenchmarkB-8 1 ${side === "head" ? "NaN" : other(5)} ns/op`)(noisy),
    "txt",
  );
  const verdict = await judgeFiles(...sides);
  expect(verdict.exit_code).toBe(3);
  expect(verdict.failures).toMatchObject([
    { title: "q.BenchmarkB", outcome: { message: expect.stringContaining('"NaN"') } },
  ]);
  expect(verdicts(verdict)["q.BenchmarkA time"]).toBe("no-change");
});

test("08: rows that sum up others are left out, in files from before they said so", async () => {
  const verdict = await judgeCase("08-gbench-old-aggregates");
  expect(Object.keys(verdicts(verdict))).toEqual(["BM_Copy/8 time"]);
});

test("a benchmark that its author called _mean is one, and BigO and RMS rows are none", async () => {
  const row = (name: string, rest = {}) => ({
    name,
    real_time: 5,
    cpu_time: 5,
    time_unit: "ns",
    ...rest,
  });
  const benchmarks = [
    row("BM_geometric_mean"),
    row("BM_Sort/8"),
    { name: "BM_Sort_BigO", cpu_coefficient: 1, real_coefficient: 1, big_o: "N", time_unit: "ns" },
    { name: "BM_Sort_RMS", rms: 0.1 },
  ];
  const [session] = await read([
    await folder.write("g.json", JSON.stringify({ context: { num_cpus: 8 }, benchmarks })),
  ]);
  expect(outcomes(session!)).toEqual({ BM_geometric_mean: "measured", "BM_Sort/8": "measured" });
});

test("10: what Google Benchmark skipped on head is skipped, no failure", async () => {
  const verdict = await judgeCase("10-gbench-skipped");
  expect(verdict.exit_code).toBe(0);
  expect(verdict.conclusion).toBe("inconclusive");
  expect(verdicts(verdict)).toEqual({ "BM_A time": "no-change", "BM_Avx time": "inconclusive" });
  expect(verdict.comparisons.find(({ title }) => title === "BM_Avx")!.reason!.code).toBe("skipped");
});

test("60: what asv skipped on both sides is skipped", async () => {
  const verdict = await judgeCase("60-asv-skipped-params");
  expect(verdict.exit_code).toBe(0);
  expect(verdicts(verdict)).toEqual({ "m.T.time_x(1) time": "no-change" });
});

test("Go: a benchmark that skipped itself, one that failed, one whose figures were cut off", async () => {
  const text = [
    "BenchmarkA-8 100 5 ns/op",
    "--- SKIP: BenchmarkS",
    "    a_test.go:5: no GPU",
    "--- FAIL: BenchmarkF",
    "BenchmarkL-8 \tsome log that never ends",
    "PASS",
  ];
  const [session] = await read([await folder.write("g.txt", text.join("\n"))]);
  expect(outcomes(session!)).toEqual({
    BenchmarkA: "measured",
    BenchmarkS: "skipped",
    BenchmarkF: "failed",
    BenchmarkL: "failed",
  });
});

test("71: a value that is text is its number", async () => {
  const sessions = await read(filesOf("71-gab-value-text", "head"));
  expect(sessions.every((session) => outcomes(session)["Benchmark/a"] === "measured")).toBe(true);
  expect(sessions[0]!.cases[0]!.processes[0]!.samples.time![0]).toBeCloseTo(0.1, 2);
});

test("github-action-benchmark: null and nonsense are a row each, an empty entry is none, a unit may be missing", async () => {
  const entry = (benches: unknown[], id: string) => ({
    commit: { id },
    date: 1.7e12,
    tool: "customSmallerIsBetter",
    benches,
  });
  const benches = [
    { name: "good", value: 1, unit: "ms" },
    { name: "null", value: null, unit: "ms" },
    { name: "text", value: "fast", unit: "ms" },
    { name: "bare", value: 3 },
    {},
  ];
  const text = `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, entries: { S: [entry([], "a".repeat(40)), entry(benches, "b".repeat(40))] } })};`;
  const sessions = await read([await folder.write("data.js", text)]);
  expect(sessions).toHaveLength(1);
  expect(outcomes(sessions[0]!)).toEqual({
    "S/good": "measured",
    "S/null": "failed",
    "S/text": "failed",
    "S/bare": "measured",
    "S/row /entries/S/1/benches/4": "failed",
  });
});

test("28: a clock that reads zero for some rounds still has a median", async () => {
  const verdict = await judgeCase("28-pytest-zero-time");
  expect([0, 1]).toContain(verdict.exit_code);
  expect(verdict.comparisons.map(({ verdict }) => verdict)).not.toContain("error");
});

test("64: zero on both sides is no change", async () => {
  const verdict = await judgeCase("64-asv-track-zero");
  expect(verdict.exit_code).toBe(0);
  expect(verdicts(verdict)["m.track_errors cost"]).toBe("no-change");
});

/** asv's figure of an own unit, one a session. */
const tracked = (values: { base: number[]; head: number[] }) =>
  twoSides(folder, 1, (_, side, session) =>
    JSON.stringify({
      version: 2,
      date: 1.7e12 + session,
      commit_hash: (side === "base" ? "a" : "b").repeat(40),
      result_columns: ["result", "params"],
      results: { "m.track_errors": [[values[side][session]!], []] },
    }),
  );

test("from zero it is judged absolutely: seven errors where there were none are red, one day's slip is not", async () => {
  const zeros = [0, 0, 0, 0, 0, 0];
  const worse = await judgeFiles(...(await tracked({ base: zeros, head: [7, 7, 8, 7, 7, 6] })));
  expect(worse.comparisons).toMatchObject([
    { verdict: "regression", scale: "absolute", effect: 7 },
  ]);
  const slip = await judgeFiles(...(await tracked({ base: zeros, head: [0, 0, 1, 0, 0, 0] })));
  expect(slip.comparisons).toMatchObject([{ verdict: "inconclusive", scale: "absolute" }]);
  const better = await judgeFiles(...(await tracked({ base: [7, 7, 8, 7, 7, 6], head: zeros })));
  expect(better.comparisons).toMatchObject([{ verdict: "improvement" }]);
});
