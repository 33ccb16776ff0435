import { describe, expect, it } from "vitest";
import { postComment } from "../../src/github/comment.ts";
import type { Marker } from "../../src/github/marker.ts";
import { BOT } from "./fake/routes.ts";
import { REPOSITORY, useFakeGitHub } from "./fake/session.ts";

const github = useFakeGitHub();

const marker = (run: number, key = "default"): Marker => ({ key, run: { id: run, attempt: 1 } });

async function post(words: string, run = 1, key = "default", token = "bot") {
  return (await postComment(github.client(token), REPOSITORY, 7, marker(run, key), words))!;
}

/** Words that only take the place of earlier ones. */
function amend(words: string, run: number) {
  return postComment(github.client(), REPOSITORY, 7, marker(run), words, { first: false });
}

const bodies = () => github.fake.state.comments.map(({ body }) => body);
const chatter = (count: number) => {
  for (let i = 0; i < count; i++) {
    github.fake.state.comments.push({
      id: 100 + i,
      pull: 7,
      body: `chat ${i}`,
      user: { id: 5, type: "User" },
    });
  }
};

describe("a comment that may not be the first", () => {
  it("is withheld", async () => {
    expect(await amend("green", 1)).toBeUndefined();
    expect(bodies()).toEqual([]);
  });

  it("takes the place of what an earlier run said", async () => {
    await post("red", 1);
    expect(await amend("green", 2)).toMatchObject({ state: "updated" });
    expect(bodies()).toEqual(["<!-- rvp-bench key=default run=2.1 -->\ngreen"]);
  });

  it("is withheld when the earlier one goes in that moment", async () => {
    await post("red", 1);
    github.fake.faults.push({
      match: "PATCH /issues/comments/",
      before: () => github.fake.state.comments.pop(),
    });
    expect(await amend("green", 2)).toBeUndefined();
    expect(bodies()).toEqual([]);
  });
});

describe("sticky comment", () => {
  it("is created once, then updated in place", async () => {
    const first = await post("slow", 1);
    const second = await post("fast", 2);
    expect([first.state, second.state]).toEqual(["created", "updated"]);
    expect(second.id).toBe(first.id);
    expect(bodies()).toEqual(["<!-- rvp-bench key=default run=2.1 -->\nfast"]);
  });

  it("is found behind 250 other comments, on the third page", async () => {
    chatter(250);
    const { id } = await post("one", 1);
    expect((await post("two", 2)).id).toBe(id);
    expect(github.fake.log.filter((line) => line.includes("page=3")).length).toBeGreaterThan(0);
    expect(bodies()).toHaveLength(251);
  });

  it("sends nothing when the words are the same", async () => {
    await post("same", 1);
    const writes = () => github.fake.log.filter((line) => !line.startsWith("GET")).length;
    const before = writes();
    expect((await post("same", 1)).state).toBe("unchanged");
    expect(writes()).toBe(before);
  });

  it("keeps comments of other keys apart", async () => {
    await post("cpu", 1, "cpu");
    await post("gpu", 1, "gpu");
    expect(bodies()).toHaveLength(2);
  });

  it("leaves the words of a later run, and says so", async () => {
    await post("new", 9);
    expect((await post("old", 3)).state).toBe("superseded");
    expect(bodies()[0]).toContain("new");
  });

  it("never edits a person's comment that carries the marker", async () => {
    const forged = "<!-- rvp-bench key=default run=99.1 -->\nlooks fine to me";
    github.fake.state.comments.push({
      id: 50,
      pull: 7,
      body: forged,
      user: { id: 66, type: "User" },
    });
    expect((await post("slow", 1)).state).toBe("created");
    expect(bodies()[0]).toBe(forged);
  });

  it("knows its own comments when the token is a person's", async () => {
    await post("one", 1, "default", "person");
    expect((await post("two", 2, "default", "person")).state).toBe("updated");
    expect(bodies()).toHaveLength(1);
  });

  it("is made anew when it was deleted between looking and writing", async () => {
    await post("one", 1);
    github.fake.faults.push({
      match: "PATCH /issues/comments/",
      before: () => github.fake.state.comments.pop(),
    });
    await post("two", 2);
    expect(bodies()).toEqual(["<!-- rvp-bench key=default run=2.1 -->\ntwo"]);
  });

  it("is one comment after two runs that created theirs at the same time", async () => {
    github.fake.faults.push({
      match: "POST /issues/7/comments",
      before: () =>
        github.fake.state.comments.push({
          id: 1000,
          pull: 7,
          body: "<!-- rvp-bench key=default run=4.1 -->\nthe other run",
          user: BOT,
        }),
    });
    await post("the later run", 5);
    expect(bodies()).toEqual(["<!-- rvp-bench key=default run=5.1 -->\nthe later run"]);
  });

  it("is one comment after eight runs at once, and shows the last", async () => {
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((run) => post(`run ${run}`, run)));
    expect(bodies()).toEqual(["<!-- rvp-bench key=default run=8.1 -->\nrun 8"]);
  });
});
