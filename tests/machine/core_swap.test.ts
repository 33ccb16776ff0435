// Two processes that are started on one core each: both run on both, and hardly ever on the same.
import { expect, test } from "vitest";
import { canSwapCores, swapCores } from "../../src/machine/core_swap.ts";
import { nameOf } from "../../src/machine/pairing.ts";
import { runCommand } from "../../src/system/command.ts";

const { signal } = new AbortController();
const CORES = ["0", "1"] as const;

/** Prints milliseconds with the cores that its second thread, or its child, may run on, until they changed twenty times. */
const WATCH = `
import os, sys, threading, time
lines, seen = [], []
def watch():
    end, least = time.monotonic() + 60, time.monotonic() + 0.5
    while time.monotonic() < end and (len(seen) < 20 or time.monotonic() < least):
        cores = sorted(os.sched_getaffinity(0))
        if seen[-1:] != [cores]: seen.append(cores)
        lines.append(f"{int(time.monotonic() * 1000)} {cores[0] if len(cores) == 1 else -1}")
        time.sleep(0.001)
if sys.argv[1] == "child" and os.fork() > 0:
    os.wait()
    sys.exit()
thread = threading.Thread(target=watch)
thread.start()
thread.join()
print("\\n".join(lines))
`;

async function output(argv: readonly string[]): Promise<string> {
  const { failed, output: text, problem } = await runCommand(argv, ".", { timeoutMs: 90_000 });
  if (failed) throw new Error(problem);
  return text;
}

/** Milliseconds and cores. */
async function watched(core: number, where: string): Promise<Map<number, number>> {
  const text = await output(["taskset", "-c", String(core), "python3", "-c", WATCH, where]);
  return new Map(text.split("\n").map((line) => line.split(" ").map(Number) as [number, number]));
}

test.each(["thread", "child"])("a %s is moved with its process, to and fro", async (where) => {
  expect(await canSwapCores(CORES)).toBe(true);
  const notes: string[] = [];
  {
    await using _ = swapCores(CORES, signal, (message) => notes.push(message));
    const [one, other] = await Promise.all([watched(0, where), watched(1, where)]);
    for (const side of [one, other]) expect(new Set(side.values())).toEqual(new Set([0, 1]));
    const both = [...one].filter(([time]) => other.has(time));
    const apart = both.filter(([time, core]) => other.get(time) !== core);
    expect(both.length).toBeGreaterThan(5);
    expect(apart.length / both.length).toBeGreaterThan(0.5);
  }
  expect(notes).toEqual([]);
});

test("what nobody placed is left where it is", async () => {
  await using _ = swapCores(CORES, signal, () => {});
  const own = "import os, time; time.sleep(0.5); print(len(os.sched_getaffinity(0)))";
  const [free, placed] = await Promise.all([output(["python3", "-c", own]), watched(0, "thread")]);
  expect(new Set(placed.values())).toEqual(new Set([0, 1]));
  expect(Number(free)).toBeGreaterThan(1);
});

test("a harness that has the cores of one place does not exchange them", async () => {
  expect(await canSwapCores(["0,1", "2"])).toBe(false);
});

test("the fingerprint tells cores that are exchanged from cores that are kept", () => {
  const pin = (argv: readonly string[]) => [...argv];
  const swap = () => ({ [Symbol.asyncDispose]: async () => {} });
  expect(nameOf({ kind: "together", places: { pin, swap } })).toBe("together, in step");
  expect(nameOf({ kind: "together", places: { pin } })).toBe("together");
  expect(nameOf({ kind: "in turn", why: "" })).toBe("in turn");
});
