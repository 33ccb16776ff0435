// Kind: fields that drift don't forbid, and fields that name the machine do.
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestFolder } from "../build/folders.ts";
import { judgeCase, judgeFiles, read, twoSides, verdicts } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

test("11: a clock that was another at each start does not forbid", async () => {
  const verdict = await judgeCase("11-gbench-mhz");
  expect(verdicts(verdict)).toEqual({ "BM_A time": "no-change" });
  expect(JSON.stringify(verdict)).not.toContain("mhz");
});

test("20: old pytest-benchmark names its processor, and another one forbids", async () => {
  const verdict = await judgeCase("20-pytest-old-cpu-brand");
  expect(verdict.exit_code).toBe(0);
  expect(verdict.comparisons[0]).toMatchObject({
    verdict: "inconclusive",
    reason: { code: "environment-differs", fields: ["cpu.model"] },
  });
});

const asv = (params: (session: number, side: string) => object) =>
  twoSides(folder, 1, (noisy, side, session) =>
    JSON.stringify({
      version: 2,
      date: 1.7e12 + session + (side === "head" ? 1e6 : 0),
      params: params(session, side),
      result_columns: ["result"],
      results: { "m.time_x": [[noisy(1)]] },
    }),
  );

test("asv: memory that is counted anew does not forbid; another processor does", async () => {
  const drifting = await judgeFiles(
    ...(await asv((session) => ({ cpu: "one", ram: `${1e7 + session}` }))),
  );
  expect(verdicts(drifting)).toEqual({ "m.time_x time": "no-change" });
  expect(drifting.warnings).toEqual([]);
  const other = await judgeFiles(...(await asv((_, side) => ({ cpu: side, ram: "1" }))));
  expect(other.comparisons[0]!.reason).toEqual({
    code: "environment-differs",
    fields: ["cpu.model"],
  });
});

test("asv: another machine's name or kernel is a warning, another version of a requirement forbids", async () => {
  const moved = await judgeFiles(
    ...(await asv((_, side) => ({ cpu: "one", machine: side, os: side }))),
  );
  expect(verdicts(moved)).toEqual({ "m.time_x time": "no-change" });
  expect(moved.environment.differences.map(({ field, rule }) => [field, rule])).toEqual([
    ["os.host", "warn"],
    ["os.kernel", "warn"],
  ]);
  const numpy = await judgeFiles(...(await asv((_, side) => ({ cpu: "one", numpy: side }))));
  expect(numpy.comparisons[0]!.reason).toEqual({
    code: "environment-differs",
    fields: ["asv.numpy"],
  });
});

test("Google Benchmark: load and caches are none of the fingerprint", async () => {
  const context = {
    date: "2026-11-01T00:00:00Z",
    num_cpus: 8,
    mhz_per_cpu: 1,
    load_avg: [1, 2],
    caches: [],
  };
  const text = JSON.stringify({ context, benchmarks: [{ name: "a", real_time: 1 }] });
  const [session] = await read([await folder.write("g.json", text)]);
  expect(session!.environment).toEqual({ "cpu.count": 8, "build.type": null });
});
