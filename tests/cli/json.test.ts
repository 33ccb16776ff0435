// --json of the verbs: one document on standard output, as its schema has it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Verdict } from "../../src/contract/generated/types.ts";
import { validateResults, validateVerdict } from "../../src/contract/generated/validators.mjs";
import { parse } from "../../src/contract/parse.ts";
import { ToyProject } from "../e2e/toy_project.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/import");
const SMOKE = ["--profile", "smoke"];

let project: ToyProject;
let run: string;
beforeAll(async () => {
  project = await ToyProject.make();
  await project.commit({ simulate: 0.005 });
  run = join(project.folder, "run");
  await project.start(["run", ...SMOKE, "--no-baseline", "--out", run]);
});
afterAll(() => project[Symbol.asyncDispose]());

async function documentOf(args: readonly string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await project.start([...args, "--json"]);
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout);
}

test.each([
  ["run", ["run", ...SMOKE, "--no-baseline"]],
  ["verify", ["verify", ...SMOKE]],
  ["demo", ["demo"]],
])("%s prints a verdict", async (_, args) => {
  expect(parse(validateVerdict, await documentOf(args))).toMatchObject({ ok: true });
});

test.each([
  ["report", () => ["report", run]],
  ["gate", () => ["gate", ...SMOKE, run]],
  ["compare", () => ["compare", join(run, "results.json"), join(run, "results.json")]],
])("%s prints a verdict on a run that is there", async (_, args) => {
  expect(parse(validateVerdict, await documentOf(args()))).toMatchObject({ ok: true });
});

test("the printed verdict begins with what is needed first, and --junit writes it as tests", async () => {
  const junit = join(project.folder, "deep/junit.xml");
  const printed = await documentOf(["gate", ...SMOKE, run, "--junit", junit]);
  expect(Object.keys(printed as object).slice(0, 3)).toEqual(["protocol", "kind", "digest"]);
  const { digest } = printed as Verdict;
  expect(digest?.files.junit).toBe(junit);
  expect(existsSync(digest?.files.results ?? "")).toBe(true);
  expect(readFileSync(junit, "utf8")).toMatch(/<testsuite name="toy" tests="[1-9]/);
});

test("import prints a list of results and writes nothing", async () => {
  const files = ["hyperfine.json", "go.txt"].map((name) => join(FIXTURES, name));
  const sessions = (await documentOf(["import", ...files])) as unknown[];
  expect(sessions).toHaveLength(2);
  for (const each of sessions) expect(parse(validateResults, each)).toMatchObject({ ok: true });
  expect(project.git("status", "--porcelain")).toBe("");
});

test("calibrate prints variations and false alarm rates", async () => {
  const calibration = await documentOf(["calibrate", ...SMOKE, "--sessions", "2"]);
  expect(calibration).toMatchObject({
    sessions: 2,
    againstStored: null,
    withinJob: { rows: { hits: expect.any(Number), trials: expect.any(Number) } },
  });
  const { variations } = calibration as { variations: object[] };
  expect(variations[0]).toMatchObject({ suite: "toy", processSd: expect.any(Number) });
  const runs = join(project.root, ".rvp/runs");
  const latest = readdirSync(runs).sort().at(-1)!;
  expect(await documentOf(["calibrate", "--from", join(runs, latest)])).toEqual(calibration);
});

test("what runs leave in a project is kept out of git", () => {
  expect(readFileSync(join(project.root, ".rvp/.gitignore"), "utf8")).toBe("*\n");
});

test("init prints what it found and wrote", async () => {
  const folder = join(project.folder, "other");
  await mkdir(folder);
  await writeFile(join(folder, "requirements.txt"), "pytest-benchmark\n");
  expect(await documentOf(["init", folder])).toEqual({
    suites: [{ name: "python", driver: "pytest-benchmark", requirements: ["requirements.txt"] }],
    remarks: [],
    files: ["rvp.toml", ".github/workflows/rvp-bench.yml"],
  });
});
