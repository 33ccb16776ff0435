import { expect, test } from "vitest";
import type { Process, Results, Verdict } from "../../../src/contract/generated/types.ts";
import { loadMetricCatalog } from "../../../src/plan/definitions.ts";
import { buildModel } from "../../../src/report/html/model/build.ts";
import { sample } from "../sample.ts";

const { verdict, results } = sample();

/** The sample with one case, whose head processes are these. */
function modelOf(
  processes: Partial<Process>[],
  items: Record<string, number> = {},
  rest: Partial<Verdict> = {},
) {
  const only: Results = {
    ...results,
    cases: [
      {
        suite: "rust",
        case: "a/b",
        benchmark: "a/b",
        params: {},
        outcome: { kind: "measured" },
        items,
        processes: processes.map((process, round) => ({
          invocation: round,
          side: "head",
          round,
          order: 0,
          samples: {},
          resources: {},
          checks: {},
          ...process,
        })),
      },
    ],
  };
  const none = { comparisons: [], parity: [], equivalence: [], failures: [], base: null };
  return buildModel({ verdict: { ...verdict, ...none, ...rest }, head: [only], base: [] });
}

test("a row has one figure per process and side: the median of its iterations", () => {
  const model = buildModel({ verdict, head: [results], base: [] });
  const row = model.rows.find(({ suite, case: id, metric }) => {
    return suite === "rust" && id === "classical/regression/ridge/boston" && metric === "fit_time";
  })!;
  expect(row.headProcesses).toHaveLength(15);
  expect(row.baseProcesses).toHaveLength(15);
  expect(Math.min(...row.headProcesses)).toBeGreaterThan(Math.max(...row.baseProcesses));
  expect(row.throughput).toBeCloseTo(506 / row.head!, -3);
});

test("what was measured but not compared has a row too", () => {
  const model = modelOf([
    { samples: { fit_time: [1, 2, 9] }, resources: { peak_rss_bytes: 5 } },
    { samples: { fit_time: [4, 4, 4] }, resources: { peak_rss_bytes: 7 } },
  ]);
  const [time, memory] = model.rows;
  expect(time).toMatchObject({
    metric: "fit_time",
    unit: "s",
    headProcesses: [expect.closeTo(1.149, 3), 4],
  });
  expect(time!.head).toBeCloseTo((1.149 + 4) / 2, 3); // the catalog's lower decile of each process
  expect(memory).toMatchObject({ metric: "peak_rss_bytes", unit: "B", head: 6 });
  expect(time!.verdict).toBe("not compared");
});

test("latency quantiles are over all iterations; p99 is bounded only when it can be", () => {
  const values = Array.from({ length: 100 }, (_, i) => (i + 1) / 1000);
  const [few] = modelOf([{ samples: { predict_latency: [9], "predict_latency@32": values } }], {
    "predict_latency@32": 32,
  }).latencies;
  expect(few).toMatchObject({ metric: "predict_latency", batch: 32, n: 100, p99Interval: null });
  // NumPy: percentile(range(1, 101), [50, 95, 99]) = 50.5, 95.05, 99.01
  expect(few!.p50).toBeCloseTo(0.0505, 9);
  expect(few!.p95).toBeCloseTo(0.09505, 9);
  expect(few!.p99).toBeCloseTo(0.09901, 9);
  expect(few!.throughput).toBeCloseTo(32 / 0.0505, 1);
  const many = modelOf(Array.from({ length: 4 }, () => ({ samples: { "x@1": values } })));
  expect(many.latencies[0]!.n).toBe(400);
  expect(many.latencies[0]!.p99Interval![0]).toBeLessThanOrEqual(0.099);
});

test("a course of training has a band; other lists of numbers are no curve", () => {
  const course = (offset: number) => Array.from({ length: 500 }, (_, i) => 500 - i + offset);
  const { curves } = modelOf(
    [0, 10, 20, 30, 40].map((offset) => ({
      checks: { losses: course(offset), logits: [1, 2, 3, 4], accuracy: 0.5 },
    })),
  );
  expect(curves).toHaveLength(1);
  const { check, processes, at, middle, low, high } = curves[0]!;
  expect({ check, processes }).toEqual({ check: "losses", processes: 5 });
  expect(at.length).toBeLessThanOrEqual(120);
  expect([low[0], middle[0], high[0]]).toEqual([504, 520, 536]);
  expect(middle[1]).toBe(520 - at[1]!);
});

test("courses of different length end where the shortest ends", () => {
  const { curves } = modelOf([
    { checks: { episode_returns: [1, 2, 3, 4, 5] } },
    { checks: { episode_returns: [1, 2, 3] } },
  ]);
  expect(curves[0]!.at).toEqual([0, 1, 2]);
});

test("memory is the median peak of the head's processes", () => {
  const { memory } = modelOf([1, 2, 9].map((peak) => ({ resources: { peak_rss_bytes: peak } })));
  expect(memory).toEqual([{ suite: "rust", case: "a/b", peak: 2, mean: null }]);
});

test("of two long answers, the places that differ most are shown", () => {
  const expected = Array.from({ length: 1000 }, () => 0.5);
  const got = expected.with(700, 0.75).with(3, 0.55);
  const row = { suite: "rust", case: "a/b", check: "logits", agrees: false, expected, got };
  const model = buildModel({ verdict: { ...verdict, equivalence: [row] }, head: [], base: [] });
  expect(model.answers[0]).toMatchObject({
    expected: "1000 values; [700] = 0.5",
    got: "1000 values; [700] = 0.75",
  });
});

test("units, directions and summaries are the catalog's; what it lacks has none", () => {
  const known = loadMetricCatalog("benchmarks");
  const catalog = { ...known, fit_time: { ...known.fit_time!, summary: "min" as const } };
  const lap = { lap: [3], fit_time: [1, 2, 9] };
  const rows = modelOf([{ samples: lap, resources: { peak_rss_bytes: 5 } }], {}, { catalog }).rows;
  expect(rows.map(({ metric, unit, scale, head }) => [metric, unit, scale, head])).toEqual([
    ["lap", "", null, 3],
    ["fit_time", "s", "ratio", 1],
    ["peak_rss_bytes", "B", "ratio", 5],
  ]);
  const summaries = [{ match: "rust:a/b:fit_time", summary: "max" as const }];
  const policy = { ...verdict.policy, summaries };
  const ruled = modelOf([{ samples: lap }], {}, { catalog, policy }).rows;
  expect(ruled.find(({ metric }) => metric === "fit_time")!.head).toBe(9);
});

test("a confirmed row shows the second measurement, which it is judged by", () => {
  const first = verdict.comparisons.find(
    ({ verdict: of, gating }) => of === "regression" && gating,
  )!;
  const own = results.cases.find(
    ({ suite, case: id }) => suite === first.suite && id === first.case,
  )!;
  const double = (values: number[]) => values.map((value) => 2 * value);
  const again = {
    ...own,
    processes: own.processes.map((process) => ({
      ...process,
      samples: { [first.metric]: double(process.samples[first.metric]!) },
    })),
  };
  const shown = (confirmed?: boolean) => {
    const { confirmed: _, ...unconfirmed } = { ...first, mode: "paired" as const };
    const row = { ...unconfirmed, ...(confirmed === undefined ? {} : { confirmed }) };
    const model = buildModel({
      verdict: { ...verdict, comparisons: [row] },
      head: [{ ...results, again: [again] }],
      base: [],
    });
    return model.rows[0]!.headProcesses[0]!;
  };
  expect(shown(true) / shown()).toBeCloseTo(2, 3);
  expect(shown(false) / shown()).toBeCloseTo(2, 3);
});

test("counts of instructions have rows of their own, compared or not", () => {
  const key = "instructions@fit_time";
  const [first] = results.cases.filter(({ suite }) => suite === "rust");
  const sides = (["base", "head"] as const).map((side, order) => ({
    ...{ invocation: order, side, round: 0, order, resources: {}, checks: {} },
    samples: { [key]: [1000 + 10 * order] },
  }));
  const head = { ...results, counts: [{ ...first!, processes: sides }] };
  const rows = (comparisons: Verdict["comparisons"]) =>
    buildModel({ verdict: { ...verdict, comparisons }, head: [head], base: [] }).rows.filter(
      ({ metric }) => metric === key,
    );
  const shown = { case: first!.case, headProcesses: [1010], baseProcesses: [1000] };
  expect(rows([])).toMatchObject([{ ...shown, verdict: "not compared" }]);
  const { suite, case: id } = first!;
  const compared = { ...verdict.comparisons[0]!, suite, case: id, metric: key };
  expect(rows([compared])).toMatchObject([{ ...shown, verdict: compared.verdict }]);
});
