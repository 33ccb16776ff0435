// `--device cuda` on a machine without a GPU: every case says so in one sentence, none is green. The toy is a suite that runs
// on the processor whatever it is asked for; what suites that know better say is in their own tests.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ToyProject } from "./toy_project.ts";

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
  await project.commit({ simulate: 0.005 });
});
afterAll(() => project[Symbol.asyncDispose]());

const SENTENCE = "device cuda was asked for, but the suite says that it runs on the cpu";

test("a run measures nothing, and every case has its sentence", async () => {
  const { exitCode, verdict } = await project.run(["--device", "cuda", "--no-baseline"]);
  expect(exitCode).toBe(3);
  expect(verdict?.conclusion).toBe("not-measured");
  const results = JSON.parse(await readFile(join(await project.latest(), "results.json"), "utf8"));
  const outcomes = results.cases.map((row: { outcome: object }) => row.outcome);
  expect(outcomes.length).toBeGreaterThan(1);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ kind: "failed", message: SENTENCE });
  }
  expect(results.cases.flatMap((row: { processes: object[] }) => row.processes)).toEqual([]);
});

test("verify finds no answers", async () => {
  const { exitCode, stdout } = await project.start(["verify", "--device", "cuda"]);
  expect(exitCode).toBe(3);
  expect(stdout).toContain(SENTENCE);
});
