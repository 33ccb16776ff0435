import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lineOf } from "../../src/base/line.ts";
import { checkOut } from "../../src/base/worktree.ts";
import { TestRepository } from "./repositories.ts";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.make();
});
afterEach(() => repository[Symbol.asyncDispose]());

const subjects = async (good: string, bad: string) =>
  (await lineOf(repository.path, good, bad)).map(({ subject }) => subject);

describe("the line of commits", () => {
  it("has both ends, oldest first, with who made them and when", async () => {
    const first = await repository.git("rev-parse", "HEAD");
    await repository.commit("second");
    const third = await repository.commit("third: a | `subject`");
    const line = await lineOf(repository.path, first, "HEAD");
    expect(line.map(({ subject }) => subject)).toEqual(["first", "second", "third: a | `subject`"]);
    expect(line[2]).toEqual({
      hash: third,
      author: "test",
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      subject: "third: a | `subject`",
      parents: 1,
    });
  });

  it("takes a merge as one step, and leaves out what it brought", async () => {
    await repository.git("checkout", "--quiet", "-b", "topic");
    await repository.commit("on topic");
    await repository.git("checkout", "--quiet", "main");
    await repository.git("commit", "--quiet", "--allow-empty", "--message", "on main");
    await repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
    const line = await lineOf(repository.path, "main~2", "main");
    expect(line.map(({ subject, parents }) => [subject, parents])).toEqual([
      ["first", 0],
      ["on main", 1],
      ["merge", 2],
    ]);
  });

  it("begins where a good end beside it parted from it", async () => {
    await repository.git("checkout", "--quiet", "-b", "topic");
    await repository.commit("on topic");
    await repository.git("checkout", "--quiet", "main");
    await repository.commit("on main");
    expect(await subjects("topic", "main")).toEqual(["first", "on main"]);
  });

  it("needs a commit between its ends, in this order, and refs that are there", async () => {
    await repository.commit("second");
    await expect(subjects("HEAD", "HEAD~1")).rejects.toThrow(/no commit between them/);
    await expect(subjects("HEAD", "HEAD")).rejects.toThrow(/no commit between them/);
    await expect(subjects("--all", "HEAD")).rejects.toThrow('--good "--all" is not a commit');
    await expect(subjects("HEAD", "nowhere")).rejects.toThrow('--bad "nowhere" is not a commit');
  });

  it("needs a commit in common", async () => {
    await repository.git("checkout", "--quiet", "--orphan", "other");
    await repository.commit("of another history");
    await expect(subjects("main", "other")).rejects.toThrow(/no common commit/);
  });
});

it("a tree moves from commit to commit", async () => {
  const first = await repository.git("rev-parse", "HEAD");
  const second = await repository.commit("second");
  await using tree = await checkOut(repository.path, second, join(repository.folder, "trees"));
  const text = () => readFile(join(tree.root, "file.txt"), "utf8");
  expect(await text()).toBe("second");
  await tree.moveTo(first);
  expect([await text(), tree.commit]).toEqual(["first", first]);
  expect(await readFile(join(repository.path, "file.txt"), "utf8")).toBe("second");
});
