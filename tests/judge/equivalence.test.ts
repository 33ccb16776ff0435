import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckRule, Checks, CheckValue } from "../../src/contract/generated/types.ts";
import { agree, checkEquivalence } from "../../src/judge/equivalence.ts";
import { voidWrongAnswers } from "../../src/judge/void_wrong.ts";
import { caseResult, process, results } from "../compare/documents.ts";

const ID = "toy/sort/small";

describe("two answers agree", () => {
  test.each<[string, CheckValue, CheckValue, CheckRule, boolean]>([
    ["within abs", 1, 1.25, { abs: 0.25 }, true],
    ["not beyond abs", 1, 1.3, { abs: 0.25 }, false],
    ["within rel of the expected value", -100, -101, { rel: 0.01 }, true],
    ["not by rel of the larger one", 100, 101.005, { rel: 0.01 }, false],
    ["within abs and rel added", 100, 101.5, { abs: 0.5, rel: 0.01 }, true],
    ["not beyond their sum", 100, 101.6, { abs: 0.5, rel: 0.01 }, false],
    ["only when equal without a tolerance", 1, 1 + 1e-15, {}, false],
    ["only when equal if exact, whatever else is said", 1, 1.1, { exact: true, abs: 1 }, false],
    ["element by element", [1, 2], [1.1, 1.9], { abs: 0.11 }, true],
    ["unless one element is off", [1, 2], [1, 3], { abs: 0.11 }, false],
    ["never at different lengths", [1, 2], [1, 2, 3], { abs: 9 }, false],
    ["never as number and list", 1, [1], { abs: 9 }, false],
    ["as equal strings", "9f2c", "9f2c", {}, true],
    ["never as different strings", "9f2c", "9f2d", { abs: 9, rel: 9 }, false],
    ["never as string and number", "1", 1, { abs: 9 }, false],
  ])("%s", (_, expected, got, rule, verdict) => {
    expect(agree(expected, got, rule)).toBe(verdict);
  });

  test("never with an answer that is missing or not a number", () => {
    expect(agree(null, null, { abs: 9 })).toBe(false);
    expect(agree(1, null, { abs: 9 })).toBe(false);
    expect(agree(1, Number.NaN, { abs: 9 })).toBe(false);
    expect(agree(Number.NaN, Number.NaN, { exact: true })).toBe(false);
  });

  test("with themselves, at any tolerance", () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.string(),
    );
    const rule = fc.record({
      abs: fc.double({ min: 0, max: 9, noNaN: true }),
      exact: fc.boolean(),
    });
    fc.assert(fc.property(value, rule, (one, how) => agree(one, one, how)));
  });
});

/** The rows of python (the reference) and rust, as "suite check: verdict (against)". */
function judge(rules: Record<string, CheckRule>, python: Checks[], rust: Checks[]) {
  const answered = [
    { suite: "python", checks: python },
    { suite: "rust", checks: rust },
  ];
  return checkEquivalence(ID, rules, answered, "python").map(
    ({ suite, check, agrees, against }) =>
      `${suite} ${check}: ${agrees}${against ? ` (${against})` : ""}`,
  );
}

describe("every suite is held against", () => {
  test("the reference suite, which is not held against itself", () => {
    const rows = judge({ loss: { rel: 0.1 } }, [{ loss: 1 }], [{ loss: 1.05 }]);
    expect(rows).toEqual(["rust loss: true (python)"]);
  });

  test("the definition where it states the answer, the reference included", () => {
    const rows = judge({ sum: { expect: 10, exact: true } }, [{ sum: 11 }], [{ sum: 10 }]);
    expect(rows).toEqual(["python sum: false (the definition)", "rust sum: true (the definition)"]);
  });

  test("its own first process", () => {
    const rows = judge({ loss: { rel: 0.1 } }, [{ loss: 1 }, { loss: 2 }], [{ loss: 1 }]);
    expect(rows).toEqual([
      "python loss: false (its own first process)",
      "rust loss: true (python)",
    ]);
  });

  test("nothing where a check is only reported, or has no rule", () => {
    const rows = judge(
      { seed: { report: true } },
      [{ seed: 1, other: 1 }],
      [{ seed: 2, other: 2 }],
    );
    expect(rows.map((row) => row.split(": ")[1])).toEqual(["null", "null", "null", "null"]);
  });

  test("a rule for many names; one with the very name goes before it", () => {
    const rules = { "loss*": { exact: true }, loss_last: { abs: 1 } };
    const rows = judge(rules, [{ loss_1: 1, loss_last: 1 }], [{ loss_1: 1.5, loss_last: 1.5 }]);
    expect(rows).toEqual(["rust loss_1: false (python)", "rust loss_last: true (python)"]);
  });

  test.each<[string, Checks[], Checks[], string]>([
    ["of the suite", [{ loss: 1 }], [{}], "rust loss: false (python)"],
    ["of the reference", [{}], [{ loss: 1 }], "rust loss: false (python)"],
    [
      "of a later process",
      [{ loss: 1 }, {}],
      [{ loss: 1 }],
      "python loss: false (its own first process)",
    ],
    ["of the first process", [{}, { loss: 1 }], [{}], "python loss: false (its own first process)"],
  ])("an answer, and finds the missing one %s", (_, python, rust, row) => {
    expect(judge({ loss: { rel: 0.1 } }, python, rust)).toContain(row);
  });

  test("the definition's answer even when no suite gave one", () => {
    expect(judge({ sum: { expect: 1 } }, [{}], [{}])).toEqual([
      "python sum: false (the definition)",
      "rust sum: false (the definition)",
    ]);
  });
});

describe("a case whose answers differ", () => {
  const checked = (sum: number, side: "head" | "base" = "head") =>
    process(side, 0, { checks: { sum }, samples: { fit_time: [1] } });
  const planned = {
    id: ID,
    benchmark: "toy/sort",
    params: {},
    checks: { sum: { exact: true } },
    profiles: ["quick" as const],
    devices: undefined,
    timeoutSeconds: undefined,
    file: "",
  };
  const judged = (rust: ReturnType<typeof process>[]) =>
    voidWrongAnswers(
      results([
        caseResult({ suite: "python", processes: [checked(6)] }),
        caseResult({ suite: "rust", processes: rust }),
      ]),
      [planned],
      "python",
    ).results.cases.map(({ outcome }) => outcome);

  test("is wrong, with what was expected, and where; the reference stays measured", () => {
    expect(judged([checked(7)])).toEqual([
      { kind: "measured" },
      { kind: "wrong", check: "sum", expected: 6, got: 7, tolerance: "exact", against: "python" },
    ]);
  });

  test("at the base only is not head's fault", () => {
    expect(judged([checked(7, "base"), checked(6)])[1]).toEqual({ kind: "measured" });
  });
});
