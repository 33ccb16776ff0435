import { expect, test } from "vitest";
import { renderVerdict } from "../../../src/report/terminal/table.ts";
import { comparison, pass } from "../comment/verdicts.ts";

const count = comparison({
  ...{
    suite: "rust",
    case: "toy/sum/small",
    metric: "instructions@fit_time",
    unit: "instructions",
  },
  ...{ mode: "exact", gating: false, verdict: "regression", p: null, adjusted_p: null },
  ...{ base: { n: 3, value: 1_000_000 }, head: { n: 3, value: 1_010_000 } },
  ...{ effect: 0.01, interval: [0.0099, 0.0101] },
});
const shown = (comparisons: typeof pass.comparisons) =>
  renderVerdict({ ...pass, comparisons }, { width: 120, color: false }).replace(
    /[\u202f\u00a0]/g,
    " ",
  );

test("more instructions show though they fail nothing, beside how many cases were counted", () => {
  const text = shown([count]);
  expect(text).toContain("More instructions, not gating (1)");
  expect(text).toMatch(/instructions@fit_time +1\.00 M instr\. +1\.01 M instr\. +\+1\.0 %/);
  expect(text).toContain("instructions counted in 1 case");
});

test("a job that counted nothing says nothing of it", () => {
  const time = comparison({ gating: false, verdict: "regression", effect: 0.1 });
  const uncounted = { ...count, metric: "instructions", head: { n: 0, value: null } };
  expect(shown([time])).not.toContain("nstruction");
  expect(shown([uncounted])).not.toContain("counted in");
});
