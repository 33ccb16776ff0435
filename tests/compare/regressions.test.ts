import { expect, test } from "vitest";
import { compareRegressions, type RegressionInput } from "../../src/compare/regressions.ts";
import type {
  CaseResult,
  Comparison,
  ReasonTooNoisy,
  Results,
} from "../../src/contract/generated/types.ts";
import {
  caseResult,
  catalog,
  type Noise,
  policy,
  process,
  processes,
  results,
  storedSession,
  TODAY,
} from "./documents.ts";

const judge = (head: Results[], rest: Partial<RegressionInput> = {}) =>
  compareRegressions({ head, stored: [], catalog, policy, today: TODAY, ...rest });

const judgeNoise = (key: string, noise: Noise, rest: Partial<RegressionInput> = {}) =>
  judge([results([caseResult({ processes: processes(key, noise) })])], rest)[0]!;

test("interleaved rounds: five percent slower is red, with mode, effect and interval", () => {
  const row = judgeNoise("slow", { effect: 0.05, roundSd: 0.03, sd: 0.01 });
  expect(row).toMatchObject({ mode: "paired", verdict: "regression", gating: true, unit: "s" });
  expect(row.base.n).toBe(15);
  expect(row.effect).toBeGreaterThan(0.03);
  expect(row.interval![0]).toBeLessThan(0.05);
  expect(row.interval![1]).toBeGreaterThan(0.05);
  expect(row.head.value! / row.base.value!).toBeCloseTo(1 + row.effect!, 10);
});

test("processes without common rounds are compared unpaired", () => {
  const row = judgeNoise("apart", { effect: 0.06, unpaired: true });
  expect(row).toMatchObject({ mode: "unpaired", verdict: "regression" });
});

test("no change is a statement with a bound below the tolerance", () => {
  const row = judgeNoise("unchanged", { sd: 0.01 });
  expect(row.verdict).toBe("no-change");
  expect(row.interval![1]).toBeLessThan(0.03);
});

test("too noisy to tell is inconclusive and says what it would take", () => {
  const row = judgeNoise("noisy", { sd: 0.1, n: 8 });
  expect(row.verdict).toBe("inconclusive");
  expect(row.minimum_detectable_effect).toBeGreaterThan(0.05);
  expect(row.reason).toEqual({
    code: "too-noisy",
    detectable: row.minimum_detectable_effect,
    units: 8,
    unit: "round",
    needed: expect.any(Number),
  });
  expect((row.reason as ReasonTooNoisy).needed).toBeGreaterThan(20);
});

test("twenty percent faster is an improvement, never red", () => {
  expect(judgeNoise("fast", { effect: -0.2 }).verdict).toBe("improvement");
});

test("a metric that is better when higher is worse when lower", () => {
  const faster = { effect: 0.1, metric: "steps_per_second" };
  expect(judgeNoise("rate", faster).verdict).toBe("improvement");
  const slower = judgeNoise("rate", { ...faster, effect: -0.1 });
  expect(slower.verdict).toBe("regression");
  expect(slower.effect).toBeGreaterThan(0.08); // 1 / 0.9 − 1 = 0.111, with noise
});

test("a significant change below min_effect or within the tolerance is not red", () => {
  const small = judgeNoise("small", { effect: 0.02, sd: 0.002 });
  expect(small.adjusted_p).toBeLessThan(0.05);
  expect(small.verdict).toBe("no-change");
});

test("an effect below min_effect is not red even where the tolerance is passed", () => {
  const strict = { ...policy, min_effect: 0.1 };
  const row = judgeNoise("slow", { effect: 0.05, sd: 0.01 }, { policy: strict });
  expect(row.adjusted_p).toBeLessThan(0.05);
  expect(row.verdict).toBe("inconclusive");
});

test("one process a side is inconclusive, however many iterations", () => {
  for (const unpaired of [false, true]) {
    const row = judgeNoise("one", { n: 1, effect: 0.5, iterations: 1000, unpaired });
    expect(row.verdict).toBe("inconclusive");
    expect(row.reason).toEqual({ code: "one-unit", unit: unpaired ? "process" : "round" });
    expect(row.effect).toBeGreaterThan(0.3);
    expect(row.p).toBeNull();
  }
});

test("fewer rounds than a lone red would need are inconclusive even when they agree perfectly", () => {
  const found = [0, 1, 2].flatMap((round) =>
    (["base", "head"] as const).map((side) => process(side, round, { samples: { fit_time: [1] } })),
  );
  const [row] = judge([results([caseResult({ processes: found })])]);
  expect(row!.verdict).toBe("inconclusive");
  expect(row!.reason).toEqual({
    code: "too-few-units",
    units: 3,
    unit: "round",
    comparisons: 1,
    needed: 5,
  });
});

test("no spread at all on both sides: equal is unchanged, different is red", () => {
  const constant = (head: number) =>
    Array.from({ length: 8 }, (_, round) =>
      (["base", "head"] as const).map((side) =>
        process(side, round, { samples: { fit_time: [side === "head" ? head : 1] } }),
      ),
    ).flat();
  const verdict = (head: number) =>
    judge([results([caseResult({ processes: constant(head) })])])[0]!;
  expect(verdict(1)).toMatchObject({ verdict: "no-change", effect: 0, interval: [0, 0] });
  expect(verdict(1.05).verdict).toBe("regression");
});

test("among twenty rows the same p is worth less, and rows that do not gate do not count", () => {
  const family = (metric: string): CaseResult[] =>
    Array.from({ length: 20 }, (_, i) =>
      caseResult({
        case: `toy/sort/c${i}`,
        processes: processes(`family ${i}`, { metric, effect: i === 0 ? 0.024 : 0, n: 12 }),
      }),
    );
  const alone = judge([results(family("fit_time").slice(0, 1))])[0]!;
  const among = judge([results(family("fit_time"))]).find((row) => row.case === "toy/sort/c0")!;
  expect(among.p).toBe(alone.p);
  expect(among.adjusted_p).toBeGreaterThan(alone.adjusted_p!);
  const mixed = judge([
    results([...family("fit_time").slice(0, 1), ...family("cpu_percent").slice(1)]),
  ]);
  expect(mixed.find((row) => row.metric === "fit_time")!.adjusted_p).toBe(alone.adjusted_p);
});

test("stored sessions: a red is provisional, an odd session is not red, two sessions are too few", () => {
  const stored = [1, 2, 3, 4, 5].map((i) => storedSession(`a${i}`, `stored ${i}`));
  const against = (level: number, sessions = stored) =>
    judge([storedSession("z", "now", 0.01, level)], { stored: sessions })[0]!;
  expect(against(0.15)).toMatchObject({ mode: "stored", verdict: "regression", provisional: true });
  expect(against(0)).toMatchObject({ mode: "stored" });
  expect(against(0).verdict).not.toBe("regression");
  const few = against(0.15, stored.slice(0, 2));
  expect(few).toMatchObject({ mode: "none", verdict: "inconclusive" });
  expect(few.reason).toEqual({ code: "too-few-sessions", sessions: 2, needed: 3 });
  expect(few.effect).toBeGreaterThan(0.1);
});

test("the eight latest stored sessions count", () => {
  const stored = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => storedSession(`a${i}`, `stored ${i}`));
  const outlier = storedSession("a0", "old", 0.01, 5);
  const head = [storedSession("z", "now")];
  const row = judge(head, { stored })[0]!;
  expect(row.base.n).toBe(8);
  expect(judge(head, { stored: [outlier, ...stored] })[0]).toEqual(row);
});

test("a file compared with itself, and a history with its longer self", () => {
  const history = [1, 2, 3, 4, 5].map((i) => storedSession(`a${i}`, `stored ${i}`));
  const same = judge(history, { stored: history })[0]!;
  expect(same).toMatchObject({ mode: "none", verdict: "inconclusive" });
  expect(same.reason).toEqual({ code: "same-session" });
  const both = [results([caseResult({ processes: processes("both sides") })])];
  expect(judge(both, { stored: both })).toEqual(judge(both));
  const grown = [...history, storedSession("a6", "slow", 0.01, 0.15)];
  const row = judge(grown, { stored: history })[0]!;
  expect(row).toMatchObject({
    mode: "stored",
    verdict: "regression",
    base: { n: 5 },
    head: { n: 6 },
  });
});

test("several sessions a side: sessions are what is counted, from eight on as they are", () => {
  const many = (count: number, name: string, level: number) =>
    Array.from({ length: count }, (_, i) =>
      storedSession(`${name}${i}`, `${name} ${i}`, 0.01, level),
    );
  for (const [count, mode] of [
    [2, "stored"],
    [5, "stored"],
    [8, "unpaired"],
  ] as const) {
    const row = judge(many(count, "head", 0.1), { stored: many(count, "base", 0) })[0]!;
    expect(row).toMatchObject({ mode, verdict: "regression", head: { n: count } });
  }
});

test("deterministic metrics follow the exact rule", () => {
  const bytes = (head: number, jitter = 0) =>
    Array.from({ length: 3 }, (_, round) =>
      (["base", "head"] as const).map((side) =>
        process(side, round, {
          resources: { model_bytes: (side === "head" ? head : 1000) + jitter * round },
        }),
      ),
    ).flat();
  const row = (head: number, jitter = 0) =>
    judge([results([caseResult({ processes: bytes(head, jitter) })])])[0]!;
  expect(row(1000)).toMatchObject({ mode: "exact", verdict: "no-change", p: null });
  expect(row(1001)).toMatchObject({ mode: "exact", verdict: "regression" });
  expect(row(999).verdict).toBe("improvement");
  expect(row(1001, 1).mode).toBe("paired"); // not deterministic after all: tested like noise
});

test("quality in its own unit is compared by difference", () => {
  const accuracy = (drop: number) =>
    Array.from({ length: 10 }, (_, seed) =>
      (["base", "head"] as const).map((side) =>
        process(side, seed, {
          checks: {
            accuracy:
              0.9 +
              0.001 * Math.sin(seed) -
              (side === "head" ? drop : 0) +
              0.0005 * Math.cos(seed * 3) * (side === "head" ? 1 : 0),
          },
        }),
      ),
    ).flat();
  const [row] = judge([results([caseResult({ processes: accuracy(0.03) })])]);
  expect(row).toMatchObject({ scale: "absolute", verdict: "regression" });
  expect(row!.effect).toBeCloseTo(0.03, 3);
});

test("differences that the policy forbids make rows inconclusive and are named", () => {
  const row = judgeNoise(
    "env",
    { effect: 0.5 },
    {
      differences: [
        { field: "cpu_model", base: "A", head: "B", rule: "must-match" },
        { field: "kernel", base: "1", head: "2", rule: "warn" },
      ],
    },
  );
  expect(row).toMatchObject({ verdict: "inconclusive", effect: null });
  expect(row.reason).toEqual({ code: "environment-differs", fields: ["cpu_model"] });
});

test("rules set tolerance and gating by glob, the last one wins", () => {
  const rules = [
    { match: "*:toy/*:*", tolerance: 0.5, gate: false },
    { match: "python:**:fit_time", gate: true },
  ];
  const row = judgeNoise("rules", { effect: 0.1 }, { policy: { ...policy, rules } });
  expect(row).toMatchObject({ tolerance: 0.5, gating: true, verdict: "no-change" });
});

test("an unexpired waiver is attached to its red row, which stays red", () => {
  const waiver = { match: "python:**", reason: "accepted for 1.2", expires: "2026-12-01" };
  const slow = (expires: string) =>
    judgeNoise(
      "waived",
      { effect: 0.1 },
      { policy: { ...policy, waivers: [{ ...waiver, expires }] } },
    );
  expect(slow("2026-12-01")).toMatchObject({
    verdict: "regression",
    waiver: { expires: "2026-12-01" },
  });
  expect(slow("2026-11-24").waiver).toBeDefined();
  expect(slow("2026-11-23").waiver).toBeUndefined();
});

test("without any baseline there is nothing to say", () => {
  const head = [
    results([caseResult({ processes: processes("k").filter((p) => p.side === "head") })]),
  ];
  expect(judge(head)).toEqual([]);
});

test("rows are in a fixed order", () => {
  const cases = [2, 1].map((i) =>
    caseResult({ case: `toy/sort/c${i}`, processes: processes(`o${i}`) }),
  );
  const order = (rows: Comparison[]) => rows.map((row) => row.case);
  expect(order(judge([results(cases)]))).toEqual(["toy/sort/c1", "toy/sort/c2"]);
});
