// Go's own benchmarks, by a real toolchain.
import { describe, expect, test } from "vitest";
import type { GoSuite } from "../../src/contract/generated/types.ts";
import { answerAll } from "../../src/driver/answers.ts";
import { go } from "../../src/driver/go.ts";
import { patternsOf } from "../../src/driver/go_pattern.ts";
import type { BuildPlace, MeasuredOutcome } from "../../src/driver/tool.ts";
import { runAll } from "../../src/jobs/pipeline.ts";
import { TestFolder } from "../build/folders.ts";
import { hasGo, MODULE, RVP, TROUBLE } from "./go_module.ts";
import { BenchedRepository } from "./repository.ts";

const ENTRY: GoSuite = { name: "parser", driver: "go" };
const BUDGET = { warmup_seconds: 0, seconds: 0.003, least_samples: 3, most_samples: 5 };

describe("patternsOf", () => {
  test("quotes what Go's expressions would read, and parts it where Go does", () => {
    expect(patternsOf(["A", "B/n=(1|2)/x.y"])).toEqual([
      { pattern: "^A$|^B$/^n=\\(1\\|2\\)$/^x\\.y$", names: ["A", "B/n=(1|2)/x.y"] },
    ]);
  });

  test("is as many as it takes to stay below the longest argument", () => {
    const names = Array.from({ length: 300 }, (_, i) => `Benchmark${"x".repeat(990)}${i}`);
    const patterns = patternsOf(names);
    expect(patterns.length).toBeGreaterThan(1);
    for (const { pattern } of patterns) expect(pattern.length).toBeLessThan(128 << 10);
    expect(patterns.flatMap((each) => each.names)).toEqual(names);
  });
});

describe.skipIf(!hasGo)("a Go module", () => {
  /** What each benchmark gave, by a driver that answers for all of them. */
  async function measure(files: Record<string, string>, threads: number, only = /./) {
    await using folder = await TestFolder.make();
    for (const [name, text] of Object.entries(files)) await folder.write(`module/${name}`, text);
    await folder.write("built/.keep", "");
    const place: BuildPlace = {
      folder: folder.at("module"),
      built: folder.at("built"),
      work: folder.at("work"),
      scratch: folder.at("scratch"),
      threads,
    };
    await go.build?.(place, ENTRY);
    const names = await go.list(place, ENTRY);
    const outcomes: Record<string, MeasuredOutcome> = {};
    await answerAll(
      names.filter((name) => only.test(name)),
      (asked) => go.run(asked, BUDGET, place, ENTRY),
      (name, outcome) => {
        outcomes[name.replace("example.org/parser.Benchmark", "")] = outcome;
      },
    );
    return outcomes;
  }

  test.each([1, 2])(
    "has a row for each figure, by Go's names, on %i processors",
    async (threads) => {
      const outcomes = await measure(MODULE, threads);
      expect(Object.keys(outcomes).sort()).toEqual([
        "Sizes/n_(100|100)/on-8",
        "Sizes/n_(10|10)/on-8",
        "Sum",
      ]);
      for (const outcome of Object.values(outcomes)) {
        expect(outcome).toMatchObject({ kind: "samples" });
        const { time } = outcome.kind === "samples" ? outcome.metrics : {};
        expect(time).toHaveLength(3);
        expect(Math.max(...(time ?? [1]))).toBeLessThan(0.01);
      }
      // Where all end alike, that is not taken for the number of processors.
      const alike = await measure(MODULE, threads, /-8$/);
      expect(Object.entries(alike).map(([name, { kind }]) => `${name} ${kind}`)).toEqual([
        "Sizes/n_(10|10)/on-8 samples",
        "Sizes/n_(100|100)/on-8 samples",
      ]);
    },
  );

  test("names who fails, panics or skips, and measures everybody else", async () => {
    const outcomes = await measure({ ...MODULE, ...TROUBLE }, 1);
    const kinds = Object.fromEntries(
      Object.entries(outcomes).map(([name, { kind }]) => [name, kind]),
    );
    expect(kinds).toEqual({
      "Sizes/n_(10|10)/on-8": "samples",
      "Sizes/n_(100|100)/on-8": "samples",
      Sum: "samples",
      "Fails/inside": "failed",
      Panics: "failed",
      "Panics/fine": "samples",
      ZLast: "samples",
    });
    expect(outcomes["Fails/inside"]).toMatchObject({ message: expect.stringContaining("no luck") });
    expect(outcomes.Panics).toMatchObject({ message: "panic: out of patience" });
  });

  test("is gated: same program when only rvp.toml changed, red when a function is slower", async () => {
    await using repository = await BenchedRepository.make(MODULE);
    await repository.commit({ "rvp.toml": RVP });
    const same = await runAll(repository.job());
    expect(same.verdict).toMatchObject({ conclusion: "pass", exit_code: 0 });
    expect(same.results.cases.map(({ outcome }) => outcome.kind)).toEqual([
      "same-program",
      "same-program",
      "same-program",
    ]);
    await repository.commit({
      "sum.go": MODULE["sum.go"]!.replace("i < n;", "i < 40*n;"),
      "sum_test.go": MODULE["sum_test.go"]!.replace("{10, 100}", "{100}"),
    });
    const { verdict, results } = await runAll(repository.job());
    expect(verdict.exit_code).toBe(3); // what is removed comes before what is slower
    const red = verdict.comparisons.filter(({ verdict }) => verdict === "regression");
    expect(red.map(({ title, metric }) => [title, metric])).toEqual([
      ["example.org/parser.BenchmarkSum", "time"],
    ]);
    expect(results.removed).toHaveLength(1);
    expect(results.removed?.[0]?.params).toEqual({
      name: "example.org/parser.BenchmarkSizes/n_(10|10)/on-8",
    });
  }, 240_000);
});
