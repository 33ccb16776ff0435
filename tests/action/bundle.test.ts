import { existsSync } from "node:fs";
import { mkdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { BASE, emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { foreignTags, html } from "../report/comment/html.ts";
import { HOSTILE } from "../report/comment/verdicts.ts";
import { Runner } from "./runner.ts";

let runner: Runner;
let fake: FakeGitHub;
beforeEach(async () => {
  runner = await Runner.make();
  fake = await FakeGitHub.start(emptyState());
});
afterEach(async () => {
  await runner[Symbol.asyncDispose]();
  await fake.stop();
  expect(fake.violations).toEqual([]);
});

const pull = (number = 7) => ({
  apiUrl: fake.url,
  eventName: "pull_request",
  event: {
    pull_request: {
      number,
      head: { sha: "a".repeat(40), repo: { full_name: "o/r" } },
      base: { sha: "b".repeat(40) },
    },
  },
});

/** One quick session without a base, with a comment. */
const MEASURE = { base: "none", profile: "smoke", token: "bot" };

describe("the bundle alone, on Node 24", () => {
  it("measures, reports, comments and ends green", async () => {
    const { exitCode, outputs, summary, stdout } = await runner.run(MEASURE, pull());
    expect(exitCode, stdout).toBe(0);
    expect(outputs).toMatchObject({
      conclusion: "no-baseline",
      "exit-code": "0",
      regressions: "0",
      "comment-id": "1001",
    });
    for (const name of ["report-path", "verdict-path", "results-path", "junit-path"]) {
      expect(existsSync(outputs[name]!), name).toBe(true);
    }
    expect(summary).toContain("no baseline");
    expect(fake.state.comments[0]!.body).toContain("no baseline");
  });

  it("ends in seconds, not when a timer of some library does", async () => {
    const start = Date.now();
    await runner.run(MEASURE, pull());
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it("plans, runs shard by shard, and gates what the shards left", async () => {
    const planned = await runner.run({ mode: "plan", shards: "2" });
    const { include } = JSON.parse(planned.outputs.matrix!);
    expect(include.map(({ name }: { name: string }) => name)).toEqual(["1-of-2", "2-of-2"]);
    for (const { name, cases } of include) {
      const ran = await runner.run({
        mode: "run",
        base: "none",
        cases: cases.join(","),
        results: `shards/${name}`,
      });
      expect(ran.exitCode, ran.stdout).toBe(0);
    }
    const gated = await runner.run({ mode: "gate", results: "shards" });
    expect(gated.exitCode, gated.stdout).toBe(0);
  });

  it("keeps and shows nothing of a pull request, whatever the inputs say", async () => {
    const asked = { "save-baseline": "true", "baseline-branch": "b", "history-branch": "gh-pages" };
    const remote = join(runner.folder, "remote.git");
    await execa("git", ["init", "--quiet", "--bare", remote]);
    await execa("git", ["init", "--quiet"], { cwd: runner.workspace });
    await execa("git", ["remote", "add", "origin", `file://${remote}`], { cwd: runner.workspace });
    const { exitCode, stdout } = await runner.run({ ...MEASURE, ...asked }, pull());
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain("Neither kept as a baseline nor shown in the history");
    expect((await execa("git", ["for-each-ref"], { cwd: remote })).stdout).toBe("");
  });

  it("names the cases of a lost shard", async () => {
    await runner.run({
      mode: "run",
      base: "none",
      cases: "toy/sum/small",
      results: "shards/1-of-2",
    });
    const { exitCode, outputs } = await runner.run({ mode: "gate", results: "shards" });
    expect(exitCode).toBe(3);
    expect(outputs.summary).toContain("toy/sum/large");
  });

  it.each([
    ["crash", 3, "not-measured"],
    ["garbage", 3, "not-measured"],
    ["missing", 3, "not-measured"],
    ["wrong", 4, "wrong-answer"],
  ])("%s: exit code %i and an annotation at the definition", async (fault, code, conclusion) => {
    const { exitCode, outputs, stdout } = await runner.run(MEASURE, {
      ...pull(),
      knobs: { fault },
    });
    expect(exitCode, stdout).toBe(code);
    expect(outputs).toMatchObject({ conclusion, "exit-code": String(code) });
    expect(stdout).toMatch(
      /^::error title=toy%3A .*,file=benchmarks\/toy\/sum\.toml,line=9::toy\/sum\/small/m,
    );
  });

  it("says in one line what is wrong with an input, and exits 2", async () => {
    const { exitCode, outputs, stdout } = await runner.run({ mode: "bogus" });
    expect(exitCode).toBe(2);
    expect(outputs).toMatchObject({ conclusion: "error", "exit-code": "2" });
    expect(stdout).toContain('::error::input mode: "bogus" is not allowed');
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  it("says where a configuration is wrong, and exits 2", async () => {
    await writeFile(
      join(runner.workspace, "rvp.toml"),
      'protocol = 1\nsuites = ["."]\nbenchmark = "x"\n',
    );
    const { exitCode, stdout } = await runner.run(MEASURE);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/::error::.*rvp\.toml.*benchmark/);
  });
});

describe("what fails on GitHub's side", () => {
  const always = { times: 1000, answer: { status: 500, message: "Server Error" } };

  it.each([
    ["a token that may only read", "reader", () => {}],
    ["a token that is not valid", "nobody", () => {}],
    ["no such pull request", "bot", () => fake.state.pulls.pop()],
    [
      "no permission for checks",
      "bot",
      () =>
        fake.faults.push({
          match: "POST /check-runs",
          answer: { status: 403, message: "Resource not accessible by integration" },
        }),
    ],
  ])("%s: a warning, and the verdict stands", async (_, token, arrange) => {
    arrange();
    const { exitCode, outputs, stdout, summary } = await runner.run(
      { ...MEASURE, token, "check-run": "rvp-bench" },
      { ...pull(), knobs: { fault: "wrong" } },
    );
    expect(exitCode).toBe(4);
    expect(outputs.conclusion).toBe("wrong-answer");
    expect(summary).toContain("answers differ");
    expect(stdout).toMatch(
      /^::warning::the (comment|check run) could not be written: .*\(?40[134]/m,
    );
  });

  it("a server that stays down: warnings, and the verdict stands", async () => {
    fake.faults.push({ match: "GET /", ...always });
    const { exitCode, stdout } = await runner.run(MEASURE, pull());
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^::warning::the comment could not be written: GitHub answered 500/m);
  });
});

describe("a hostile artifact", () => {
  const hostile = async (change: (results: Results) => void) => {
    await runner.run({ mode: "run", base: "none", results: "shards/1-of-1" });
    const file = join(runner.workspace, "shards/1-of-1/results.json");
    const results: Results = JSON.parse(await readFile(file, "utf8"));
    change(results);
    await writeFile(file, JSON.stringify(results));
    return runner.run({ mode: "gate", results: "shards", token: "bot" }, pull());
  };

  it("cannot speak to the runner through the log", async () => {
    const { stdout, exitCode } = await hostile((results) => {
      results.cases[0]!.outcome = {
        kind: "failed",
        stage: "crash",
        message: "x\n::error::pwned\n::add-mask::a\r::set-output name=conclusion::pass",
        stderr_tail: "::stop-commands::x",
      };
    });
    expect(exitCode).toBe(3);
    const commands = stdout.split(/[\r\n]+/).filter((line) => line.startsWith("::"));
    expect(commands.length).toBeGreaterThan(0);
    expect(
      commands.filter((line) => !/^::(error|warning)( title=|::)(?!pwned)/.test(line)),
    ).toEqual([]);
  });

  it("cannot mention, link or draw in the comment", async () => {
    await hostile((results) => {
      results.session.branch = HOSTILE[1]!;
      results.cases[0]!.outcome = { kind: "failed", stage: "crash", message: HOSTILE.join(" ") };
    });
    const { body } = fake.state.comments[0]!;
    expect(body).toContain("octocat");
    expect(foreignTags(html(body), /^https:\/\/github\.com\/o\/r\//)).toEqual([]);
    expect(html(body)).not.toMatch(/@octocat(?![^<]*<\/code>)/);
  });

  it("with a link in it is not read", async () => {
    await mkdir(join(runner.workspace, "shards"));
    await symlink("/etc", join(runner.workspace, "shards/1-of-1"));
    const { exitCode, stdout } = await runner.run({ mode: "gate", results: "shards" });
    expect(exitCode).toBe(2);
    expect(stdout).toContain("neither a file nor a folder");
  });

  it("that does not fit the schema is refused, naming the place", async () => {
    const { exitCode, stdout } = await hostile((results) => {
      Object.assign(results.cases[0]!, { case: "../../etc/passwd" });
    });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/::error::.*not a results file.*\/cases\/0/);
  });
});

describe("authorize", () => {
  const dispatched = (login: string) => ({
    apiUrl: fake.url,
    eventName: "workflow_dispatch",
    event: {
      inputs: { "pull-request": "7", sha: "a".repeat(40) },
      sender: { login, type: "User" },
    },
  });
  const AUTHORIZE = { mode: "authorize", token: "bot", "check-run": "rvp-bench (gpu)" };

  it("answers by outputs, is green either way, and a yes begins the check run", async () => {
    fake.state.permissions = { ann: "write", rita: "read" };
    const no = await runner.run(AUTHORIZE, dispatched("rita"));
    expect(no.outputs).toMatchObject({ authorized: "false" });
    expect(no.outputs.sha).toBeUndefined();
    expect(no.stdout).toContain("refused: rita may only read here");
    expect(fake.state.checks).toEqual([]);
    const yes = await runner.run(AUTHORIZE, dispatched("ann"));
    expect(yes.outputs).toMatchObject({
      authorized: "true",
      "pull-request": "7",
      sha: "a".repeat(40),
      "base-sha": BASE,
    });
    expect([yes.exitCode, no.exitCode]).toEqual([0, 0]);
    expect(fake.state.checks).toMatchObject([
      { name: "rvp-bench (gpu)", head_sha: "a".repeat(40), status: "in_progress" },
    ]);
  });
});

describe("no shard at all", () => {
  const GATE = { mode: "gate", results: "shards", token: "bot", "check-run": "rvp-bench" };
  const said = "no job left results: nothing was measured";

  it.each(["absent", "empty"])(
    "(folder %s): a comment says so, and the check ends",
    async (how) => {
      if (how === "empty") await mkdir(join(runner.workspace, "shards"));
      fake.state.checks.push(begun());
      const { exitCode, outputs } = await runner.run(GATE, pull());
      expect(exitCode).toBe(3);
      expect(outputs.conclusion).toBe("error");
      expect(fake.state.comments).toHaveLength(1);
      expect(fake.state.comments[0]!.body).toContain(said);
      expect(fake.state.checks).toMatchObject([
        {
          id: 1,
          status: "completed",
          conclusion: "failure",
          output: { summary: expect.stringContaining(said) },
        },
      ]);
    },
  );

  it("is one comment, which a later verdict takes the place of", async () => {
    await runner.run(GATE, pull());
    await runner.run(MEASURE, pull());
    expect(fake.state.comments).toHaveLength(1);
    expect(fake.state.comments[0]!.body).toContain("no baseline");
  });

  /** What `authorize` left at the commit before anything was measured. */
  const begun = () => ({
    id: 1,
    name: "rvp-bench",
    head_sha: "a".repeat(40),
    external_id: "12.1",
    status: "in_progress" as const,
    conclusion: null,
    output: { title: null, summary: null, annotations: [] },
  });
});

describe("definitions from another job's artifact", () => {
  it("are annotated where the repository has them", async () => {
    await runner.run(
      { ...MEASURE, mode: "run", results: "results" },
      { knobs: { fault: "wrong" } },
    );
    const artifact = join(runner.folder, "temp/measured");
    await mkdir(artifact, { recursive: true });
    for (const name of ["rvp.toml", "suite.toml", "benchmarks", "results"]) {
      await rename(join(runner.workspace, name), join(artifact, name));
    }
    const gate = { ...MEASURE, mode: "gate", directory: artifact, results: artifact };
    const { exitCode, stdout } = await runner.run(gate, pull());
    expect(exitCode, stdout).toBe(4);
    expect(stdout).toMatch(/^::error .*file=benchmarks\/toy\/sum\.toml,line=9/m);
  });
});

describe("base: auto", () => {
  it("says why there is none", async () => {
    const { stdout } = await runner.run({ profile: "smoke" }, { eventName: "schedule", event: {} });
    expect(stdout).toContain(
      "No base is measured: a schedule measures the default branch as it is.",
    );
  });
});
