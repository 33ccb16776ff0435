import { describe, expect, test } from "vitest";
import { cacheAccess } from "../../src/github/cache_access.ts";
import { targetOf } from "../../src/github/target.ts";

const SHA = "a".repeat(40);
const pullFrom = (repository: string) => ({
  pull_request: {
    number: 1,
    head: { sha: SHA, repo: { full_name: repository } },
    base: { sha: "b".repeat(40) },
  },
});

function access(eventName: string, payload: Parameters<typeof targetOf>[1], trust = "trusted") {
  const env = {
    repository: "o/r",
    eventName,
    sha: SHA,
    runId: 1,
    runAttempt: 1,
    serverUrl: "https://x",
  };
  return cacheAccess(targetOf(env, payload), eventName, trust);
}

describe("GitHub's cache", () => {
  test("is read and written by merged code, and by a pull request of the repository in its own scope", () => {
    expect(access("push", { before: SHA })).toBe("write");
    expect(access("schedule", {})).toBe("write");
    expect(access("pull_request", pullFrom("o/r"))).toBe("write");
  });

  test("is never written for a pull request that another event brought: merged code would find it", () => {
    const inputs = { "pull-request": "7", sha: SHA };
    expect(access("workflow_dispatch", { inputs })).toBe("read");
    expect(access("pull_request_target", pullFrom("o/r"))).toBe("read");
  });

  test("has no part of a fork, nor of an untrusted job", () => {
    expect(access("pull_request", pullFrom("stranger/r"))).toBe("none");
    expect(access("pull_request_target", pullFrom("stranger/r"))).toBe("none");
    expect(access("push", {}, "untrusted")).toBe("none");
  });
});
