// The scripts of a release, run as release.yml runs them: git is real, `gh` is a stand-in.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPTS = join(import.meta.dirname, "../../scripts");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-release-"));
  await mkdir(join(folder, "bin"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, args: string[], cwd = folder) {
  const { exitCode, stdout, stderr } = await execa("bash", [join(SCRIPTS, name), ...args], {
    cwd,
    stdin: "ignore",
    reject: false,
    env: { PATH: `${join(folder, "bin")}:${process.env.PATH}` },
  });
  return { exitCode, stdout, stderr };
}

async function program(name: string, text: string): Promise<void> {
  await writeFile(join(folder, "bin", name), `#!/bin/sh\n${text}\n`);
  await chmod(join(folder, "bin", name), 0o755);
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const author = ["-c", "user.name=t", "-c", "user.email=t@e.org"];
  return (await execa("git", [...author, ...args], { cwd })).stdout;
}

/** An origin, and a clone of it at the first commit of main. */
async function repository(): Promise<{ origin: string; clone: string }> {
  const [origin, clone] = [join(folder, "origin"), join(folder, "clone")];
  await git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  await git(folder, "clone", "--quiet", origin, clone);
  await git(clone, "checkout", "--quiet", "-b", "main");
  await commit(clone, "first");
  return { origin, clone };
}

async function commit(clone: string, message: string): Promise<string> {
  await git(clone, "commit", "--quiet", "--allow-empty", "--message", message);
  await git(clone, "push", "--quiet", "origin", "HEAD");
  return git(clone, "rev-parse", "HEAD");
}

describe("publish_release.sh", () => {
  /** What `gh` was asked, one call a line. */
  const calls = async () => (await readFile(join(folder, "called"), "utf8")).trim().split("\n");

  beforeEach(async () => {
    for (const name of ["report-last-release", "report-merge-base"]) {
      await mkdir(join(folder, "release", name), { recursive: true });
      for (const file of ["report.html", "changelog.md"])
        await writeFile(join(folder, "release", name, file), "");
    }
    await mkdir(join(folder, "release/dist"));
    for (const file of ["cli.mjs", "driver.mjs"]) {
      await writeFile(join(folder, "release/dist", file), "");
    }
  });
  const gh = (view: string) =>
    program("gh", `echo "$@" >> "${folder}/called"\nif [ "$2" = view ]; then ${view}; fi`);

  it("makes a draft with everything, then publishes it", async () => {
    await gh("exit 1");
    const { exitCode, stderr } = await script("publish_release.sh", ["v1.2.3", "release"]);
    expect(exitCode, stderr).toBe(0);
    const [view, create = "", edit] = await calls();
    expect(view).toMatch(/^release view v1\.2\.3 /);
    expect(create).toMatch(/^release create v1\.2\.3 --draft --verify-tag /);
    expect(create).toContain("--notes-file release/report-last-release/changelog.md");
    for (const asset of [
      "cli.mjs",
      "driver.mjs",
      "report-last-release.html",
      "report-merge-base.html",
    ])
      expect(create).toContain(`/${asset}`);
    expect(edit).toBe("release edit v1.2.3 --draft=false");
  });

  it("makes a draft anew that an earlier attempt left, but touches no published release", async () => {
    await gh("echo true");
    await script("publish_release.sh", ["v1.2.3", "release"]);
    expect((await calls())[1]).toBe("release delete v1.2.3 --yes");
    await rm(join(folder, "called"));
    await gh("echo false");
    await script("publish_release.sh", ["v1.2.3", "release"]);
    expect((await calls()).some((call) => call.includes("delete"))).toBe(false);
  });

  it("publishes nothing when the draft could not be made", async () => {
    await program("gh", `echo "$@" >> "${folder}/called"\nexit 1`);
    expect((await script("publish_release.sh", ["v1.2.3", "release"])).exitCode).not.toBe(0);
    expect((await calls()).at(-1)).toMatch(/^release create/);
  });
});

describe("move_major_tag.sh", () => {
  const move = (tag: string, clone: string) => script("move_major_tag.sh", [tag], clone);

  /** A commit with its tag, both at the origin. */
  async function release(clone: string, tag: string): Promise<string> {
    const sha = await commit(clone, tag);
    await git(clone, "tag", tag);
    await git(clone, "push", "--quiet", "origin", tag);
    return sha;
  }

  it("makes the tag, then moves it with each release", async () => {
    const { origin, clone } = await repository();
    for (const tag of ["v1.0.0", "v1.2.3", "v1.10.0"]) {
      const sha = await release(clone, tag);
      const { exitCode, stderr } = await move(tag, clone);
      expect(exitCode, stderr).toBe(0);
      expect(await git(origin, "rev-parse", "v1")).toBe(sha);
    }
  });

  it("does not move it back for a patch of an older minor version", async () => {
    const { origin, clone } = await repository();
    await release(clone, "v1.2.3");
    await move("v1.2.3", clone);
    const newest = await release(clone, "v1.10.0");
    await move("v1.10.0", clone);
    await git(clone, "checkout", "--quiet", "-b", "backport", "v1.2.3");
    await release(clone, "v1.2.4");
    const { exitCode, stdout } = await move("v1.2.4", clone);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("v1 stays at v1.10.0, which is newer than v1.2.4");
    expect(await git(origin, "rev-parse", "v1")).toBe(newest);
  });

  it("looks again when another release moved it meanwhile", async () => {
    const { origin, clone } = await repository();
    await release(clone, "v1.0.0");
    await move("v1.0.0", clone);
    await release(clone, "v1.1.0");
    const newest = await release(clone, "v1.2.0");
    // The other release pushes between the look and the push of this one.
    const real = (await execa("which", ["git"])).stdout;
    const meanwhile = `"${real}" --git-dir "${origin}" update-ref refs/tags/v1 ${newest}`;
    await program("git", `if [ "$1" = push ]; then ${meanwhile}; fi\nexec "${real}" "$@"`);
    const { exitCode, stdout } = await move("v1.1.0", clone);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("v1 stays at v1.2.0");
    expect(await git(origin, "rev-parse", "v1")).toBe(newest);
  });

  it("leaves a tag alone that stands at no release, and says so", async () => {
    const { origin, clone } = await repository();
    await release(clone, "v1.0.0");
    const odd = await commit(clone, "no release");
    await git(clone, "push", "--quiet", "origin", `${odd}:refs/tags/v1`);
    await release(clone, "v1.1.0");
    const { exitCode, stderr } = await move("v1.1.0", clone);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("which is no release");
    expect(await git(origin, "rev-parse", "v1")).toBe(odd);
  });

  it("does not take v1 for v10, nor the other way", async () => {
    const { origin, clone } = await repository();
    const ten = await release(clone, "v10.0.0");
    await move("v10.0.0", clone);
    const one = await release(clone, "v1.0.0");
    await move("v1.0.0", clone);
    expect(await git(origin, "rev-parse", "v10")).toBe(ten);
    expect(await git(origin, "rev-parse", "v1")).toBe(one);
  });
});

describe("release_bases.sh", () => {
  const bases = async (clone: string, first = "false") => {
    const { stdout, stderr } = await script("release_bases.sh", ["origin/main", first], clone);
    expect(stdout, stderr).toMatch(/^matrix=/);
    return JSON.parse(stdout.slice("matrix=".length)).include;
  };

  it("are two for a release off a branch", async () => {
    const { clone } = await repository();
    const main = await git(clone, "rev-parse", "HEAD");
    await git(clone, "checkout", "--quiet", "-b", "release");
    await commit(clone, "candidate");
    expect(await bases(clone)).toEqual([
      { name: "last-release", base: "release:latest" },
      { name: "merge-base", base: main },
    ]);
  });

  it("leave out the candidate itself, when it lies on the main line", async () => {
    const { clone } = await repository();
    await commit(clone, "candidate");
    await git(clone, "fetch", "--quiet");
    expect(await bases(clone)).toEqual([{ name: "last-release", base: "release:latest" }]);
    expect(await bases(clone, "true")).toEqual([{ name: "last-release", base: "none" }]);
  });
});
