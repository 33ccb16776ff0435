// Real programs under real profilers: the function that was made slower comes first.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Call, type Costs, wholeCost } from "../../src/profile/call_tree.ts";
import { growthOf } from "../../src/profile/growth.ts";
import { runUnder, textOf } from "../../src/profile/record.ts";
import { recorderOf } from "../../src/profile/recorder.ts";
import { OPEN } from "../../src/system/sandbox.ts";
import { BUDGET, REQUEST, SuiteFolder } from "../run/suite_double.ts";

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
  return await recorder.read(await readFile(join(folder, "profile"), "utf8"));
}

const PYTHON = (turns: number, sorts = 1) => `
import sys
def guilty(n):
    total = 0
    for i in range(n):
        total += i * i
    return total
def innocent(n):
    return sorted(range(n), key=lambda i: -i)
def caller(times):
    for _ in range(times):
        innocent(2000)
def recursive(n):
    return n and 1 + recursive(n - 1)
sys.stdin.read()
for _ in range(20):
    guilty(${turns})
    caller(${sorts})
    recursive(50)
`;

async function pythonCosts(...args: Parameters<typeof PYTHON>): Promise<Costs> {
  await writeFile(join(folder, "base.py"), PYTHON(...args));
  return costsOf(["python3", "base.py"]);
}

function find(call: Call, name: string): Call | undefined {
  if (call.name === name) return call;
  return [...call.children.values()].map((child) => find(child, name)).find(Boolean);
}

test("who is profiled is told, and works by the clock no more", async () => {
  const told = { env: { RVP_PROFILE: "1" } };
  expect(await recorderOf(["python3", "base.py"], folder)).toMatchObject(told);
});

describe("Python", () => {
  test("every call has its place: what called it, how often, and the builtin within", async () => {
    const { root } = await pythonCosts(20000);
    const module = root.children.get("base.py:<module>");
    expect(module?.calls).toBe(1);
    const caller = module?.children.get("base.py:caller");
    expect(caller?.calls).toBe(20);
    const sorted = caller?.children.get("base.py:innocent")?.children.get("sorted");
    expect(sorted).toMatchObject({ calls: 20, builtin: true });
    expect(sorted?.children.get("base.py:innocent.<locals>.<lambda>")?.calls).toBe(40000);
    const recursive = module?.children.get("base.py:recursive");
    expect(recursive).toMatchObject({ calls: 20 });
    expect(recursive?.children.size).toBe(0);
    expect(find(root, "json.dump")).toBeUndefined();
  });

  test("a program that was not seen to do anything has no profile", async () => {
    const unseen = "import sys\nsys.stdin.buffer.read()\nsum(range(1000))\n";
    await writeFile(join(folder, "base.py"), unseen);
    await expect(costsOf(["python3", "base.py"])).rejects.toThrow("as text from sys.stdin");
  });

  test("the loop that runs four times as long is first; it was called as often as before", async () => {
    const [first] = growthOf(await pythonCosts(20000), await pythonCosts(80000)).functions;
    expect(first?.name).toBe("base.py:guilty");
    expect([first?.calls_base, first?.calls_head]).toEqual([20, 20]);
  });

  test("who calls a function six times as often is first", async () => {
    const [first] = growthOf(await pythonCosts(2000, 1), await pythonCosts(2000, 6)).functions;
    expect(first).toMatchObject({
      name: "base.py:caller",
      callee: { name: "base.py:innocent", calls_base: 20, calls_head: 120 },
    });
  });
});

describe("what a program left in the place of its profile", () => {
  test("a pipe is not waited for, a link is not followed", async () => {
    const [pipe, link] = [join(folder, "pipe"), join(folder, "link")];
    execFileSync("mkfifo", [pipe]);
    await symlink("/dev/zero", link);
    await expect(textOf(pipe)).rejects.toThrow("it is no regular file");
    await expect(textOf(link)).rejects.toThrow("ELOOP");
  });
});

const tools = ["valgrind", "cc"].every((name) => spawnSync(name, ["--version"]).status === 0);
const C = (turns: number, allocations = 1, stride = 1, inlinedTurns = 10) => `
#include <stdlib.h>
#define SIZE (1 << 22)
volatile int memory[SIZE];
volatile long sink;
__attribute__((noinline)) void guilty(long n) { for (long i = 0; i < n; i++) sink += i; }
static inline __attribute__((always_inline)) void inlined(long n) { for (long i = 0; i < n; i++) sink += i; }
__attribute__((noinline)) void host(void) { inlined(${inlinedTurns}); sink++; }
__attribute__((noinline)) void innocent(long n) { for (long i = 0; i < n; i++) sink ^= i; }
__attribute__((noinline)) void allocating(void) { for (int i = 0; i < ${allocations}; i++) { char *p = malloc(100 + i); sink += (long)p; free(p); } }
__attribute__((noinline)) void walking(void) { for (long i = 0; i < 20000; i++) sink += memory[i * ${stride} % SIZE]; }
int main(void) { for (int i = 0; i < 10; i++) { guilty(${turns}); innocent(5000); allocating(); walking(); host(); } return 0; }
`;

describe.skipIf(!tools)("a native program", () => {
  const build = async (...args: Parameters<typeof C>) => {
    await writeFile(join(folder, "program.c"), C(...args));
    execFileSync("cc", ["-O1", "-g", "-o", "program", "program.c"], { cwd: folder });
    return costsOf(["./program"]);
  };

  test("the slowed function is first, with the whole change, and costs repeat", async () => {
    const [base, again, head] = [await build(1000), await build(1000), await build(30000)];
    const whole = ({ root }: Costs) => wholeCost(root);
    expect(Math.abs(whole(again) / whole(base) - 1)).toBeLessThan(0.01);
    const [first] = growthOf(base, head).functions;
    expect(first).toMatchObject({ name: "guilty", calls_base: 10, calls_head: 10 });
    expect(first?.share).toBeGreaterThan(0.95);
    expect(find(head.root, "innocent")?.calls).toBe(10);
  });

  test("a function that the compiler put into another one is named", async () => {
    const [first] = growthOf(await build(1000), await build(1000, 1, 1, 9000)).functions;
    expect(first?.name).toBe("inlined (program.c)");
  });

  test("who allocates more is first, not the allocator", async () => {
    const [first] = growthOf(await build(1000), await build(1000, 500)).functions;
    expect(first?.name).toBe("allocating");
    expect(first?.share).toBeGreaterThan(0.9);
  });

  test("who misses the cache is first, with as many instructions as before", async () => {
    const [first] = growthOf(await build(1000), await build(1000, 1, 4099)).functions;
    expect(first?.name).toBe("walking");
    expect(first?.share).toBeGreaterThan(0.9);
  });
});

test("a program that is neither has a reason", async () => {
  await writeFile(join(folder, "tool"), "#!/bin/sh\n", { mode: 0o755 });
  expect(await recorderOf(["./tool"], folder)).toEqual({
    why: "tool is neither a native program nor Python",
  });
});

test("what a case says under a profiler has a file of its own: several are counted at once", async () => {
  await using suite = await SuiteFolder.make();
  const argv = await suite.script(`const [id] = ids();
writeFileSync(process.argv.at(-1), "");
process.stderr.write(\`\${id} speaks\`);
hello(); answer(id); bye();`);
  const recorder = {
    kind: "Callgrind" as const,
    wrap: (file: string) => [...argv, file],
    read: (text: string) => ({ text }),
  };
  const launch = { argv, cwd: suite.path, env: {} };
  const unit = { suite: "toy", side: "head" as const, launch, task: () => "measure" as const };
  const logs = suite.file("logs");
  const options = {
    ...{ request: REQUEST, budget: BUDGET, timeoutSeconds: 60, sandbox: OPEN, logs },
    signal: new AbortController().signal,
    progress: () => {},
  };
  const ids = ["toy/sum/a-b", "toy/sum/a/b"];
  const rest = { benchmark: "toy/sum", params: {}, checks: {}, profiles: [], file: "" };
  const found = await Promise.all(
    ids.map((id) => {
      const item = { id, ...rest, devices: undefined, timeoutSeconds: undefined };
      return runUnder(recorder, unit, item, { calls: 1, round: 0 }, options);
    }),
  );
  expect(found).toEqual([{ text: "" }, { text: "" }]);
  const names = (await readdir(logs)).sort();
  expect(names).toEqual(["profile-toy-head-toy~sum~a-b.log", "profile-toy-head-toy~sum~a~b.log"]);
  const said = names.map((name) => readFile(join(logs, name), "utf8"));
  expect(await Promise.all(said)).toEqual(ids.map((id) => `${id} speaks`));
});
