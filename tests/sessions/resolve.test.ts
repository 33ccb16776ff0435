import { mkdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readResults } from "../../src/sessions/read.ts";
import { earlierSessions, type Places } from "../../src/sessions/resolve.ts";
import { saveBaseline } from "../../src/sessions/store.ts";
import { TestFolder } from "../build/folders.ts";
import { caseResult, results } from "../compare/documents.ts";

let folder: TestFolder;
let places: Places;
beforeEach(async () => {
  folder = await TestFolder.make();
  places = { baselines: folder.at("baselines"), runs: folder.at("runs"), runnerClass: "some-2c" };
});
afterEach(() => folder[Symbol.asyncDispose]());

const found = async (profile = "quick", id = "") =>
  (await earlierSessions(places, { profile, session: { id } }, readResults)).map(
    ({ session }) => session.id,
  );

async function addRun(name: string, rest: object = {}): Promise<void> {
  const document = { ...results([caseResult()], name), ...rest };
  await folder.write(`runs/${name}/results.json`, JSON.stringify(document));
}

test("where nothing was measured there is nothing", async () => {
  expect(await found()).toEqual([]);
});

test("without baselines the checkout's own runs count: of this profile, the current one left out", async () => {
  for (const name of ["2", "1", "3"]) await addRun(name);
  await addRun("4", { profile: "full" });
  await mkdir(folder.at("runs/5-interrupted"), { recursive: true });
  expect(await found()).toEqual(["1", "2", "3"]);
  expect(await found("quick", "3")).toEqual(["1", "2"]);
});

test("with baselines these count, and no run", async () => {
  await addRun("1");
  const session = results([caseResult()], "kept", { suites: { python: { version: "1" } } });
  await saveBaseline(places.baselines, places.runnerClass, session);
  expect(await found()).toEqual(["kept"]);
});

test("a run of a newer version is refused by name, not left out in silence", async () => {
  await addRun("1");
  await addRun("2", { protocol: 2 });
  await expect(found()).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/2.results\.json .*written by a newer rvp-bench/),
    hint: "update rvp-bench",
  });
});

test.each([
  ["regression", []],
  ["inconclusive", []],
  ["pass", ["1"]],
  ["no-baseline", ["1"]],
])("a run that ended %s is what later ones are compared with: %j", async (conclusion, ids) => {
  await addRun("1");
  await folder.write("runs/1/verdict.json", JSON.stringify({ protocol: 1, conclusion }));
  expect(await found()).toEqual(ids);
});
