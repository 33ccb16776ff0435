import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkOut, mergeBase } from "../../src/base/worktree.ts";
import { ownName } from "../../src/system/owner.ts";
import { TestRepository } from "./repositories.ts";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.make();
});
afterEach(() => repository[Symbol.asyncDispose]());

/** main: first, then another commit; topic: first, then another. Returns where they part. */
async function fork(): Promise<string> {
  const base = await repository.git("rev-parse", "HEAD");
  await repository.git("checkout", "--quiet", "-b", "topic");
  await repository.commit("on topic");
  await repository.git("checkout", "--quiet", "main");
  await repository.commit("on main");
  await repository.git("checkout", "--quiet", "topic");
  return base;
}

describe("the merge base", () => {
  it("is where the branches part, not where the other one stands", async () => {
    const base = await fork();
    expect(await mergeBase(repository.path, "main")).toBe(base);
    expect(await mergeBase(repository.path, "origin/main")).toBe(base);
  });

  it.each(["no-such-branch", "--all", ""])(
    "of an unknown ref is refused by name: %j",
    async (ref) => {
      await expect(mergeBase(repository.path, ref)).rejects.toMatchObject({
        name: "RvpError",
        exitCode: 2,
        message: `base "${ref}" is not a commit of this repository`,
        hint: expect.stringContaining("fetch-depth: 0"),
      });
    },
  );

  it("that a shallow clone lacks names the way out", async () => {
    await fork();
    await repository.git("push", "--quiet", "origin", "main", "topic");
    const shallow = await repository.clone("shallow", "--depth=1", "--no-single-branch");
    await expect(mergeBase(shallow, "origin/topic")).rejects.toMatchObject({
      message: expect.stringContaining("no common commit"),
      hint: expect.stringContaining("shallow"),
    });
  });

  it("of histories that have nothing in common is not blamed on the clone", async () => {
    await repository.git("checkout", "--quiet", "--orphan", "island");
    await repository.commit("alone");
    await expect(mergeBase(repository.path, "main")).rejects.toMatchObject({
      hint: expect.stringContaining("another repository"),
    });
  });
});

describe("the base's tree", () => {
  const file = (root: string) => readFile(join(root, "file.txt"), "utf8");

  it("lies beside the head's, which stays as it is, and is gone after use", async () => {
    const base = await fork();
    await writeFile(join(repository.path, "work.txt"), "in progress");
    let root: string;
    {
      await using tree = await checkOut(repository.path, base, join(repository.folder, "trees"));
      root = tree.root;
      expect(tree.commit).toBe(base);
      expect(await file(root)).toBe("first");
      expect(await file(repository.path)).toBe("on topic");
      await writeFile(join(root, "built.o"), "left by a build");
    }
    expect(existsSync(root)).toBe(false);
    expect(await repository.git("worktree", "list")).not.toContain("base-");
    expect(await repository.git("status", "--porcelain")).toBe("?? work.txt");
    expect(await repository.git("branch", "--show-current")).toBe("topic");
  });

  it("is gone after an error, too", async () => {
    const folder = join(repository.folder, "trees");
    let root = "";
    const failing = async () => {
      await using tree = await checkOut(repository.path, "HEAD", folder);
      root = tree.root;
      throw new Error("the build failed");
    };
    await expect(failing()).rejects.toThrow("the build failed");
    expect(existsSync(root)).toBe(false);
  });

  it("is the project's own folder where that is not the repository's", async () => {
    const project = join(repository.path, "bench");
    await mkdir(project);
    await writeFile(join(project, "file.txt"), "inner");
    const commit = await repository.commit("with a project");
    await using tree = await checkOut(project, commit, join(repository.folder, "trees"));
    expect(await file(tree.root)).toBe("inner");
  });

  it("removes what killed runs left, and nothing of a run that lives", async () => {
    const folder = join(repository.folder, "trees");
    const commit = await repository.git("rev-parse", "HEAD");
    const killed = spawn(process.execPath, ["-e", ""]);
    await once(killed, "exit");
    const [pid, beginning] = ownName().split("-");
    const dead = [`${killed.pid}`, `${killed.pid}-1`, `${pid}-${Number(beginning) - 1}`];
    const alive = ["1", ownName()];
    for (const owner of [...dead, ...alive]) {
      await repository.git(
        "worktree",
        "add",
        "--detach",
        join(folder, `base-abc-${owner}`),
        commit,
      );
    }
    await mkdir(join(folder, "base-notes"));
    await using _ = await checkOut(repository.path, commit, folder);
    const left = [...alive.map((owner) => `base-abc-${owner}`), "base-notes"];
    const own = `base-${commit.slice(0, 12)}-${ownName()}`;
    expect((await readdir(folder)).sort()).toEqual([...left, own].sort());
    const known = await repository.git("worktree", "list");
    for (const owner of dead) expect(known).not.toContain(`base-abc-${owner} `);
  });

  it("takes the place of one that an interrupted run left behind", async () => {
    const folder = join(repository.folder, "trees");
    const commit = await repository.git("rev-parse", "HEAD");
    const left = await checkOut(repository.path, commit, folder);
    await writeFile(join(left.root, "file.txt"), "half");
    await using tree = await checkOut(repository.path, commit, folder);
    expect(tree.root).toBe(left.root);
    expect(await file(tree.root)).toBe("first");
  });
});
