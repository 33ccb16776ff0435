import stringWidth from "string-width";
import { expect, test } from "vitest";
import { noEta, observe, remaining } from "../../../src/report/terminal/eta.ts";
import { plainLine } from "../../../src/report/terminal/plain_line.ts";
import {
  advance,
  IDLE,
  type ProgressState,
  renderProgress,
  tick,
} from "../../../src/report/terminal/progress.ts";
import { progressLog } from "../../../src/report/terminal/progress_log.ts";
import { progressWriter } from "../../../src/report/terminal/writer.ts";
import type { ProgressEvent } from "../../../src/system/progress.ts";

// Two kinds of invocations, 1 s and 9 s, in 4 rounds of 4.
const KINDS = [
  ["python", "a/b", 9],
  ["rust", "a/b", 1],
  ["rust", "a/c", 1],
  ["python", "a/c", 1],
] as const;
const ROUNDS = 4;
const PER_ROUND = 12;

function events(): [at: number, event: ProgressEvent][] {
  const all: [number, ProgressEvent][] = [
    [0, { kind: "measure", invocations: KINDS.length * ROUNDS, rounds: ROUNDS, cases: 8 }],
  ];
  let at = 0;
  for (let index = 1; index <= KINDS.length * ROUNDS; index++) {
    const [suite, family, seconds] = KINDS[(index - 1) % KINDS.length]!;
    at += seconds;
    const round = Math.ceil(index / KINDS.length);
    all.push([at, { kind: "case", suite, case: `${family}/x`, state: "done" }]);
    all.push([
      at,
      {
        kind: "invocation",
        index,
        invocations: KINDS.length * ROUNDS,
        round,
        rounds: ROUNDS,
        suite,
        side: "head",
        family,
        seconds,
      },
    ]);
  }
  return all;
}

function stateAfter(invocations: number): ProgressState {
  return events()
    .slice(0, 1 + 2 * invocations)
    .reduce((state, [at, event]) => advance(state, event, at), IDLE);
}

test("after one round the time left is known although kinds differ ninefold", () => {
  let eta = noEta(KINDS.length * ROUNDS, ROUNDS);
  expect(remaining(eta)).toBeNull();
  for (let i = 0; i < KINDS.length * ROUNDS; i++) {
    const [suite, family, seconds] = KINDS[i % KINDS.length]!;
    eta = observe(eta, `${suite} ${family}`, i + 1, seconds);
    const done = eta.done;
    const truth = KINDS.map(([, , s]) => s);
    const left = Array.from({ length: 16 - done }, (_, j) => truth[(done + j) % 4]!).reduce(
      (a, b) => a + b,
      0,
    );
    if (done >= KINDS.length) expect(remaining(eta)).toBeCloseTo(left, 9);
  }
});

test("a kind that is no longer run does not keep the estimate up", () => {
  let eta = noEta(8, 4);
  eta = observe(observe(eta, "slow", 1, 100), "quick", 2, 1);
  // Slow crashed: its later invocations are skipped, the index jumps over them.
  eta = observe(observe(eta, "quick", 4, 1), "quick", 6, 1);
  expect(remaining(eta)).toBeLessThan(2 * 101);
});

test("the line says how far, in which round and case, and how long still", () => {
  const line = renderProgress(stateAfter(6), { width: 120, color: false });
  expect(line).toContain("round 2/4");
  expect(line).toContain("case 2 of the round");
  expect(line).toContain("45 %");
  expect(line).toContain(`ETA 26\u202fs`);
  expect(line).toContain("rust a/b/x");
  expect(stateAfter(6).elapsed).toBe(PER_ROUND + 10);
});

test("the estimate counts down between events, and never below zero", () => {
  const later = (seconds: number) =>
    renderProgress(tick(stateAfter(6), PER_ROUND + 10 + seconds), { width: 120, color: false });
  expect(later(10)).toContain("ETA 16\u202fs");
  expect(later(1000)).toContain("ETA 0\u202fs");
  expect(later(1000)).toContain("100 %");
});

test("before the first answer there is no estimate, at the end nothing is left", () => {
  expect(renderProgress(stateAfter(0), { width: 100, color: false })).toContain("ETA –");
  expect(renderProgress(stateAfter(16), { width: 100, color: false })).toContain("100 %");
});

test("the line fits whatever the width", () => {
  for (let width = 1; width <= 140; width++) {
    for (const state of [IDLE, stateAfter(0), stateAfter(5)]) {
      expect(stringWidth(renderProgress(state, { width, color: false }))).toBeLessThanOrEqual(
        width,
      );
    }
  }
});

test("a log gets a line for each round when it is over, with the failures of it", () => {
  const said: string[] = [];
  let now = 0;
  const log = progressLog(
    (line) => said.push(line),
    () => now,
  );
  for (const [at, event] of events()) {
    now = at;
    log.progress(event);
    if (at === 2 * PER_ROUND - 2) {
      log.progress({ kind: "case", suite: "rust", case: "a/c", state: "failed" });
    }
  }
  log.progress({ kind: "settle", cases: 2, rounds: 11 });
  log.end();
  expect(said.map((line) => line.replaceAll("\u202f", " "))).toEqual([
    "measuring 8 cases: 16 processes in 4 rounds",
    "round 1 of 4: 4 processes in 12 s",
    "failed: rust a/c",
    "failed: rust a/c",
    "round 2 of 4: 4 processes in 12 s, 2 cases failed",
    "round 3 of 4: 4 processes in 12 s",
    "round 4 of 4: 4 processes in 12 s",
    "2 cases may be slower: 11 fresh rounds decide",
  ]);
});

test("a round that was cut short is said, too", () => {
  const said: string[] = [];
  const log = progressLog(
    (line) => said.push(line),
    () => 0,
  );
  for (const [, event] of events().slice(0, 5)) log.progress(event);
  log.end();
  expect(said.at(-1)).toMatch(/^round 1 of 4: 2 processes/);
});

test("one is one, and no control characters reach a log", () => {
  expect(plainLine({ kind: "settle", cases: 1, rounds: 1 })).toBe(
    "1 case may be slower: 1 fresh round decides",
  );
  expect(plainLine({ kind: "measure", cases: 1, rounds: 1, invocations: 1 })).toBe(
    "measuring 1 case: 1 process in 1 round",
  );
  expect(plainLine({ kind: "case", suite: "rust", case: "a/b", state: "failed" })).toBe(
    "failed: rust a/b",
  );
  expect(plainLine({ kind: "note", message: "\u001b[31mred\u0007" })).toBe("red");
});

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, sink: { isTTY, columns: 80, write: (text: string) => written.push(text) } };
}

test("on a terminal the line is redrawn in place, failures scroll above it", () => {
  const { written, sink } = recorder(true);
  const writer = progressWriter(sink, { color: false, now: () => 0 });
  for (const [, event] of events()) writer.progress(event);
  writer.progress({ kind: "case", suite: "rust", case: "a/b", state: "failed" });
  writer.stop();
  expect(written.filter((text) => text.endsWith("\n"))).toEqual(["\r\u001b[2Kfailed: rust a/b\n"]);
  expect(written.at(-1)).toBe("\r\u001b[2K");
});

test("elsewhere there are lines only", () => {
  const { written, sink } = recorder(false);
  const writer = progressWriter(sink, { color: true, now: () => 0 });
  for (const [, event] of events()) writer.progress(event);
  writer.stop();
  expect(written).toHaveLength(1 + ROUNDS);
  for (const control of ["\r", "\u001b"]) expect(written.join("")).not.toContain(control);
});
