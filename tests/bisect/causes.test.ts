// Which row a bisection is about, when a verdict or the history names it.
import { expect, test } from "vitest";
import { causesInHistory, causesInVerdict } from "../../src/bisect/causes.ts";
import { type HistorySeries, historyOf } from "../../src/history/series.ts";
import { loadMetricCatalog } from "../../src/plan/definitions.ts";
import { sample } from "../report/sample.ts";

test("of a verdict the gating red rows, the one that is surely worse by most first", () => {
  const { verdict } = sample();
  const causes = causesInVerdict(verdict);
  const red = verdict.comparisons.filter((row) => row.verdict === "regression" && row.gating);
  expect(causes.length).toBeGreaterThan(1);
  expect(causes).toHaveLength(red.length);
  const lower = causes.map(
    ({ suite, case: id, metric }) =>
      red.find((row) => row.suite === suite && row.case === id && row.metric === metric)!
        .interval![0]!,
  );
  expect(lower).toEqual(lower.toSorted((a, b) => b - a));
  expect(causes[0]).toMatchObject({ good: verdict.base?.commit, bad: verdict.head.commit });
});

/** Sessions s0, s1, … of which a series knows the commits c0, c1, … */
function series(
  metric: string,
  changes: [index: number, before: number, after: number][],
): HistorySeries {
  const points = Array.from({ length: 20 }, (_, i) => ({
    session: `s${i}`,
    started: "2026-11-26T00:00:00Z",
    commit: `c${i}`,
    value: 1,
    processes: 5,
    low: 1,
    high: 1,
  }));
  return {
    suite: "toy",
    case: "toy/sum",
    metric,
    unit: "s",
    gate: true,
    better: "lower",
    points,
    changes: changes.map(([index, before, after]) => ({ index, before, after, p: 0.001 })),
  };
}
const better = (metric: string) => (metric === "steps_per_second" ? "higher" : "lower");

test("of the history what got worse, either way, the largest change first", () => {
  const causes = causesInHistory(
    [
      series("fit_time", [[10, 1, 1.05]]),
      series("faster", [[10, 1, 0.5]]),
      series("steps_per_second", [[10, 1, 0.8]]),
      series("steady", []),
      { ...series("informing", [[10, 1, 9]]), gate: false },
    ],
    better,
  );
  expect(causes.map(({ metric }) => metric)).toEqual(["steps_per_second", "fit_time"]);
});

test("the ends lie a little beside the change, each in its own level", () => {
  const ends = (...changes: [number, number, number][]) => {
    const [cause] = causesInHistory([series("fit_time", changes)], better);
    return [cause?.good, cause?.bad];
  };
  expect(ends([10, 1, 2])).toEqual(["c7", "c12"]);
  expect(ends([1, 1, 2])).toEqual(["c0", "c3"]);
  expect(ends([19, 1, 2])).toEqual(["c16", "c19"]);
  expect(ends([8, 2, 1], [10, 1, 2])).toEqual(["c8", "c12"]); // not from before it was fast
});

test("a real history gives its drift", () => {
  const { stored } = sample({ paired: false, sessions: 20 });
  const history = historyOf(stored, { catalog: loadMetricCatalog("benchmarks") });
  const causes = causesInHistory(history, () => "lower");
  expect(causes[0]).toMatchObject({ suite: "python", case: "dl/cnn/resnet18/cifar10" });
});
