// `rvp-bench report`: the same report again, from what is left of the run and of the base's sessions.
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ToyProject } from "./toy_project.ts";

let project: ToyProject;
let runs: string;
let folder: string;
beforeAll(async () => {
  project = await ToyProject.make();
  const args = ["--profile", "smoke", "--all"];
  for (let run = 0; run < 3; run++) await project.run(args, { simulate: 0.005 });
  runs = join(project.root, ".rvp/runs");
  folder = join(runs, (await readdir(runs)).sort()[1] ?? "");
});
afterAll(() => project[Symbol.asyncDispose]());

async function renderAgain(...args: string[]) {
  const out = join(project.folder, "again");
  const { exitCode, stderr } = await project.start(["report", folder, "--out", out, ...args]);
  expect(exitCode, stderr).toBe(0);
  return { html: await readFile(join(out, "report.html"), "utf8"), stderr };
}

test("is the report as it was, the base's figures and the history included", async () => {
  const { html, stderr } = await renderAgain();
  expect(stderr).toBe("");
  expect(html).toBe(await readFile(join(folder, "report.html"), "utf8"));
  expect(html).toMatch(/"history":\{"sessions":\[\{.*?\},\{.*?\}\]/); // not of the run that came later
});

test("says which figures it lacks once the base's session is gone, or elsewhere", async () => {
  const said = /1 of 1 sessions of the base are not in this project's baselines or runs/;
  expect((await renderAgain("-C", project.folder)).stderr).toMatch(said);
  await rm(join(runs, (await readdir(runs)).sort()[0] ?? ""), { recursive: true });
  expect((await renderAgain()).stderr).toMatch(said);
});
