import { expect, test } from "vitest";
import { rowsToSettle } from "../../src/compare/rows_to_settle.ts";
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

test("what is settled on fresh rounds: red rows that would fail the job, by case", () => {
  const rows = [
    row("fit_time"),
    row("predict_latency@1", { mode: "stored", provisional: true }),
    row("model_bytes", { mode: "exact" }),
    row("mean_rss_bytes", { gating: false }),
    row("epoch_time", { waiver: { reason: "known", expires: "2027-01-01" } }),
    row("ttft", { verdict: "no-change" }),
  ];
  expect(rowsToSettle(rows)).toEqual([
    { suite: "rust", case: "toy/sort/small", metrics: ["fit_time", "predict_latency@1"] },
  ]);
});
