// Kind: exact means exact, over all sessions; the same files give the same verdict wherever they lie.
import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestFolder } from "../build/folders.ts";
import { filesOf, judgeCase, judgeFiles, twoSides, verdicts } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Go's count of allocations, session by session, and repetition by repetition where there are several. */
const allocations = (values: { base: number[][]; head: number[][] }) =>
  twoSides(
    folder,
    1,
    (noisy, side, session) =>
      values[side]
        [session]!.map(
          (count) => `BenchmarkPool-8 1000 ${noisy(1e6)} ns/op 64 B/op ${count} allocs/op`,
        )
        .join("\n"),
    "txt",
  );
const each = (...counts: number[]) => counts.map((count) => [count]);
const allocs = async (values: { base: number[][]; head: number[][] }) => {
  const { comparisons } = await judgeFiles(...(await allocations(values)));
  return comparisons.find(({ metric }) => metric === "allocs_per_op")!;
};

test("18: a count that alternates on both sides has not changed", async () => {
  const verdict = await judgeCase("18-go-allocs-flap");
  expect(verdict.exit_code).toBe(0);
  expect(verdicts(verdict)["example.test/q.BenchmarkPool allocs_per_op"]).toBe("no-change");
});

test("18: the same files in other folders, in another order, give the same verdict", async () => {
  const seen = new Set<string>();
  for (const order of [0, 1, 2]) {
    const moved = async (side: string) => {
      await mkdir(folder.at(`${order}/${side}`), { recursive: true });
      const files = filesOf("18-go-allocs-flap", side).map(async (path) => {
        const copy = join(folder.at(`${order}/${side}`), basename(path));
        await copyFile(path, copy);
        return copy;
      });
      const all = await Promise.all(files);
      return [...all.slice(order), ...all.slice(0, order)];
    };
    seen.add(JSON.stringify(await judgeFiles(await moved("base"), await moved("head"))));
  }
  expect(seen.size).toBe(1);
});

test("where every sample agrees one allocation more is red, whatever the tolerance of durations", async () => {
  const row = await allocs({ base: each(9, 9, 9, 9, 9, 9), head: each(10, 10, 10, 10, 10, 10) });
  expect(row).toMatchObject({ mode: "exact", verdict: "regression" });
});

test("one session that disagrees makes a count a figure like others: not the last one alone decides", async () => {
  const last = await allocs({
    base: each(1000, 1001, 1000, 1001, 1000, 1000),
    head: each(1000, 1000, 1001, 1000, 1000, 1001),
  });
  expect(last).toMatchObject({ mode: "unpaired", verdict: "no-change" });
  const more = await allocs({
    base: each(1000, 1001, 1000, 1001, 1000, 1000),
    head: each(1100, 1101, 1100, 1100, 1101, 1100),
  });
  expect(more).toMatchObject({ mode: "unpaired", verdict: "regression" });
});

test("repetitions of one process that disagree are no count either, though their medians agree", async () => {
  const flapping = [
    [7, 7, 8],
    [7, 7, 8],
    [7, 7, 8],
    [7, 7, 8],
    [7, 7, 8],
    [7, 7, 8],
  ];
  const row = await allocs({ base: flapping, head: flapping.map(() => [7, 7, 9]) });
  expect(row.mode).not.toBe("exact");
  expect(row.verdict).not.toBe("regression");
});

test("no allocation on either side is no change; one where there was none is red", async () => {
  const none = each(0, 0, 0, 0, 0, 0);
  expect(await allocs({ base: none, head: none })).toMatchObject({
    verdict: "no-change",
    effect: 0,
  });
  expect(await allocs({ base: none, head: each(1, 1, 1, 1, 1, 1) })).toMatchObject({
    verdict: "regression",
    scale: "absolute",
    effect: 1,
  });
});

test("what only older sessions of the base had is not missing on head", async () => {
  const [base, head] = await twoSides(folder, 1, (noisy, side, session) => {
    const old = side === "base" && session < 3 ? [{ name: "old", real_time: noisy(5) }] : [];
    return JSON.stringify({
      context: { date: `2026-1${side === "base" ? 0 : 1}-0${session + 1}T00:00:00Z` },
      benchmarks: [{ name: "kept", real_time: noisy(100) }, ...old],
    });
  });
  const verdict = await judgeFiles(base.reverse(), head);
  expect(verdicts(verdict)).toEqual({ "kept time": "no-change" });
  expect(verdict.exit_code).toBe(0);
});
