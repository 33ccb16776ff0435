// From a repository that knows nothing of rvp-bench to a gate, under a real runner: what `init` writes is what is run.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FirstGate } from "./first_gate.ts";
import { FOREIGN_PROJECTS } from "./foreign_projects.ts";

/** Those that cost seconds; first_gate_study.ts has all. */
const QUICK = FOREIGN_PROJECTS.filter(({ tool }) => tool === "go" || tool === "command");

describe.each(QUICK)("benchmarks of $tool", (project) => {
  let gate: FirstGate;
  beforeAll(async () => {
    gate = await FirstGate.make(project);
  }, 60_000);
  afterAll(() => gate[Symbol.asyncDispose]());

  test("the pull request that brings the gate is measured against a base without it, and green", async () => {
    const { measured, judged, comment, log } = await gate.first();
    expect({ measured, judged }, log).toEqual({ measured: "success", judged: "success" });
    expect(comment).toContain("rvp-bench");
    expect(comment).not.toMatch(/🔴/);
  }, 600_000);

  test("a slowdown of one function is red, and named", async () => {
    const { judged, comment, log } = await gate.change(project.slow);
    expect(judged, log).toBe("failure");
    expect(comment).toContain("🔴 Regressions");
    expect(comment).toMatch(project.benchmark);
  }, 600_000);

  test("a benchmark that is gone is named, and fails the job", async () => {
    const { judged, comment, log } = await gate.change(project.removed);
    expect(judged, log).toBe("failure");
    expect(comment).toMatch(project.benchmark);
    expect(comment).toMatch(/lacks|removed/i);
  }, 600_000);
});
