import { expect, test } from "vitest";
import { confirm, rowsToConfirm } from "../../src/compare/confirm.ts";
import type { Comparison } from "../../src/contract/generated/types.ts";

const row = (metric: string, rest: Partial<Comparison> = {}): Comparison => ({
  suite: "rust",
  case: "toy/sort/small",
  metric,
  unit: "s",
  direction: "lower",
  scale: "ratio",
  mode: "paired",
  base: { n: 15, value: 1 },
  head: { n: 15, value: 1.08 },
  effect: 0.08,
  interval: [0.06, 0.1],
  p: 0.0001,
  adjusted_p: 0.001,
  verdict: "regression",
  gating: true,
  ...rest,
});

test("what is measured again: red rows that would fail the job, by case", () => {
  const rows = [
    row("fit_time"),
    row("predict_latency@1", { mode: "stored", provisional: true }),
    row("model_bytes", { mode: "exact" }),
    row("mean_rss_bytes", { gating: false }),
    row("epoch_time", { waiver: { reason: "known", expires: "2027-01-01" } }),
    row("ttft", { verdict: "no-change" }),
  ];
  expect(rowsToConfirm(rows)).toEqual([
    { suite: "rust", case: "toy/sort/small", metrics: ["fit_time", "predict_latency@1"] },
  ]);
});

test("red again stays red, with the second measurement, and is no longer provisional", () => {
  const first = [
    row("fit_time", { mode: "stored", provisional: true }),
    row("ttft", { verdict: "no-change" }),
  ];
  const second = [row("fit_time", { effect: 0.05 })];
  const settled = confirm(first, second);
  expect(settled[0]).toEqual({ ...row("fit_time", { effect: 0.05 }), confirmed: true });
  expect(settled[1]).toBe(first[1]);
});

test("not red again is not red, and says what happened", () => {
  const [settled] = confirm(
    [row("fit_time")],
    [row("fit_time", { verdict: "no-change", effect: 0 })],
  );
  expect(settled).toMatchObject({ verdict: "no-change", effect: 0, confirmed: false });
  expect(settled!.reason).toEqual({ code: "not-red-again", first: 0.08 });
});

test("a second measurement that failed or is missing is an error, never a pass", () => {
  const failed = row("fit_time", { verdict: "error", reason: { code: "no-process" } });
  expect(confirm([row("fit_time")], [failed])[0]).toBe(failed);
  expect(confirm([row("fit_time")], [])[0]!.verdict).toBe("error");
});

test("a red against a stored session that was not measured again is undecided", () => {
  const [settled] = confirm([row("fit_time", { mode: "stored", provisional: true })], []);
  expect(settled).toMatchObject({ verdict: "inconclusive", effect: 0.08 });
  expect(settled!.reason).toEqual({ code: "not-measured-again", against: "stored-sessions" });
  expect(settled).not.toHaveProperty("provisional");
});
