import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

/** These run whole workflows: a limit is for what hangs, however busy the machine. */
vi.setConfig({ testTimeout: 900_000 });

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
    expect(fake.state.comments[0]!.body).toMatch(/🟢 rvp-bench: pass/);
    expect(fake.state.checks).toMatchObject([{ conclusion: "success", head_sha: clean }]);

    const slow = await repository.branch("feature", { slowdown: 1.1 });
    const red = await run("one-job.yml", "pull_request", await pullRequest(slow));
    expect(red.jobs, red.log).toEqual({ "one-job/bench": "failure" });
    expect(red.log).toContain("outputs=regression/1/3/1001");
    expect(fake.state.comments).toHaveLength(1);
    const { body } = fake.state.comments[0]!;
    expect(body).toContain("🔴 Regressions: 3");
    expect(body).toMatch(/toy\/sum\/large.*\*\*\+\d+\.\d\u202f%\*\*.*fit_time.*\[\+.*\]/);
    expect(fake.state.checks.at(-1)).toMatchObject({ conclusion: "failure", head_sha: slow });
    expect(fake.state.checks.at(-1)!.output.annotations[0]).toMatchObject({
      path: "benchmarks/toy/sum.toml",
    });
  });
});

describe("a pull request of the repository itself, in the recipe for others", () => {
  it("is measured without a token, and judged and commented on by the second job", async () => {
    const head = await repository.branch("feature", { slowdown: 1.1 });
    const { jobs, log } = await run("rvp-bench.yml", "pull_request", await pullRequest(head));
    expect(jobs, log).toEqual({
      "rvp-bench/Measure": "success",
      "rvp-bench/Judge and comment": "failure",
    });
    expect(fake.state.comments[0]!.body).toContain("🔴 Regressions: 3");
    expect(fake.state.checks).toMatchObject([{ conclusion: "failure", head_sha: head }]);
    const [annotation] = fake.state.checks[0]!.output.annotations;
    expect(annotation).toMatchObject({ path: "benchmarks/toy/sum.toml" });
  });

  it("is told when nothing was measured", async () => {
    const head = await repository.branch("feature", {});
    await repository.edit("rvp.toml", (text) => text.replace("protocol = 1", "protocol = 1 1"));
    await run("rvp-bench.yml", "pull_request", await pullRequest(head));
    expect(fake.state.comments).toHaveLength(1);
    expect(fake.state.comments[0]!.body).toContain("no job left results: nothing was measured");
  });
});

describe("a merge group", () => {
  it("is compared with its base", async () => {
    const base_sha = await repository.git("rev-parse", "main");
    const head_sha = await repository.branch("feature", { slowdown: 1.5 });
    const event = {
      action: "checks_requested",
      merge_group: { head_sha, base_sha, head_ref: "refs/heads/gh-readonly-queue/main/pr-7" },
      repository: { full_name: "o/r", default_branch: "main" },
    };
    const { jobs, log } = await run("rvp-bench.yml", "merge_group", event);
    expect(jobs["rvp-bench/Judge and comment"], log).toBe("failure");
    expect(fake.state.checks).toMatchObject([{ conclusion: "failure", head_sha }]);
  });
});

describe("a hostile pull request", () => {
  /** Runs wherever the pull request's own action is run, with whatever that job holds. */
  const HOSTILE = `console.log("HOSTILE in " + process.env.GITHUB_JOB + " with token [" + process.env.INPUT_TOKEN + "]");\n`;

  it("that replaces the harness runs it where there is no token, and nowhere else", async () => {
    await repository.branch("feature", {});
    const head = await repository.edit("dist/action.mjs", (text) =>
      text.replace(/^(import .*\n)?/, (first) => `${first}${HOSTILE}`),
    );
    const event = await pullRequest(head);
    const { log, jobs } = await run("pr.yml", "pull_request", event);
    const ran = [...log.matchAll(/HOSTILE in (\w+) with token \[(.*?)\]/g)];
    expect(new Set(ran.map(([, job]) => job)), log).toEqual(new Set(["plan", "measure"]));
    expect(new Set(ran.map(([, , token]) => token))).toEqual(new Set([""]));
    expect(jobs["pr/Judge"], log).toBe("success");
    expect(fake.state.comments).toHaveLength(1);
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
    const second = await comment(head, "stranger/r");
    expect(second.log).toContain("comment updated");
    expect(second.log).not.toContain("HOSTILE");
  });

  it("that leaves a link for an artifact's file is refused, and the comment says so", async () => {
    const head = await repository.branch("feature", {});
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
    await mkdir(join(artifacts, "measured-definitions"));
    await symlink("/proc/self/environ", join(artifacts, "measured-definitions/rvp.toml"));
    const { log } = await comment(head, "stranger/r");
    expect(log).toContain("is neither a file nor a folder");
    expect(fake.state.comments[0]!.body).toContain("no verdict");
    expect(JSON.stringify([fake.state, log])).not.toContain("INPUT_TOKEN");
  });
});

describe("a pull request of a fork, in two phases", () => {
  const FORK = "stranger/r";

  it("is measured without a word, then commented on by the second phase", async () => {
    const head = await repository.branch("feature", { slowdown: 1.1 });
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
    const measured = await run("pr.yml", "pull_request", await pullRequest(head, FORK));
    expect(measured.jobs["pr/Judge"], measured.log).toBe("failure");
    expect(fake.log).toEqual([]);
    const shard = join(artifacts, "measured-1-of-3/results.json");
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

  it("is judged by its own definitions: a renamed case is no lost one", async () => {
    await repository.branch("feature", {});
    const head = await repository.edit("benchmarks/toy/sum.toml", (text) =>
      text.replace(`size = ["medium"]`, `size = ["middling"]`),
    );
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: head }];
    await run("pr.yml", "pull_request", await pullRequest(head, FORK));
    const { log } = await comment(head, FORK);
    expect(log).toContain("comment created");
    expect(fake.state.comments[0]!.body).not.toContain("no shard delivered");
    expect(log).not.toContain("could not be measured");
  });

  it("is not commented on once its head has moved on", async () => {
    const head = await repository.branch("feature", {});
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha: "e".repeat(40) }];
    await run("pr.yml", "pull_request", await pullRequest(head, FORK));
    expect((await comment(head, FORK)).log).toContain("nothing to comment on");
    expect(fake.state.comments).toEqual([]);
  });
});

describe("a pull request on the machine with the GPU", () => {
  const repositoryPart = {
    repository: { full_name: "o/r", name: "r", default_branch: "main", owner: { login: "o" } },
  };
  const dispatched = (sha: string, login = "ann") => ({
    ref: "refs/heads/main",
    inputs: { "pull-request": "7", sha },
    sender: { login, type: "User" },
    ...repositoryPart,
  });
  const bench = (sha: string, login?: string) =>
    run("bench.yml", "workflow_dispatch", dispatched(sha, login), "main");
  const opened = async (knobs: object) => {
    fake.state.permissions = { ann: "write", rita: "read" };
    const sha = await repository.branch("feature", knobs);
    const base = await repository.git("rev-parse", "main");
    fake.state.pulls = [{ number: 7, owner: "stranger", branch: "feature", sha, base }];
    return sha;
  };

  it("is measured only when a maintainer names its head", async () => {
    const sha = await opened({});
    const old = await repository.git("rev-parse", "main");
    for (const [commit, login] of [
      [sha, "rita"],
      [old, "ann"],
    ] as const) {
      const refused = await bench(commit, login);
      expect(refused.jobs, refused.log).toEqual({ "bench/May it run?": "success" });
    }
    expect(fake.state.checks).toEqual([]);

    const measured = await bench(sha);
    expect(measured.jobs, measured.log).toMatchObject({
      "bench/Measure": "success",
      "bench/Judge and comment": "success",
    });
    expect(fake.state.comments[0]!.body).toContain("key=gpu");
    expect(fake.state.checks).toMatchObject([
      { name: "rvp-bench (gpu)", head_sha: sha, status: "completed" },
    ]);
    const said = fake.requests.filter(({ path }) => path.includes("/check-runs"));
    const states = said.flatMap(
      ({ body }) => (body as { status?: string } | undefined)?.status ?? [],
    );
    expect(states).toEqual(["in_progress", "completed"]);
  });

  it("is run by the default branch's harness, whatever its own does", async () => {
    await opened({});
    const sha = await repository.edit("dist/action.mjs", () => 'throw new Error("HOSTILE");');
    fake.state.pulls[0]!.sha = sha;
    const { jobs, log } = await bench(sha);
    expect(log).not.toContain("HOSTILE");
    expect(jobs["bench/Judge and comment"], log).toBe("success");
  });

  it("ends its check run when nothing was measured", async () => {
    await opened({});
    const sha = await repository.edit("rvp.toml", (text) => `${text}\nnonsense = 1\n`);
    fake.state.pulls[0]!.sha = sha;
    await bench(sha);
    expect(fake.state.checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(fake.state.comments[0]!.body).toContain("nothing was measured");
  });

  it("is dispatched by /bench, at the commit that the comment saw", async () => {
    const sha = await opened({});
    const at = "2026-05-01T11:00:00Z";
    fake.state.pushes = [{ owner: "stranger", branch: "feature", sha, at }];
    const say = (login: string, written = "2026-05-01T12:00:00Z", body = "/bench") =>
      run(
        "bench-command.yml",
        "issue_comment",
        {
          action: "created",
          issue: { number: 7, pull_request: { url: "" } },
          comment: { id: 5, body, created_at: written, user: { login, type: "User" } },
          sender: { login, type: "User" },
          ...repositoryPart,
        },
        "main",
      );
    const asked = await say("ann");
    expect(asked.log).toContain(
      `gh was asked: workflow run bench.yml --ref main --raw-field pull-request=7 --raw-field sha=${sha}`,
    );
    for (const refused of [
      await say("rita"),
      await say("ann", "2026-05-01T10:00:00Z"),
      await say("ann", undefined, "/bench $(touch pwned)"),
    ]) {
      expect(refused.log).toContain("refused: ");
      expect(refused.log).not.toContain("gh was asked");
    }
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
    expect(names, log).toEqual(["report-last-release", "report-merge-base"]);
    const notes = join(artifacts, "report-last-release/changelog.md");
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
      expect(jobs, log).toEqual({
        "baseline/Measure": "success",
        "baseline/Keep the session": "success",
      });
      await rm(join(artifacts, "measured-baseline"), { recursive: true });
      return log;
    };
    await push("main");
    await push("main");
    expect(await push("release")).toContain("Neither kept as a baseline");
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
    await run("pr.yml", "pull_request", await pullRequest(broken));
    const mended = await repository.branch("feature", {});
    const { jobs, log } = await run("pr.yml", "pull_request", await pullRequest(mended));
    expect(Object.values(jobs), log).not.toContain("failure");
  });

  it("names the case that crashed, and its shard still delivers", async () => {
    const head = await repository.branch("feature", { fault: "crash", case: "toy/sum/large" });
    const { jobs, log } = await run("pr.yml", "pull_request", await pullRequest(head));
    expect(Object.keys(jobs).filter((job) => job.startsWith("pr/Measure"))).toHaveLength(3);
    expect(jobs["pr/Judge"], log).toBe("failure");
    expect(log).toMatch(/not-measured: 1 case could not be measured: toy toy\/sum\/large/);
  });
});
