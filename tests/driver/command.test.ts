// Commands as benchmarks, through the whole gate: real repositories, real processes.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seal } from "../../src/build/seal.ts";
import type { Results } from "../../src/contract/generated/types.ts";
import { judgeFolders } from "../../src/jobs/gate.ts";
import { runAll, runOnly } from "../../src/jobs/pipeline.ts";
import { planOfJob } from "../../src/jobs/situation.ts";
import { writeResults } from "../../src/sessions/write.ts";
import { BenchedRepository } from "./repository.ts";

const ENTRY = `protocol = 1
[[suite]]
name = "scripts"
driver = "command"
build = [["cp", "fast.sh", "{dir}/built.sh"]]
[suite.commands]
fast = ["sh", "{dir}/built.sh"]
"with a name" = ["sh", "other.sh"]
`;
const FILES = { "fast.sh": "sleep 0.01", "other.sh": "sleep 0.01", "notes.md": "none" };

const outcomes = ({ cases }: Results) =>
  Object.fromEntries(cases.map(({ title, outcome }) => [title, outcome.kind]));

test("the change that brings rvp.toml is compared with the code before it, which is the same", async () => {
  await using repository = await BenchedRepository.make(FILES);
  await repository.commit({ "rvp.toml": ENTRY, ".github/workflows/gate.yml": "on: push" });
  const { verdict, results } = await runAll(repository.job());
  expect(verdict).toMatchObject({ conclusion: "pass", exit_code: 0 });
  expect(outcomes(results)).toEqual({ fast: "same-program", "with a name": "same-program" });
  expect(repository.told.filter((event) => event.includes('"invocation"'))).toEqual([]);
  const { suites } = results;
  expect(suites.scripts?.listed).toEqual(["fast", "with a name"]);

  const all = await runAll(repository.job({ all: true }));
  expect(outcomes(all.results)).toEqual({ fast: "measured", "with a name": "measured" });
  expect(all.results.cases.map(({ base }) => base)).toEqual(["measured", "measured"]);
  expect(all.verdict.exit_code).toBe(0);
  expect(all.verdict.comparisons.map(({ metric }) => metric)).toEqual(["time", "time"]);
});

test("a slower one is red, and no other; each is called as rvp.toml calls it", async () => {
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY });
  await repository.commit({ "fast.sh": "sleep 0.05" });
  const { verdict } = await runAll(repository.job());
  expect(verdict).toMatchObject({ conclusion: "regression", exit_code: 1 });
  const red = verdict.comparisons.filter(({ verdict }) => verdict === "regression");
  expect(red.map(({ title, metric }) => [title, metric])).toEqual([["fast", "time"]]);
}, 240_000);

test("one that fails is one row; what only one side has is named", async () => {
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY });
  await repository.commit({
    "rvp.toml": `${ENTRY.replace(/^fast.*\n/m, "")}broken = ["sh", "-c", "exit 7"]\nadded = ["true"]\n`,
  });
  const { verdict, results } = await runAll(repository.job());
  expect(outcomes(results)).toEqual({
    added: "measured",
    broken: "failed",
    "with a name": "measured",
  });
  const added = results.cases.find(({ title }) => title === "added");
  expect(added?.base).toBe("absent");
  expect(added?.processes.map(({ side }) => side)).toEqual(Array(5).fill("head"));
  expect(verdict.comparisons.find(({ verdict }) => verdict === "new")?.title).toBe("added");
  expect(verdict.failures.map(({ outcome }) => outcome)).toMatchObject([
    { stage: "measure", message: "`sh -c exit 7` ended with code 7" },
  ]);
  expect(results.removed?.map((row) => row.case)).toEqual(["scripts/command/fast"]);
  expect(verdict.comparisons.find(({ verdict }) => verdict === "removed")?.case).toBe(
    "scripts/command/fast",
  );
  expect(verdict.exit_code).toBe(3);
});

test("where head cannot be built, what the base has fails by name", async () => {
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY });
  await repository.commit({ "fast.sh": null });
  const { verdict, results } = await runAll(repository.job());
  expect(outcomes(results)).toEqual({ fast: "failed", "with a name": "failed" });
  expect(results.cases[0]?.outcome).toMatchObject({ stage: "build" });
  expect(verdict.exit_code).toBe(3);
  await expect(runAll(repository.job({ base: undefined }))).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('build step "built"'),
  });
});

test("a command that is no argument vector is refused before anything is built", async () => {
  await using repository = await BenchedRepository.make({
    "rvp.toml": ENTRY.replace('["sh", "other.sh"]', '"sh other.sh"'),
  });
  await expect(runAll(repository.job({ base: undefined }))).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("suite.0.commands"),
  });
  expect(repository.told).toEqual([]);
});

test("a list of names that is none is the failure of a build", async () => {
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY });
  const job = repository.job({ base: undefined });
  await planOfJob(job);
  const cache = process.env.RVP_CACHE_DIR!;
  const [listed] = (await readdir(cache)).filter((name) => /-listed-[^.]*$/.test(name));
  const file = join(cache, listed!, "names.json");
  await writeFile(file, '[{"name": "constructor"}]');
  // As if that had been left by the build: it is sealed with the folder.
  const receipt = join(cache, `${listed}.json`);
  const known = JSON.parse(await readFile(receipt, "utf8"));
  await writeFile(receipt, JSON.stringify({ ...known, ...(await seal(join(cache, listed!))) }));
  await expect(runAll(job)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining("no list of"),
  });
});

test("a suite that head describes no more has its benchmarks removed", async () => {
  const more = ENTRY.replace("scripts", "more").replace("protocol = 1\n", "");
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY + more });
  await repository.commit({ "rvp.toml": ENTRY });
  const { results } = await runAll(repository.job());
  expect(results.removed?.map((row) => row.case)).toEqual([
    "more/command/fast",
    expect.stringMatching(/^more\/command\/with-a-name-/),
  ]);
});

test("a shard that is lost fails by name in the gate, which builds nothing", async () => {
  await using repository = await BenchedRepository.make({ ...FILES, "rvp.toml": ENTRY });
  await repository.commit({ "fast.sh": "sleep 0.011" });
  const { cases } = await planOfJob(repository.job());
  expect(cases.map(({ title }) => title)).toEqual(["fast", "with a name"]);
  const shard = await runOnly(repository.job({ cases: ["scripts/command/fast"] }));
  expect(outcomes(shard)).toEqual({ fast: "measured" });
  expect(shard.removed ?? []).toEqual([]);
  const folder = `${repository.root}/results`;
  await writeResults(folder, shard);
  repository.told.length = 0;
  const { results } = await judgeFolders(repository.job({ base: undefined }), [folder]);
  expect(results.cases.map(({ title, outcome }) => [title, outcome])).toMatchObject([
    ["fast", { kind: "measured" }],
    ["with a name", { kind: "failed", stage: "missing" }],
  ]);
  expect(repository.told).toEqual([]);
});
