import { expect, test } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { validateVerdict } from "../../src/contract/generated/validators.mjs";
import { parse } from "../../src/contract/parse.ts";
import { digestOf } from "../../src/report/digest.ts";
import { comparison, inconclusive, notMeasured, pass, regression } from "./comment/verdicts.ts";
import { NINE } from "./nine.ts";

const FILES = { results: "/r/results.json", html: "/r/report.html" };
const of = (verdict: Verdict) => digestOf(verdict, FILES, { name: "rvp-bench", folder: "/r" });

test("has the red rows with their figures, what is sure of the others, and the next step", () => {
  const digest = of({
    ...regression,
    comparisons: [...regression.comparisons, ...pass.comparisons],
  });
  expect(digest.red.count).toBe(2);
  expect(digest.red.rows[0]).toEqual({
    suite: "rust",
    case: "classical/regression/ridge/boston",
    metric: "fit_time",
    unit: "s",
    base: 0.00123,
    head: 0.0014,
    effect: 0.138,
    interval: [0.094, 0.184],
    bound: "slower by at least 9.4\u202f%",
  });
  expect(digest.others).toEqual({ count: 2, bounded: 2, worse_by_at_most: 0.008 });
  expect(digest.next?.command).toContain("--case classical/regression/ridge/boston");
  expect(digest.files).toBe(FILES);
});

test("has the bound of however many rows", () => {
  const [row] = pass.comparisons;
  const { others } = of({ ...pass, comparisons: Array.from({ length: 300_000 }, () => row!) });
  expect(others).toEqual({ count: 300_000, bounded: 300_000, worse_by_at_most: row!.interval![1] });
});

test("says what could not be decided by reason, and what failed by cause", () => {
  const { undecided } = of(inconclusive);
  expect(undecided).toMatchObject({
    count: 2,
    groups: [
      { code: "bad-sample", count: 1, examples: [expect.stringContaining("rust:classical/")] },
      { code: "too-noisy", count: 1, sentence: expect.stringContaining("42 rounds a side") },
    ],
  });
  expect(of(notMeasured).failed).toMatchObject({
    count: 3,
    groups: [
      { code: "failed", examples: ["rust:classical/svm/svc/iris"] },
      { code: "failed" },
      { code: "skipped", sentence: "needs a CUDA device" },
    ],
  });
});

test("fits the schema whatever the verdict", async () => {
  for (const [name, make] of Object.entries(NINE)) {
    const { verdict } = await make();
    expect(parse(validateVerdict, { ...verdict, digest: of(verdict) }), name).toMatchObject({
      ok: true,
    });
  }
});

test("is bounded, however many rows and however long their names", () => {
  const title = "x".repeat(1000);
  const comparisons = Array.from({ length: 5000 }, (_, i) =>
    comparison({
      case: `a/${"b".repeat(180)}/${i}`,
      title,
      ...(i % 2 ? { verdict: "removed" } : {}),
    }),
  );
  const failures = comparisons.map(({ suite, case: id }, i): Verdict["failures"][number] => ({
    suite,
    case: id,
    outcome: { kind: "failed", stage: "crash", message: `${i} ${title}` },
  }));
  const digest = of({ ...regression, comparisons, failures });
  expect(digest.red).toMatchObject({ count: 2500 });
  expect(digest.failed.count).toBe(5000);
  expect(JSON.stringify(digest, null, 2).length).toBeLessThan(40_000);
});
