import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Results } from "../../src/contract/generated/types.ts";
import { emptyState } from "../github/fake/routes.ts";
import { FakeGitHub } from "../github/fake/server.ts";
import { type ActResult, runWorkflow } from "./act.ts";
import { Repository } from "./repository.ts";

/** As a project of one job uses the action. */
const ONE_JOB = `
name: one-job
on: pull_request
jobs:
  bench:
    runs-on: self-hosted
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0 }
      - id: bench
        uses: ./
        with: { check-run: rvp-bench }
      - if: always()
        run: echo "outputs=\${{ steps.bench.outputs.conclusion }}/\${{ steps.bench.outputs.exit-code }}/\${{ steps.bench.outputs.regressions }}/\${{ steps.bench.outputs.comment-id }}"
`;

let fake: FakeGitHub;
let artifacts: string;
let repository: Repository;

beforeEach(async () => {
  fake = await FakeGitHub.start(emptyState());
  artifacts = await mkdtemp(join(tmpdir(), "rvp-artifacts-"));
  repository = await Repository.make({ "one-job.yml": ONE_JOB });
});

afterEach(async () => {
  await repository[Symbol.asyncDispose]();
  await rm(artifacts, { recursive: true, force: true });
  await fake.stop();
  expect(fake.violations).toEqual([]);
});

async function pullRequest(head: string, headRepository = "o/r") {
  return {
    pull_request: {
      number: 7,
      head: { sha: head, ref: "feature", repo: { full_name: headRepository } },
      base: { sha: await repository.git("rev-parse", "main"), ref: "main" },
    },
    repository: { full_name: "o/r", name: "r", default_branch: "main", owner: { login: "o" } },
  };
}

async function run(
  workflow: string,
  eventName: string,
  event: object,
  ref = "feature",
): Promise<ActResult> {
  await repository.git("checkout", "--quiet", "--detach", ref); // act copies what is checked out
  return runWorkflow({
    repository: repository.path,
    workflow,
    eventName,
    event,
    apiUrl: fake.url,
    artifacts,
  });
}

/** The second phase runs the default branch's code after the first one is done. */
function comment(head: string, headRepository: string): Promise<ActResult> {
  const [login] = headRepository.split("/");
  const event = {
    workflow_run: {
      id: 77,
      run_attempt: 1,
      event: "pull_request",
      conclusion: "success",
      head_sha: head,
      head_branch: "feature",
      head_repository: { full_name: headRepository, owner: { login } },
    },
    repository: { full_name: "o/r", name: "r", default_branch: "main", owner: { login: "o" } },
  };
  return run("pr-comment.yml", "workflow_run", event, "main");
}

describe("a pull request of the repository itself, in one job", () => {
  it("is green with a comment when clean, red with the same comment when slow", async () => {
    const clean = await repository.branch("feature", {});
    const green = await run("one-job.yml", "pull_request", await pullRequest(clean));
    expect(green.jobs, green.log).toEqual({ "one-job/bench": "success" });
    expect(green.log).toContain("outputs=pass/0/0/1001");
    expect(fake.state.comments).toHaveLength(1);
    expect(fake.state.comments[0]!.body).toContain("🟢 pass");
    expect(fake.state.checks).toMatchObject([{ conclusion: "success", head_sha: clean }]);

    const slow = await repository.branch("feature", { slowdown: 1.1 });
    const red = await run("one-job.yml", "pull_request", await pullRequest(slow));
    expect(red.jobs, red.log).toEqual({ "one-job/bench": "failure" });
    expect(red.log).toContain("outputs=regression/1/3/1001");
    expect(fake.state.comments).toHaveLength(1);
    const { body } = fake.state.comments[0]!;
    expect(body).toContain("🔴 Regressions: 3");
    expect(body).toMatch(/toy\/sum\/large.*fit_time.*\*\*\+\d+\.\d\u202f%\*\*.*\[\+.*\]/);
    expect(fake.state.checks.at(-1)).toMatchObject({ conclusion: "failure", head_sha: slow });
    expect(fake.state.checks.at(-1)!.output.annotations[0]).toMatchObject({
      path: "benchmarks/toy/sum.toml",
    });
  });
});

describe("a pull request of a fork, in two phases", () => {
  const FORK = "stranger/r";

  it("is measured without a word, then commented on by the second phase", async () => {
    const head = await repository.branch("feature", { slowdown: 1.1 });
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
    const measured = await run("pr-measure.yml", "pull_request", await pullRequest(head, FORK));
    expect(measured.jobs["pr-measure/gate"], measured.log).toBe("failure");
    expect(fake.log).toEqual([]);
    const shard = join(artifacts, "rvp-results-1-of-3/results.json");
    const { again } = JSON.parse(await readFile(shard, "utf8")) as Results;
    expect(again, "the shard measured its red row a second time").toHaveLength(1);

    const commented = await comment(head, FORK);
    expect(commented.log).toContain("comment created");
    expect(fake.state.comments).toHaveLength(1);
    const { body } = fake.state.comments[0]!;
    expect(body).toContain("🔴 Regressions: 3");
    expect(body).toContain("could have altered");
    expect(body).toContain("run=77.1");
    expect(fake.state.checks).toMatchObject([{ conclusion: "failure", head_sha: head }]);
  });

  it("is not commented on once its head has moved on", async () => {
    const head = await repository.branch("feature", {});
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: "e".repeat(40) }];
    await run("pr-measure.yml", "pull_request", await pullRequest(head, FORK));
    expect((await comment(head, FORK)).log).toContain("nothing to comment on");
    expect(fake.state.comments).toEqual([]);
  });
});

describe("a pull request on the machine with the GPU", () => {
  const labeled = async (login: string) => ({
    ...(await pullRequest(await repository.git("rev-parse", "feature"), "stranger/r")),
    action: "labeled",
    label: { name: "run-benchmarks" },
    sender: { login, type: "User" },
  });

  it("is measured only when a maintainer sets the label", async () => {
    fake.state.permissions = { ann: "write", rita: "read" };
    await repository.branch("feature", {});
    const refused = await run("bench.yml", "pull_request_target", await labeled("rita"), "main");
    expect(refused.jobs, refused.log).toEqual({ "bench/authorize": "success" });
    expect(refused.log).toContain("rita set the label, but may only read here");

    const measured = await run("bench.yml", "pull_request_target", await labeled("ann"), "main");
    expect(measured.jobs, measured.log).toMatchObject({
      "bench/measure": "success",
      "bench/gate": "success",
    });
    expect(fake.state.comments[0]!.body).toContain("key=gpu");
  });
});

describe("a release", () => {
  const GATED = `
name: gated
on: push
jobs:
  gate:
    uses: ./.github/workflows/release-gate.yml
    with: { runner: '"self-hosted"', profile: quick }
`;

  it("is blocked when it is slower than the last one, and leaves both reports", async () => {
    await writeFile(join(repository.path, ".github/workflows/gated.yml"), GATED);
    await repository.commit("gated", { simulate: 0.003 });
    await repository.git("tag", "v1.0.0");
    await repository.git("update-ref", "refs/remotes/origin/main", "main"); // as a clone has it
    await repository.branch("feature", { slowdown: 1.1 });
    const { jobs, log } = await run("gated.yml", "push", { ref: "refs/tags/v1.1.0" });
    expect(Object.values(jobs), log).toContain("failure");
    const names = (await readdir(artifacts)).sort();
    expect(names, log).toEqual(["rvp-report-last-release", "rvp-report-merge-base"]);
    const notes = join(artifacts, "rvp-report-last-release/changelog.md");
    expect(await readFile(notes, "utf8")).toContain("3 worse");
  });
});

describe("a push to the default branch", () => {
  it("adds a session to the branch of baselines, and one to another branch does not", async () => {
    const origin = join(artifacts, "origin.git");
    await repository.git("clone", "--quiet", "--bare", repository.path, origin);
    await repository.git("remote", "add", "origin", origin);
    const push = async (branch: string) => {
      const event = { ref: `refs/heads/${branch}`, repository: { default_branch: "main" } };
      const { jobs, log } = await run("baseline.yml", "push", event, "main");
      expect(jobs, log).toEqual({ "baseline/measure": "success", "baseline/keep": "success" });
      await rm(join(artifacts, "rvp-results-baseline"), { recursive: true });
      return log;
    };
    await push("main");
    await push("main");
    expect(await push("release")).toContain("Not kept as a baseline");
    const kept = ["--git-dir", origin, "log", "--format=%s", "rvp-baselines"];
    const messages = (await repository.git(...kept)).split("\n");
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/^Baseline of [0-9a-f]{40} on /);
    const files = ["--git-dir", origin, "ls-tree", "-r", "--name-only", "rvp-baselines"];
    expect(await repository.git(...files)).toMatch(/^[\w.-]+\/toy\/toy\.json$/);
  });
});

describe("a matrix of three", () => {
  it("is green after the shard that failed is run again", async () => {
    const broken = await repository.branch("feature", { fault: "crash", case: "toy/sum/large" });
    await run("pr-measure.yml", "pull_request", await pullRequest(broken));
    const mended = await repository.branch("feature", {});
    const { jobs, log } = await run("pr-measure.yml", "pull_request", await pullRequest(mended));
    expect(Object.values(jobs), log).not.toContain("failure");
  });

  it("names the case that crashed, and its shard still delivers", async () => {
    const head = await repository.branch("feature", { fault: "crash", case: "toy/sum/large" });
    const { jobs, log } = await run("pr-measure.yml", "pull_request", await pullRequest(head));
    expect(Object.keys(jobs).filter((job) => job.startsWith("pr-measure/measure"))).toHaveLength(3);
    expect(jobs["pr-measure/gate"], log).toBe("failure");
    expect(log).toMatch(/not-measured: 1 case could not be measured: toy toy\/sum\/large/);
  });
});
