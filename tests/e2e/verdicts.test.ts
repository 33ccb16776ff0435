// From a commit to an exit code, with the bundled command line and the toy suite.
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ToyProject } from "./toy_project.ts";

const QUIET = { simulate: 0.005 };

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
});
afterAll(() => project[Symbol.asyncDispose]());

describe("against the merge base", () => {
  test("+10 % is exit code 1, and the report names case, effect, interval and adjusted p", async () => {
    await project.commit(QUIET);
    project.git("tag", "--force", "before");
    await project.commit({ ...QUIET, slowdown: 1.1 });
    const { exitCode, verdict, stderr } = await project.run(["--base", "before"]);
    expect(exitCode, stderr).toBe(1);
    const red =
      verdict?.comparisons.filter((row) => row.gating && row.verdict === "regression") ?? [];
    expect(red.map((row) => row.case).sort()).toEqual(["toy/sum/large", "toy/sum/small"]);
    for (const { effect, interval, adjusted_p, confirmed, mode } of red) {
      expect(mode).toBe("settled");
      expect(confirmed).toBe(true);
      expect(effect).toBeGreaterThan(0.08);
      expect(effect).toBeLessThan(0.12);
      expect(interval?.[0]).toBeGreaterThan(0.05);
      expect(adjusted_p).toBeLessThan(0.05);
    }
    const run = await project.latest();
    const report = await readFile(join(run, "report.md"), "utf8");
    const { stdout, exitCode: again } = await project.start(["report", run]);
    expect(again).toBe(0);
    for (const shown of [report, stdout]) {
      // In one line: case, effect, interval, adjusted p.
      const row = /toy\/sum\/large.*\+\d+\.\d\s%.*\[\+\d.*\s%,\s\+\d.*\s%\].*0\.0\d/;
      expect(shown).toMatch(row);
    }
  });

  test("an unchanged commit is never red in 20 tries", async () => {
    await project.commit(QUIET);
    project.git("tag", "--force", "before");
    await project.commit(QUIET);
    const codes: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 20; attempt++) {
      const { exitCode } = await project.run(["--all", "--base", "before", "--rounds", "5"]);
      codes.push(exitCode);
    }
    expect(codes).toEqual(Array(20).fill(0));
  }, 240_000);

  test("says why both sides are measured in turn, where they cannot be at once", async () => {
    await project.commit(QUIET);
    const many = ["--threads", "64", "--rounds", "2"];
    const { stderr } = await project.run(["--all", "--base", "HEAD", ...many]);
    expect(stderr).toMatch(
      /both sides are measured in turn: \d+ cores are free, two sides need 128/,
    );
    const { stderr: alone } = await project.run(["--no-baseline", ...many]);
    expect(alone).not.toContain("in turn");
  });

  test("the worktree of the base is gone afterwards", () => {
    expect(project.git("worktree", "list").split("\n")).toHaveLength(1);
  });
});

describe("a second run without a base", () => {
  test("of the same program starts no process and passes", async () => {
    await using own = await ToyProject.make();
    await own.commit(QUIET);
    const first = await own.run([]);
    expect(first.verdict).toMatchObject({ conclusion: "no-baseline", comparisons: [] });
    const second = await own.run([]);
    expect(second.stderr).not.toContain("measuring");
    expect(second.verdict?.conclusion).toBe("pass");
    const verdicts = second.verdict?.comparisons.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["same-program"]));
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  });

  test("of another program is measured and compared with the first", async () => {
    await using own = await ToyProject.make();
    await own.commit(QUIET);
    await own.run([]);
    await own.commit({ ...QUIET, another: true });
    const { verdict, exitCode } = await own.run([]);
    expect(verdict?.base?.sessions).toHaveLength(1);
    expect(verdict?.totals.measured).toBe(2);
    expect(exitCode).toBe(0);
  });
});

describe("a suite that is built", () => {
  /** A compiler that leaves comments out. */
  const BUILD = `
[[build]]
name = "program"
inputs = ["toy.mjs"]
command = ["sh", "-c", "grep -v '^//' toy.mjs > $0/toy.mjs", "{dir}"]
`;

  async function built(): Promise<ToyProject> {
    const own = await ToyProject.make();
    const manifest = join(own.root, "suite.toml");
    const text = await readFile(manifest, "utf8");
    const run = text.replace("{suite}/toy.mjs", "{program}/toy.mjs").replace("*.mjs", "none");
    await writeFile(manifest, run + BUILD);
    await own.commit(QUIET);
    own.git("tag", "before");
    return own;
  }

  test("into the same files from other sources is the same program", async () => {
    await using own = await built();
    await appendFile(join(own.root, "toy.mjs"), "// a comment\n");
    await own.commit(QUIET);
    const { verdict, exitCode } = await own.run(["--base", "before"]);
    expect(new Set(verdict?.comparisons.map((row) => row.verdict))).toEqual(
      new Set(["same-program"]),
    );
    expect([exitCode, verdict?.conclusion]).toEqual([0, "pass"]);
  });

  test("in its own folder, beside what the step is given, is measured", async () => {
    await using own = await built();
    const manifest = join(own.root, "suite.toml");
    const text = await readFile(manifest, "utf8");
    const beside = text.replace("{program}/toy.mjs", "{suite}/toy.mjs");
    await writeFile(manifest, beside.replace("> $0/toy.mjs", "> /dev/null; true $0"));
    await own.commit(QUIET);
    own.git("tag", "--force", "before");
    await appendFile(join(own.root, "toy.mjs"), "// slower\n");
    await own.commit(QUIET);
    const { verdict } = await own.run(["--base", "before", "--rounds", "2"]);
    expect(verdict?.comparisons.map((row) => row.verdict)).not.toContain("same-program");
  });

  test("into other files is measured", async () => {
    await using own = await built();
    await appendFile(join(own.root, "toy.mjs"), "void 0;\n");
    await own.commit(QUIET);
    const { verdict } = await own.run(["--base", "before", "--rounds", "2"]);
    expect(verdict?.comparisons.map((row) => row.verdict)).not.toContain("same-program");
  });
});

test("a case that the base has and head lacks fails the job by name", async () => {
  await using own = await ToyProject.make();
  await own.commit(QUIET);
  own.git("tag", "before");
  const file = join(own.root, "benchmarks/toy/sum.toml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll("large", "huge"));
  await own.commit({ ...QUIET, another: true });
  const { exitCode, verdict } = await own.run(["--base", "before", "--rounds", "2"]);
  expect(exitCode).toBe(3);
  const removed = verdict?.comparisons.filter((row) => row.verdict === "removed");
  expect(removed).toMatchObject([{ case: "toy/sum/large", renamed_to: "toy/sum/huge" }]);
});

describe("what could not be measured is exit code 3 and says why", () => {
  test.each([
    ["crash", /ended with code 70/, "crash"],
    ["hang", /no answer within 5 s/, "timeout"],
    ["garbage", /is not JSON: .*Segmentation fault/, "protocol"],
    ["missing", /never answered this case/, "missing"],
    ["error", /an error on purpose/, "setup"],
  ])("%s", async (fault, message, stage) => {
    const knobs = { fault, case: "toy/sum/large" };
    const { exitCode, verdict } = await project.run(["--no-baseline", "--rounds", "2"], knobs);
    expect(exitCode).toBe(3);
    expect(verdict?.summary).toContain("toy/sum/large");
    expect(verdict?.totals.measured).toBe(1); // the other case is measured all the same
    expect(verdict?.failures).toMatchObject([
      { case: "toy/sum/large", outcome: { kind: "failed", stage } },
    ]);
    expect(JSON.stringify(verdict?.failures[0]?.outcome)).toMatch(message);
  });
});

test("a wrong answer is exit code 4, and its timings are void", async () => {
  const knobs = { fault: "wrong", case: "toy/sum/small" };
  const { exitCode, verdict } = await project.run(["--no-baseline", "--rounds", "2"], knobs);
  expect(exitCode).toBe(4);
  expect(verdict?.failures[0]?.outcome).toMatchObject({
    kind: "wrong",
    check: "sum",
    expected: 199990000,
    got: 199990001,
  });
});
