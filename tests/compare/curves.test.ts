import { describe, expect, test } from "vitest";
import { compareCurves } from "../../src/compare/curves.ts";
import type { CaseResult, Process, SizeCurve } from "../../src/contract/generated/types.ts";
import { caseResult, catalog, normals, policy, process, results } from "./documents.ts";

const ratio = { numerator: "python", denominator: "rust" };
const SIZES = [10, 100, 1000, 10_000, 100_000];

interface Shape {
  /** Seconds at a size. */
  python?: (size: number) => number;
  rust?: (size: number) => number;
  side?: Process["side"];
  rounds?: number;
  noise?: number;
}

/** Python pays to begin, Rust by the row: they meet at 100. */
const PYTHON = (size: number) => 0.01 * size ** 0.5;
const RUST = (size: number) => 0.001 * size;

function cases(shape: Shape = {}): CaseResult[] {
  const { python = PYTHON, rust = RUST, side = "head", rounds = 5, noise = 0.01 } = shape;
  const normal = normals("curves");
  const slowness = Array.from({ length: rounds }, () => Math.exp(0.2 * normal()));
  const of = "toy/sort/quick";
  return SIZES.flatMap((size) =>
    Object.entries({ python, rust }).map(([suite, seconds]) =>
      caseResult({
        suite,
        case: `${of}/rows-${size}`,
        curve: { of, axis: "rows", size },
        processes: slowness.map((slow, round) =>
          process(side, round, {
            samples: { fit_time: [seconds(size) * slow * Math.exp(noise * normal())] },
          }),
        ),
      }),
    ),
  );
}

const judge = (head: CaseResult[], stored: CaseResult[] = []) =>
  compareCurves({
    head: [results(head)],
    stored: stored.length > 0 ? [results(stored, "s0")] : [],
    catalog,
    policy,
    ratio,
  });

const only = (curves: SizeCurve[]): SizeCurve => {
  expect(curves).toHaveLength(1);
  return curves[0]!;
};

describe("a curve", () => {
  test("has the figures, the exponents and the crossover of both suites", () => {
    const curve = only(judge(cases()));
    expect(curve).toMatchObject({ of: "toy/sort/quick", axis: "rows", metric: "fit_time" });
    expect(curve).toMatchObject({ unit: "s", rounds: 5, sizes: SIZES });
    const [python, rust] = curve.suites;
    expect([python!.suite, rust!.suite]).toEqual(["python", "rust"]);
    expect(python!.exponent).toBeCloseTo(0.5, 1);
    expect(rust!.exponent).toBeCloseTo(1, 1);
    expect(rust!.exponent_interval[0]).toBeLessThan(1);
    expect(rust!.exponent_interval[1]).toBeGreaterThan(1);
    expect(curve.ratio!.values[0]).toBeCloseTo(PYTHON(10) / RUST(10), 1);
    const [crossover] = curve.ratio!.crossovers;
    expect(crossover!.ahead_above).toBe("python");
    expect(crossover!.low).toBeLessThan(100);
    expect(crossover!.high).toBeGreaterThan(100);
    expect(curve.ratio!.ahead).toBeUndefined();
  });

  test("figures that no document can hold make none", () => {
    expect(judge(cases({ rounds: 2, noise: 300 }))).toEqual([]);
  });

  test("what slows a whole round is in neither the exponents nor the ratio", () => {
    const { suites, ratio: pair } = only(judge(cases()));
    const [low, high] = suites[0]!.exponent_interval as [number, number];
    expect(high - low).toBeLessThan(0.03);
    const [from, to] = pair!.intervals[0] as [number, number];
    expect(to / from).toBeLessThan(1.1);
    const [least, most] = suites[0]!.intervals[0] as [number, number];
    expect(most / least).toBeGreaterThan(1.2);
  });

  test("one suite ahead at all sizes is named, and nothing is said beyond them", () => {
    const { ratio: pair } = only(judge(cases({ python: (size) => 3 * RUST(size) })));
    expect(pair).toMatchObject({ ahead: "rust", crossovers: [] });
  });

  test("a size that a suite answered wrongly is none, and three sizes are no curve", () => {
    const all = cases();
    const wrong = (count: number) =>
      all.map((found, i): CaseResult => {
        const outcome = { kind: "failed", stage: "crash", message: "" } as const;
        return i < 2 * count && found.suite === "rust" ? { ...found, outcome } : found;
      });
    expect(only(judge(wrong(1))).sizes).toEqual(SIZES.slice(1));
    expect(judge(wrong(2))).toEqual([]);
  });

  test("rounds that lack a size of a suite do not count", () => {
    const all = cases();
    all[0] = { ...all[0]!, processes: all[0]!.processes.slice(2) };
    expect(only(judge(all)).rounds).toBe(3);
    all[0] = { ...all[0]!, processes: all[0]!.processes.slice(2) };
    expect(judge(all)).toEqual([]);
  });

  test("one suite alone has exponents and no ratio", () => {
    const curve = only(judge(cases().filter(({ suite }) => suite === "rust")));
    expect(curve.suites.map(({ suite }) => suite)).toEqual(["rust"]);
    expect(curve.ratio).toBeUndefined();
  });

  test("batch sizes of a metric are the sizes of an axis", () => {
    const seconds = (batch: number) => [1e-3 * batch];
    const samples = Object.fromEntries(
      [1, 8, 64, 512].map((n) => [`predict_latency@${n}`, seconds(n)]),
    );
    const processes = [0, 1, 2].map((round) => process("head", round, { samples }));
    const curve = only(judge([caseResult({ processes })]));
    expect(curve).toMatchObject({
      axis: "batch",
      metric: "predict_latency",
      sizes: [1, 8, 64, 512],
    });
    expect(curve.suites[0]!.exponent).toBeCloseTo(1, 10);
  });

  test("what no ratio is shown of is no curve", () => {
    const processes = [0, 1].map((round) => process("head", round, { samples: { accuracy: [1] } }));
    const points = SIZES.map((size) =>
      caseResult({
        case: `toy/sort/quick/rows-${size}`,
        curve: { of: "toy/sort/quick", axis: "rows", size },
        processes,
      }),
    );
    expect(judge(points)).toEqual([]);
  });
});

describe("a crossover moves", () => {
  /** Head and base in one session, as in a pull request. */
  const both = (base: Shape, head: Shape = {}) => {
    const before = cases({ ...base, side: "base" });
    return cases(head).map((found, i) => ({
      ...found,
      processes: [...found.processes, ...before[i]!.processes],
    }));
  };
  const half = (size: number) => RUST(size) / 2;

  test("where the intervals of head and base have nothing in common", () => {
    const { moved } = only(judge(both({ rust: half })));
    expect(moved).toHaveLength(1);
    expect(moved![0]!.base!.size).toBeCloseTo(400, -2);
    expect(moved![0]!.head!.size).toBeCloseTo(100, -1);
  });

  test("against a stored session, too", () => {
    expect(only(judge(cases(), cases({ rust: half }))).moved).toHaveLength(1);
  });

  test("not, where they overlap", () => {
    expect(only(judge(both({}))).moved).toBeUndefined();
    expect(only(judge(both({ rust: (size) => 1.02 * RUST(size), noise: 0.05 }))).moved).toBe(
      undefined,
    );
  });

  test("to nowhere, or from there", () => {
    const ahead = (size: number) => PYTHON(size) / 2;
    expect(only(judge(both({}, { rust: ahead }))).moved).toMatchObject([{ head: null }]);
    expect(only(judge(both({ rust: ahead }))).moved).toMatchObject([{ base: null }]);
  });

  test("not, where a side is undecided", () => {
    expect(only(judge(both({}, { noise: 3 }))).moved).toBeUndefined();
  });
});
