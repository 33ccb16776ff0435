import { describe, expect, it } from "vitest";
import { type AskingEvent, authorize } from "../../src/github/authorize.ts";
import { BASE } from "./fake/routes.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();

const HEAD = "a".repeat(40);
const OTHER = "c".repeat(40);
const person = (login: string) => ({ login, type: "User" });
const WORKFLOW = { login: "github-actions[bot]", type: "Bot" };

const ask = (event: AskingEvent) => {
  Object.assign(github.fake.state.permissions, { ann: "admin", will: "write", rita: "read" });
  Object.assign(github.fake.state.permissions, {
    "other[bot]": "write",
    [WORKFLOW.login]: "write",
  });
  return authorize(github.client(), REPOSITORY, event);
};

const YES = { authorized: true, pull: 7, sha: HEAD, baseSha: BASE };

describe("a dispatched run", () => {
  const dispatch = (sender = person("ann"), sha = HEAD, number = "7") =>
    ask({ sender, inputs: { "pull-request": number, sha } });

  it.each(["ann", "will"])("is let run by %s, who may write", async (login) => {
    expect(await dispatch(person(login))).toEqual({ ...YES, by: login });
  });

  it("is let run when a workflow of this repository dispatched it", async () => {
    expect(await dispatch(WORKFLOW)).toMatchObject(YES);
  });

  it.each([person("rita"), person("stranger"), { login: "other[bot]", type: "Bot" }])(
    "is refused to $login",
    async (sender) => {
      expect((await dispatch(sender)).authorized).toBe(false);
    },
  );

  it("is refused for a commit that is not the head of the pull request", async () => {
    expect(await dispatch(person("ann"), OTHER)).toEqual({
      authorized: false,
      reason: `the head of #7 is ${HEAD}, not ${OTHER}: look at it, then ask again`,
    });
  });

  it("is refused for a closed pull request", async () => {
    github.fake.state.pulls[0]!.state = "closed";
    expect(await dispatch()).toEqual({ authorized: false, reason: "#7 is closed" });
  });

  it.each([
    [HEAD.slice(0, 12), "7"],
    ["", "7"],
    ["HEAD", "7"],
    [HEAD, "7/../8"],
  ])("does not take %j of %j for a commit of a pull request", async (sha, number) => {
    await expect(dispatch(person("ann"), sha, number)).rejects.toThrow(/do not name a commit/);
    expect(github.fake.log).toEqual([]);
  });
});

describe("/bench in a comment", () => {
  const WRITTEN = "2026-05-01T12:00:00Z";
  const comment = (body = "/bench", login = "ann", more: Partial<AskingEvent> = {}) =>
    ask({
      action: "created",
      sender: person(login),
      issue: { number: 7, pull_request: {} },
      comment: { body, created_at: WRITTEN, user: person(login) },
      ...more,
    });
  const pushed = (at: string, sha = HEAD) =>
    github.fake.state.pushes?.push({ owner: "o", branch: "feature", sha, at });

  it("pins the head that the comment saw", async () => {
    pushed("2026-05-01T11:59:59Z");
    expect(await comment()).toEqual({ ...YES, by: "ann" });
  });

  it.each(["2026-05-01T12:00:00Z", "2026-05-01T12:00:01Z"])(
    "is refused for a head that was pushed with or after the comment (%s)",
    async (created) => {
      pushed(created);
      expect(await comment()).toMatchObject({ authorized: false });
    },
  );

  it("is refused for an old head that was pushed again after the comment", async () => {
    pushed("2026-05-01T10:00:00Z");
    pushed("2026-05-01T11:00:00Z", OTHER);
    pushed("2026-05-01T12:00:05Z");
    expect(await comment()).toMatchObject({ authorized: false });
  });

  it("is refused for an old head whose new push is not on record yet", async () => {
    pushed("2026-05-01T10:00:00Z");
    pushed("2026-05-01T11:00:00Z", OTHER); // what the comment saw
    expect(await comment()).toMatchObject({ authorized: false });
  });

  it("takes no push to another branch, or to another's repository, for one of the head", async () => {
    const at = "2026-05-01T10:00:00Z";
    github.fake.state.pushes?.push(
      { owner: "o", branch: "other", sha: HEAD, at },
      { owner: "stranger", branch: "feature", sha: HEAD, at },
    );
    expect(await comment()).toMatchObject({ authorized: false });
  });

  it("asks for the record of the repository that the head is in", async () => {
    github.fake.state.pulls[0]!.owner = "stranger";
    const at = "2026-05-01T10:00:00Z";
    github.fake.state.pushes?.push({ owner: "stranger", branch: "feature", sha: HEAD, at });
    expect(await comment()).toEqual({ ...YES, by: "ann" });
  });

  it.each(["not there", "not ours to read"])(
    "is refused where the record of pushes is %s, and says how to go on",
    async (state) => {
      if (state !== "not there") github.fake.state.pushes = undefined;
      const answer = await comment();
      expect(answer).toMatchObject({ authorized: false });
      expect(JSON.stringify(answer)).toContain(`write /bench ${HEAD}`);
    },
  );

  it("that names the head needs no date, and no other commit will do", async () => {
    expect(await comment(`/bench ${HEAD}`)).toMatchObject(YES);
    expect(await comment(`/bench ${OTHER}`)).toMatchObject({ authorized: false });
  });

  it.each(["rita", "stranger", "github-actions[bot]"])("is refused to %s", async (login) => {
    pushed("2026-05-01T11:00:00Z");
    const type = login.endsWith("[bot]") ? "Bot" : "User";
    const user = { login, type };
    const answer = await comment("/bench", login, {
      sender: user,
      comment: { body: "/bench", created_at: WRITTEN, user },
    });
    expect(answer).toMatchObject({ authorized: false });
  });

  it("is nothing within a text, in an edited comment, or on an issue", async () => {
    const answers = [
      await comment("please /bench"),
      await comment("> /bench\nno"),
      await comment("/bench\nis what I will write once this is mended"),
      await comment("/bench main"),
      await comment("/bench", "ann", { action: "edited" }),
      await comment("/bench", "ann", { issue: { number: 7 } }),
    ];
    expect(answers.map(({ authorized }) => authorized)).toEqual(Array(6).fill(false));
    expect(github.fake.log).toEqual([]);
  });
});
