import { expect, it } from "vitest";
import { performanceSection } from "../../src/report/changelog.ts";
import { expectGolden } from "../golden.ts";
import { comparison, pass, regression } from "./comment/verdicts.ts";

it("says what got better, what got worse, and where the suites stand", async () => {
  const comparisons = [...regression.comparisons, ...pass.comparisons];
  await expectGolden(
    "changelog/performance.md",
    performanceSection({ ...regression, comparisons }),
  );
});

it("says nothing of rows that are undecided or do not gate", () => {
  const comparisons = [
    comparison({ verdict: "inconclusive" }),
    comparison({ gating: false }),
    comparison({ verdict: "no-change" }),
  ];
  expect(performanceSection({ ...pass, comparisons })).not.toContain("ridge/boston` `fit_time`: ");
});

it("lists a dozen rows and counts the rest", () => {
  const comparisons = Array.from({ length: 30 }, () => comparison());
  const section = performanceSection({ ...regression, comparisons });
  expect(section.match(/^- /gm)).toHaveLength(13);
  expect(section).toContain("… and 18 more");
});

it("without a base says so", () => {
  expect(performanceSection({ ...pass, base: null, comparisons: [] })).toContain("Without a base");
});
