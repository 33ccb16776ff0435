import { expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { storedProgramFinder } from "../../src/measure/stored_programs.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { caseResult, results } from "../compare/documents.ts";

const HERE = { "cpu.model": "one" };

function stored(session: string, program: string | undefined, model = "one"): Results {
  const row = caseResult(program === undefined ? {} : { program });
  return results([row], session, { environment: { "cpu.model": model } });
}

const find = (sessions: Results[], program: string) =>
  storedProgramFinder(sessions, HERE, DEFAULT_POLICY)("python", "toy/sort/small", program);

test("the latest session stands for a measurement of its own program", () => {
  expect(find([stored("s1", "slow"), stored("s2", "fast")], "fast")).toMatchObject({
    session: "s2",
  });
});

test("a speed-up taken back is measured, though an older session had that program", () => {
  expect(find([stored("s1", "slow"), stored("s2", "fast")], "slow")).toBeNull();
});

test("another machine's session, and one that names no program, stand for nothing", () => {
  expect(find([stored("s1", "fast", "two")], "fast")).toBeNull();
  expect(find([stored("s1", "fast"), stored("s2", undefined)], "fast")).toBeNull();
});
