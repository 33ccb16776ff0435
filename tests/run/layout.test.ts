import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { layoutOf } from "../../src/run/layout.ts";
import { startGroup } from "../../src/system/process.ts";
import { fixedAddresses } from "../../src/system/wrapper.ts";

const PAGE = 4096;

const launch = { argv: ["/bin/suite", "bench"], cwd: "/head", env: { SEED: "{round_seed}" } };

test("a round draws the same for whoever asks, and another one something else", () => {
  expect(layoutOf(launch, 42, 3)).toEqual(layoutOf(launch, 42, 3));
  expect(layoutOf(launch, 42, 3)).not.toEqual(layoutOf(launch, 42, 4));
  expect(layoutOf(launch, 42, 3)).not.toEqual(layoutOf(launch, 43, 3));
});

test("the padding is less than a page, and takes all lengths alike", () => {
  const lengths = Array.from({ length: 400 }, (_, round) => paddingOf(launch, round));
  expect(Math.max(...lengths)).toBeLessThan(PAGE);
  for (const quarter of [0, 1, 2, 3]) {
    const within = lengths.filter((length) => Math.floor(length / (PAGE / 4)) === quarter);
    expect(within.length).toBeGreaterThan(60); // of a hundred; less by chance once in 100,000
  }
});

test("a suite's variables have the round's seed", () => {
  const { SEED } = layoutOf(launch, 42, 0);
  expect(Number(SEED)).toBeGreaterThan(0);
});

test("a longer folder, argument or value has so much less padding, the program's path twice", () => {
  const more = (change: object) =>
    (paddingOf(launch, 0) - paddingOf({ ...launch, ...change }, 0) + PAGE) % PAGE;
  expect(more({ cwd: "/head/and/on" })).toBe("/and/on".length);
  expect(more({ argv: ["/bin/suite", "bench", "é"] })).toBe(2 + 1 + 8);
  expect(more({ argv: ["/bin/a/suite", "bench"] })).toBe(2 * "/a".length);
  expect(more({ env: { ...launch.env, A: "b" } })).toBe("A=b".length + 1 + 8);
});

/** Field 28 of /proc/PID/stat is where the stack began. */
const STACK = `
const fields = require("node:fs").readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
console.log(String(BigInt(fields[25]) % ${PAGE}n));`;

test.skipIf(fixedAddresses().length === 0)(
  "the stacks of both sides begin at the same place of a page, whatever their folders are called",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "rvp-a-folder-with-a-longer-name-"));
    try {
      const places = [];
      for (const round of [0, 1, 2]) {
        const [head, base] = [await stackOf("/", round), await stackOf(folder, round)];
        expect(head).toMatch(/^\d+$/);
        expect(base).toBe(head);
        places.push(head);
      }
      expect(new Set(places).size).toBeGreaterThan(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

function paddingOf(of: Parameters<typeof layoutOf>[0], round: number): number {
  return layoutOf(of, 42, round).RVP_LAYOUT_PADDING?.length ?? Number.NaN;
}

async function stackOf(cwd: string, round: number): Promise<string> {
  const own = { argv: [process.execPath, "-e", STACK, cwd], cwd, env: { RVP_CASE: cwd } };
  const env = { ...own.env, ...layoutOf(own, 42, round) };
  const options = { cwd, env, fixAddresses: true };
  const { stdout, end } = startGroup(own.argv, options, new AbortController().signal);
  const [output] = await Promise.all([text(stdout), end]);
  return output.trim();
}
