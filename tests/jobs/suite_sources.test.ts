// Which files of a repository a suite's program is built of, for a domain and a device.
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inputsOf } from "../../src/jobs/suite_sources.ts";
import type { Suite } from "../../src/plan/suites.ts";

let top: string;
beforeAll(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), "rvp-sources-")));
  await mkdir(join(top, "suite"));
});
afterAll(() => rm(top, { recursive: true, force: true }));

const FILES = ["all/a.rs", "toy/a.rs", "other/a.rs", "kernels/cuda/a.rs", "kernels/cpu/a.rs"];

async function inputs(domain: string, device: string): Promise<string[]> {
  const step = { toolchain: [], command: ["true"] };
  const suite: Suite = {
    folder: join(top, "suite"),
    manifest: {
      ...{ protocol: 1, name: "toy", implements: ["toy/sum"], version: ["true"] },
      build: [
        { name: "library", inputs: ["all"], ...step },
        { name: "other", inputs: ["other"], domains: ["other"], ...step },
        { name: "kernels", inputs: ["kernels/{device}"], devices: ["cuda"], ...step },
      ],
      run: { command: ["true"], inputs: ["{domain}/*.rs"] },
    },
  };
  const has = await inputsOf(suite, { domain, device }, top);
  return FILES.filter((file) => has(`suite/${file}`));
}

test("are those of the steps for both, and what is read there", async () => {
  expect(await inputs("toy", "cpu")).toEqual(["all/a.rs", "toy/a.rs"]);
  expect(await inputs("toy", "cuda")).toEqual(["all/a.rs", "toy/a.rs", "kernels/cuda/a.rs"]);
  expect(await inputs("other", "cpu")).toEqual(["all/a.rs", "other/a.rs"]);
});
