import stringWidth from "string-width";
import { expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { changesOf, historyOf } from "../../src/history/series.ts";
import { sparkline } from "../../src/history/sparkline.ts";
import { COLUMNS, recordsOf, toCsv, toJsonLines } from "../../src/history/table.ts";
import { renderHistory } from "../../src/report/terminal/history.ts";
import { sample } from "../report/sample.ts";

const { stored } = sample({ paired: false, sessions: 20 });
const history = historyOf(stored);

test("the drift that was put in is found, where it was put, and no other", () => {
  const drifted = history.filter(({ changes }) => changes.length > 0);
  expect(drifted).toHaveLength(4);
  for (const { suite, case: id, changes } of drifted) {
    expect(`${suite}:${id}`).toBe("python:dl/cnn/resnet18/cifar10");
    expect(changes.map(({ index }) => index)).toEqual([12]);
    expect(changes[0]!.after / changes[0]!.before).toBeCloseTo(1.06, 2);
  }
});

test("the order of the files changes nothing", () => {
  expect(historyOf([...stored].reverse())).toEqual(history);
});

test("a case that was not measured in a session leaves no point there", () => {
  const holed = stored.map((session, i): Results => {
    if (i !== 3) return session;
    const outcome = { kind: "failed", stage: "crash", message: "x" } as const;
    return { ...session, cases: session.cases.map((each) => ({ ...each, outcome })) };
  });
  expect(historyOf(holed)[0]!.points).toHaveLength(19);
});

test("one session is no history", () => {
  expect(historyOf(stored.slice(0, 1))).toEqual([]);
  expect(historyOf([])).toEqual([]);
});

test("levels are in the metric's unit, also where values are not positive", () => {
  const noise = (i: number) => 0.001 * Math.sin(i * 7.7);
  const ratio = changesOf(Array.from({ length: 20 }, (_, i) => (i < 10 ? 2 : 3) + noise(i)));
  expect(ratio).toHaveLength(1);
  expect(ratio[0]!.before).toBeCloseTo(2, 2);
  expect(ratio[0]!.after).toBeCloseTo(3, 2);
  const signed = changesOf(Array.from({ length: 20 }, (_, i) => (i < 10 ? -5 : 5) + noise(i)));
  expect(signed[0]!.before).toBeCloseTo(-5, 2);
  expect(signed[0]!.after).toBeCloseTo(5, 2);
  expect(changesOf(new Array(20).fill(0))).toEqual([]);
});

test("a sparkline goes from the smallest to the largest", () => {
  expect(sparkline([1, 2, 3, 8])).toBe("▁▂▃█");
  expect(sparkline([5, 5, 5])).toBe("▁▁▁");
  expect(sparkline([])).toBe("");
});

test("CSV and JSON lines hold every point, and read back the same", () => {
  const records = recordsOf(history);
  expect(records).toHaveLength(history.reduce((sum, { points }) => sum + points.length, 0));
  expect(records.filter(({ change }) => change !== null)).toHaveLength(4);
  const lines = toCsv(records).split("\r\n");
  expect(lines[0]).toBe(COLUMNS.join(","));
  expect(lines).toHaveLength(records.length + 2);
  expect(Number(lines[1]!.split(",")[7])).toBe(records[0]!.value);
  const parsed = toJsonLines(records)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(parsed).toEqual(records);
  expect(Object.keys(parsed[0])).toEqual([...COLUMNS]);
});

test("a label can neither break a CSV line nor start a formula", () => {
  const [record] = recordsOf(history);
  const csv = toCsv([{ ...record!, label: '=cmd|"x",\n1', commit: "-1+2" }]);
  expect(csv).toContain(`,'-1+2,"'=cmd|""x"",\n1",`);
});

test("the table shows what drifted first, and fits", () => {
  for (const width of [50, 80, 120]) {
    const lines = renderHistory(history, { width, color: false }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines[2]).toContain("cifar10");
    expect(lines[2]).toMatch(/\+[56]\.\d/);
  }
  expect(renderHistory([], { width: 80, color: false })).toMatch(/^No series yet: .*baseline save/);
});

test("the table has the latest figure, what can fail a job before what only informs, and a short course", () => {
  const [informs, gates] = [false, true].map((gate, i) => ({
    ...history[0]!,
    case: gate ? "gates" : "informs",
    gate,
    unit: "s",
    changes: [],
    points: Array.from({ length: 300 }, () => ({ ...history[0]!.points[0]!, value: 0.001 + i })),
  }));
  const text = renderHistory([informs!, gates!], { width: 80, color: false });
  const lines = text.split("\n");
  expect(lines[2]).toMatch(/gates .* 1\.00\u202fs /);
  expect(lines[3]).toMatch(/informs .* 1\.00\u202fms /);
  for (const line of lines.slice(2)) expect(line).toMatch(/▁{1,16} +300$/);
});
