// Each exit code that the README lists, from its simplest cause, by the bundled command line.
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storedSession } from "../compare/documents.ts";
import { ToyProject } from "../e2e/toy_project.ts";

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
});
afterAll(() => project[Symbol.asyncDispose]());

/** Files of five sessions whose level and spread are known. */
async function sessions(name: string, level: number, sd: number): Promise<string[]> {
  const numbers = [1, 2, 3, 4, 5];
  const files = numbers.map((number) => join(project.folder, `${name}${number}.json`));
  for (const [i, file] of files.entries()) {
    const id = `${name}${numbers[i]}`;
    const session = storedSession(id, id, sd, level);
    session.session.started = `2026-11-0${numbers[i]}T00:00:00Z`;
    await writeFile(file, JSON.stringify(session));
  }
  return files;
}

async function compare(level: number, sd = 0.005) {
  const base = await sessions("base", 0, sd);
  const head = await sessions("head", level, sd);
  return project.start(["compare", "--base", ...base, "--head", ...head]);
}

const runOnce = (fault: string) => {
  const args = ["run", "--no-baseline", "--profile", "smoke"];
  return project.start(args, { RVP_TOY_KNOBS: JSON.stringify({ simulate: 0.005, fault }) });
};

test("0: nothing is slower than it was", async () => {
  const { exitCode, stdout } = await compare(0);
  expect(stdout).toMatch(/^PASS\n/);
  expect(exitCode).toBe(0);
});

test("1: a regression", async () => {
  const { exitCode, stdout } = await compare(0.1);
  expect(stdout).toMatch(/^REGRESSION\n/);
  expect(exitCode).toBe(1);
});

test("2: bad usage, with what is known instead", async () => {
  const { exitCode, stdout, stderr } = await project.start(["run", "--suite", "cobol"]);
  expect(stderr).toMatch(/unknown suite "cobol"; known: toy/);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});

test("3: a case could not be measured", async () => {
  const { exitCode, stdout } = await runOnce("crash");
  expect(stdout).toMatch(/^COULD NOT MEASURE\n/);
  expect(exitCode).toBe(3);
});

test("4: an answer is wrong", async () => {
  const { exitCode, stdout } = await runOnce("wrong");
  expect(stdout).toMatch(/^ANSWERS DIFFER\n/);
  expect(exitCode).toBe(4);
});

test("5: inconclusive, once the policy says that this fails", async () => {
  expect((await compare(0, 0.3)).exitCode).toBe(0);
  await appendFile(join(project.root, "rvp.toml"), '\n[policy]\non_inconclusive = "fail"\n');
  const { exitCode, stdout } = await compare(0, 0.3);
  expect(stdout).toMatch(/^INCONCLUSIVE\n/);
  expect(exitCode).toBe(5);
});
