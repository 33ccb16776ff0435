import { expect, test } from "vitest";
import { compareRegressions } from "../../src/compare/regressions.ts";
import { rowsOf } from "../../src/compare/rows.ts";
import { fewestSamples } from "../../src/contract/fewest_samples.ts";
import type { Process } from "../../src/contract/generated/types.ts";
import { below, randomFor } from "../../src/stats/random.ts";
import { caseResult, catalog, policy, process, results, TODAY } from "../compare/documents.ts";

const lowerDecile = { ...policy, rules: [{ match: "*", summary: "p10" as const }] };

const of = (side: "head" | "base", round: number, fit_time: number[]) =>
  process(side, round, { samples: { fit_time } });

test("a round with both sides counts by the process with the fewest samples", () => {
  const session = [
    ...[of("head", 0, [1, 2]), of("base", 0, [3, 4, 5])],
    ...[of("head", 1, [6, 7, 8]), of("base", 1, [9]), of("base", 1, [9, 9])],
    ...[of("head", 2, [1, 2, 3]), of("base", 3, [1]), of("base", 2, [])],
  ];
  expect([...fewestSamples(session, "fit_time")]).toEqual([
    [0, 2],
    [1, 1],
  ]);
  expect(fewestSamples(session, "predict_latency").size).toBe(0);
});

test("the samples that count are the first ones, and one that is none is reported wherever it is", () => {
  const rows = (last: number) =>
    rowsOf(
      [results([caseResult({ processes: [of("head", 0, [4, 4]), of("base", 0, [2, 2, last])] })])],
      [],
      catalog,
      lowerDecile,
    );
  expect(rows(1)[0]!.base[0]!.processes[0]!.value).toBeCloseTo(Math.log(2), 12);
  expect(rows(Number.NaN)[0]!.obstacle).toMatchObject({ verdict: "error" });
});

test("a third slower on a machine at two speeds is told as a third, though head takes fewer samples", () => {
  const processes = Array.from({ length: 2000 }, (_, round) => [
    twoSpeeds("base", round, 20, 1),
    twoSpeeds("head", round, 15, 4 / 3),
  ]).flat();
  const [row] = compareRegressions({
    head: [results([caseResult({ processes })])],
    ...{ stored: [], catalog, policy: lowerDecile, today: TODAY },
  });
  expect(row!.verdict).toBe("regression");
  expect(Math.abs(row!.effect! - 1 / 3)).toBeLessThan(0.04);
});

/** Samples of a call; the machine takes twice as long for four of five. */
function twoSpeeds(side: "head" | "base", round: number, n: number, call: number): Process {
  const random = randomFor(`${side} ${round}`);
  const fit_time = Array.from({ length: n }, () => call * (below(random, 5) === 0 ? 1 : 2));
  return process(side, round, { samples: { fit_time } });
}
