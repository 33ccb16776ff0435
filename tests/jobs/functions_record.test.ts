// What is known of all functions is not lost to a run of some cases.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Functions } from "../../src/contract/generated/types.ts";
import { keepFunctions } from "../../src/jobs/functions_record.ts";
import { readProject } from "../../src/plan/project.ts";
import { results } from "../compare/documents.ts";

const TOY = join(import.meta.dirname, "../../examples/node-toy");
const ALL = ["toy/sum/large", "toy/sum/small"];

let baselines: string;
let notes: string[];
beforeEach(async () => {
  baselines = join(await mkdtemp(join(tmpdir(), "rvp-record-")), "baselines");
  notes = [];
});
afterEach(() => rm(join(baselines, ".."), { recursive: true, force: true }));

const record = (cases: string[], name: string): Functions => ({
  ...{ protocol: 1, kind: "functions", profile: "quick" },
  suites: { toy: { cases, files: { "toy.mjs": [name] } } },
});

/** Sessions that recorded these, one after the other, kept at once; the names that are known then. */
async function keep(...records: (Functions | undefined)[]): Promise<string[]> {
  const sessions = records.map((functions, index) =>
    results([], `s${index}`, { ...(functions && { functions }) }),
  );
  const project = () => readProject(TOY);
  await keepFunctions(baselines, sessions, project, (message) => notes.push(message));
  const text = await readFile(join(baselines, "functions.json"), "utf8").catch(() => null);
  return text === null ? [] : (JSON.parse(text) as Functions).suites.toy!.files["toy.mjs"]!;
}

test("the newest record replaces the one before", async () => {
  expect(await keep(undefined)).toEqual([]);
  expect(await keep(record(ALL, "a"), record(ALL, "b"), undefined)).toEqual(["b"]);
  expect(await keep(record(ALL, "c"))).toEqual(["c"]);
  expect(notes).toEqual([]);
});

test("one of some cases does not replace a whole one, and says what it lacks", async () => {
  await keep(record(ALL, "whole"));
  expect(await keep(record(["toy/sum/small"], "part"))).toEqual(["whole"]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^functions\.json stays as it was: .* lacks 1 case that it has \(toy:toy\/sum\/large\)/,
    ),
  ]);
});

test("one that is whole but for a new case is kept from a run of that case alone", async () => {
  await keep(record(["toy/sum/small"], "all but the new one"));
  expect(await keep(record(["toy/sum/large"], "the new one"))).toEqual(["all but the new one"]);
  expect(notes).toHaveLength(1);
});

test("one of some cases replaces what knows no more, and what cannot be read", async () => {
  expect(await keep(record(["toy/sum/small", "toy/sum/gone"], "a"))).toEqual(["a"]);
  expect(await keep(record(["toy/sum/small"], "b"))).toEqual(["b"]);
  await mkdir(baselines, { recursive: true });
  await writeFile(join(baselines, "functions.json"), "{");
  expect(await keep(record(["toy/sum/small"], "c"))).toEqual(["c"]);
  expect(notes).toEqual([]);
});
