import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { latestRelease, releasesOf } from "../../src/base/release.ts";
import { TestRepository } from "./repositories.ts";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.make();
});
afterEach(() => repository[Symbol.asyncDispose]());

it("is the highest version before HEAD, by number and not by spelling", async () => {
  for (const tag of ["v1.9.0", "v1.10.0", "v1.2.0"]) await repository.git("tag", tag);
  await repository.commit("candidate");
  expect(await latestRelease(repository.path)).toBe("v1.10.0");
});

it("is neither HEAD's own tag, nor a moving tag, nor a pre-release", async () => {
  await repository.git("tag", "v1.0.0");
  await repository.commit("candidate");
  for (const tag of ["v1.1.0", "v1", "v2.0.0-rc.1"]) await repository.git("tag", tag);
  expect(await latestRelease(repository.path)).toBe("v1.0.0");
});

it("is not a release of another line", async () => {
  await repository.git("tag", "v1.0.0");
  await repository.git("checkout", "--quiet", "-b", "next");
  await repository.commit("two");
  await repository.git("tag", "v2.0.0");
  await repository.git("checkout", "--quiet", "main");
  await repository.commit("fix");
  expect(await latestRelease(repository.path)).toBe("v1.0.0");
});

it("that is missing says how to go on", async () => {
  await expect(latestRelease(repository.path)).rejects.toMatchObject({
    message: expect.stringContaining("no earlier release tag"),
    hint: expect.stringContaining("base: none"),
  });
});

it("that a shallow clone hides names fetch-depth", async () => {
  await repository.git("tag", "v1.0.0");
  await repository.commit("candidate");
  await repository.git("push", "--quiet", "origin", "main", "v1.0.0");
  const shallow = await repository.clone("shallow", "--depth=1");
  await expect(latestRelease(shallow)).rejects.toMatchObject({
    hint: expect.stringContaining("fetch-depth: 0"),
  });
});

it("has the date of its commit, however late its tag was made", async () => {
  const commit = await repository.git("rev-parse", "HEAD");
  const old = await repository.git("commit-tree", "HEAD^{tree}", "-m", "old");
  const shown = await repository.git("cat-file", "commit", old);
  const dated = shown.replace(/^(author|committer) (.*>) \d+ .*$/gm, "$1 $2 1700000000 +0000");
  const path = join(repository.folder, "commit.txt");
  await writeFile(path, `${dated}\n`);
  const earlier = await repository.git("hash-object", "-t", "commit", "-w", path);
  await repository.git("tag", "--annotate", "--message", "late", "v1.0.0", earlier);
  await repository.git("tag", "v0.9.0", earlier);
  await repository.git("tag", "v1.1.0", commit);
  const found = new Map((await releasesOf(repository.path)).map((each) => [each.name, each]));
  const release = { commit: earlier, date: "2023-11-14T22:13:20+00:00" };
  expect(found.get("v1.0.0")).toEqual({ name: "v1.0.0", ...release });
  expect(found.get("v0.9.0")).toEqual({ name: "v0.9.0", ...release });
  expect(found.get("v1.1.0")?.commit).toBe(commit);
});
