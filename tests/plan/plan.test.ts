import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/contract/generated/types.ts";
import { expand } from "../../src/plan/definitions.ts";
import { type Choice, casesOf, makePlan } from "../../src/plan/plan.ts";
import { RvpError } from "../../src/system/errors.ts";
import { CONFIG, definition, Project, suite } from "./projects.ts";

const ALL: Choice = { profile: "quick", suites: [], domains: [], cases: [] };

function plan(choice: Partial<Choice> = {}, files: Record<string, string> = {}) {
  using project = new Project(files);
  return makePlan(project.root, { ...ALL, ...choice });
}

const ids = (choice: Partial<Choice> = {}, files: Record<string, string> = {}) =>
  plan(choice, files).cases.map(({ id }) => id);

/** The mistake, without the temporary folder's name. */
function mistake(files: Record<string, string>, choice: Partial<Choice> = {}): RvpError {
  try {
    plan(choice, files);
  } catch (error) {
    if (error instanceof RvpError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a plan", () => {
  test("has every case that a suite implements, by id, and its domains in that order", () => {
    const made = plan();
    expect(made.cases.map(({ id }) => id)).toEqual(["math/sum/a", "sort/quick/a", "sort/quick/b"]);
    expect(made.domains).toEqual(["math", "sort"]);
    const [one, two] = made.suites.map((item) => casesOf(made, item).map(({ id }) => id));
    expect(one).toHaveLength(3);
    expect(two).toEqual(["sort/quick/a", "sort/quick/b"]);
  });

  test("of chosen suites, domains and globs has only those", () => {
    expect(ids({ suites: ["two"] })).toEqual(["sort/quick/a", "sort/quick/b"]);
    expect(ids({ domains: ["math"] })).toEqual(["math/sum/a"]);
    expect(ids({ cases: ["**/a"] })).toEqual(["math/sum/a", "sort/quick/a"]);
    expect(ids({ cases: ["sort/*/b", "math/**"] })).toEqual(["math/sum/a", "sort/quick/b"]);
    expect(plan({ suites: ["two"] }).project.suites).toHaveLength(2);
  });

  test("takes device, threads and rounds of the command line before the file's", () => {
    const files = { "rvp.toml": `${CONFIG}threads = 2\n` };
    const { config } = plan({ device: "cuda", threads: 4, rounds: 3 }, files);
    expect(config).toMatchObject({ device: "cuda", threads: 4 });
    expect(config.profiles.quick.rounds).toBe(3);
    expect(config.profiles.full.rounds).toBe(10);
    expect(plan({}, files).config).toMatchObject({ device: "cpu", threads: 2 });
  });

  test("leaves out cases of other devices", () => {
    const group = '[[cases]]\nprofiles = ["quick"]\ndevices = ["cuda"]\naxes = { size = ["z"] }\n';
    const files = { "benchmarks/math/sum.toml": definition("math/sum", ["a"]) + group };
    expect(ids({}, files)).not.toContain("math/sum/z");
    expect(ids({ device: "cuda" }, files)).toContain("math/sum/z");
  });
});

describe("a mistake is exit code 2 and names its place", () => {
  const QUICK = "benchmarks/sort/quick.toml";
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "a suite without manifest",
      { "rvp.toml": CONFIG.replace("two", "three") },
      /cannot read .*three\/suite\.toml/,
    ],
    [
      "two suites of one name",
      { "two/suite.toml": suite("one", "sort/quick") },
      /two suites are named "one": .*one and .*two/,
    ],
    [
      "a manifest with a stray key",
      { "two/suite.toml": `${suite("two", "sort/quick")}shell = "sh"\n` },
      /two\/suite\.toml:7: run\.shell: unknown key "shell"/,
    ],
    [
      "a definition in the folder of another domain",
      { "benchmarks/math/quick.toml": definition("sort/quick", ["c"]) },
      /math\/quick\.toml: benchmark sort\/quick belongs in another folder/,
    ],
    [
      "one case twice in a file",
      { [QUICK]: definition("sort/quick", ["a"], ["a"]) },
      /case sort\/quick\/a is defined twice for profile smoke/,
    ],
    [
      "one case in two files",
      { "benchmarks/sort/again.toml": definition("sort/quick", ["b"]) },
      /case sort\/quick\/b is defined twice .*again\.toml and in .*quick\.toml/,
    ],
    [
      "a tolerance that is a text",
      { [QUICK]: definition("sort/quick", ["a"]).replace("exact = true", 'rel = "small"') },
      /quick\.toml:4: checks\.sum/,
    ],
    [
      "no folder of definitions",
      { "rvp.toml": CONFIG.replace('"benchmarks"', '"nowhere"') },
      /cannot read the definitions in .*nowhere/,
    ],
    [
      "a reference that is no suite",
      { "rvp.toml": `${CONFIG}reference = "three"\n` },
      /rvp\.toml: reference: no suite is named "three"; known: one, two/,
    ],
    [
      "a ratio of no suite",
      { "rvp.toml": `${CONFIG}ratio = { numerator = "one", denominator = "three" }\n` },
      /ratio\.denominator: no suite is named "three"/,
    ],
    [
      "a benchmark that nothing defines",
      { "two/suite.toml": suite("two", "sort/quik") },
      /two\/suite\.toml: implements: no definition is of benchmark "sort\/quik"/,
    ],
    [
      "a rule for a metric that there is not",
      { "rvp.toml": `${CONFIG}[[policy.rules]]\nmatch = "one:sort/**:fit_tme"\ngate = false\n` },
      /rvp\.toml: policy\.rules: "one:sort\/\*\*:fit_tme" matches no row/,
    ],
    [
      "a suite to count that there is not",
      { "rvp.toml": `${CONFIG}[instructions]\nsuites = ["one", "too"]\n` },
      /instructions\.suites\[1\]: no suite is named "too"; known: one/,
    ],
    [
      "a rule for the instructions of a phase that there is not",
      {
        "rvp.toml": `${CONFIG}[[policy.rules]]\nmatch = "**:instructions@fit_tme"\ngate = true\n`,
      },
      /policy\.rules: "\*\*:instructions@fit_tme" matches no row/,
    ],
    [
      "a bound of a ratio that there is not",
      {
        "rvp.toml": `${CONFIG}[[policy.parity]]\nmatch = "one:sort/**:fit_time"\nmin_ratio = 1\n`,
      },
      /policy\.parity: "one:sort\/\*\*:fit_time" matches no ratio/,
    ],
  ])("%s", (_, files, message) => {
    const error = mistake(files);
    expect(error.message).toMatch(message);
    expect(error.exitCode).toBe(2);
  });

  test("rules that match some row are none, size classes and ratios of suites among them", () => {
    const globs = [
      ...["one:sort/quick/a:fit_time", "**:fit_time@32", "one-vs-two:**", "*:*:fit_time"],
      ...["one:*:instructions*", "**:instructions@fit_time", "**:instructions@fit_time@32"],
    ];
    const rules = globs.map((match) => `[[policy.rules]]\nmatch = "${match}"\ngate = false\n`);
    const ratio = '[ratio]\nnumerator = "one"\ndenominator = "two"\n';
    const bound = '[[policy.parity]]\nmatch = "sort/**:fit_time"\nmin_ratio = 1\n';
    const files = { "rvp.toml": CONFIG + ratio + rules.join("") + bound };
    expect(plan({}, files).config.policy.rules).toHaveLength(globs.length);
  });

  test.each<[Partial<Choice>, string]>([
    [{ cases: ["sort/*"] }, "`*` stays within one part of a case's name: try 'sort/**'"],
    [{ cases: ["sort/quikc"] }, "is 'sort/quick/**' meant?"],
    [{ cases: ["sort/quick/c"] }, "is 'sort/quick/a' meant?"],
    [{ cases: ["nothing/like/it/at/all"] }, "rvp-bench plan --profile quick lists them"],
    [{ suites: ["ones"] }, "is one meant?"],
    [{ domains: ["maths"] }, "is math meant?"],
  ])("%o gets a hint", (choice, hint) => {
    expect(mistake({}, choice).hint).toBe(hint);
  });

  test("a case of another profile is found there", () => {
    const group = '[[cases]]\nprofiles = ["full"]\naxes = { size = ["huge"] }\n';
    const files = { "benchmarks/math/sum.toml": definition("math/sum", ["a"]) + group };
    const { hint } = mistake(files, { cases: ["math/sum/huge"] });
    expect(hint).toBe("it is in profile full: --profile");
  });

  test.each<[Partial<Choice>, RegExp]>([
    [{ suites: ["three"] }, /unknown suite "three"; known: one, two/],
    [{ domains: ["art"] }, /unknown domain "art"; known: math, sort/],
    [{ cases: ["sort/**", "sort/slow/*"] }, /no case of profile quick matches "sort\/slow\/\*"/],
    [{ suites: ["two"], domains: ["math"] }, /unknown domain "math"; known: sort/],
  ])("%o", (choice, message) => {
    expect(mistake({}, choice).message).toMatch(message);
  });

  test("a profile without a case says how to see all", () => {
    const rest = definition("sort/quick", ["a"]).replace('"smoke", "quick", ', "");
    const error = mistake({ "benchmarks/sort/quick.toml": rest }, { suites: ["two"] });
    expect(error.message).toBe("profile quick has no case here");
    expect(error.hint).toContain("--profile full");
  });
});

test("axes are multiplied; params and checks of the group win over those of the file", () => {
  const file: Definition = {
    benchmark: "sort/quick",
    summary: "Only a test.",
    params: { seed: 1, rows: 10 },
    checks: { sum: { exact: true } },
    cases: [],
  };
  const cases = expand(
    file,
    {
      profiles: ["quick"],
      axes: { size: ["s", "l"], rows: [3, 4] },
      params: { seed: 2 },
      checks: { sum: { rel: 1e-6 } },
    },
    "quick.toml",
  );
  expect(cases.map(({ id }) => id.slice("sort/quick/".length))).toEqual([
    "s/3",
    "s/4",
    "l/3",
    "l/4",
  ]);
  expect(cases[3]?.params).toEqual({ seed: 2, size: "l", rows: 4 });
  expect(cases[3]?.checks).toEqual({ sum: { rel: 1e-6 } });
});

test("a curve is a case for each size, named by axis and size", () => {
  const file = { benchmark: "sort/quick", summary: "Only a test.", cases: [] } as Definition;
  const curve = { axis: "rows", sizes: [0.5, 10, 100] };
  const cases = expand(file, { profiles: ["scale"], axes: { size: ["s"] }, curve }, "quick.toml");
  expect(cases.map(({ id }) => id)).toEqual([
    "sort/quick/s/rows-0.5",
    "sort/quick/s/rows-10",
    "sort/quick/s/rows-100",
  ]);
  expect(cases[1]?.params).toEqual({ size: "s", rows: 10 });
  expect(cases[1]?.curve).toEqual({ of: "sort/quick/s", axis: "rows", size: 10 });
});
