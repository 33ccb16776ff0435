import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchBaselines, updateBranch } from "../../src/sessions/orphan_branch.ts";
import { TestRepository } from "../base/repositories.ts";

const BRANCH = "rvp-baselines";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.make();
});
afterEach(() => repository[Symbol.asyncDispose]());

/** Appends a line to sessions.txt, as saving a session adds to a file. */
const add = (line: string) => async (folder: string) => {
  const file = join(folder, "sessions.txt");
  const before = existsSync(file) ? await readFile(file, "utf8") : "";
  await writeFile(file, `${before}${line}\n`);
};

const remoteFile = async (path: string) =>
  (await execa("git", ["show", `${BRANCH}:${path}`], { cwd: repository.remote })).stdout;

describe("the branch of baselines", () => {
  it("begins without history and without the code", async () => {
    await updateBranch(repository.path, BRANCH, "one", add("one"));
    const files = await execa("git", ["ls-tree", "--name-only", BRANCH], {
      cwd: repository.remote,
    });
    const commits = await execa("git", ["rev-list", BRANCH], { cwd: repository.remote });
    expect(files.stdout).toBe("sessions.txt");
    expect(commits.stdout.split("\n")).toHaveLength(1);
  });

  it("grows by a commit a session, and leaves the checkout as it was", async () => {
    await writeFile(join(repository.path, "work.txt"), "in progress");
    for (const line of ["one", "two"]) await updateBranch(repository.path, BRANCH, line, add(line));
    expect(await remoteFile("sessions.txt")).toBe("one\ntwo");
    expect(await repository.git("status", "--porcelain")).toBe("?? work.txt");
    expect(await repository.git("branch", "--show-current")).toBe("main");
    expect(await repository.git("worktree", "list")).not.toContain("rvp-baselines-");
  });

  it("is written through a shallow clone, as a workflow's checkout is", async () => {
    await updateBranch(repository.path, BRANCH, "one", add("one"));
    const shallow = await repository.clone("shallow", "--depth=1");
    await updateBranch(shallow, BRANCH, "two", add("two"));
    expect(await remoteFile("sessions.txt")).toBe("one\ntwo");
  });

  it.each(["new", "there already"])(
    "keeps the session of a job that pushed in between (%s)",
    async (state) => {
      if (state !== "new") await updateBranch(repository.path, BRANCH, "zero", add("zero"));
      const other = await repository.clone("other");
      let turns = 0;
      await updateBranch(repository.path, BRANCH, "mine", async (folder) => {
        turns += 1;
        if (turns === 1) await updateBranch(other, BRANCH, "theirs", add("theirs"));
        await add("mine")(folder);
      });
      const lines = state === "new" ? "theirs\nmine" : "zero\ntheirs\nmine";
      expect(await remoteFile("sessions.txt")).toBe(lines);
      expect(turns).toBe(2);
    },
  );

  it("keeps every session of three jobs that push at the same time", async () => {
    const clones = await Promise.all(["a", "b", "c"].map((name) => repository.clone(name)));
    await Promise.all(
      clones.map((clone, index) => updateBranch(clone, BRANCH, `${index}`, add(`${index}`))),
    );
    expect((await remoteFile("sessions.txt")).split("\n").sort()).toEqual(["0", "1", "2"]);
  });

  it("that cannot be written says which permission is missing", async () => {
    await writeFile(
      join(repository.remote, "hooks/pre-receive"),
      "#!/bin/sh\necho denied >&2\nexit 1\n",
      {
        mode: 0o755,
      },
    );
    await expect(updateBranch(repository.path, BRANCH, "one", add("one"))).rejects.toMatchObject({
      message: expect.stringContaining("could not be pushed"),
      hint: expect.stringContaining("contents: write"),
    });
  });

  it("is copied into a folder, which it replaces; where there is none, that is said", async () => {
    const folder = join(repository.path, "baselines");
    expect(await fetchBaselines(repository.path, BRANCH, folder)).toBe(false);
    await updateBranch(repository.path, BRANCH, "one", add("one"));
    await execa("mkdir", [folder]);
    await writeFile(join(folder, "stale.json"), "{}");
    expect(await fetchBaselines(repository.path, BRANCH, folder)).toBe(true);
    expect(await readFile(join(folder, "sessions.txt"), "utf8")).toBe("one\n");
    expect(existsSync(join(folder, "stale.json"))).toBe(false);
  });
});
