import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findPull } from "../../src/github/pull.ts";
import { type EventPayload, type RunnerEnv, targetOf } from "../../src/github/target.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();

const HEAD = "a".repeat(40);
const env: RunnerEnv = {
  repository: "o/r",
  eventName: "push",
  sha: "c".repeat(40),
  runId: 12,
  runAttempt: 2,
  serverUrl: "https://github.com",
};

const pullRequest = (repo: string | null): EventPayload => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: repo === null ? null : { full_name: repo } },
    base: { sha: "b".repeat(40) },
  },
});

const afterRun = (overrides: object = {}): EventPayload => ({
  workflow_run: {
    id: 11,
    run_attempt: 1,
    event: "pull_request",
    head_sha: HEAD,
    head_branch: "feature",
    head_repository: { full_name: "stranger/r", owner: { login: "o" } },
    ...overrides,
  },
});

describe("target", () => {
  it("of a push is the commit", () => {
    const target = targetOf(env, {});
    expect(target).toMatchObject({ headSha: env.sha, untrusted: false });
    expect(target.pull).toBeUndefined();
  });

  it("of a pull request is its head, not the merge commit", () => {
    const target = targetOf({ ...env, eventName: "pull_request" }, pullRequest("o/r"));
    expect(target).toMatchObject({
      headSha: HEAD,
      pull: { number: 7 },
      readOnly: false,
      untrusted: false,
    });
  });

  it.each(["stranger/r", null])("of a fork's pull request (%s) cannot be written to", (repo) => {
    const target = targetOf({ ...env, eventName: "pull_request" }, pullRequest(repo));
    expect(target).toMatchObject({ readOnly: true, untrusted: true });
  });

  it("of a second phase is the measured run, and untrusted for a fork", () => {
    expect(targetOf({ ...env, eventName: "workflow_run" }, afterRun())).toMatchObject({
      headSha: HEAD,
      run: { id: 11, attempt: 1 },
      pull: { headOwner: "o", headBranch: "feature" },
      untrusted: true,
      readOnly: false,
    });
  });

  it("of a merge group is its head", () => {
    const payload = { merge_group: { head_sha: HEAD, base_sha: BASE } };
    expect(targetOf({ ...env, eventName: "merge_group" }, payload).headSha).toBe(HEAD);
  });

  it("of a second phase after a push comments nowhere", () => {
    expect(targetOf(env, afterRun({ event: "push" })).pull).toBeUndefined();
  });

  it("of a deleted fork is refused in one sentence", () => {
    expect(() => targetOf(env, afterRun({ head_repository: null }))).toThrow(/is gone/);
  });
});

const BASE = "b".repeat(40);
const baseOf = (eventName: string, payload: EventPayload) =>
  targetOf({ ...env, eventName }, payload).base;

describe("base", () => {
  it.each<[string, EventPayload]>([
    ["pull_request", pullRequest("o/r")],
    ["merge_group", { merge_group: { head_sha: HEAD, base_sha: BASE } }],
    ["push", { ref: "refs/heads/main", before: BASE, forced: false }],
  ])("of %s is the commit that the event names", (name, payload) => {
    expect(baseOf(name, payload)).toEqual({ kind: "base", sha: BASE });
  });

  it.each<[string, string, EventPayload, RegExp]>([
    ["push", "a new branch", { ref: "refs/heads/x", before: "0".repeat(40) }, /created its branch/],
    ["push", "a tag", { ref: "refs/tags/v1.0.0", before: BASE }, /a tag/],
    ["push", "force", { ref: "refs/heads/x", before: BASE, forced: true }, /replaced the history/],
    ["schedule", "the clock", {}, /schedule/],
    ["workflow_dispatch", "hand", {}, /by hand/],
    ["release", "a release", {}, /release:latest/],
    ["issue_comment", "a comment", {}, /the event issue_comment names no commit/],
    ["workflow_run", "another run", afterRun(), /the run that measured/],
  ])("of %s by %s is none, and says why", (name, _, payload, why) => {
    expect(baseOf(name, payload)).toEqual({ kind: "none", why: expect.stringMatching(why) });
  });

  it("of every event is in the table of docs/github.md", () => {
    const page = readFileSync("docs/github.md", "utf8");
    const none = ["schedule", "workflow_dispatch", "release", "workflow_run"];
    for (const event of ["pull_request", "merge_group", "push", ...none])
      expect(page).toMatch(new RegExp(`^\\| \`${event}\``, "m"));
  });
});

describe("a dispatched run", () => {
  const dispatched = (inputs: EventPayload["inputs"]) =>
    targetOf({ ...env, eventName: "workflow_dispatch" }, { inputs });

  it("is about the commit of the pull request that it names", () => {
    const target = dispatched({ "pull-request": "7", sha: HEAD });
    expect(target).toMatchObject({ headSha: HEAD, pull: { number: 7 } });
  });

  it.each([null, {}, { profile: "full", sha: "abc" }])(
    "that names none is about its own commit: %j",
    (inputs) => {
      const target = dispatched(inputs);
      expect(target.headSha).toBe(env.sha);
      expect(target.pull).toBeUndefined();
    },
  );

  it("with a short commit is refused", () => {
    expect(() => dispatched({ "pull-request": "7", sha: "abc" })).toThrow(/all 40|do not name/);
  });
});

describe("pull request of a fork", () => {
  it("is found by the head that the event names", async () => {
    const ref = { headOwner: "o", headBranch: "feature" };
    expect(await findPull(github.client(), REPOSITORY, ref, HEAD)).toBe(7);
  });

  it("that has moved on is not commented on", async () => {
    const ref = { headOwner: "o", headBranch: "feature" };
    expect(await findPull(github.client(), REPOSITORY, ref, "d".repeat(40))).toBeUndefined();
  });
});
