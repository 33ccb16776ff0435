import { mkdir, open, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findResults, MAX_RESULTS_BYTES, readResults } from "../../src/sessions/read.ts";
import { TestFolder } from "../build/folders.ts";
import { caseResult, process, results } from "../compare/documents.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

const document = results([caseResult({ processes: [process("head", 0, {})] })], "s1", {
  session: { id: "s1", started: "2026-11-01T00:00:00Z" },
});

/** A mistake of the user's: exit 2, the file's name, and the next step. */
const refusal = (message: string, hint = "") => ({
  name: "RvpError",
  exitCode: 2,
  stage: "collect",
  message: expect.stringContaining(message),
  hint: expect.stringMatching(hint || /./),
});

describe("readResults", () => {
  const read = async (text: string) => readResults(await folder.write("results.json", text));

  test("gives back what was written", async () => {
    expect(await read(JSON.stringify(document))).toEqual(document);
  });

  test.each([
    ["no JSON", "<html>404</html>", "is not JSON", "fetch the artifact"],
    ["a file cut off", JSON.stringify(document).slice(0, -9), "is not JSON", "cut off"],
    ["an empty file", "", "is not JSON", "cut off"],
    [
      "a newer protocol",
      JSON.stringify({ ...document, protocol: 2 }),
      "protocol 1: /protocol is 2: written by a newer rvp-bench",
      "update rvp-bench",
    ],
    [
      "another document",
      JSON.stringify({ ...document, kind: "verdict" }),
      '/kind must be "results"',
      "import",
    ],
    [
      "an unknown key",
      JSON.stringify({ ...document, mood: "good" }),
      '/mood unknown key "mood"',
      "import",
    ],
    [
      "a hole",
      JSON.stringify({ ...document, cases: [{ ...document.cases[0], suite: undefined }] }),
      '/cases/0 key "suite" is missing',
      "import",
    ],
    ["null", "null", "must be object", "import"],
  ])("refuses %s", async (_, text, message, hint) => {
    await expect(read(text)).rejects.toMatchObject(refusal(message, hint));
    await expect(read(text)).rejects.toMatchObject(refusal(folder.at("results.json")));
  });

  test("refuses a file that is too large, before it is read", async () => {
    const path = folder.at("results.json");
    const file = await open(path, "w");
    await file.truncate(200 << 20); // sparse: it takes no space
    await file.close();
    await expect(readResults(path)).rejects.toMatchObject(
      refusal(`has ${200 << 20} bytes, more than the ${MAX_RESULTS_BYTES}`, "split"),
    );
  });

  test("refuses a path where no file is", async () => {
    await expect(readResults(folder.at("nowhere.json"))).rejects.toMatchObject(
      refusal("cannot read", "rvp-bench run"),
    );
    await expect(readResults(folder.path)).rejects.toMatchObject(refusal("cannot read"));
  });
});

describe("findResults", () => {
  test("finds them in a folder, one level below, and as a file itself", async () => {
    const own = await folder.write("one/results.json", "{}");
    const shards = [
      await folder.write("two/shard-1/results.json", "{}"),
      await folder.write("two/shard-2/results.json", "{}"),
    ];
    await folder.write("two/deep/er/results.json", "{}");
    expect(await findResults([folder.at("one"), folder.at("two"), own])).toEqual([
      own,
      ...shards,
      own,
    ]);
  });

  test("refuses a folder without any, and says how to get one", async () => {
    await mkdir(folder.at("empty", "results.json"), { recursive: true }); // a folder of that name
    await writeFile(folder.at("empty", "notes.txt"), "");
    await expect(findResults([folder.at("empty")])).rejects.toMatchObject(
      refusal("no results.json in", "rvp-bench run"),
    );
  });

  test("refuses a folder that is not there", async () => {
    await expect(findResults([folder.at("nowhere")])).rejects.toMatchObject(
      refusal("cannot read", "rvp-bench run"),
    );
  });
});
