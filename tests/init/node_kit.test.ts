// The kit of Node.js, as a new suite has it: its process, seen from outside.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Event } from "../../src/contract/generated/types.ts";
import { validateEvent } from "../../src/contract/generated/validators.mjs";

const SUITE = `import { serve } from "./rvp_bench.mjs";
let calls = "";
const toy = { metric: "call_time", step: () => (calls += "s"), check: () => ({ calls: calls.slice(0, 200) }) };
serve("toys", {
  "toys/plain": () => ((calls = ""), toy),
  "toys/prepared": () => ((calls = ""), { ...toy, prepare: () => (calls += "p") }),
  "toys/broken": () => { throw Object.assign(new Error("the toy is broken"), { hint: "buy another" }); },
  "toys/rude": () => { throw "no toys today"; },
  "toys/wrong": () => ({ ...toy, check: () => { throw new Error("no answer"); } }),
});
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rvp-node-kit-"));
  copyFileSync("examples/suites/node/rvp_bench.mjs", join(folder, "rvp_bench.mjs"));
  writeFileSync(join(folder, "suite.mjs"), SUITE);
});
afterAll(() => rmSync(folder, { recursive: true }));

function ask(
  benchmarks: readonly string[],
  { seconds = 1e-9, ...changes }: { seconds?: number; mode?: string; device?: string } = {},
): { events: Event[]; code: number } {
  const budget = { warmup_seconds: 0, seconds, least_samples: 3, most_samples: 3 };
  const cases = benchmarks.map((benchmark) => ({
    id: `${benchmark}/1`,
    benchmark,
    params: {},
    budget,
  }));
  const input = JSON.stringify({ mode: "measure", device: "cpu", cases, ...changes });
  const { stdout, status } = spawnSync(process.execPath, ["suite.mjs"], { cwd: folder, input });
  const events = String(stdout)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Event);
  for (const event of events) expect(validateEvent(event), JSON.stringify(event)).toBe(true);
  return { events, code: status ?? -1 };
}

const answers = (events: readonly Event[]) =>
  events.flatMap((event) => (event.event === "check" ? [event.values.calls] : []));

test("a measured case in order; one warm-up, prepared before each sample", () => {
  const { events, code } = ask(["toys/prepared"]);
  expect(events.map(({ event }) => event)).toEqual([
    ...["hello", "started", "sample", "sample", "check", "resources", "done", "bye"],
  ]);
  expect(events[0]).toMatchObject({ suite: "toys" });
  expect(events[3]).toMatchObject({ metric: "call_time", values: { length: 3 } });
  expect(answers(events)).toEqual(["psps".repeat(2)]);
  expect(code).toBe(0);
});

test("calls that may follow each other fill a block, others are a sample each; verify makes one", () => {
  const callsIn = (benchmark: string, seconds: number) =>
    String(answers(ask([benchmark], { seconds }).events));
  expect(callsIn("toys/plain", 0.01).length).toBeGreaterThan(100);
  expect(callsIn("toys/prepared", 0.01)).toBe("psps".repeat(2));
  expect(answers(ask(["toys/plain"], { mode: "verify" }).events)).toEqual(["s"]);
});

test("a bad case is a row and the next one runs", () => {
  const { events, code } = ask([
    "toys/broken",
    "toys/rude",
    "toys/kite",
    "toys/wrong",
    "toys/plain",
  ]);
  const rows = events.flatMap((event) =>
    event.event === "error" ? [[event.stage, event.message, event.hint]] : [],
  );
  expect(rows).toEqual([
    ["setup", "the toy is broken", "buy another"],
    ["setup", "no toys today", ""],
    ["setup", "unknown benchmark toys/kite", ""],
    ["check", "no answer", ""],
  ]);
  expect(events.at(-2)).toMatchObject({ event: "done", case: "toys/plain/1" });
  expect(code).toBe(0);
});

test("a GPU is refused", () => {
  const { events, code } = ask(["toys/plain"], { device: "cuda" });
  expect(events).toMatchObject([{ event: "error", stage: "request" }]);
  expect(code).toBe(2);
});
