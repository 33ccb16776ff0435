// What a user gets wrong costs one sentence and the next step, and leaves nothing behind.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ToyProject } from "../e2e/toy_project.ts";

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
});
afterAll(() => project[Symbol.asyncDispose]());

test.each([
  ["run -s tyo", /unknown suite "tyo"; known: toy\nhint: is toy meant\?/],
  ["run -c toy/*", /no case .* matches "toy\/\*"\nhint: .*try 'toy\/\*\*'/],
  ["run -p smoke -c toy/sum/large", /hint: it is in profile quick and full: --profile/],
  ["help rnu", /no help for 'rnu'; the verbs are run, verify/],
  ["help baseline keep", /no help for 'keep'; the verbs are list, save, accept/],
  ["report nowhere", /cannot read nowhere\/verdict\.json: there is no such file or folder/],
  [
    "baseline accept toy:toy/**:fit_tiem --reason because-it-is --expires 2099-01-31",
    /"toy:toy\/\*\*:fit_tiem" matches no row\nhint: .*suite:case:metric/,
  ],
])("%s", async (words, message) => {
  const { exitCode, stdout, stderr } = await project.start(words.split(" "));
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at |ENOENT/m);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(await readdir(project.root)).not.toContain(".rvp");
});

test("the project is looked for above the folder; where there is none, init and -C are offered", async () => {
  const below = join(project.root, "src/deep");
  await mkdir(below, { recursive: true });
  const found = await project.start(["plan", "-C", below]);
  expect(found.stdout).toContain("2 cases in profile quick");
  const lost = await project.start(["run", "-C", project.folder]);
  expect(lost.exitCode).toBe(2);
  expect(lost.stderr).toMatch(/^rvp-bench: no rvp\.toml in .*\nhint: .*-C.*cli\.mjs init/);
});

test("a verb is explained by help and by --help in the same words", async () => {
  const [help, option] = [
    ["help", "run"],
    ["run", "--help"],
  ].map((args) => project.start(args));
  expect((await help!).stdout).toBe((await option!).stdout);
  expect((await help!).stdout).toContain("--all");
});

test("demo says that its figures are invented", async () => {
  const { exitCode, stdout } = await project.start(["demo"]);
  expect(stdout).toMatch(/^REGRESSION\n1 regression: slow demo\/sort\/small run_time \+\d/);
  expect(stdout).toContain("All of these figures are invented");
  expect(exitCode).toBe(0);
});

test("verify counts the answers that agree; a run says where its report lies, and no line twice", async () => {
  const verified = await project.start(["verify"]);
  expect(verified.stdout).toContain("2 answers in 2 cases agree with the definition.");
  const { stdout, stderr } = await project.start(["run", "--profile", "smoke"]);
  expect(stdout).toMatch(/\nreport: .*\/report\.html$/);
  expect(stdout.match(/report\.html/g)).toHaveLength(1);
  expect(stdout).toMatch(/\nnode \.\.\/cli\.mjs baseline save .*\.rvp\/runs\/\S+\n/);
  expect(stderr).toMatch(/^round 1 of 2: 1 process in /m);
});

test("a waiver that matches no row of the whole project is said; a part of it says nothing", async () => {
  await using own = await ToyProject.make();
  const toml = join(own.root, "rvp.toml");
  const waiver = (match: string) =>
    `[[policy.waivers]]\nmatch = "${match}"\nreason = "known and accepted"\nexpires = "2099-01-31"\n`;
  const rules = waiver("toy:toy/sum/smal:fit_time") + waiver("toy:toy/sum/large:fit_time");
  await writeFile(toml, `${await readFile(toml, "utf8")}\n${rules}`);
  // The smoke profile leaves the large case out, so its waiver means something all the same.
  const whole = await own.start(["run", "--profile", "smoke"]);
  expect(whole.stdout).toContain(
    "1 entry of rvp.toml matches no row: [[policy.waivers]] toy:toy/sum/smal:fit_time " +
      "(nearest: toy:toy/sum/small:fit_time).",
  );
  const part = await own.start(["run", "--profile", "smoke", "-c", "toy/sum/small"]);
  expect(part.stdout).not.toContain("matches no row");
});
