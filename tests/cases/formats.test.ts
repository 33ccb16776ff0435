// Kind: formats as they occur, and which way is better.
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { historyOf } from "../../src/history/series.ts";
import { TestFolder } from "../build/folders.ts";
import { filesOf, judgeCase, judgeFiles, outcomes, read, twoSides, verdicts } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const RESULT = "BenchmarkA-8 \t  100000\t      1000 ns/op\n";

describe("Go", () => {
  test("03: what the benchmark logs may stand between its name and its figures", async () => {
    const lines = [
      "BenchmarkA-8   \thello 2024",
      "another line",
      "  100000\t      1000 ns/op\t     5 B/op",
      "BenchmarkB-8 \tno newline  50\t  7 ns/op",
      "BenchmarkC", // as -v announces a benchmark
      "BenchmarkC/sub-8 \t 10\t 9 ns/op",
    ];
    const [session] = await read([await folder.write("go.txt", lines.join("\n"))]);
    const times = session!.cases.map(({ title, processes }) => [
      title,
      Math.round(1e9 * processes[0]!.samples.time![0]!),
    ]);
    expect(times).toEqual([
      ["BenchmarkA", 1000],
      ["BenchmarkB", 7],
      ["BenchmarkC/sub", 9],
    ]);
  });

  test("04: go test -json, in which a line comes in pieces", async () => {
    const [session] = await read(filesOf("04-go-test2json"));
    expect(outcomes(session!)).toEqual({ "example.test/q.BenchmarkA": "measured" });
    expect(session!.environment).toMatchObject({ "os.name": "linux", "go.procs": 8 });
  });

  test("go test -json: packages take turns, and the compiler writes in between", async () => {
    const event = (Package: string, Output: string) =>
      JSON.stringify({ Time: "2026-01-01T00:00:00Z", Action: "output", Package, Output });
    const lines = [
      "# b",
      event("a", "BenchmarkX-8 \t"),
      event("b", "BenchmarkX-8 \t"),
      "./x.go:1: a warning",
      event("a", "  10\t 5 ns/op\n"),
      event("b", "  10\t 7 ns/op\n"),
    ];
    const [session] = await read([await folder.write("go.json", lines.join("\n"))]);
    expect(outcomes(session!)).toEqual({ "a.BenchmarkX": "measured", "b.BenchmarkX": "measured" });
  });

  test("06: UTF-16 of either order, with a mark and without, and CRLF", async () => {
    const text = `goos: linux\r\npkg: q\r\n${RESULT.replace("\n", "\r\n")}PASS\r\n`;
    const little = Buffer.from(text, "utf16le");
    const big = Buffer.from(little).swap16();
    const files: [string, Buffer][] = [
      ["le.txt", little],
      ["le-mark.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
      ["be.txt", big],
      ["be-mark.txt", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
      ["crlf.txt", Buffer.from(text)],
    ];
    for (const [name, bytes] of files) {
      await writeFile(folder.at(name), bytes);
      const [session] = await read([folder.at(name)]);
      expect(outcomes(session!), name).toEqual({ "q.BenchmarkA": "measured" });
      expect(session!.environment["os.name"], name).toBe("linux");
    }
  });

  test("JSON as UTF-16, as PowerShell redirects it", async () => {
    const json = JSON.stringify({ results: [{ command: "x é", times: [1, 2] }] });
    await writeFile(folder.at("h.json"), Buffer.from(`\ufeff${json}`, "utf16le"));
    expect(outcomes((await read([folder.at("h.json")]))[0]!)).toEqual({ "x é": "measured" });
  });
});

describe("times", () => {
  test("17: sessions are ordered by instant, whatever zone they name", async () => {
    const files = filesOf("17-gbench-timezones");
    const sessions = await read([...files].reverse());
    expect(sessions.map(({ session }) => session.started)).toEqual([
      "2024-05-07T01:00:00.000Z",
      "2024-05-07T10:00:00.000Z",
    ]);
    expect(historyOf(sessions)[0]!.points[0]!.started).toBe("2024-05-07T01:00:00.000Z");
  });

  test.each([
    ["2024-05-07T10:00:00+02:00", "2024-05-07T08:00:00.000Z"],
    ["2024-05-07T10:00:00", "2024-05-07T10:00:00.000Z"],
    ["2015/03/17-18:40:25", "2015-03-17T18:40:25.000Z"],
    ["the other day", "1970-01-01T00:00:00Z"],
    ["2024-02-31T99:00:00Z", "1970-01-01T00:00:00Z"],
    ["+275760-09-13T00:00:00Z", "1970-01-01T00:00:00Z"],
  ])("%s is %s", async (date, started) => {
    const text = JSON.stringify({ context: { date }, benchmarks: [{ name: "a", real_time: 1 }] });
    const file = await folder.write("g.json", text);
    const { results } = await (await import("../../src/jobs/compare_files.ts")).compareFiles({
      base: [file],
      head: [file],
      root: folder.path,
      today: "2026-11-24",
    });
    expect(results.session.started).toBe(started);
  });
});

describe("folders", () => {
  test("67: asv's results folder, or all files in it", async () => {
    const results = filesOf("67-asv-results-folder")[0]!;
    const fromFolder = await read([results]);
    expect(fromFolder).toHaveLength(6);
    const files = filesOf("67-asv-results-folder", "results/m1");
    expect(files.some((path) => path.endsWith("machine.json"))).toBe(true);
    const fromFiles = await read([...files, join(results, "benchmarks.json")]);
    expect(fromFiles.map(({ session }) => session.id)).toEqual(
      fromFolder.map(({ session }) => session.id),
    );
  });

  test("what accompanies results is none by itself, and a strange file among results is named", async () => {
    const machine = await folder.write("machine.json", '{"machine": "m", "version": 1}');
    await expect(read([machine])).rejects.toThrow(/machine.json: no tool is known/);
    const [one] = filesOf("67-asv-results-folder", "results/m1");
    const strange = await folder.write("strange.json", '{"a": 1}');
    await expect(read([one!, strange])).rejects.toThrow(/strange.json: no tool is known/);
  });

  test("a folder of Go outputs is a session each; one without results says so", async () => {
    await folder.write("runs/1.txt", RESULT);
    await folder.write("runs/2.txt", RESULT.replace("1000 ns", "1001 ns"));
    await folder.write("runs/notes.txt", "hello");
    expect(await read([folder.at("runs")])).toHaveLength(2);
    await mkdir(folder.at("empty"));
    await expect(read([folder.at("empty")])).rejects.toThrow(
      /holds no results.json and no results/,
    );
  });
});

describe("direction", () => {
  test("73: twice the ops/ms is an improvement", async () => {
    const { comparisons } = await judgeCase("73-gab-jmh-thrpt");
    expect(comparisons).toMatchObject([{ metric: "rate", direction: "higher", gating: true }]);
    expect(comparisons[0]!.effect).toBeLessThan(-0.4);
  });

  test("81: half the MB/s is gated where the file says that more is better", async () => {
    const { comparisons } = await judgeCase("81-gab-custom-bigger-mbps");
    expect(comparisons).toMatchObject([
      { metric: "throughput", direction: "higher", gating: true },
    ]);
    expect(comparisons[0]!.effect).toBeGreaterThan(0.4);
  });

  const counters = (factor: number) =>
    twoSides(folder, factor, (noisy, _, session) =>
      JSON.stringify({
        context: { date: `2026-11-0${session + 1}T00:00:00Z` },
        benchmarks: [
          { name: "BM", real_time: 100 + session / 1e3, time_unit: "ns", misses: noisy(50) },
        ],
      }),
    );

  test("[metrics] says which way a counter is better, and that gates it", async () => {
    const sides = await counters(1.5);
    const silent = await judgeFiles(...sides, folder.path);
    expect(silent.exit_code).toBe(0);
    expect(silent.comparisons.find(({ metric }) => metric === "misses")).toMatchObject({
      gating: false,
    });
    await folder.write("rvp.toml", '[metrics.misses]\ndirection = "lower"\n');
    expect(verdicts(await judgeFiles(...sides, folder.path))).toMatchObject({
      "BM misses": "regression",
    });
    await folder.write("rvp.toml", '[metrics.misses]\ndirection = "higher"\n');
    expect(verdicts(await judgeFiles(...sides, folder.path))).toMatchObject({
      "BM misses": "improvement",
    });
  });

  test("92: a policy alone is a whole rvp.toml, and it counts", async () => {
    const sides = await counters(1.05);
    const slow = await twoSides(
      folder,
      1.05,
      (noisy) => `BenchmarkX-8 1 ${noisy(1000)} ns/op\n`,
      "txt",
    );
    await folder.write("rvp.toml", "");
    expect((await judgeFiles(...slow, folder.path)).exit_code).toBe(1);
    await folder.write("rvp.toml", "[policy]\ntolerance = 0.10\n");
    expect((await judgeFiles(...slow, folder.path)).exit_code).toBe(0);
    const policyOnly = filesOf("92-policy-without-suites")[0]!;
    const verdict = await judgeFiles(...sides, join(policyOnly, ".."));
    expect(verdict.policy.tolerance).toBe(0.1);
  });
});

describe("further tools and figures", () => {
  const only = async (name: string, text: string) =>
    (await read([await folder.write(name, text)]))[0]!;

  test("JMH: forks are processes, the mode decides the direction, parameters are of the name", async () => {
    const row = (mode: string, scoreUnit: string, size: string) => ({
      benchmark: "a.B.c",
      mode,
      threads: 1,
      jdkVersion: "21",
      params: { size },
      primaryMetric: {
        score: 2,
        scoreUnit,
        rawData: [
          [1, 2],
          [3, 4],
        ],
      },
      secondaryMetrics: {
        "gc.alloc.rate.norm": {
          score: 24,
          scoreUnit: "B/op",
          rawData: [
            [24, 24],
            [24, 24],
          ],
        },
      },
    });
    const rows = [
      row("thrpt", "ops/ms", "1"),
      row("avgt", "us/op", "1"),
      row("avgt", "us/op", "2"),
    ];
    const session = await only("jmh.json", JSON.stringify(rows));
    expect(session.cases.map(({ title }) => title)).toEqual([
      "a.B.c(size=1) thrpt",
      "a.B.c(size=1) avgt",
      "a.B.c(size=2) avgt",
    ]);
    expect(session.cases[0]!.processes.map(({ samples }) => samples.rate)).toEqual([
      [1000, 2000],
      [3000, 4000],
    ]);
    expect(session.cases[1]!.processes[1]!.samples.time![1]).toBeCloseTo(4e-6, 12);
    expect(Object.keys(session.cases[1]!.processes[0]!.samples)).toHaveLength(2);
    expect(session.environment["java.version"]).toBe("21");
  });

  test("JMH: NaN in a score is a row's problem", async () => {
    const row = (benchmark: string, score: unknown) => ({
      benchmark,
      mode: "ss",
      primaryMetric: { score, scoreUnit: "ms/op" },
    });
    const session = await only("jmh.json", JSON.stringify([row("a", "NaN"), row("b", 1)]));
    expect(outcomes(session)).toEqual({ "a ss": "failed", "b ss": "measured" });
  });

  test("BenchmarkDotNet: launches are processes; without them the values behind the statistics", async () => {
    const measurement = (LaunchIndex: number, Nanoseconds: number) => ({
      IterationMode: "Workload",
      IterationStage: "Result",
      LaunchIndex,
      Operations: 10,
      Nanoseconds,
    });
    const text = JSON.stringify({
      HostEnvironmentInfo: {
        ProcessorName: "CPU one",
        RuntimeVersion: ".NET 9",
        Configuration: "RELEASE",
      },
      Benchmarks: [
        {
          FullName: "A.B(n: 1)",
          Statistics: { OriginalValues: [5, 6], Median: 5.5 },
          Memory: { BytesAllocatedPerOperation: 24 },
        },
        {
          FullName: "A.C",
          Statistics: { Median: 1 },
          Measurements: [
            measurement(1, 100),
            measurement(1, 110),
            measurement(2, 120),
            { IterationMode: "Overhead" },
          ],
        },
        { FullName: "A.D", Statistics: null },
      ],
    });
    const session = await only("bdn.json", text);
    expect(outcomes(session)).toEqual({
      "A.B(n: 1)": "measured",
      "A.C": "measured",
      "A.D": "failed",
    });
    expect(session.cases[0]!.processes[0]!.samples).toMatchObject({ bytes_per_op: [24] });
    expect(session.cases[1]!.processes.map(({ samples }) => samples.time!.length)).toEqual([2, 1]);
    expect(session.environment).toMatchObject({ "cpu.model": "CPU one", "build.type": "RELEASE" });
  });

  test("custom rows of github-action-benchmark, with a direction from the unit or from [metrics]", async () => {
    const session = await only(
      "custom.json",
      JSON.stringify([
        { name: "a", unit: "ops/s", value: 5 },
        { name: "b", unit: "ms", value: "7" },
        { name: "c", unit: "points", value: 9 },
      ]),
    );
    expect(session.cases.map(({ processes }) => Object.keys(processes[0]!.samples)[0])).toEqual([
      "rate",
      "time",
      "reported@points",
    ]);
    expect(session.catalog!.reported!.gate).toBe(false);
  });

  test("Google Benchmark's processor time and counters, hyperfine's memory, pytest's extra_info", async () => {
    const google = await only(
      "g.json",
      JSON.stringify({
        context: {},
        benchmarks: [
          {
            name: "BM",
            iterations: 5,
            real_time: 2,
            cpu_time: 1,
            time_unit: "us",
            items_per_second: 7,
            CacheMisses: 3,
          },
        ],
      }),
    );
    const samples = google.cases[0]!.processes[0]!.samples;
    expect(samples).toMatchObject({ time: [2e-6], cpu_time: [1e-6] });
    expect(google.catalog).toMatchObject({
      items_per_second: { direction: "higher" },
      cachemisses: { gate: false, about: expect.stringContaining("CacheMisses") },
    });
    const hyperfine = await only(
      "h.json",
      JSON.stringify({
        results: [{ command: "x", times: [1, 2], memory_usage_byte: [1000, 2000] }],
      }),
    );
    expect(hyperfine.cases[0]!.processes.map((process) => process.samples.memory)).toEqual([
      [1000],
      [2000],
    ]);
    const pytest = await only(
      "p.json",
      JSON.stringify({
        machine_info: {},
        benchmarks: [
          { fullname: "t", stats: { median: 1 }, extra_info: { rows: 12, note: "text" } },
        ],
      }),
    );
    expect(pytest.cases[0]!.processes[0]!.samples).toEqual({ time: [1], rows: [12] });
  });
});

test("pytest-benchmark: a file far larger than a text is read piece by piece, within little memory", async () => {
  const file = folder.at("large.json");
  const script = join(import.meta.dirname, "read_large.ts");
  const megabytes = 200;
  const { stdout } = await promisify(execFile)(
    "node_modules/.bin/tsx",
    [script, file, String(megabytes)],
    { maxBuffer: 1 << 20 },
  );
  const { cases, least, added } = JSON.parse(stdout) as Record<string, number>;
  expect(cases).toBe(30);
  // Thinned evenly, and still enough of each for its median.
  expect(least).toBeGreaterThan(4_000);
  expect(added! / megabytes).toBeLessThan(1);
}, 120_000);
