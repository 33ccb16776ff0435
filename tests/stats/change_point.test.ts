import { expect, test } from "vitest";
import { ChangeFinder, changePoints, DRIFT_RULE } from "../../src/stats/change_point.ts";
import { largestSplit, splitP } from "../../src/stats/split.ts";
import { dropWarmUp, lateChange } from "../../src/stats/warmup.ts";
import { normals } from "../compare/documents.ts";
import { vectors } from "./reference.ts";

test("the best split, and how often orders split as well, by a direct evaluation in Python", () => {
  for (const { series, index, p } of vectors.splits) {
    expect(largestSplit(series)).toBe(index);
    // Below 2.8 standard errors, as short a series as this never splits, p is not drawn: called 1.
    if (p !== undefined)
      expect(splitP(series, 1) === 1 || Math.abs(splitP(series, 1) - p) < 0.02).toBe(true);
  }
});

test("p of a split is that of all orders, within what its draws can tell", () => {
  // 6 against 6: of 924 ways to choose six places, the first or the last six split as well.
  const clear = [0, 1, 2, 3, 4, 5].map((i) => i / 1e3);
  const p = splitP([...clear, ...clear.map((value) => value + 1)], 0.005);
  expect(p).toBeGreaterThan(0.0012);
  expect(p).toBeLessThan(0.0034);
});

const noise = (key: string, sd: number, count: number) => {
  const normal = normals(key);
  return Array.from({ length: count }, () => sd * normal());
};
const found = (series: readonly number[]) => changePoints(series).map(({ index }) => index);

test("a creep of one percent a step is found once it adds up", () => {
  const series = Array.from(
    { length: 80 },
    (_, i) => 0.01 * Math.floor(i / 20) + 0.002 * Math.sin(i * 7.7),
  );
  const steps = changePoints(series, { ...DRIFT_RULE, magnitude: 0.005 });
  expect(steps.map((point) => point.index)).toEqual([20, 40, 60]);
  expect(changePoints(series)).toEqual([]);
});

test("a step behind spikes is found, the spikes are not", () => {
  const series = noise("spikes", 0.01, 40);
  for (const at of [4, 11, 25]) series[at]! += Math.log(3);
  expect(found(series)).toEqual([]);
  expect(found(series.map((value, i) => value + (i < 20 ? 0 : Math.log(3))))).toEqual([20]);
  expect(found(series.map((value, i) => value + (i < 20 ? 0 : 0.05)))).toEqual([20]);
});

test("levels that come and go are all found", () => {
  const level = (i: number) => (i >= 90 && i < 110 ? 0.1 : i >= 200 ? 0.2 : 0);
  const series = noise("levels", 0.01, 300).map((value, i) => value + level(i));
  expect(found(series)).toEqual([90, 110, 200]);
  const levels = changePoints(series).map(({ before, after }) => [before, after]);
  for (const [i, [before, after]] of [
    [0, 0.1],
    [0.1, 0],
    [0, 0.2],
  ].entries()) {
    expect(levels[i]![0]).toBeCloseTo(before!, 1);
    expect(levels[i]![1]).toBeCloseTo(after!, 1);
  }
});

test("a series that is appended to says what the whole would, and searches full windows once", () => {
  const series = noise("appended", 0.01, 300).map((value, i) => value + (i < 130 ? 0 : 0.1));
  const growing = new ChangeFinder();
  for (let count = 1; count <= series.length; count++) {
    growing.append(series.slice(count - 1, count));
    if (count % 23 === 0) expect(growing.changes()).toEqual(changePoints(series.slice(0, count)));
  }
  expect(growing.changes()).toEqual(changePoints(series));
});

test("scale and sign do not matter", () => {
  const series = noise("scale", 0.01, 60).map((value, i) => value + (i < 30 ? 0 : 0.05));
  const rule = { ...DRIFT_RULE, magnitude: 0 };
  const at = (values: number[]) => changePoints(values, rule).map(({ index, p }) => [index, p]);
  expect(at(series)).toHaveLength(1);
  expect(at(series.map((value) => -8 * value))).toEqual(at(series));
});

test("three values at an end can show a level, one cannot", () => {
  const series = noise("end", 0.01, 30);
  const raised = (from: number) => series.map((value, i) => value + (i < from ? 0 : 0.3));
  expect(found(raised(27))).toEqual([27]);
  expect(found(raised(29))).toEqual([]);
});

test("flat, short and empty series have none", () => {
  expect(changePoints(new Array(50).fill(1))).toEqual([]);
  expect(changePoints([1, 2, 3])).toEqual([]);
  expect(changePoints([])).toEqual([]);
});

test("a level that changes late means no steady state, one that settled early does not", () => {
  const noise = (i: number) => 0.003 * Math.sin(i * 7.7);
  const curve = (from: number) =>
    Array.from({ length: 30 }, (_, i) => (i < from ? 0.2 : 0) + noise(i));
  expect(lateChange([curve(20), curve(20)])).toBe(20);
  expect(lateChange([curve(5), curve(5)])).toBeNull();
  expect(lateChange([curve(0), curve(0)])).toBeNull();
  expect(lateChange([[1, 2, 3]])).toBeNull();
  expect(lateChange([])).toBeNull();
});

test("long curves are thinned, not searched in quadratic time", () => {
  const long = Array.from(
    { length: 200_000 },
    (_, i) => (i < 150_000 ? 0 : 0.1) + 0.01 * Math.sin(i * 7.7),
  );
  const start = performance.now();
  expect(lateChange([long])).toBe(150_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("warm-up is the first tenth, at least one iteration", () => {
  expect(dropWarmUp([1, 2, 3])).toEqual([2, 3]);
  expect(dropWarmUp(Array.from({ length: 20 }, (_, i) => i))[0]).toBe(2);
  expect(dropWarmUp([1])).toEqual([]);
});
