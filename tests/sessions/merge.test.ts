import { describe, expect, test } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import type { Case } from "../../src/plan/definitions.ts";
import { addMissing, mergeShards } from "../../src/sessions/merge.ts";
import { RvpError } from "../../src/system/errors.ts";
import { caseResult, results } from "../compare/documents.ts";

const shard = (id: string, suite: string, cases: string[], rest: Partial<Results> = {}) =>
  results(
    cases.map((name) => caseResult({ suite, case: `toy/sort/${name}` })),
    id,
    { suites: { [suite]: { version: `${suite} 1` } }, ...rest },
  );

const names = ({ cases }: Results) => cases.map(({ suite, case: id }) => `${suite} ${id}`);

const refusal = (shards: Results[]): RvpError => {
  try {
    mergeShards(shards);
  } catch (error) {
    if (error instanceof RvpError) return error;
  }
  throw new Error("the shards were not refused");
};

describe("shards", () => {
  test("are united: cases, suites and a name made of theirs, in no particular order", () => {
    const one = shard("s2", "python", ["a", "b"]);
    const two = shard("s1", "rust", ["a"]);
    const merged = mergeShards([one, two]);
    expect(names(merged)).toEqual(["python toy/sort/a", "python toy/sort/b", "rust toy/sort/a"]);
    expect(Object.keys(merged.suites)).toEqual(["python", "rust"]);
    expect(merged.session.id).toBe("s1+s2");
    expect(mergeShards([two, one]).session.id).toBe("s1+s2");
    expect(merged.session.shard).toBeUndefined();
  });

  test("keep what each counted, and hold no counts where none did", () => {
    const counts = [caseResult({ case: "toy/sort/a" })];
    const [one, two] = [shard("s1", "rust", ["a"], { counts }), shard("s2", "rust", ["b"])];
    expect(mergeShards([one, two]).counts).toEqual(counts);
    expect(mergeShards([two, shard("s3", "rust", ["c"])])).not.toHaveProperty("counts");
  });

  test("of one suite put together what each knows of its own domain", () => {
    const versions = (domain: string) => ({
      suites: { python: { version: "3", versions: { [`${domain}.blas`]: domain } } },
    });
    const one = shard("s1", "python", ["a"], versions("vision"));
    const two = shard("s2", "python", ["b"], versions("tables"));
    expect(mergeShards([one, two]).suites.python?.versions).toEqual({
      "vision.blas": "vision",
      "tables.blas": "tables",
    });
  });

  test("that both measured a case are refused: which figure would be right?", () => {
    const error = refusal([shard("s1", "rust", ["a"]), shard("s2", "rust", ["b", "a"])]);
    expect(error.message).toBe("case toy/sort/a of suite rust is in two shards: s1 and s2");
    expect(error).toMatchObject({ exitCode: 2, hint: expect.stringContaining("artifacts") });
  });

  test("of different profiles are refused", () => {
    const full = shard("s2", "rust", ["b"], { profile: "full" });
    const error = refusal([shard("s1", "rust", ["a"]), full]);
    expect(error.message).toContain("quick, full");
    expect(error).toMatchObject({ exitCode: 2, hint: expect.any(String) });
  });

  test("must be at least one, which is left as it is", () => {
    expect(refusal([]).exitCode).toBe(2);
    const only = shard("s1", "rust", ["a"], { session: { id: "s1", started: "", shard: "1/1" } });
    expect(mergeShards([only])).toBe(only);
  });
});

test("a case that no shard delivered fails by name; what is there stays", () => {
  const planned = ["a", "b"].map(
    (name): Case => ({
      id: `toy/sort/${name}`,
      benchmark: "toy/sort",
      params: { size: name },
      checks: {},
      profiles: ["quick"],
      devices: undefined,
      timeoutSeconds: undefined,
      file: "",
    }),
  );
  const found = shard("s1", "rust", ["a"]);
  const whole = addMissing(found, [
    { suite: "rust", cases: planned },
    { suite: "python", cases: planned.slice(1) },
  ]);
  expect(names(whole)).toEqual(["rust toy/sort/a", "rust toy/sort/b", "python toy/sort/b"]);
  expect(whole.cases[0]).toBe(found.cases[0]);
  expect(whole.cases[1]).toMatchObject({
    params: { size: "b" },
    outcome: { kind: "failed", stage: "missing", hint: expect.stringContaining("shard") },
    processes: [],
  });
});

describe("what a merged session says of its machines", () => {
  const shard = (id: string, rest: Partial<Results> = {}): Results => ({
    ...results([caseResult({ case: `toy/sum/${id}` })], id),
    ...rest,
  });

  test("a processor that differs in one shard equals that of no other session", () => {
    const merged = mergeShards([
      shard("a", { environment: { "cpu.model": "fast", "load.average_1m": 0.1 } }),
      shard("b", { environment: { "cpu.model": "slow", "load.average_1m": 3 } }),
    ]);
    expect(merged.environment).toEqual({ "cpu.model": "fast | slow", "load.average_1m": 3 });
  });

  test("shards of two commits are no session", () => {
    const at = (commit: string) => ({ session: { id: commit, started: "2026", commit } });
    expect(() => mergeShards([shard("a", at("aaaaaaa")), shard("b", at("bbbbbbb"))])).toThrow(
      "different commits: aaaaaaa, bbbbbbb",
    );
  });

  test("a case that is there twice is refused in a single file, too", () => {
    const twice = caseResult({ case: "toy/sum/a" });
    expect(() => mergeShards([results([twice, twice], "one")])).toThrow("twice in session one");
  });
});
