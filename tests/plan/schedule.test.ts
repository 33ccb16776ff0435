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
/** Two suites with both sides each. */
const PAIRS = [
  ["base-p", "head-p"],
  ["base-r", "head-r"],
];
const UNITS = PAIRS.flat();

describe("schedule", () => {
  const turnsOf = (to: number, seed = 1, process: "family" | "domain" = "family") =>
    schedule(CASES, PAIRS, { from: 0, to }, seed, process);

  test("every unit runs every case once in every round", () => {
    const turns = turnsOf(6, 42);
    for (const unit of UNITS) {
      for (const { id } of CASES) {
        const rounds = turns
          .filter((it) => it.units.includes(unit) && it.cases.some((item) => item.id === id))
          .map(({ round }) => round);
        expect(rounds).toEqual([0, 1, 2, 3, 4, 5]);
      }
    }
  });

  test("the sides of a suite are neighbours; odd rounds go backwards", () => {
    const order = (round: number) =>
      schedule(CASES.slice(0, 1), PAIRS, { from: 0, to: 2 }, 1, "family")
        .filter((it) => it.round === round)
        .map(({ units }) => units.join(" "));
    expect(order(0)).toEqual(["base-p head-p", "base-r head-r"]);
    expect(order(1)).toEqual(["head-r base-r", "head-p base-p"]);
  });

  test("the suites of a round share the order of cases, and rounds differ", () => {
    const orders = turnsOf(8, 7)
      .filter(({ cases }) => cases[0]?.benchmark === "a/x")
      .map(({ round, cases }) => `${round}: ${cases.map(({ id }) => id).join()}`);
    expect(new Set(orders).size).toBe(8);
    const withoutRound = new Set(orders.map((order) => order.slice(order.indexOf(":"))));
    expect(withoutRound.size).toBeGreaterThan(1);
  });

  test("a process of a domain has the cases of all its families", () => {
    const turns = turnsOf(2, 1, "domain");
    expect(turns).toHaveLength(2 * PAIRS.length);
    for (const { cases } of turns) expect(cases).toHaveLength(CASES.length);
  });

  test("one seed, one schedule; another seed, another", () => {
    expect(JSON.stringify(turnsOf(5, 3))).toBe(JSON.stringify(turnsOf(5, 3)));
    expect(JSON.stringify(turnsOf(5, 3))).not.toBe(JSON.stringify(turnsOf(5, 4)));
  });

  test("a round is the same whichever round one starts from", () => {
    const later = schedule(CASES, PAIRS, { from: 3, to: 4 }, 9, "family");
    expect(later).toEqual(turnsOf(4, 9).filter(({ round }) => round === 3));
  });

  test("no two processes of a round have the same place", () => {
    const places = turnsOf(1).flatMap(({ order, units }) => units.map((_, i) => order + i));
    expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, i) => i));
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
