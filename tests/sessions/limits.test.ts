// What this tool writes it can read again, however long what suites, git and systems say.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CaseResult, Results } from "../../src/contract/generated/types.ts";
import { clip } from "../../src/contract/limits.ts";
import { readResults } from "../../src/sessions/read.ts";
import { writeResults } from "../../src/sessions/write.ts";
import { caseResult, process, results } from "../compare/documents.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-limits-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const again = async (document: Results) => readResults(await writeResults(folder, document));
const long = (length: number) => "é".repeat(length);
const ofCase = (rest: Partial<CaseResult>) =>
  results([
    caseResult({ processes: [process("head", 0, { samples: { fit_time: [1] } })], ...rest }),
  ]);
const document = (session: Partial<Results["session"]>, rest: Partial<Results> = {}): Results => ({
  ...ofCase({}),
  session: { id: "s", started: "2026-11-01T00:00:00Z", ...session },
  ...rest,
});

test.each<[string, Results, (read: Results) => unknown, unknown]>([
  ["a branch", document({ branch: long(300) }), ({ session }) => session.branch?.length, 250],
  ["a label", document({ label: long(300) }), ({ session }) => session.label?.length, 200],
  [
    "a commit that is none",
    document({ commit: "unknown" }),
    ({ session }) => session.commit,
    undefined,
  ],
  [
    "a version",
    document({}, { suites: { python: { version: long(5000) } } }),
    ({ suites }) => suites.python!.version.length,
    4000,
  ],
  [
    "the name of a check, and answers",
    ofCase({
      outcome: {
        kind: "wrong",
        check: long(101),
        expected: long(300),
        got: new Array(5000).fill(1),
      },
    }),
    ({ cases: [found] }) =>
      found!.outcome.kind === "wrong" && [found!.outcome.check.length, found!.outcome.expected],
    [100, clip(long(300), 256)],
  ],
  [
    "a message, its hint, and standard error",
    ofCase({
      outcome: {
        kind: "failed",
        stage: "crash",
        message: long(5000),
        hint: long(3000),
        stderr_tail: `${"x".repeat(9000)}end`,
      },
    }),
    ({ cases: [found] }) =>
      found!.outcome.kind === "failed" && found!.outcome.stderr_tail!.slice(-3),
    "end",
  ],
  [
    "a reason to skip",
    ofCase({ outcome: { kind: "skipped", reason: long(3000) } }),
    ({ cases: [found] }) => found!.outcome.kind === "skipped" && found!.outcome.reason.length,
    2000,
  ],
])("%s of any length", async (_, written, found, expected) => {
  expect(found(await again(written))).toEqual(expected);
});

test("over a million samples are thinned evenly", async () => {
  const samples = { fit_time: Array.from({ length: 1_500_000 }, (_, i) => 1 + i) };
  const read = await again(ofCase({ processes: [process("head", 0, { samples })] }));
  const kept = read.cases[0]!.processes[0]!.samples.fit_time!;
  expect(kept).toHaveLength(750_000);
  expect(kept.slice(0, 3)).toEqual([1, 3, 5]);
});

test("what no clipping mends is refused before it is written", async () => {
  const wrong = ofCase({ case: "no id" });
  await expect(writeResults(folder, wrong)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining("/cases/0/case"),
  });
  await expect(readResults(join(folder, "results.json"))).rejects.toThrow(/cannot read/);
});

test("a character is not cut in two", () => {
  expect(clip("ab😀cd", 4)).toBe("ab…");
});
