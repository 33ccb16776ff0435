// Real programs under real profilers: the function that was made slower comes first.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Costs } from "../../src/profile/costs.ts";
import { differenceOf } from "../../src/profile/difference.ts";
import { recorderOf } from "../../src/profile/recorder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-profile-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function costsOf(argv: string[]): Promise<Costs> {
  const recorder = await recorderOf(argv, folder);
  if ("why" in recorder) throw new Error(recorder.why);
  const [file = "", ...args] = recorder.wrap(join(folder, "profile"));
  execFileSync(file, args, { cwd: folder, input: "{}\n" });
  return recorder.read(await readFile(join(folder, "profile"), "utf8"));
}

const PYTHON = (turns: number) => `
import sys
def guilty(n):
    total = 0
    for i in range(n):
        total += i * i
    return total
def innocent(n):
    return [i for i in range(n)]
sys.stdin.read()
for _ in range(20):
    guilty(${turns})
    innocent(20000)
`;

test("Python: the loop that runs four times as long is first; it was called as often as before", async () => {
  await writeFile(join(folder, "base.py"), PYTHON(20000));
  const base = await costsOf(["python3", "base.py"]);
  await writeFile(join(folder, "base.py"), PYTHON(80000));
  const head = await costsOf(["python3", "base.py"]);
  const [first] = differenceOf(base, head).functions;
  expect(first?.name).toBe("base.py:guilty");
  expect([first?.calls_base, first?.calls_head]).toEqual([20, 20]);
});

const tools = ["valgrind", "cc"].every((name) => spawnSync(name, ["--version"]).status === 0);
const C = (turns: number) => `
volatile long sink;
__attribute__((noinline)) void guilty(long n) { for (long i = 0; i < n; i++) sink += i; }
__attribute__((noinline)) void innocent(long n) { for (long i = 0; i < n; i++) sink ^= i; }
int main(void) { for (int i = 0; i < 10; i++) { guilty(${turns}); innocent(5000); } return 0; }
`;

describe.skipIf(!tools)("a native program", () => {
  test("the slowed function is first, with the whole change, and counts repeat", async () => {
    const build = async (turns: number) => {
      await writeFile(join(folder, "program.c"), C(turns));
      execFileSync("cc", ["-O1", "-g", "-o", "program", "program.c"], { cwd: folder });
      return costsOf(["./program"]);
    };
    const [base, again, head] = [await build(1000), await build(1000), await build(3000)];
    expect(Math.abs(again.total / base.total - 1)).toBeLessThan(0.0005);
    const [first] = differenceOf(base, head).functions;
    expect(first).toMatchObject({ name: "guilty", calls_base: 10, calls_head: 10 });
    expect(first?.share).toBeGreaterThan(0.95);
    expect(head.functions.get("innocent")?.self).toBe(base.functions.get("innocent")?.self);
  });
});

test("a program that is neither has a reason", async () => {
  await writeFile(join(folder, "tool"), "#!/bin/sh\n", { mode: 0o755 });
  expect(await recorderOf(["./tool"], folder)).toEqual({
    why: "tool is neither a native program nor Python",
  });
});
