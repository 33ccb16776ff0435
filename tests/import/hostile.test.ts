import fc from "fast-check";
import { expect, test } from "vitest";
import { validateResults } from "../../src/contract/generated/validators.mjs";
import { importResults } from "../../src/import/import.ts";
import { slugOf } from "../../src/import/session.ts";
import { quantityOf } from "../../src/import/units.ts";
import { RvpError } from "../../src/system/errors.ts";

const read = (text: string) => importResults([{ path: "results.json", text }]);

test.each([
  ["nothing", "", /no tool is known that writes this; known are criterion, pytest-benchmark/],
  ["prose", "hello", /no tool is known/],
  ["cut-off JSON", '{"results": [{"command": "x", "times": [1, 2', /results.json: it is not JSON/],
  [
    "a wrong type",
    '{"results": [{"command": "x", "times": "fast"}]}',
    /\/results\/0\/times is not a list/,
  ],
  [
    "text among numbers",
    '{"results": [{"command": "x", "times": [1, "2"]}]}',
    /\/results\/0\/times\/1 is not a number/,
  ],
  [
    "a missing part",
    '{"machine_info": {}, "benchmarks": [{"fullname": "a"}]}',
    /\/benchmarks\/0 has no "stats"/,
  ],
  [
    "aggregates only",
    '{"context": {}, "benchmarks": [{"name": "a", "run_type": "aggregate"}]}',
    /aggregates only/,
  ],
  [
    "an old version",
    '{"result_columns": [], "results": {}, "version": 1}',
    /only asv results of version 2/,
  ],
  ["no benchmark", '{"context": {}, "benchmarks": []}', /it has no benchmark/],
  [
    "a date out of range",
    '{"lastUpdate": 1, "entries": {"a": [{"commit": {"id": "c"}, "date": 1e300, "tool": "go", "benches": []}]}}',
    /date is not a time/,
  ],
  ["lists of different length", '{"iters": [1], "times": []}', /differ in length/],
  [
    "no iterations",
    '{"iters": [0], "times": [1]}',
    /has the value Infinity, which is no measurement/,
  ],
  ["NaN in Go's output", "BenchmarkX 1 NaN ns/op", /has the value NaN/],
  ["null", "null", /no tool is known/],
])("%s is refused with a sentence", (_, text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
  expect(() => read(text)).toThrow(RvpError);
});

test("names from nowhere are no members: __proto__ and constructor", () => {
  expect(() => read('{"__proto__": {"results": [{"command": "x"}]}}')).toThrow(/no tool is known/);
  const go = "BenchmarkX 1 2 constructor/op 3 __proto__/op 4 ns/op\n";
  const [session] = read(go);
  expect(Object.keys(session!.cases[0]!.processes[0]!.samples)).toEqual([
    "reported@constructor-op",
    "reported@__proto__-op",
    "time",
  ]);
});

test("Python's NaN is read as absent, and the case fails instead of passing", () => {
  const text =
    '{"result_columns": ["result"], "version": 2, "results": {"a.time_x": [[NaN, 1.5]]}}';
  const [session] = read(text);
  expect(session!.cases.map(({ outcome }) => outcome.kind)).toEqual(["failed"]);
  expect(() => read('{"results": [{"command": "x", "times": [NaN]}]}')).toThrow(/is not a number/);
});

test("a command that failed in hyperfine is a failed case", () => {
  const [session] = read('{"results": [{"command": "x", "times": [1, 2], "exit_codes": [0, 3]}]}');
  expect(session!.cases[0]!.outcome).toMatchObject({ kind: "failed", message: /exit code 3/ });
});

test("units that differ meet in seconds; unknown ones never meet", () => {
  const seconds = ["ns/op", "us/iter", "µs", "ms", "s", "nsec", "sec"].map((u) =>
    quantityOf(u, "lower"),
  );
  expect(seconds.map(({ metric }) => metric)).toEqual(new Array(7).fill("time"));
  expect(seconds.map(({ factor }) => factor)).toEqual([1e-9, 1e-6, 1e-6, 1e-3, 1, 1e-9, 1]);
  expect(quantityOf("iter/sec", "higher").metric).toBe("rate");
  expect(quantityOf("KB", "lower").metric).not.toBe(quantityOf("MB", "lower").metric);
});

test("two names never share an id, and every id is valid", () => {
  const names = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom("a b", "a-b", "a//b", "a/b", "../..", "é", "::", "a::b"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 2, maxLength: 6 }), (found) => {
      const slugs = found.map(slugOf);
      expect(new Set(slugs).size).toBe(found.length);
      for (const slug of slugs)
        expect(slug).toMatch(/^[A-Za-z0-9][A-Za-z0-9._+-]*(\/[A-Za-z0-9][A-Za-z0-9._+-]*)*$/);
      for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(160);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("whatever JSON comes, the answer is valid documents or a sentence", () => {
  const key = fc.constantFrom(
    "results",
    "command",
    "times",
    "context",
    "benchmarks",
    "stats",
    "data",
    "name",
    "iters",
    "entries",
    "lastUpdate",
    "machine_info",
    "result_columns",
    "version",
    "real_time",
    "fullname",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: "medium" },
      fc.double(),
      fc.string({ maxLength: 5 }),
      fc.constant(null),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, tree), (document) => {
      try {
        for (const found of read(JSON.stringify(document))) {
          validateResults(found);
          expect(validateResults.errors ?? []).toEqual([]);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(RvpError);
        expect((error as Error).message).toMatch(/^results.json: /);
      }
    }),
    { numRuns: 2_000, seed: 2 },
  );
});
