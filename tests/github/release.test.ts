// The scripts of release.yml, taken from it and run: `gh` is a stand-in, git is real.
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";

const WORKFLOW = join(import.meta.dirname, "../../.github/workflows/release.yml");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-release-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a step as the runner does: bash -e, with these variables. */
async function runStep(name: string, env: Record<string, string>, cwd = folder) {
  const { jobs } = parse(await readFile(WORKFLOW, "utf8"));
  const { run } = jobs.publish.steps.find((step: { name?: string }) => step.name === name);
  const path = `${join(folder, "bin")}:${process.env.PATH}`;
  // Without a terminal and with a socket as standard input, bash reads ~/.bashrc, which may change PATH.
  return execa("bash", ["-e", "-o", "pipefail", "-c", run], {
    cwd,
    stdin: "ignore",
    env: { ...env, PATH: path },
  });
}

it("releases with both reports and the performance section, and the command line as a file", async () => {
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin/gh"), `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/called"\n`);
  await chmod(join(folder, "bin/gh"), 0o755);
  for (const name of ["rvp-report-last-release", "rvp-report-merge-base"]) {
    await mkdir(join(folder, "reports", name), { recursive: true });
    for (const file of ["report.html", "changelog.md"]) {
      await writeFile(join(folder, "reports", name, file), "");
    }
  }
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/cli.mjs"), "");
  await runStep("Release, with the reports", { TAG: "v1.2.3" });
  const called = (await readFile(join(folder, "called"), "utf8")).trim().split("\n");
  expect(called.slice(0, 3)).toEqual(["release", "create", "v1.2.3"]);
  expect(called.slice(called.indexOf("--notes-file") + 1)).toEqual([
    "reports/rvp-report-last-release/changelog.md",
    "./rvp-report-last-release.html",
    "./rvp-report-merge-base.html",
    "dist/cli.mjs",
  ]);
});

it("moves the major tag to the release, from wherever it was", async () => {
  const git = async (cwd: string, ...args: string[]) =>
    (await execa("git", ["-c", "user.name=t", "-c", "user.email=t@e.org", ...args], { cwd }))
      .stdout;
  const [origin, clone] = [join(folder, "origin"), join(folder, "clone")];
  await git(folder, "init", "--quiet", "--bare", origin);
  await git(folder, "clone", "--quiet", origin, clone);
  const heads: string[] = [];
  for (const tag of ["v1.0.0", "v1.1.0"]) {
    await git(clone, "commit", "--quiet", "--allow-empty", "--message", tag);
    await runStep("Move the major tag", { TAG: tag }, clone);
    heads.push(await git(origin, "rev-parse", "v1"));
    expect(heads.at(-1)).toBe(await git(clone, "rev-parse", "HEAD"));
  }
  expect(new Set(heads).size).toBe(2);
});
