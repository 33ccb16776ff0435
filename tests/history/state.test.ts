import { expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { withReleases } from "../../src/history/releases.ts";
import type { HistorySeries } from "../../src/history/series.ts";
import { type State, stateOf } from "../../src/history/state.ts";
import { results } from "../compare/documents.ts";

const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString();

function series(sessions: number, rest: Partial<HistorySeries> = {}): HistorySeries {
  return {
    ...{ suite: "rust", case: "a/b/c", metric: "fit_time", unit: "s", gate: true, better: "lower" },
    points: Array.from({ length: sessions }, (_, i) => ({
      ...{ session: `s${i}`, started: day(i), value: 1, processes: 1, low: 1, high: 1 },
    })),
    changes: [],
    ...rest,
  };
}

const slower = (index: number) => [{ index, before: 1, after: 1.1, p: 1e-4 }];

test.each<[string, HistorySeries[], State]>([
  ["nothing stored", [], "unknown"],
  ["too few sessions to show a change", [series(5)], "unknown"],
  ["no change", [series(20)], "passing"],
  ["slower five sessions ago", [series(20), series(20, { changes: slower(15) })], "regression"],
  [
    "slower, and all that a run is judged against lies after it",
    [series(20, { changes: slower(11) })],
    "passing",
  ],
  ["more per second", [series(20, { changes: slower(15), better: "higher" })], "passing"],
  [
    "slower where it cannot fail a job",
    [series(20), series(20, { changes: slower(15), gate: false })],
    "passing",
  ],
  ["slower in a row that is gone", [series(20), series(10, { changes: slower(7) })], "passing"],
  [
    "slower, then as before",
    [series(20, { changes: [...slower(12), { index: 16, before: 1.1, after: 1, p: 1e-4 }] })],
    "passing",
  ],
  [
    "slower, then a little faster",
    [series(20, { changes: [...slower(12), { index: 16, before: 1.1, after: 1.07, p: 1e-4 }] })],
    "regression",
  ],
  [
    "slower, then nearly as before",
    [series(20, { changes: [...slower(12), { index: 16, before: 1.1, after: 1.01, p: 1e-4 }] })],
    "passing",
  ],
])("%s", (_, history, state) => {
  expect(stateOf(history)).toBe(state);
});

test("a release is marked at its commit, else at the first session after it", () => {
  const sessions = ["a", "b", "c", "d"].map(
    (commit, i): Results =>
      results([], `s${i}`, {
        session: { id: `s${i}`, started: day(2 * i), commit: commit.repeat(40) },
      }),
  );
  sessions[3]!.session.label = "own";
  const release = (name: string, commit: string, date: string) => ({
    name,
    commit: commit.repeat(40),
    date,
  });
  const marked = withReleases(sessions, [
    release("v1.0.0", "x", day(-9)),
    release("v1.1.0", "b", day(1)),
    release("v1.2.0", "y", day(3)),
    release("v1.2.1", "z", day(4)),
    release("v2.0.0", "d", day(6)),
    release("v3.0.0", "w", day(9)),
  ]);
  expect(marked.map(({ session }) => session.label)).toEqual([
    undefined,
    "v1.1.0",
    "v1.2.0 v1.2.1",
    "own",
  ]);
});
