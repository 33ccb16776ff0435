// The history page on its branch: a real repository with a real remote, and the page from there in a browser.
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publishHistory } from "../../src/action/history.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { validateHistoryPage } from "../../src/contract/generated/validators.mjs";
import { parse } from "../../src/contract/parse.ts";
import { updateBranch } from "../../src/sessions/orphan_branch.ts";
import { saveBaselines } from "../../src/sessions/store.ts";
import { TestRepository } from "../base/repositories.ts";
import { launch, openReport } from "../report/html/browser.ts";
import { sample } from "../report/sample.ts";

const { stored } = sample({ paired: false, sessions: 20 });
const BRANCH = "gh-pages";

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.make();
  await cp("examples/node-toy/rvp.toml", join(repository.path, "rvp.toml"));
  for (const name of ["benchmarks", "suite.toml"]) {
    await cp(`examples/node-toy/${name}`, join(repository.path, name), { recursive: true });
  }
  await updateBranch(repository.path, "rvp-baselines", "twenty sessions", async (folder) => {
    await saveBaselines(folder, "epyc-16c", stored);
  });
});
afterEach(() => repository[Symbol.asyncDispose]());

function publish(given: Record<string, string> = {}): Promise<string> {
  const all: Record<string, string> = {
    directory: repository.path,
    "baseline-branch": "rvp-baselines",
    ...given,
  };
  const inputs = readInputs((name) => all[name] ?? "");
  return publishHistory(inputs, BRANCH, { owner: "o", repo: "r" }, "https://github.com");
}

const filesOf = async (commit: string) =>
  (
    await execa("git", ["ls-tree", "-r", "--name-only", commit], { cwd: repository.remote })
  ).stdout.split("\n");

test("the page of the pushed branch shows the stored sessions, with releases and commits", async () => {
  const commit = stored[5]!.session.commit ?? "";
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  await repository.git("tag", "v9.9.9");
  const pushed = await publish();
  expect(await filesOf(pushed)).toEqual([
    ".nojekyll",
    ...["badge.svg", "history.json", "index.html"].map((name) => `bench/${name}`),
  ]);
  const clone = await repository.clone("pages", "--branch", BRANCH);
  const html = await readFile(join(clone, "bench/index.html"), "utf8");
  await using browser = await launch();
  await using report = await openReport(browser, html);
  expect(await report.page.textContent("h1")).toContain("o/r");
  expect(await report.page.locator("#changes tbody tr").count()).toBeGreaterThan(0);
  expect(await report.page.locator("#changes a").first().getAttribute("href")).toMatch(
    /^https:\/\/github\.com\/o\/r\/commit\/[0-9a-f]{40}$/,
  );
  expect(await report.page.locator("#course svg[role=img]").count()).toBe(1);
  expect(report.complaints).toEqual([]);
  expect(await readFile(join(clone, "bench/badge.svg"), "utf8")).toContain('aria-label="bench: ');
  const page = JSON.parse(await readFile(join(clone, "bench/history.json"), "utf8"));
  expect(parse(validateHistoryPage, page)).toMatchObject({ ok: true });
  expect(page).toMatchObject({ protocol: 1, kind: "history", machines: [{ name: "epyc-16c" }] });
});

test("what else is on the branch stays, and a site of Jekyll remains one", async () => {
  await updateBranch(repository.path, BRANCH, "a site", async (folder) => {
    await writeFile(join(folder, "index.html"), "the site");
  });
  await publish();
  const pushed = await publish({ "history-path": "dev/speed" });
  expect(await filesOf(pushed)).toEqual([
    ...["badge.svg", "history.json", "index.html"].map((name) => `bench/${name}`),
    ...["badge.svg", "history.json", "index.html"].map((name) => `dev/speed/${name}`),
    "index.html",
  ]);
  const { stdout } = await execa("git", ["rev-list", "--count", pushed], {
    cwd: repository.remote,
  });
  expect(stdout).toBe("3");
});

test("a link on the branch leads nowhere", async () => {
  const outside = join(repository.folder, "outside");
  await mkdir(outside);
  await updateBranch(repository.path, BRANCH, "a link", async (folder) => {
    await symlink(outside, join(folder, "bench"));
  });
  await expect(publish()).rejects.toThrow("history-path: bench is no folder on the branch");
});

test.each(["index.html", "index.html.partial"])("nor does one called %s", async (name) => {
  const outside = join(repository.folder, "outside.txt");
  await writeFile(outside, "mine");
  await updateBranch(repository.path, BRANCH, "a link", async (folder) => {
    await mkdir(join(folder, "bench"));
    await symlink(outside, join(folder, "bench", name));
  });
  await publish();
  expect(await readFile(outside, "utf8")).toBe("mine");
});
