import { expect, test } from "vitest";
import { bound, effect, effectInterval, growth, quantity } from "../../src/report/figures.ts";

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

test.each([
  [0.00123, "s", "1.23 ms"],
  [7.04e-8, "s", "70.4 ns"],
  [163 * 2 ** 20, "B", "163 MiB"],
  [5_280_000, "/s", "5.28 M/s"],
  [36.25, "/s", "36.3 /s"],
  [12_345_678, "instructions", "12.3 M instr."],
  [99.7, "%", "99.7 %"],
  [2.5, "1", "2.50"],
  [null, "s", "–"],
  [Number.NaN, "s", "–"],
])("%f %s is %s", (value, unit, expected) => {
  expect(plain(quantity(value, unit))).toBe(expected);
});

test.each([
  [0.0312, "+3.1 %"],
  [-0.05, "−5.0 %"],
  [8.99, "+899.0 %"],
  [9, "×10"],
  [20.364, "×21.4"],
  [24_999, "×25000"],
  [3.2e43, "> ×100000"],
  [Number.POSITIVE_INFINITY, "from zero"],
])("a growth of %f is %s: no digits that say nothing", (fraction, expected) => {
  expect(plain(growth(fraction))).toBe(expected);
});

test("effects are signed on their own scale; from tenfold on they are factors, in sentences too", () => {
  const row = { scale: "ratio", unit: "s" } as const;
  expect(plain(effect({ ...row, effect: -0.05 }))).toBe("−5.0 %");
  expect(plain(effectInterval({ ...row, interval: [-0.998, 49] }))).toBe("[−99.8 %, ×50]");
  const red = { ...row, interval: [19.44, 21.33], verdict: "regression" } as const;
  expect(plain(bound({ ...red, interval: [...red.interval] }))).toBe("slower by at least ×20.4");
  const absolute = { scale: "absolute", unit: "acc", effect: 0.01 } as const;
  expect(plain(effect(absolute))).toBe("+0.0100 acc");
});
