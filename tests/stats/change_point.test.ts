import { expect, test } from "vitest";
import { changePoints, DRIFT_RULE } from "../../src/stats/change_point.ts";
import { dropWarmUp, lateChange } from "../../src/stats/warmup.ts";
import { vectors } from "./reference.ts";

test("change points are those of a direct evaluation in Python", () => {
  for (const { series, indices } of vectors.change_points) {
    expect(changePoints(series).map((point) => point.index)).toEqual(indices);
  }
});

test("a creep of one percent a step is found once it adds up", () => {
  const series = Array.from(
    { length: 40 },
    (_, i) => 0.01 * Math.floor(i / 10) + 0.002 * Math.sin(i * 7.7),
  );
  const found = changePoints(series, { ...DRIFT_RULE, magnitude: 0.005 });
  expect(found.map((point) => point.index)).toEqual([10, 20, 30]);
  expect(changePoints(series)).toEqual([]);
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
