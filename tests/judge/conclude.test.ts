import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  CaseResult,
  Comparison,
  Outcome,
  ParityRow,
  Results,
} from "../../src/contract/generated/types.ts";
import { conclude } from "../../src/judge/conclude.ts";
import { caseResult, process, results } from "../compare/documents.ts";

/** All that can weigh in a conclusion. */
const KINDS = [
  "measured",
  "skipped",
  "failed",
  "wrong",
  "error",
  "regression",
  "out-of-bounds",
  "inconclusive",
  "improvement",
  "no-change",
  "removed",
  "new",
  "same-program",
  "waived regression",
  "waived error",
  "informational regression",
] as const;
type Kind = (typeof KINDS)[number];

const POLICY = {
  on_inconclusive: "pass",
  on_no_baseline: "fail",
  on_unfit: "pass",
  removed: "fail",
  resolution: { change: 0.1, share: 0.5 },
} as const;

const OUTCOMES: Partial<Record<Kind, Outcome>> = {
  measured: { kind: "measured" },
  skipped: { kind: "skipped", reason: "no GPU" },
  failed: { kind: "failed", stage: "crash", message: "ended with code 1" },
  wrong: { kind: "wrong", check: "sum", expected: 1, got: 2 },
};

function comparison(id: string, kind: Kind): Comparison {
  const verdict = kind.split(" ").at(-1) as Comparison["verdict"];
  const waiver = { reason: "a slower but safer hash", expires: "2027-01-01" };
  return {
    suite: "rust",
    case: id,
    metric: "fit_time",
    unit: "s",
    direction: "lower",
    scale: "ratio",
    mode: ["removed", "new", "same-program"].includes(verdict) ? "none" : "paired",
    base: { n: 15, value: 1 },
    head: { n: 15, value: 1 },
    effect: 0,
    interval: [0, 0],
    p: 1,
    adjusted_p: 1,
    verdict,
    gating: !kind.startsWith("informational"),
    ...(kind.startsWith("waived") ? { waiver } : {}),
  };
}

function judge(kinds: readonly Kind[], onInconclusive: "pass" | "fail" = "pass") {
  const cases: CaseResult[] = [];
  const comparisons: Comparison[] = [];
  const parity: ParityRow[] = [];
  for (const [index, kind] of kinds.entries()) {
    const id = `toy/sum/${index}`;
    const outcome = OUTCOMES[kind];
    if (outcome) cases.push(caseResult({ suite: "rust", case: id, outcome }));
    else if (kind === "out-of-bounds") {
      parity.push({
        case: id,
        metric: "fit_time",
        numerator: "python",
        denominator: "rust",
        ratio: 1,
        bounds: { min_ratio: 1.5, max_ratio: null },
        interval: null,
        n: 15,
        verdict: "out-of-bounds",
      });
    } else comparisons.push(comparison(id, kind));
  }
  const failures = cases.filter(({ outcome }) => outcome.kind !== "measured");
  const rows = { comparisons, parity, equivalence: [], failures };
  return conclude(rows, [results(cases)], { ...POLICY, on_inconclusive: onInconclusive });
}

/** The exit code that a mixture must have, by the order of what matters most. */
function expected(kinds: readonly Kind[], onInconclusive: "pass" | "fail") {
  const has = (...some: Kind[]) => some.some((kind) => kinds.includes(kind));
  if (has("failed") || !has("measured", "wrong", "same-program"))
    return { conclusion: "not-measured", exit_code: 3 };
  if (has("wrong")) return { conclusion: "wrong-answer", exit_code: 4 };
  if (has("error", "removed")) return { conclusion: "not-measured", exit_code: 3 };
  if (has("regression")) return { conclusion: "regression", exit_code: 1 };
  if (has("out-of-bounds")) return { conclusion: "out-of-bounds", exit_code: 1 };
  if (has("inconclusive")) {
    return { conclusion: "inconclusive", exit_code: onInconclusive === "fail" ? 5 : 0 };
  }
  return { conclusion: "pass", exit_code: 0 };
}

describe("the conclusion", () => {
  test("of every combination of kinds is that of the gravest", () => {
    for (let subset = 0; subset < 2 ** KINDS.length; subset++) {
      const kinds = KINDS.filter((_, index) => subset & (1 << index));
      const onInconclusive = subset % 2 === 0 ? "pass" : "fail";
      const { conclusion, exit_code } = judge(kinds, onInconclusive);
      expect({ kinds, conclusion, exit_code }).toEqual({
        kinds,
        ...expected(kinds, onInconclusive),
      });
    }
  });

  test("does not depend on how often a kind occurs, nor on the order of rows", () => {
    const mixture = fc.array(fc.constantFrom(...KINDS), { maxLength: 30 });
    fc.assert(
      fc.property(mixture, fc.constantFrom("pass", "fail"), (kinds, onInconclusive) => {
        const { conclusion, exit_code, totals } = judge(kinds, onInconclusive);
        expect({ conclusion, exit_code }).toEqual(expected(kinds, onInconclusive));
        const count = (kind: Kind) => kinds.filter((it) => it === kind).length;
        expect(totals).toMatchObject({
          measured: count("measured"),
          wrong: count("wrong"),
          failed: count("failed"),
          skipped: count("skipped"),
          regressions: count("regression"),
          improvements: count("improvement"),
          inconclusive: count("inconclusive"),
          errors: count("error"),
          out_of_bounds: count("out-of-bounds"),
          removed: count("removed"),
          new: count("new"),
          same_program: count("same-program"),
          waived: count("waived regression") + count("waived error"),
        });
      }),
    );
  });

  test.each<[Kind[]]>([
    [["waived regression"]],
    [["waived error"]],
    [["informational regression"]],
    [["improvement", "no-change"]],
    [["skipped"]],
  ])("%j beside a measured case passes, even where inconclusive fails", (kinds) => {
    expect(judge(["measured", ...kinds], "fail")).toMatchObject({
      conclusion: "pass",
      exit_code: 0,
    });
  });

  test("inconclusive fails only where the policy says so, and is named either way", () => {
    const kinds: Kind[] = ["measured", "inconclusive", "no-change"];
    const summary =
      "no regression found; 1 of 2 rows inconclusive; a lone change of 10 % would have been seen in 0 % of them";
    const conclusion = "inconclusive";
    expect(judge(kinds, "pass")).toMatchObject({ conclusion, exit_code: 0, summary });
    expect(judge(kinds, "fail")).toMatchObject({ conclusion, exit_code: 5, summary });
  });
});

describe("what was found beside the rows", () => {
  const measured = [results([caseResult({})])];
  const none = { comparisons: [], parity: [], equivalence: [], failures: [] };
  const missing = {
    code: "no-baseline",
    because: "not-found",
    expected: "the merge base",
  } as const;
  const stolen = { code: "stolen-time", share: 0.2 } as const;

  test("a base that was expected and is missing never reads as a pass", () => {
    const without = (policy = {}, because: "not-found" | "first-run" = "not-found") =>
      conclude(none, measured, { ...POLICY, ...policy }, { noBaseline: { ...missing, because } });
    expect(without()).toMatchObject({ conclusion: "no-baseline", exit_code: 5 });
    expect(without({ on_no_baseline: "pass" })).toMatchObject({
      conclusion: "no-baseline",
      exit_code: 0,
    });
    expect(without({}, "first-run")).toMatchObject({ conclusion: "no-baseline", exit_code: 0 });
    expect(without().summary).toContain("the merge base");
  });

  test("an unfit machine is a conclusion of its own, but only where something is left undecided", () => {
    const tooNoisy = { code: "out-of-time", rounds: 5 } as const;
    const judged = (kind: Kind, policy = {}) =>
      conclude(
        { ...none, comparisons: [{ ...comparison("toy/sum/0", kind), reason: tooNoisy }] },
        measured,
        { ...POLICY, ...policy },
        { unfit: [stolen] },
      );
    expect(judged("inconclusive")).toMatchObject({ conclusion: "unfit", exit_code: 0 });
    expect(judged("inconclusive", { on_unfit: "fail" })).toMatchObject({ exit_code: 5 });
    expect(judged("regression")).toMatchObject({ conclusion: "regression", exit_code: 1 });
    expect(judged("no-change")).toMatchObject({ conclusion: "pass", exit_code: 0 });
  });

  test("a base that could not be measured is no fault of the machine", () => {
    const reason = { code: "base-not-measured", outcome: "missing" } as const;
    const row = { ...comparison("toy/sum/0", "inconclusive"), reason };
    const policy = { ...POLICY, on_inconclusive: "fail" } as const;
    const found = conclude({ ...none, comparisons: [row] }, measured, policy, { unfit: [stolen] });
    expect(found).toMatchObject({ conclusion: "inconclusive", exit_code: 5 });
  });

  test("answers that nobody held against anything are no pass, and hide nothing graver", () => {
    const judged = (kind: Kind, policy = {}) =>
      conclude(
        { ...none, comparisons: [comparison("toy/sum/0", kind)] },
        measured,
        { ...POLICY, ...policy },
        { unheld: ["toy/sum/0"] },
      );
    expect(judged("no-change")).toMatchObject({
      conclusion: "inconclusive",
      exit_code: 0,
      summary: expect.stringMatching(
        /^no regression in 1 row.*; but the answers of 1 case were held against nothing: measure the other suites too$/,
      ),
    });
    expect(judged("no-change", { on_inconclusive: "fail" })).toMatchObject({ exit_code: 5 });
    expect(judged("regression")).toMatchObject({ conclusion: "regression", exit_code: 1 });
  });

  test("a rule on instructions that nobody counted is no pass, and hides nothing graver", () => {
    const judged = (kind: Kind, policy = {}) =>
      conclude(
        { ...none, comparisons: [comparison("toy/sum/0", kind)] },
        measured,
        { ...POLICY, ...policy },
        { ungated: ["*:instructions@fit_time"] },
      );
    expect(judged("no-change")).toMatchObject({
      conclusion: "inconclusive",
      exit_code: 0,
      summary: expect.stringMatching(
        /; but 1 rule of rvp.toml gates on instructions, and none was counted$/,
      ),
    });
    expect(judged("no-change", { on_inconclusive: "fail" })).toMatchObject({ exit_code: 5 });
    expect(judged("regression")).toMatchObject({ conclusion: "regression", exit_code: 1 });
  });

  test("removed rows pass where the policy says so, or names them", () => {
    const removed = comparison("toy/sum/0", "removed");
    const judged = (row: Comparison, policy = {}) =>
      conclude({ ...none, comparisons: [row] }, measured, { ...POLICY, ...policy }).conclusion;
    expect(judged(removed)).toBe("not-measured");
    expect(judged(removed, { removed: "pass" })).toBe("pass");
    expect(judged({ ...removed, accepted: "replaced" })).toBe("pass");
  });

  test("noise may leave rows undecided as long as the job saw what a pass needs", () => {
    const noisy = (detectable: number): Comparison => ({
      ...comparison("toy/sum/0", "inconclusive"),
      minimum_detectable_effect: detectable,
      reason: { code: "too-noisy", detectable, units: 9, unit: "round", needed: 40 },
    });
    const judged = (...comparisons: Comparison[]) =>
      conclude({ ...none, comparisons }, measured, POLICY).conclusion;
    expect(judged(noisy(0.08), noisy(0.4))).toBe("pass");
    expect(judged(noisy(0.2), noisy(0.4))).toBe("inconclusive");
    const incomparable: Comparison = { ...noisy(0.01), reason: { code: "same-session" } };
    expect(judged(noisy(0.01), incomparable)).toBe("inconclusive");
  });
});

describe("the sentence", () => {
  test.each<[Kind[], string]>([
    [["measured"], "1 case measured; nothing to compare with yet"],
    [
      ["measured", "no-change"],
      "no regression in 1 row; a lone change of 10 % would have been seen in 0 % of them",
    ],
    [["measured", "removed"], "head lacks 1 row of the base: rust toy/sum/1 fit_time"],
    [["same-program"], "1 case with the same program on both sides"],
    [
      ["measured", "out-of-bounds"],
      "1 ratio of python to rust out of bounds: toy/sum/1 fit_time is 1, to be at least 1.5",
    ],
    [["failed"], "1 case could not be measured: rust toy/sum/0"],
    [["skipped"], "no case was measured; 1 skipped"],
    [[], "no case was measured"],
    [["measured", "wrong"], "answers differ in 1 case: rust toy/sum/1"],
    [["measured", "error"], "1 row could not be judged: rust toy/sum/1 fit_time"],
    [
      ["measured", "regression", "out-of-bounds"],
      "1 regression: rust toy/sum/1 fit_time; 1 ratio of python to rust out of bounds: toy/sum/2 fit_time is 1, to be at least 1.5",
    ],
  ])("for %j", (kinds, summary) => {
    expect(judge(kinds).summary).toBe(summary);
  });

  test("of red rows the worst comes first, each with its figure", () => {
    const red = (id: string, effect: number): Comparison => ({
      ...comparison(id, "regression"),
      effect,
    });
    const rows = { parity: [], equivalence: [], failures: [] };
    const comparisons = [red("toy/a", 0.04), red("toy/b", 1.5), red("toy/c", 24_999)];
    const head = [results([caseResult({})])];
    expect(conclude({ ...rows, comparisons }, head, POLICY).summary).toBe(
      "3 regressions: rust toy/c fit_time ×25000, rust toy/b fit_time +150.0 %, rust toy/a fit_time +4.0 %",
    );
  });

  test("names three, and counts the rest", () => {
    const kinds = Array.from({ length: 5 }, (): Kind => "failed");
    expect(judge(kinds).summary).toBe(
      "5 cases could not be measured: rust toy/sum/0, rust toy/sum/1, rust toy/sum/2 and 2 more",
    );
  });
});

test("seconds are added up over sessions; memory is the highest peak", () => {
  const session = (id: string, seconds: number, peak_rss_bytes: number): Results =>
    results(
      [caseResult({ processes: [process("head", 0, { resources: { peak_rss_bytes } })] })],
      id,
      { session: { id, started: "", seconds } },
    );
  const rows = { comparisons: [], parity: [], equivalence: [], failures: [] };
  const { totals } = conclude(rows, [session("a", 2, 70), session("b", 3, 50)], POLICY);
  expect(totals).toMatchObject({ seconds: 5, peak_rss_bytes: 70 });
});
