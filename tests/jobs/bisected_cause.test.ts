// A bisection that names a commit says where the cost grew there, from real processes; what is in its way changes nothing.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bisectHistory } from "../../src/jobs/bisect.ts";
import { PythonToy } from "./python_toy.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-bisected-"));
  vi.stubEnv("RVP_CACHE_DIR", join(folder, "cache"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function bisected(name: string, settings: string, turns: number[]) {
  const toy = await PythonToy.make(join(folder, name), settings, "drawn");
  await toy.commitAll(turns);
  return bisectHistory({
    root: toy.root,
    choice: { profile: "quick", suites: [], domains: [], cases: ["toy/sum/small"] },
    metric: "fit_time",
    good: `main~${turns.length - 1}`,
    bad: "main",
    minutes: 5,
    logs: join(folder, `${name}-logs`),
    signal: new AbortController().signal,
    progress: () => {},
  });
}

test("the function that the commit made slower is named", async () => {
  const found = await bisected("grew", "", [10, 10, 30, 30]);
  expect(found).toMatchObject({ conclusion: "found", culprit: { subject: "30 turns" } });
  const { outcome, ...row } = found.profile!;
  expect(row).toEqual({ suite: "toy", case: "toy/sum/small" });
  if ("why" in outcome) throw new Error(outcome.why);
  expect(outcome.functions[0]?.name).toBe("toy.py:guilty");
  expect(outcome.functions[0]?.share).toBeGreaterThan(0.9);
}, 300_000);

test("nothing runs under a profiler where rvp.toml gives it no time; too little is said in a line", async () => {
  const off = await bisected("off", "[cause]\nminutes = 0\n", [10, 30]);
  expect(off.conclusion).toBe("found");
  expect(off.profile).toBeUndefined();
  const short = await bisected("short", "[cause]\nminutes = 0.001\n", [10, 30]);
  expect(short.conclusion).toBe("found");
  expect(short.profile?.outcome).toEqual({ why: "it took more than 0.001 min" });
}, 300_000);

test("where no commit was found there is nothing to profile", async () => {
  const found = await bisected("alike", "", [10, 10]);
  expect(found.conclusion).toBe("not-slower");
  expect(found.profile).toBeUndefined();
}, 300_000);
