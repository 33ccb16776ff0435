import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/plan/definitions.ts";
import { schedule } from "../../src/plan/schedule.ts";
import { balance } from "../../src/plan/shards.ts";

function caseOf(id: string): Case {
  const benchmark = id.split("/").slice(0, 2).join("/");
  return {
    id,
    benchmark,
    params: {},
    checks: {},
    profiles: ["quick"],
    devices: undefined,
    timeoutSeconds: undefined,
    file: "",
  };
}

const CASES = ["a/x/1", "a/x/2", "a/x/3", "a/y/1", "a/y/2"].map(caseOf);
const UNITS = ["head-p", "head-r", "base-p", "base-r"];

describe("schedule", () => {
  test("every unit runs every case once in every round", () => {
    const invocations = schedule(CASES, UNITS, { from: 0, to: 6 }, 42);
    for (const unit of UNITS) {
      for (const { id } of CASES) {
        const rounds = invocations
          .filter((it) => it.unit === unit && it.cases.some((item) => item.id === id))
          .map(({ round }) => round);
        expect(rounds).toEqual([0, 1, 2, 3, 4, 5]);
      }
    }
  });

  test("odd rounds go through the units backwards", () => {
    const turn = (round: number) =>
      schedule(CASES.slice(0, 1), UNITS, { from: 0, to: 2 }, 1)
        .filter((it) => it.round === round)
        .map(({ unit }) => unit);
    expect(turn(0)).toEqual(UNITS);
    expect(turn(1)).toEqual([...UNITS].reverse());
  });

  test("the units of a round share the order of cases, and rounds differ", () => {
    const orders = schedule(CASES, UNITS, { from: 0, to: 8 }, 7)
      .filter(({ cases }) => cases[0]?.benchmark === "a/x")
      .map(({ round, cases }) => `${round}: ${cases.map(({ id }) => id).join()}`);
    expect(new Set(orders).size).toBe(8);
    const withoutRound = new Set(orders.map((order) => order.slice(order.indexOf(":"))));
    expect(withoutRound.size).toBeGreaterThan(1);
  });

  test("one seed, one schedule; another seed, another", () => {
    const order = (seed: number) =>
      JSON.stringify(schedule(CASES, UNITS, { from: 0, to: 5 }, seed));
    expect(order(3)).toBe(order(3));
    expect(order(3)).not.toBe(order(4));
  });

  test("ids are unique and go on from the first", () => {
    const ids = schedule(CASES, UNITS, { from: 0, to: 3 }, 1, 100).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => 100 + index));
  });
});

describe("balance", () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  });

  test("every case is in exactly one shard, and none is empty", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 12 }), (seconds, count) => {
        const cases = seconds.map((value, index) => ({ id: `c${index}`, seconds: value }));
        const shards = balance(cases, count);
        expect(shards.flat().sort()).toEqual(cases.map(({ id }) => id).sort());
        expect(shards.every((shard) => shard.length > 0)).toBe(true);
      }),
    );
  });

  test("the longest shard is within 4/3 of the lower bound (Graham)", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 12 }), (seconds, count) => {
        const cases = seconds.map((value, index) => ({ id: `c${index}`, seconds: value }));
        const byId = new Map(cases.map(({ id, seconds }) => [id, seconds]));
        const loads = balance(cases, count).map((ids) =>
          ids.reduce((sum, id) => sum + (byId.get(id) ?? 0), 0),
        );
        const total = seconds.reduce((a, b) => a + b, 0);
        const sorted = [...seconds].sort((a, b) => b - a);
        const pair = (sorted[count - 1] ?? 0) + (sorted[count] ?? 0);
        const bound = Math.max(total / count, sorted[0] ?? 0, pair);
        expect(Math.max(...loads)).toBeLessThanOrEqual((4 / 3) * bound + 1e-9);
      }),
    );
  });

  test("10 000 cases over 100 shards are split in a moment", () => {
    const cases = Array.from({ length: 10_000 }, (_, i) => ({
      id: `c${i}`,
      seconds: 1 + (i % 97),
    }));
    const start = performance.now();
    const shards = balance(cases, 100);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(shards).toHaveLength(100);
  });
});
