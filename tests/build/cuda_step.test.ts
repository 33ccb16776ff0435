// candle's kernels are compiled for one card by one nvcc, and cargo asks for neither: the compiler's work folder is theirs.
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { keyedSteps } from "../../src/build/steps.ts";
import { readProject } from "../../src/plan/project.ts";
import { TestFolder } from "./folders.ts";

const rust = readProject(join(import.meta.dirname, "../..")).suites.find(
  ({ manifest }) => manifest.name === "rust",
);

afterEach(() => vi.unstubAllEnvs());

/** The folders of the cache, by step, on a machine that answers so. */
async function foldersWith(nvcc: string, driver: string, capability: string) {
  await using folder = await TestFolder.make();
  const card = `case "$1" in *driver*) echo ${driver}, ${capability};; *) echo ${capability};; esac`;
  const programs = { nvcc: `echo ${nvcc}`, "nvidia-smi": card };
  for (const [name, script] of Object.entries(programs)) {
    await chmod(await folder.write(name, `#!/bin/sh\n${script}\n`), 0o755);
  }
  vi.stubEnv("PATH", `${folder.path}:${process.env.PATH}`);
  const steps = await keyedSteps(rust!, { domain: "llm", device: "cuda" });
  vi.unstubAllEnvs();
  return Object.fromEntries(steps.map(({ step, name }) => [step.name, name]));
}

test("another card or another nvcc has a work folder of its own, another driver a program", async () => {
  const first = await foldersWith("13.0", "580.1", "9.0");
  const others = {
    nothing: await foldersWith("13.0", "580.1", "9.0"),
    nvcc: await foldersWith("12.4", "580.1", "9.0"),
    driver: await foldersWith("13.0", "590.2", "9.0"),
    card: await foldersWith("13.0", "580.1", "8.6"),
  };
  const changed = Object.entries(others).map(([what, names]) => [
    what,
    Object.keys(names).filter((step) => names[step] !== first[step]),
  ]);
  expect(Object.fromEntries(changed)).toEqual({
    nothing: [],
    nvcc: ["cuda_target", "binary"],
    driver: ["binary"],
    card: ["cuda_target", "binary"],
  });
});

test("a processor is asked for neither", async () => {
  const steps = await keyedSteps(rust!, { domain: "llm", device: "cpu" });
  expect(steps.map(({ step }) => step.name)).toEqual(["target", "binary"]);
});
