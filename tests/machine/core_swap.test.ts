// Two processes that are started on one core each: both run on both, and never for long on the same.
import { expect, test } from "vitest";
import { canSwapCores, swapCores } from "../../src/machine/core_swap.ts";
import { startGroup } from "../../src/system/process.ts";

const { signal } = new AbortController();

/** Prints each millisecond of half a second with the core that its second thread, or its child, may run on. */
const WATCH = `
import os, sys, threading, time
lines = []
def watch():
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        (core,) = os.sched_getaffinity(0)
        lines.append(f"{int(time.monotonic() * 1000)} {core}")
        time.sleep(0.001)
if sys.argv[1] == "child" and os.fork() > 0:
    os.wait()
    sys.exit()
thread = threading.Thread(target=watch)
thread.start()
thread.join()
print("\\n".join(lines))
`;

/** Milliseconds and cores. */
async function watched(core: number, where: string): Promise<Map<number, number>> {
  const argv = ["taskset", "-c", String(core), "python3", "-c", WATCH, where];
  const { stdout, stderr, end } = startGroup(argv, { cwd: ".", env: {} }, signal);
  let text = "";
  stdout.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  stderr.resume();
  const { failed, message } = await end;
  if (failed) throw new Error(message);
  const lines = text.trim().split("\n");
  return new Map(lines.map((line) => line.split(" ").map(Number) as [number, number]));
}

test.each(["thread", "child"])("a %s is moved with its process, to and fro", async (where) => {
  expect(await canSwapCores()).toBe(true);
  await using _ = swapCores(["0", "1"], signal);
  const [one, other] = await Promise.all([watched(0, where), watched(1, where)]);
  for (const side of [one, other]) {
    const cores = [...side.values()];
    const changes = cores.filter((core, i) => i > 0 && core !== cores[i - 1]).length;
    expect(new Set(cores)).toEqual(new Set([0, 1]));
    expect(changes).toBeGreaterThan(10);
  }
  const both = [...one].filter(([time]) => other.has(time));
  const apart = both.filter(([time, core]) => other.get(time) !== core);
  expect(both.length).toBeGreaterThan(50);
  expect(apart.length / both.length).toBeGreaterThan(0.8);
});

test("what nobody placed is left where it is", async () => {
  await using _ = swapCores(["0", "1"], signal);
  const free = [
    "python3",
    "-c",
    "import os, time; time.sleep(0.2); print(len(os.sched_getaffinity(0)))",
  ];
  const { stdout, stderr, end } = startGroup(free, { cwd: ".", env: {} }, signal);
  let text = "";
  stdout.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  stderr.resume();
  await end;
  expect(Number(text)).toBeGreaterThan(1);
});
