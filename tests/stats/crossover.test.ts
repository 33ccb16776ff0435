import { describe, expect, test } from "vitest";
import { crossingOf } from "../../src/stats/crossover.ts";
import { below, randomFor } from "../../src/stats/random.ts";
import { curveVectors, expectClose } from "./reference.ts";

describe("against SciPy", () => {
  test.each((curveVectors.crossings as Vector[]).map((row, i) => [i, row] as const))(
    "the ends of curve %i",
    (_, { places, rounds, spans, zeros }) => {
      const { crossovers, throughout } = crossingOf(places, rounds, 0.95);
      const expected = spans
        .map(([low, high]) => ({
          low: low === places[0] ? null : low,
          high: high === places.at(-1) ? null : high,
          zeros: zeros.filter((zero) => zero >= low && zero <= high),
        }))
        .filter(({ low, high, zeros: own }) => own.length % 2 === 1 && (low ?? high) !== null);
      expect(throughout === null).toBe(spans.length > 0);
      expect(crossovers).toHaveLength(expected.length);
      for (const [i, { low, high, zeros: own }] of expected.entries()) {
        const found = crossovers[i]!;
        expectClose(found.at, own[(own.length - 1) / 2]!);
        expectEnd(found.low, low);
        expectEnd(found.high, high);
      }
    },
  );
});

interface Vector {
  places: number[];
  rounds: number[][];
  spans: [number, number][];
  zeros: number[];
}

function expectEnd(found: number | null, wanted: number | null): void {
  if (wanted === null || found === null) expect(found).toBe(wanted);
  else expectClose(found, wanted);
}

describe("what a curve shows", () => {
  const places = [0, 1, 2, 3];
  const around = (means: number[], noise = 0.01) =>
    [-1, 0, 1, 0.5, -0.5].map((shift) => means.map((mean) => mean + shift * noise));

  test("an interval goes on beyond the last place, though the logarithms of sizes are rounded", () => {
    const sizes = [1, 2, 3, 256].map(Math.log); // log 3 + (log 256 − log 3) is less than log 256
    const [found] = crossingOf(sizes, around([-0.3, -0.2, -0.1, 0.001]), 0.95).crossovers;
    expect(found).toMatchObject({ above: 1, high: null });
  });

  test("an interval that holds a place is one, though the logarithms of sizes are rounded", () => {
    const sizes = [1, 3, 256, 1024].map(Math.log);
    const undecided = crossingOf(sizes, around([-0.3, -0.001, -0.001, 0.3], 0.1), 0.95);
    expect(undecided.crossovers).toHaveLength(1);
    expect(undecided.crossovers[0]!.low).toBeLessThan(Math.log(256));
  });

  test("one side ahead at all sizes", () => {
    expect(crossingOf(places, around([0.3, 0.2, 0.5, 0.1]), 0.95)).toEqual({
      crossovers: [],
      throughout: 1,
    });
    expect(crossingOf(places, around([-0.3, -0.2, -0.5, -0.1]), 0.95).throughout).toBe(-1);
  });

  test("the side that is ahead above the crossover", () => {
    const [up] = crossingOf(places, around([-0.3, -0.1, 0.1, 0.3]), 0.95).crossovers;
    expect(up).toMatchObject({ above: 1 });
    expectClose(up!.at, 1.5);
    expect(up!.low).toBeLessThan(1.5);
    expect(up!.high).toBeGreaterThan(1.5);
    const [down] = crossingOf(places, around([0.3, 0.1, -0.1, -0.3]), 0.95).crossovers;
    expect(down).toMatchObject({ above: -1 });
  });

  test("two crossovers, apart", () => {
    const { crossovers } = crossingOf(places, around([0.3, -0.3, -0.3, 0.3]), 0.95);
    expect(crossovers.map(({ above }) => above)).toEqual([-1, 1]);
  });

  test("an interval that reaches the first or last size is open there", () => {
    const [late] = crossingOf(places, around([0.5, 0.4, 0.3, -0.01], 0.1), 0.95).crossovers;
    expect(late).toMatchObject({ high: null });
    const [early] = crossingOf(places, around([-0.01, 0.3, 0.4, 0.5], 0.1), 0.95).crossovers;
    expect(early).toMatchObject({ low: null });
  });

  test("nothing, where noise covers it all, or a dip hardly touches zero", () => {
    const nothing = { crossovers: [], throughout: null };
    expect(crossingOf(places, around([0.01, -0.01, 0.01, -0.01], 0.5), 0.95)).toEqual(nothing);
    expect(crossingOf(places, around([0.3, -0.005, 0.005, 0.3], 0.05), 0.95)).toEqual(nothing);
  });
});

/** How often the interval holds the true place, where a crossover is reported. */
describe("the interval of 95 % holds the true crossover", () => {
  const curves = {
    "straight and steep": [1, 0.35, -0.3, -0.95],
    "flat near zero": [0.4, 0.06, -0.05, -0.2],
    "at a measured size": [0.5, 0, -0.4, -0.5],
    "near the end": [0.6, 0.4, 0.2, -0.1],
  };
  test.each(
    Object.entries(curves).flatMap(([name, means]) =>
      [3, 5, 10].map((n) => [name, n, means] as const),
    ),
  )("%s, %i rounds", (name, n, means) => {
    const places = means.map((_, i) => i);
    const random = randomFor(`crossover ${name} ${n}`);
    const k = means.findIndex((mean, i) => mean >= 0 && means[i + 1]! < 0);
    const truth = k + means[k]! / (means[k]! - means[k + 1]!);
    let [reported, held] = [0, 0];
    for (let run = 0; run < 2000; run++) {
      // A size has noise of its own; a part of it all sizes of a round share.
      const rounds = Array.from({ length: n }, () => {
        const shared = 0.03 * normal(random);
        return means.map((mean) => mean + shared + 0.04 * normal(random));
      });
      const { crossovers } = crossingOf(places, rounds, 0.95);
      if (crossovers.length === 0) continue;
      reported++;
      const holds = ({ low, high }: { low: number | null; high: number | null }) =>
        (low ?? 0) <= truth && truth <= (high ?? places.length - 1);
      if (crossovers.some(holds)) held++;
    }
    expect(reported).toBeGreaterThan(1000);
    expect(held / reported).toBeGreaterThanOrEqual(0.93);
  });
});

/** Box & Muller. */
function normal(random: Parameters<typeof below>[0]): number {
  const uniform = () => (below(random, 2 ** 31) + 0.5) / 2 ** 31;
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
