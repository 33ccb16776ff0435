import { describe, expect, test } from "vitest";
import { resolutionOf, shareSeen, tooFewUnits } from "../../src/compare/resolution.ts";
import type { Comparison } from "../../src/contract/generated/types.ts";

function rows(count: number, n: number, mode: Comparison["mode"] = "unpaired"): Comparison[] {
  const row = { gating: true, mode, head: { n, value: 1 }, base: { n, value: 1 } } as Comparison;
  return Array.from({ length: count }, () => row);
}

test("two processes a side cannot make even one row red, three can, whatever the number of rows", () => {
  expect(tooFewUnits(rows(364, 2), 0.05)).toEqual([
    { code: "too-few-units", units: 2, unit: "process", comparisons: 1, needed: 3 },
  ]);
  expect(tooFewUnits(rows(364, 3), 0.05)).toEqual([]);
});

test("pairs have no such floor: what may be red is settled on fresh rounds", () => {
  expect(tooFewUnits(rows(364, 5, "paired"), 0.05)).toEqual([]);
});

test("rows that are not judged within the job, or cannot fail it, say nothing", () => {
  expect(tooFewUnits(rows(364, 5, "stored"), 0.05)).toEqual([]);
  expect(tooFewUnits([{ ...rows(1, 2)[0]!, gating: false }], 0.05)).toEqual([]);
});

describe("the resolution of a job", () => {
  const seen = (minimum_detectable_effect: number, rest: Partial<Comparison> = {}) =>
    ({
      gating: true,
      scale: "ratio",
      mode: "paired",
      minimum_detectable_effect,
      ...rest,
    }) as Comparison;
  const blind = {
    gating: true,
    scale: "ratio",
    mode: "none",
    verdict: "inconclusive",
  } as Comparison;

  test("is the share of gating rows in which a lone change would have been seen", () => {
    const all = [seen(0.02), seen(0.05), seen(0.08), seen(0.5)];
    expect(resolutionOf(all)).toEqual({
      rows: 4,
      shares: [
        { change: 0.03, share: 0.25 },
        { change: 0.05, share: 0.5 },
        { change: 0.1, share: 0.75 },
      ],
    });
  });

  test("counts what could not be compared as blind, and leaves out what has no noise or no percentage", () => {
    const all = [seen(0.02), blind, seen(0, { mode: "exact" }), seen(0.01, { scale: "absolute" })];
    expect(shareSeen(all, 0.1)).toBe(0.5);
    const others = [seen(0.02, { gating: false }), { ...blind, verdict: "new" } as Comparison];
    expect(resolutionOf(others).rows).toBe(0);
  });
});
