// `mode: run` leaves each complete round, for a job that a time limit ends; a job that came to its end leaves its results alone.
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { run } from "../../src/action/measure.ts";
import type { Results } from "../../src/contract/generated/types.ts";
import type { Target } from "../../src/github/target.ts";
import type { Job } from "../../src/jobs/job.ts";

const pipeline = vi.hoisted(() => ({ runOnly: vi.fn() }));
vi.mock("../../src/jobs/pipeline.ts", () => pipeline);

const EXAMPLE = join(import.meta.dirname, "../../schema/examples/valid/results.all-outcomes.json");
const RESULTS = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Results;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-kept-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The files that are left where a job measures one round, and then comes to this end. */
async function leftBy(end: () => Results): Promise<string[]> {
  pipeline.runOnly.mockImplementation(async ({ kept }: Job) => {
    await kept?.keepRound("toy", 0, RESULTS);
    return end();
  });
  const results = join(folder, "results");
  const inputs = { directory: folder, results, base: "none", cache: false, choice: {} };
  await run(inputs as unknown as Inputs, {} as Target).catch(() => {});
  return (await readdir(results, { recursive: true })).sort();
}

test("a job that is cut leaves the rounds that were complete", async () => {
  const left = await leftBy(() => {
    throw new Error("the time is over");
  });
  expect(left).toContain("rounds/00001-toy-0.json");
  expect(left).not.toContain("results.json");
});

test("a job that is whole leaves its results", async () => {
  expect(await leftBy(() => RESULTS)).toEqual(["results.json"]);
});
