import { readFile, truncate, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import { KEPT_SESSIONS, loadBaselines, saveBaseline } from "../../src/sessions/store.ts";
import { TestFolder } from "../build/folders.ts";
import { caseResult, process, results } from "../compare/documents.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const MACHINE = "some-cpu-2c";
const load = (machine = MACHINE) => loadBaselines(folder.path, machine);
const save = (session: Results, machine = MACHINE) => saveBaseline(folder.path, machine, session);

/** A session of that hour of the day, whose figure is that hour too. */
function session(hour: number, rest: Partial<CaseResult> = {}, value = hour): Results {
  const row = caseResult({
    processes: [process("head", 0, { samples: { fit_time: [value] } })],
    ...rest,
  });
  const started = new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
  const suites = { [row.suite]: { version: "1" } };
  return results([row], `s${hour}`, { session: { id: `s${hour}`, started }, suites });
}

const ids = (sessions: readonly Results[]) => sessions.map(({ session: { id } }) => id);

describe("the store", () => {
  test("gives back what was saved, oldest first, whenever it was saved", async () => {
    for (const hour of [2, 1, 3]) await save(session(hour));
    const found = await load();
    expect(ids(found)).toEqual(["s1", "s2", "s3"]);
    expect(found[0]).toEqual(session(1));
  });

  test("keeps as many sessions as drift needs; the ones saved first go", async () => {
    for (let hour = 1; hour <= KEPT_SESSIONS + 2; hour++) await save(session(hour));
    const found = ids(await load());
    expect(found).toHaveLength(30);
    expect([found[0], found.at(-1)]).toEqual(["s3", `s${KEPT_SESSIONS + 2}`]);
  });

  test("is empty where nothing was saved, and for another class of machine", async () => {
    expect(await load()).toEqual([]);
    await save(session(1));
    expect(await load("other-cpu-4c")).toEqual([]);
  });

  test("keeps a file a suite and domain, and puts the parts of a session together", async () => {
    const whole = session(1);
    const more = [
      caseResult({ suite: "rust" }),
      caseResult({ suite: "rust", case: "vision/cnn/a", benchmark: "vision/cnn" }),
    ];
    const both: Results = {
      ...whole,
      suites: { ...whole.suites, rust: { version: "2" } },
      cases: [...whole.cases, ...more],
    };
    const files = await save(both);
    expect(files.map((file) => file.slice(folder.path.length))).toEqual([
      `/${MACHINE}/python/toy.json`,
      `/${MACHINE}/rust/toy.json`,
      `/${MACHINE}/rust/vision.json`,
    ]);
    expect(await load()).toEqual([both]);
  });

  test("does not count a session twice that is saved again", async () => {
    for (const hour of [1, 2]) await save(session(hour));
    await save(session(1, {}, 99));
    const found = await load();
    expect(ids(found)).toEqual(["s1", "s2"]);
    expect(found[0]?.cases[0]?.processes[0]?.samples).toEqual({ fit_time: [99] });
  });

  test("keeps neither what was not measured nor the base's processes", async () => {
    await save(session(1, { processes: [process("base", 0, {}), process("head", 0, {})] }));
    await save(session(2, { outcome: { kind: "failed", stage: "crash", message: "it died" } }));
    const found = await load();
    expect(ids(found)).toEqual(["s1"]);
    expect(found[0]?.cases[0]?.processes.map(({ side }) => side)).toEqual(["head"]);
  });

  test("keeps head's counts of instructions, each with its suite and domain", async () => {
    const whole = session(1);
    const counted = caseResult({
      suite: "rust",
      processes: [process("base", 0, {}), process("head", 0, { samples: { instructions: [9] } })],
    });
    const suites = { ...whole.suites, rust: { version: "2" } };
    const cases = [...whole.cases, caseResult({ suite: "rust" })];
    await save({ ...whole, suites, cases, counts: [counted] });
    const [found] = await load();
    expect(found?.counts).toEqual([{ ...counted, processes: counted.processes.slice(1) }]);
    expect(found?.cases).toEqual(cases);
  });

  test("has a line a session, so that a diff shows which came and went", async () => {
    const [file = ""] = await save(session(1));
    const before = (await readFile(file, "utf8")).split("\n");
    await save(session(2));
    const after = (await readFile(file, "utf8")).split("\n");
    expect(after).toHaveLength(before.length + 1);
    expect(after[1]).toBe(`${before[1]},`);
  });
});

describe("a baseline that is", () => {
  const empty = (protocol: number) => JSON.stringify({ protocol, kind: "baseline", sessions: [] });
  const SAVE = "rvp-bench baseline save";
  const broken: [string, (file: string) => Promise<void>, string, string][] = [
    ["cut off", (file) => truncate(file, 60), "cannot read baseline", SAVE],
    ["no baseline", (file) => writeFile(file, "{}"), "is not a baseline of protocol 1", SAVE],
    ["of a newer protocol", (file) => writeFile(file, empty(2)), "a newer rvp-bench", "update"],
    ["of an older protocol", (file) => writeFile(file, empty(0)), "an older rvp-bench", "measure"],
  ];
  test.each(broken)("%s is refused, and never written over", async (_, damage, message, hint) => {
    const [file = ""] = await save(session(1));
    await damage(file);
    const left = await readFile(file, "utf8");
    const refusal = {
      name: "RvpError",
      exitCode: 2,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    };
    await expect(load()).rejects.toMatchObject(refusal);
    await expect(save(session(2))).rejects.toMatchObject(refusal);
    expect(await readFile(file, "utf8")).toBe(left);
  });
});
