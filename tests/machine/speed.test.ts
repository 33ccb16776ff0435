import { expect, test } from "vitest";
import { probeSpeed, swingOf } from "../../src/machine/speed.ts";

const probes = (fast: number, slow: number) => [
  ...Array.from({ length: fast }, () => 25_000),
  ...Array.from({ length: slow }, () => 46_000),
];

test("a processor that is slow for a fifth of the time swings by what it loses then", () => {
  expect(swingOf(probes(80, 20))).toBe(0.84);
});

test("single interruptions are no swing", () => {
  expect(swingOf(probes(95, 5))).toBe(0);
});

test("too few probes say nothing", () => {
  expect(swingOf(probes(10, 9))).toBeNull();
});

test("a tenth of a second is enough for an answer", () => {
  expect(probeSpeed(100)).toBeGreaterThanOrEqual(0);
});
