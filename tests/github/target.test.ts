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

  it("of a second phase after a push comments nowhere", () => {
    expect(targetOf(env, afterRun({ event: "push" })).pull).toBeUndefined();
  });

  it("of a deleted fork is refused in one sentence", () => {
    expect(() => targetOf(env, afterRun({ head_repository: null }))).toThrow(/is gone/);
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
