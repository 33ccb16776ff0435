import { expect, test } from "vitest";
import { compareParity } from "../../src/compare/parity.ts";
import type { CaseResult, ParityRow, Process } from "../../src/contract/generated/types.ts";
import type { JudgingPolicy } from "../../src/contract/rules.ts";
import { caseResult, catalog, normals, policy, process, results } from "./documents.ts";

const ratio = { numerator: "python", denominator: "rust" };
const BOUNDS: JudgingPolicy["parity"] = [{ match: "toy/**", min_ratio: 1.5 }];

/** Both suites in the same rounds; rounds share large noise, Python takes `factor` times as long. */
function suites(
  factor: number,
  rest: { n?: number; shift?: number; metric?: string } = {},
): CaseResult[] {
  const { n = 12, shift = 0, metric = "fit_time" } = rest;
  const normal = normals("parity");
  const rust: Process[] = [];
  const python: Process[] = [];
  for (let round = 0; round < n; round++) {
    const shared = 0.2 * normal();
    const at = (level: number) => ({
      samples: { [metric]: [Math.exp(shared + level + 0.01 * normal())] },
    });
    rust.push(process("head", round, at(0)));
    python.push(process("head", round + shift, at(Math.log(factor))));
  }
  return [
    caseResult({ suite: "rust", processes: rust }),
    caseResult({ suite: "python", processes: python }),
  ];
}

const judge = (cases: CaseResult[], parity: JudgingPolicy["parity"] = []) =>
  compareParity({ head: [results(cases)], catalog, policy: { ...policy, parity }, ratio });

const width = ({ interval }: ParityRow) => interval![1]! - interval![0]!;

test("rounds pair, so noise that a round shares cancels in the ratio", () => {
  const [row] = judge(suites(2));
  expect(row).toMatchObject({
    ...ratio,
    case: "toy/sort/small",
    metric: "fit_time",
    paired: true,
    n: 12,
  });
  expect(row!.ratio).toBeCloseTo(2, 1);
  expect(width(row!)).toBeLessThan(0.05);
  expect(row!.ratio! * row!.denominator_value!).toBeCloseTo(row!.numerator_value!, 10);
  expect(row!.verdict).toBeUndefined();
});

test("without common rounds the ratio is unpaired and its interval honest about the noise", () => {
  const [row] = judge(suites(2, { shift: 100 }));
  expect(row).toMatchObject({ paired: false, n: 12 });
  expect(width(row!)).toBeGreaterThan(0.3);
});

test("a metric that is better when higher has the ratio of its values all the same", () => {
  const [row] = judge(suites(3, { metric: "steps_per_second" }));
  expect(row!.ratio).toBeCloseTo(3, 1);
  expect(width(row!)).toBeGreaterThan(0);
});

test("bounds: inside, outside, and across", () => {
  expect(judge(suites(2), BOUNDS)[0]!.verdict).toBe("within-bounds");
  expect(judge(suites(1.2), BOUNDS)[0]).toMatchObject({
    verdict: "out-of-bounds",
    bounds: { min_ratio: 1.5, max_ratio: null },
  });
  const across = judge(suites(1.5), BOUNDS)[0]!;
  expect(across.verdict).toBe("inconclusive");
  expect(across.reason).toEqual({ code: "crosses-bound" });
  const upper = [...BOUNDS, { match: "toy/sort/*:*", max_ratio: 1.9 }];
  expect(judge(suites(2), upper)[0]).toMatchObject({
    verdict: "out-of-bounds",
    bounds: { min_ratio: 1.5, max_ratio: 1.9 },
  });
});

test("one process a suite gives a ratio, no interval and no verdict but inconclusive", () => {
  const [row] = judge(suites(9, { n: 1 }), BOUNDS);
  expect(row).toMatchObject({ n: 1, interval: null, verdict: "inconclusive" });
  expect(row!.ratio).toBeGreaterThan(8);
});

test("a case that a suite answered wrongly has no ratio", () => {
  const [rust, python] = suites(2) as [CaseResult, CaseResult];
  rust.outcome = { kind: "wrong", check: "r2", expected: 1, got: 0 };
  const [row] = judge([rust, python], BOUNDS);
  expect(row).toMatchObject({ ratio: null, interval: null, verdict: "inconclusive" });
  expect(row!.reason).toEqual({ code: "suite-not-measured", suite: "rust", outcome: "wrong" });
});

test("a bad figure voids the ratio with a sentence; a case of one suite alone has no row", () => {
  const [rust, python] = suites(2) as [CaseResult, CaseResult];
  expect(judge([rust])).toEqual([]);
  python.processes[3]!.samples.fit_time = [0];
  const [row] = judge([rust, python]);
  expect(row!.ratio).toBeNull();
  expect(row!.reason).toMatchObject({ code: "bad-sample", of: "python", process: 4, value: "0" });
});
