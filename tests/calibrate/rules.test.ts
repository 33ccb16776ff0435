import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fittingRules } from "../../src/calibrate/tolerances.ts";
import type { Variation } from "../../src/calibrate/variation.ts";
import { writeRules } from "../../src/calibrate/write_rules.ts";
import { loadConfig } from "../../src/plan/config.ts";
import { Project } from "../plan/projects.ts";

const row = (id: string, pairSd: number): Variation => ({
  suite: "one",
  case: `sort/quick/${id}`,
  metric: "fit_time",
  processes: 20,
  sessions: 2,
  processSd: pairSd / Math.SQRT2,
  sessionSd: null,
  pairSd,
  needed: [],
});

test("each row gets the smallest usual tolerance that its noise lets be decided", () => {
  const rules = fittingRules([row("quiet", 0.02), row("noisy", 0.1), row("wild", 5)], 0.03, 20);
  expect(rules).toEqual([
    { match: "one:sort/quick/noisy:fit_time", tolerance: 0.1 },
    { match: "one:sort/quick/wild:fit_time", gate: false },
  ]);
});

test("more rounds need no wider tolerance", () => {
  const width = (rounds: number) => fittingRules([row("a", 0.1)], 0.03, rounds)[0]?.tolerance ?? 0;
  expect(width(100)).toBeLessThan(width(10));
});

test("the block at the end of rvp.toml is written anew, and nothing else is touched", () => {
  using project = new Project();
  const file = project.at("rvp.toml");
  const before = readFileSync(file, "utf8");
  writeRules(file, [{ match: "one:**", tolerance: 0.2 }], "cpu-2c", "2026-11-26");
  writeRules(file, [{ match: "one:**", tolerance: 0.1 }], "cpu-2c", "2026-11-27");
  const text = readFileSync(file, "utf8");
  expect(text.startsWith(before.trimEnd())).toBe(true);
  expect(text).not.toContain("2026-11-26");
  expect(loadConfig(file).policy.rules).toEqual([{ match: "one:**", tolerance: 0.1 }]);
});
