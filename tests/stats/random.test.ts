import { expect, test } from "vitest";
import { below, randomFor } from "../../src/stats/random.ts";

const draw = (key: string, count: number, bound: number) => {
  const random = randomFor(key);
  return Array.from({ length: count }, () => below(random, bound));
};

test("a key always gives the same stream, another key another one", () => {
  expect(draw("python:a:fit_time", 20, 1000)).toEqual(draw("python:a:fit_time", 20, 1000));
  expect(draw("python:a:fit_time", 20, 1000)).not.toEqual(draw("python:b:fit_time", 20, 1000));
  expect(draw("", 5, 1_000_000)).toMatchInlineSnapshot(`
    [
      866190,
      609676,
      498287,
      896718,
      417836,
    ]
  `);
});

test("draws are even: each of 30 numbers comes up as often as chance allows", () => {
  const counts = new Array<number>(30).fill(0);
  for (const value of draw("even", 60_000, 30)) counts[value]!++;
  const chiSquared = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chiSquared).toBeLessThan(58.3); // 99.9 % point at 29 degrees of freedom
});

test("neighbouring keys are not correlated", () => {
  const size = 5_000;
  const a = draw("k1", size, 1_000_000).map((v) => v / 1e6 - 0.5);
  const b = draw("k2", size, 1_000_000).map((v) => v / 1e6 - 0.5);
  const correlation = a.reduce((sum, v, i) => sum + v * b[i]! * 12, 0) / size;
  expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(size));
});
