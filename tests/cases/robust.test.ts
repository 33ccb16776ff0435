// Kind: no input hangs, none exhausts memory or time, and what is imported can be read again.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importResults } from "../../src/import/import.ts";
import { quantityOf } from "../../src/import/units.ts";
import { readResults } from "../../src/sessions/read.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import { writeResults } from "../../src/sessions/write.ts";
import { TestFolder } from "../build/folders.ts";
import { filesOf, judgeFiles, read } from "./judged.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await TestFolder.make();
});
afterEach(() => folder[Symbol.asyncDispose]());

test("30: a commit that git could not tell is none, and what is imported can be compared", async () => {
  const side = async (name: string) => {
    const sessions = await read(filesOf("30-pytest-commit-error", name));
    return Promise.all(
      sessions.map((session) => writeResults(folder.at(name, session.session.id), session)),
    );
  };
  const verdict = await judgeFiles(await side("base"), await side("head"));
  expect([0, 1]).toContain(verdict.exit_code);
  expect(verdict.head.commit).toBeUndefined();
});

test("names, branches and messages of any length are imported so that they can be read again", async () => {
  const text = JSON.stringify({
    machine_info: {},
    commit_info: { id: "A".repeat(40), branch: "b".repeat(1000) },
    benchmarks: [
      { fullname: "n".repeat(5000), stats: { median: 1 }, extra_info: { ["k".repeat(500)]: 1 } },
      { fullname: "", stats: { median: 1 } },
      { fullname: "x", stats: { median: "y".repeat(9000) } },
    ],
  });
  const [session] = await read([await folder.write("p.json", text)]);
  const again = await readResults(await writeResults(folder.at("out"), session!));
  expect(again.session).toMatchObject({
    commit: "a".repeat(40),
    branch: expect.stringMatching(/^b{249}…$/),
  });
  expect(again.cases.map(({ outcome }) => outcome.kind)).toEqual([
    "measured",
    "measured",
    "failed",
  ]);
});

test("a pipe and a device are refused at once, with the next step", async () => {
  const fifo = folder.at("pipe.json");
  await promisify(execFile)("mkfifo", [fifo]);
  for (const path of [fifo, "/dev/zero"]) {
    await expect(readSessions([path])).rejects.toMatchObject({
      exitCode: 2,
      message: `${path} is not a regular file`,
      hint: expect.stringContaining("write the results to a file"),
    });
  }
});

test("a folder with a pipe in it is read without the pipe", async () => {
  await promisify(execFile)("mkfifo", [folder.at("a.json")]);
  await folder.write("b.txt", "BenchmarkA-8 1 5 ns/op\n");
  expect(await read([folder.path])).toHaveLength(1);
});

/** Ten times the text may take ten times as long, and some; a quadratic reader takes a hundred times. */
test.each<[string, (length: number) => () => unknown]>([
  ["a unit of slashes", (n) => () => quantityOf("/".repeat(n))],
  ["a unit of blanks", (n) => () => quantityOf(`a${" ".repeat(n)}b`)],
  ["a name of dashes", (n) => named("-".repeat(n))],
  ["a name of slashes", (n) => named("/".repeat(n))],
  ["a name of colons", (n) => named(":".repeat(n))],
  ["Go: a line of blanks", (n) => go(`BenchmarkA ${" ".repeat(n)}x`)],
  ["Go: a line of numbers", (n) => go(`BenchmarkA ${"1 ".repeat(n / 2)}`)],
  ["Go: a line of pairs", (n) => go(`BenchmarkA 1 ${"1 x/y ".repeat(n / 6)}z`)],
  ["Go: a name without end", (n) => go(`Benchmark${"A".repeat(n)}`)],
  ["Go: a number without end", (n) => go(`BenchmarkA 1 ${"1".repeat(n)} ns/op`)],
  ["JSON: blanks", (n) => json(`{"results": ${" ".repeat(n)}[]}`)],
  ["JSON: escapes", (n) => json(`{"results": "${"\\\\".repeat(n / 2)}"}`)],
  ["JSON: an open text", (n) => json(`{"results": "${"a".repeat(n)}`)],
  ["JSON: keys", (n) => json(`{${Array.from({ length: n / 8 }, (_, i) => `"${i}":1`).join(",")}}`)],
])("%s is read in linear time", (_, make) => {
  const time = (length: number) => {
    const run = make(length);
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const before = performance.now();
      try {
        run();
      } catch (error) {
        expect(error).toMatchObject({ name: "RvpError" });
      }
      least = Math.min(least, performance.now() - before);
    }
    return least;
  };
  time(1_000);
  const [short, long] = [time(30_000), time(300_000)];
  expect(long / Math.max(short, 0.3)).toBeLessThan(45);
});

const json = (text: string) => () => importResults([{ path: "a.json", text }]);
const go = (line: string) => () =>
  importResults([{ path: "a.txt", text: `BenchmarkX 1 5 ns/op\n${line}\n` }]);
const named = (command: string) => json(JSON.stringify({ results: [{ command, times: [1] }] }));

test("control bytes of a file reach no message", async () => {
  const file = await folder.write("a.json", '{"results": \u001b[2J}');
  await expect(readSessions([file])).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("\u001b") }),
  );
});

test("what is not there is named, once", async () => {
  const path = join(folder.path, "nothing.json");
  await expect(readSessions([path])).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/cannot read .*nothing\.json/),
  });
});
