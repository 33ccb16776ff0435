// A run records which functions its benchmarks run; a later change is told which of those that it touches none runs. Real processes.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runAll, runOnly } from "../../src/jobs/pipeline.ts";
import { saveFunctions } from "../../src/sessions/functions.ts";
import { mergeShards } from "../../src/sessions/merge.ts";
import { hasBaselines } from "../../src/sessions/store.ts";
import { PythonToy } from "./python_toy.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-coverage-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const UNUSED = "def unused():\n    return 1\n";

/** A toy with a function that nothing calls, and what a job on it is asked for. */
async function toyWithUnused(name: string) {
  const toy = await PythonToy.make(join(folder, name), "", "drawn");
  await toy.commitAll([10]);
  const file = join(toy.root, "toy.py");
  await toy.commit("unused", `${UNUSED}${await readFile(file, "utf8")}`);
  const messages: string[] = [];
  const job = {
    root: toy.root,
    choice: {
      profile: "quick" as const,
      suites: [],
      domains: [],
      cases: [] as string[],
      rounds: 3,
    },
    stored: false,
    all: false,
    logs: join(folder, `${name}-logs`),
    today: "2026-11-26",
    signal: new AbortController().signal,
    progress: (event: object) => {
      if ("message" in event) messages.push(String(event.message));
    },
  };
  return { toy, file, job, messages };
}

test("from the record to the sentence", async () => {
  const { toy, file, job } = await toyWithUnused("whole");
  const recorded = await runOnly({ ...job, functions: true });
  expect(recorded.functions).toMatchObject({
    commit: await toy.git("rev-parse", "HEAD"),
    suites: {
      toy: {
        cases: ["toy/sum/large", "toy/sum/small"],
        files: { "toy.py": ["emit", "guilty", "step"] },
      },
    },
  });
  const baselines = join(toy.root, "baselines");
  await saveFunctions(baselines, recorded.functions!);
  expect(await hasBaselines(baselines), "functions are no session").toBe(false);

  const text = await readFile(file, "utf8");
  const changed = text
    .replace("return 1", "return 2")
    .replace("    return guilty(count, 10)", "    return guilty(count, 9 + 1)")
    .replace("def emit", "def added():\n    return 3\ndef emit");
  await toy.commit("change", changed);
  const { verdict, results } = await runAll({ ...job, base: "HEAD~1" });
  const coverage = {
    ...{ touched: 3, run: 1, unknown: 1 },
    not_seen: { count: 1, names: ["toy.py:unused"] },
  };
  expect(verdict.coverage).toMatchObject(coverage);
  expect(verdict.exit_code).toBe(0);
  expect(results.coverage).toEqual(verdict.coverage);
  // A job that only measures leaves it for its gate.
  const shard = await runOnly({ ...job, base: "HEAD~1" });
  const other = { ...shard, cases: [], session: { ...shard.session, id: "other" } };
  expect(mergeShards([{ ...other, coverage: undefined }, shard]).coverage).toEqual(
    verdict.coverage,
  );
}, 180_000);

test("a record of some cases claims nothing of what they were not seen to run", async () => {
  const { toy, file, job } = await toyWithUnused("part");
  const choice = { ...job.choice, cases: ["toy/sum/small"] };
  const recorded = await runOnly({ ...job, choice, functions: true });
  await saveFunctions(join(toy.root, "baselines"), recorded.functions!);
  await toy.commit("change", (await readFile(file, "utf8")).replace("return 1", "return 2"));
  const { verdict } = await runAll({ ...job, base: "HEAD~1" });
  expect(verdict.coverage).toMatchObject({ touched: 1, unknown: 1, not_seen: { count: 0 } });
}, 180_000);

test("without a record nothing is claimed; one that cannot be read is said, and changes nothing", async () => {
  const { toy, file, job, messages } = await toyWithUnused("none");
  await toy.commit("change", (await readFile(file, "utf8")).replace("return 1", "return 2"));
  const run = () => runAll({ ...job, base: "HEAD~1" });
  expect((await run()).verdict.coverage).toBeUndefined();
  await mkdir(join(toy.root, "baselines"));
  await writeFile(join(toy.root, "baselines/functions.json"), "{");
  const { verdict } = await run();
  expect(verdict.coverage).toBeUndefined();
  expect(verdict.exit_code).toBe(0);
  expect(messages.join("\n")).toMatch(
    /functions the benchmarks run is not known: .*functions\.json/,
  );
}, 180_000);
