import { describe, expect, it } from "vitest";
import { postComment } from "../../src/github/comment.ts";
import { problemOf } from "../../src/github/problem.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();
const POST = "POST /issues/7/comments";

const post = (token = "bot", pull = 7, words = "words") =>
  postComment(
    github.client(token),
    REPOSITORY,
    pull,
    { key: "default", run: { id: 1, attempt: 1 } },
    words,
  );

const sentence = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "it worked",
    (error) => problemOf(error, "the comment could not be written", "pull-requests: write"),
  );

const posts = () => github.fake.log.filter((line) => line.startsWith("POST")).length;

describe("faults that pass", () => {
  it.each([
    ["500", { status: 500, message: "Server Error" }],
    ["502", { status: 502, message: "Bad Gateway" }],
    [
      "429 with Retry-After",
      {
        status: 429,
        message: "You have exceeded a secondary rate limit",
        headers: { "retry-after": "2" },
      },
    ],
    [
      "403 of the secondary rate limit",
      {
        status: 403,
        message: "You have exceeded a secondary rate limit. Please wait.",
        headers: { "retry-after": "2" },
      },
    ],
    [
      "403 of the primary rate limit",
      {
        status: 403,
        message: "API rate limit exceeded",
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3),
        },
      },
    ],
    ["429 without a word", { status: 429, message: "Too Many Requests" }],
    ["a cut connection", undefined],
  ])("%s: the comment is written, once", async (_, answer) => {
    github.fake.faults.push({ match: POST, answer });
    expect((await post())?.state).toBe("created");
    expect(github.fake.state.comments).toHaveLength(1);
    expect(posts()).toBe(2);
  });

  it.each([
    ["the connection is cut after the comment was made", undefined],
    ["502 after the comment was made", { status: 502, message: "Bad Gateway" }],
  ])("%s: it is found, not made twice", async (_, answer) => {
    github.fake.faults.push({ match: POST, carriedOut: true, answer });
    await post();
    expect(github.fake.state.comments).toHaveLength(1);
    expect(posts()).toBe(1);
  });

  it("a server that fails while looking: tried again", async () => {
    github.fake.faults.push({
      match: "GET /issues/7/comments",
      times: 2,
      answer: { status: 503, message: "down" },
    });
    expect((await post())?.state).toBe("created");
  });

  it("waits as long as Retry-After asks", async () => {
    const headers = { "retry-after": "80" };
    github.fake.faults.push({
      match: POST,
      answer: { status: 403, message: "secondary rate limit", headers },
    });
    await post();
    const [first, second] = github.fake.requests.filter(({ method }) => method === "POST");
    // 80 seconds, of a millisecond each here
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(78);
    expect(github.said.join()).toContain("waiting 80 s");
  });
});

describe("faults that stay are one sentence", () => {
  const always = (status: number, message: string, headers?: Record<string, string>) =>
    github.fake.faults.push({ match: POST, times: 100, answer: { status, message, headers } });

  it("a token without permission names the permission", async () => {
    const said = await sentence(post("reader"));
    expect(said).toContain("permissions: pull-requests: write");
    expect(said).toContain("403");
    expect(posts()).toBe(1);
  });

  it("a bad token", async () => {
    expect(await sentence(post("nobody"))).toMatch(/not valid \(401\)/);
  });

  it("no such pull request", async () => {
    expect(await sentence(post("bot", 8))).toMatch(/not found, or hidden from the token \(404\)/);
  });

  it("a refused body", async () => {
    expect(await sentence(post("bot", 7, "x".repeat(70_000)))).toMatch(
      /refused .*\(422: .*too long/i,
    );
    expect(posts()).toBe(1);
  });

  it("a server that stays down is given up", async () => {
    always(500, "Server Error");
    expect(await sentence(post())).toMatch(/answered 500 every time/);
    expect(posts()).toBeLessThan(10);
  });

  it("a rate limit that lasts longer than a runner should wait", async () => {
    always(403, "You have exceeded a secondary rate limit", { "retry-after": "3600" });
    expect(await sentence(post())).toMatch(/rate limit held too long/);
    expect(posts()).toBe(1);
  });

  it("a network that stays cut", async () => {
    github.fake.faults.push({ match: "GET /issues/7/comments", times: 100 });
    expect(await sentence(post())).toMatch(/no answer from GitHub/);
  });
});
