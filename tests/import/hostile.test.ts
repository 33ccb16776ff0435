import fc from "fast-check";
import { expect, test } from "vitest";
import { validateResults } from "../../src/contract/generated/validators.mjs";
import { slugOf } from "../../src/contract/slug.ts";
import { importResults } from "../../src/import/import.ts";
import { namedQuantity, quantityOf } from "../../src/import/units.ts";
import { RvpError } from "../../src/system/errors.ts";

const read = (text: string) => importResults([{ path: "results.json", text }]);

test.each([
  ["nothing", "", /no tool is known that writes this; known are criterion, pytest-benchmark/],
  ["prose", "hello", /no tool is known/],
  ["cut-off JSON", '{"results": [{"command": "x", "times": [1, 2', /results.json: it is not JSON/],
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
  ["null", "null", /no tool is known/],
  ["deep nesting", "[".repeat(100_000), /nested more than 500 levels deep/],
  ["deep objects", '{"a":'.repeat(100_000), /nested more than 500 levels deep/],
  ["control bytes", '{"results": \u001b[31m}', /"\\u001b" at character 12/],
  ["a number of a million digits", `{"results": ${"9".repeat(1e6)}}`, /over a thousand digits/],
  ["two documents", '{"results": []} {"results": []}', /it is not JSON/],
])("%s is refused with a sentence", (_, text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
  expect(() => read(text)).toThrow(RvpError);
});

const GOOD = '{"command": "good", "times": [1, 2]}';

test.each([
  [
    "a wrong type",
    `{"results": [{"command": "x", "times": "fast"}, ${GOOD}]}`,
    '/results/0/times is "fast", which is no measurement',
  ],
  [
    "text among numbers",
    `{"results": [{"command": "x", "times": ["slow"]}, ${GOOD}]}`,
    '/results/0/times/0 is "slow"',
  ],
  [
    "a null",
    `{"results": [{"command": "x", "times": [null]}, ${GOOD}]}`,
    "/results/0/times/0 is null",
  ],
  ["NaN", `{"results": [{"command": "x", "times": [NaN]}, ${GOOD}]}`, "/results/0/times/0 is NaN"],
  [
    "a huge number",
    `{"results": [{"command": "x", "times": [1e999]}, ${GOOD}]}`,
    "/results/0/times/0 is Infinity",
  ],
  ["an empty entry", `{"results": [{}, ${GOOD}]}`, '/results/0 has no "command"'],
  [
    "a missing part",
    '{"machine_info": {}, "benchmarks": [{"fullname": "a"}, {"fullname": "b", "stats": {"median": 1}}]}',
    '/benchmarks/0 has no "stats"',
  ],
  [
    "a missing figure",
    '{"machine_info": {}, "benchmarks": [{"fullname": "a", "stats": {}}, {"fullname": "b", "stats": {"median": 1}}]}',
    '"median" of /benchmarks/0/stats is missing',
  ],
  ["NaN in Go's output", "BenchmarkX 1 NaN ns/op\nBenchmarkY 1 2 ns/op\n", 'ns/op is "NaN"'],
  [
    "a name that is there twice",
    `{"results": [{"command": "x", "times": [1]}, {"command": "x", "times": [2]}, ${GOOD}]}`,
    "the file holds 2 results of this name",
  ],
])("%s is one row's problem", (_, text, sentence) => {
  const [session] = read(text);
  expect(session!.cases.map(({ outcome }) => outcome)).toEqual([
    { kind: "failed", stage: "measure", message: expect.stringContaining(sentence) },
    { kind: "measured" },
  ]);
});

test("lists of different length, and no iterations, are one benchmark's problem", () => {
  const files = [
    '{"iters": [1], "times": []}',
    '{"iters": [0], "times": [1]}',
    '{"iters": [1], "times": [1]}',
  ];
  const [session] = importResults(
    files.map((text, i) => ({ path: `criterion/${i}/new/sample.json`, text })),
  );
  expect(session!.cases.map(({ outcome }) => outcome)).toEqual([
    expect.objectContaining({ kind: "failed", message: "/times and /iters differ in length" }),
    expect.objectContaining({ kind: "failed", message: expect.stringContaining("gives Infinity") }),
    { kind: "measured" },
  ]);
});

test("a figure that is no number fails its metric, not its case", () => {
  const [session] = read("BenchmarkX 1 5 ns/op NaN hits\n");
  expect(session!.cases[0]).toMatchObject({
    outcome: { kind: "measured" },
    unread: { hits: 'hits is "NaN", which is no measurement' },
  });
  expect(session!.cases[0]!.processes[0]!.samples).toEqual({ time: [5e-9] });
});

test("names from nowhere are no members: __proto__ and constructor", () => {
  expect(() => read('{"__proto__": {"results": [{"command": "x"}]}}')).toThrow(/no tool is known/);
  const go = "BenchmarkX 1 2 constructor/op 3 __proto__/op 4 ns/op\n";
  const [session] = read(go);
  expect(Object.keys(session!.cases[0]!.processes[0]!.samples)).toEqual([
    expect.stringMatching(/^constructor_op@[0-9a-f]{10}$/),
    expect.stringMatching(/^proto_op@[0-9a-f]{10}$/),
    "time",
  ]);
});

test("a figure called constructor is a figure", () => {
  const text = JSON.stringify({
    machine_info: {},
    benchmarks: [{ fullname: "t", stats: { median: 1 }, extra_info: { constructor: 2, time: 3 } }],
  });
  const [session] = read(text);
  const { samples } = session!.cases[0]!.processes[0]!;
  expect(Object.entries(samples).map(([metric, values]) => [metric.split("@")[0], values])).toEqual(
    [
      ["time", [1]],
      ["own_constructor", [2]],
      ["own_time", [3]],
    ],
  );
});

test("an object's own toString is never asked", () => {
  const [session] = read(
    '{"results": [{"command": "x", "parameters": {"n": {"toString": 1}}, "times": [1]}]}',
  );
  expect(session!.cases[0]!.title).toBe('x n={"toString":1}');
});

test("asv: NaN was skipped, null failed", () => {
  const text =
    '{"result_columns": ["result", "params"], "version": 2, "results": {"a.time_x": [[NaN, 1.5, null], [["1", "2", "3"]]]}}';
  const [session] = read(text);
  expect(session!.cases.map(({ outcome }) => outcome.kind)).toEqual([
    "skipped",
    "measured",
    "failed",
  ]);
});

test("a dozen axes of four values cost nothing that is not there", () => {
  const axes = new Array(12).fill(["1", "2", "3", "4"]);
  const results = { "a.time_x": [[1, 2], axes] };
  const [session] = read(
    JSON.stringify({ result_columns: ["result", "params"], version: 2, results }),
  );
  expect(session!.cases.map(({ title }) => title)).toEqual([
    `a.time_x(${new Array(12).fill("1").join(", ")})`,
    `a.time_x(${[...new Array(11).fill("1"), "2"].join(", ")})`,
  ]);
});

test("a command that failed in hyperfine is a failed case", () => {
  const [session] = read('{"results": [{"command": "x", "times": [1, 2], "exit_codes": [0, 3]}]}');
  expect(session!.cases[0]!.outcome).toMatchObject({ kind: "failed", message: /exit code 3/ });
});

test("units that differ meet in seconds; unknown ones never meet", () => {
  const seconds = ["ns/op", "us/iter", "µs", "ms", "s", "nsec", "sec"].map((u) => quantityOf(u));
  expect(seconds.map(({ metric }) => metric)).toEqual(new Array(7).fill("time"));
  expect(seconds.map(({ factor }) => factor)).toEqual([1e-9, 1e-6, 1e-6, 1e-3, 1, 1e-9, 1]);
  const lower = { otherwise: "lower" } as const;
  expect(quantityOf("KB", lower).metric).not.toBe(quantityOf("MB", lower).metric);
});

test.each([
  ["iter/sec", {}, "rate", 1],
  ["ops/ms", {}, "rate", 1e3],
  ["op/s", {}, "rate", 1],
  ["MB/s", {}, "throughput_of_time", 1e6],
  ["MB/s", { said: "higher" }, "throughput", 1e6],
  ["GiB/s", { said: "higher" }, "throughput", 2 ** 30],
  ["Mb/s", { said: "higher" }, "score@mb-s", 1],
  ["MB/s", { said: "lower" }, "cost@mb-s", 1],
  ["frames/s", {}, "score@frames-s", 1],
  ["req/s", { otherwise: "lower" }, "score@req-s", 1],
  ["ms", { said: "higher" }, "score@ms", 1],
  ["ops/ms", { said: "lower" }, "cost@ops-ms", 1],
  ["", { said: "lower" }, "cost", 1],
  ["", {}, "reported", 1],
  ["B/op", {}, "bytes_per_op", 1],
  ["allocs/op", {}, "allocs_per_op", 1],
] as const)("%s %j is %s", (unit, direction, metric, factor) => {
  expect(quantityOf(unit, direction)).toMatchObject({ metric, factor: expect.closeTo(factor, 6) });
});

test("two figures of other names, or units, never share a metric", () => {
  const names = fc.oneof(
    fc.string({ maxLength: 120, unit: "grapheme" }),
    fc.constantFrom("a b", "a-b", "a_b", "A_b", "time", "1", "_", "p99/op", "p99-op", "own_time"),
  );
  const key = /^[a-z][a-z0-9_]*(@[a-z0-9_.=-]+)?$/;
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 2, maxLength: 8 }), (found) => {
      const metrics = found.map((name) => namedQuantity(name).metric);
      expect(new Set(metrics).size).toBe(found.length);
      for (const metric of metrics) expect(metric).toMatch(key);
      for (const unit of found) expect(quantityOf(unit).metric).toMatch(key);
      for (const metric of metrics) expect(metric.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test("two names never share an id, and every id is valid", () => {
  const names = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom(
      "a b",
      "a-b",
      "a//b",
      "a/b",
      "../..",
      "é",
      "::",
      "a::b",
      slugOf("a b"),
      slugOf("é"),
    ),
  );
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 2, maxLength: 6 }), (found) => {
      const slugs = found.map((name) => slugOf(name));
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
