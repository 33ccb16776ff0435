import { expect, test } from "vitest";
import { tickLabels } from "../../../src/report/html/client/plots.ts";
import { binaryTicks, decadeTicks, linearTicks } from "../../../src/report/html/client/ticks.ts";

test.each([
  [[11.18, 11.41], 8, [11.2, 11.25, 11.3, 11.35, 11.4]],
  [[0, 100], 5, [0, 20, 40, 60, 80, 100]],
  [[-3, 3], 3, [-2, 0, 2]],
  [[5, 5], 8, [5]],
] as const)("linear axis %j with room for %i: %j", ([low, high], most, expected) => {
  const ticks = linearTicks([low, high], most);
  expect(ticks).toHaveLength(expected.length);
  for (const [i, tick] of ticks.entries()) expect(tick).toBeCloseTo(expected[i]!, 9);
});

test.each([
  [[0.2, 1200], 12, [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]],
  [[0.2, 1200], 4, [1, 10, 100, 1000]],
  [[0.2, 1200], 2, [1, 100]],
  [[110, 140], 8, [110, 115, 120, 125, 130, 135, 140]],
] as const)("logarithmic axis %j with room for %i: %j", ([low, high], most, expected) => {
  expect(decadeTicks([low, high], most)).toEqual(expected);
});

test("bytes that differ little are counted in their own unit", () => {
  const MiB = 2 ** 20;
  expect(binaryTicks([38 * MiB, 61 * MiB], 5)).toEqual([40, 45, 50, 55, 60].map((n) => n * MiB));
});

test("bytes are counted in powers of two, every so many where there is little room", () => {
  expect(binaryTicks([3e6, 1.1e9], 10).map((tick) => Math.log2(tick))).toEqual([
    22, 23, 24, 25, 26, 27, 28, 29, 30,
  ]);
  expect(binaryTicks([3e6, 1.1e9], 3).map((tick) => Math.log2(tick))).toEqual([22, 25, 28]);
});

test("labels have the digits that tell neighbours apart, and no more", () => {
  const plain = (labels: string[]) => labels.map((label) => label.replace("\u202f", " "));
  expect(plain(tickLabels([1.12e-5, 1.125e-5, 1.13e-5], "s"))).toEqual([
    "11.2 µs",
    "11.25 µs",
    "11.3 µs",
  ]);
  expect(plain(tickLabels([1e-4, 1e-3, 1e-2], "s"))).toEqual(["100 µs", "1 ms", "10 ms"]);
  expect(plain(tickLabels([0.1, 1, 10], "1"))).toEqual(["0.1", "1", "10"]);
});
