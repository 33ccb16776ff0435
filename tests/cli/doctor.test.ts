// `doctor` tells what is well, what blurs the figures, and what forbids them; only the last changes its exit code.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ToyProject } from "../e2e/toy_project.ts";

let project: ToyProject;
beforeAll(async () => {
  project = await ToyProject.make();
});
afterAll(() => project[Symbol.asyncDispose]());

test("a machine that can measure", async () => {
  const { exitCode, stdout } = await project.start(["doctor"], { RVP_SANDBOX: "off" });
  expect(stdout).toMatch(/^ok {4}suite toy: v\d+/m);
  expect(stdout).toMatch(/^warn {2}sandbox: none/m);
  expect(stdout).toMatch(/^(ok {4}load: load is (0(\.\d+)?|1)|warn {2}load: load is \d)/m);
  expect(exitCode).toBe(0);
});

test("the runner class is the one that rvp.toml gives", async () => {
  const file = join(project.root, "rvp.toml");
  const config = await readFile(file, "utf8");
  await writeFile(file, `runner_class = "ours"\n${config}`);
  const { stdout } = await project.start(["doctor", "--json"]);
  await writeFile(file, config);
  expect(JSON.parse(stdout).runner_class).toBe("ours");
});

test("a machine without a GPU cannot measure on one, and says what is missing", async () => {
  const { exitCode, stdout } = await project.start(["doctor", "--device", "cuda"], {
    CUDA_VISIBLE_DEVICES: "GPU-nobody-has-this",
  });
  expect(stdout).toMatch(/^fail {2}gpu: .*nvidia-smi/m);
  expect(stdout).toMatch(/^ {6}install NVIDIA's driver/m);
  expect(exitCode).toBe(3);
});

test("a dependency that fails is named with how, what to do, and exit code 3", async () => {
  const file = join(project.root, "suite.toml");
  const manifest = await readFile(file, "utf8");
  const dependency = '[[dependency]]\ncommand = ["no-such-\\u001b[31mtool"]\nhint = "install it"\n';
  await writeFile(file, `${manifest}\n${dependency}`);
  const { exitCode, stdout } = await project.start(["doctor"]);
  await writeFile(file, manifest);
  expect(stdout).toMatch(/^fail {2}suite toy: `no-such-\\x1b\[31mtool` cannot be started/m);
  expect(stdout).toContain("      install it");
  expect(exitCode).toBe(3);
});
