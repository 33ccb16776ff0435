import { expect, test } from "vitest";
import { planWork, type WorkQuestion } from "../../src/measure/work.ts";
import type { Case } from "../../src/plan/definitions.ts";

function caseOf(id: string): Case {
  const benchmark = id.split("/").slice(0, 2).join("/");
  const rest = { profiles: [], devices: undefined, timeoutSeconds: undefined, file: "" };
  return { id, benchmark, params: {}, checks: {}, ...rest };
}

const CASES = [caseOf("toy/sum/a")];

/** Two suites; `python` has the same program on both sides, `rust` has not. */
function question(rest: Partial<WorkQuestion> = {}): WorkQuestion {
  return {
    suites: [
      { name: "python", cases: CASES },
      { name: "rust", cases: CASES },
    ],
    headProgram: (suite) => `head of ${suite}`,
    base: {
      commit: "abc1234",
      head: (suite) => `${suite} 2`,
      programs: (suite) => (suite === "python" ? "python 2" : "rust 1"),
      has: () => true,
      definesAlike: () => true,
      builtAlike: () => false,
    },
    storedSession: () => null,
    all: false,
    bounded: [],
    ...rest,
  };
}

const of = (suite: string, rest?: Partial<WorkQuestion>) =>
  planWork(question(rest)).get(`${suite}:toy/sum/a`);

test("a program that changed is measured on both sides; one that did not is asked for its answer", () => {
  expect(of("rust")).toMatchObject({ head: "measure", base: "measured" });
  expect(of("python")).toMatchObject({ head: "verify", base: "same-program", as: "abc1234" });
});

test("where nothing changed, nothing is started", () => {
  const base = { ...question().base!, programs: (suite: string) => `${suite} 2` };
  expect(of("rust", { base })?.head).toBe("leave");
  expect(of("python", { base })?.head).toBe("leave");
});

test("a definition that the base lacks, or has otherwise, is asked for its answer in every suite", () => {
  const programs = (suite: string) => `${suite} 2`;
  const definesAlike = (suite: string) => suite !== "rust";
  const base = { ...question().base!, programs, definesAlike };
  expect(of("rust", { base })).toMatchObject({ head: "verify", base: "same-program" });
  expect(of("python", { base })).toMatchObject({ head: "verify", base: "same-program" });
  expect(of("rust", { base, bounded: ["python", "rust"] })?.head).toBe("measure");
});

test("what was built into the same files is not measured, but asked for its answer", () => {
  const base = { ...question().base!, builtAlike: (suite: string) => suite === "rust" };
  expect(of("rust", { base })).toMatchObject({ head: "verify", base: "same-program" });
  expect(of("rust", { base, all: true })).toMatchObject({ base: "measured" });
  expect(of("rust", { base, headProgram: () => null })).toMatchObject({ base: "measured" });
});

test("an unknown program equals no other", () => {
  const unknown = { ...question().base!, head: () => null, programs: () => null };
  expect(of("python", { base: unknown })).toMatchObject({ head: "measure", base: "measured" });
  expect(of("python", { headProgram: () => null })).toMatchObject({ base: "measured" });
});

test("all measures whatever the programs are", () => {
  expect(of("python", { all: true })).toMatchObject({ head: "measure", base: "measured" });
});

test("a bounded ratio takes both sides from this job", () => {
  expect(of("python", { bounded: ["python", "rust"] })).toMatchObject({
    head: "measure",
    base: "none",
  });
});

test("what the base lacks is new", () => {
  const base = { ...question().base!, has: (suite: string) => suite !== "rust" };
  expect(of("rust", { base })).toMatchObject({ head: "measure", base: "absent" });
});

test("without a base, a stored session of this very program stands for a measurement", () => {
  const storedSession = (suite: string, id: string, program: string) =>
    suite === "python" && id === "toy/sum/a" && program === "head of python"
      ? { session: "s1", seconds: 1 }
      : null;
  const unchanged = (suite: string) => of(suite, { base: null, storedSession: () => found });
  const found = { session: "s1", seconds: 1 };
  expect(unchanged("python")).toMatchObject({ head: "leave", as: "s1" });
  expect(unchanged("rust")).toMatchObject({ head: "leave", as: "s1" });
  expect(of("rust", { base: null, storedSession })).toMatchObject({
    head: "measure",
    base: "none",
  });
});

/** Nine cases of three benchmarks of one domain and one of another; `rust` changed. */
function storedQuestion(rest: Partial<WorkQuestion> = {}): WorkQuestion {
  const cases = ["a", "b", "c"].flatMap((size) =>
    ["toy/sum", "toy/sort", "toy/find"].map((benchmark) => caseOf(`${benchmark}/${size}`)),
  );
  const seconds = (id: string) => (id.endsWith("a") ? 9 : id.endsWith("b") ? 1 : 2);
  return question({
    suites: [
      { name: "python", cases: [...cases, caseOf("other/sum/b")] },
      { name: "rust", cases },
    ],
    base: null,
    storedSession: (suite, id) =>
      suite === "python" ? { session: "s1", seconds: seconds(id) } : null,
    ...rest,
  });
}

const controlsOf = (rest?: Partial<WorkQuestion>) =>
  [...planWork(storedQuestion(rest))]
    .filter(([, { head, base }]) => head === "measure" && base === "same-program")
    .map(([key]) => key)
    .sort();

test("what is measured against stored sessions gets controls: cheap, of several benchmarks, of its domain", () => {
  expect(controlsOf()).toEqual([
    "python:toy/find/b",
    "python:toy/find/c",
    "python:toy/sort/b",
    "python:toy/sort/c",
    "python:toy/sum/b",
  ]);
});

test("controls are of another domain where the own one has none", () => {
  const storedSession = (suite: string, id: string) =>
    suite === "python" && id.startsWith("other/") ? { session: "s1", seconds: 1 } : null;
  expect(controlsOf({ storedSession })).toEqual(["python:other/sum/b"]);
});

test("no controls where nothing changed, nothing is stored, all is measured, or the base is beside it", () => {
  const everything = () => ({ session: "s1", seconds: 1 });
  expect(controlsOf({ storedSession: everything })).toEqual([]);
  expect(controlsOf({ storedSession: () => null })).toEqual([]);
  expect(controlsOf({ all: true })).toEqual([]);
  expect(controlsOf({ base: question().base })).toEqual([]);
});

test("sides of a bounded ratio are measured anyway, and are controls enough", () => {
  expect(controlsOf({ bounded: ["python", "rust"] })).toEqual([]);
});
