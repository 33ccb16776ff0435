import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FakeCacheService } from "../github/fake/cache_service.ts";
import { Runner } from "./runner.ts";

const BUILD = `
[[build]]
name = "prepare"
inputs = ["toy.mjs"]
command = ["node", "-e", "require('fs').writeFileSync('{dir}/built', 'x')"]
`;

let runner: Runner;
let service: FakeCacheService;
beforeEach(async () => {
  runner = await Runner.make();
  service = await FakeCacheService.start();
  await appendFile(join(runner.workspace, "suite.toml"), BUILD);
});
afterEach(async () => {
  await runner[Symbol.asyncDispose]();
  await service.stop();
});

const measure = (inputs: Record<string, string> = {}) =>
  runner.run({ base: "none", profile: "smoke", ...inputs });

it.each(["v1", "v2"])("a second machine rebuilds nothing (cache protocol %s)", async (version) => {
  runner.env = {
    ACTIONS_CACHE_URL: service.url,
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_CACHE_SERVICE_V2: version === "v2" ? "true" : "",
    ACTIONS_RUNTIME_TOKEN: `x.${btoa(JSON.stringify({ scp: "Actions.Results:a:b" }))}.y`,
  };
  expect((await measure()).stdout).toContain("building toy for toy: prepare");
  await rm(join(runner.folder, ".cache"), { recursive: true });
  const second = await measure();
  expect(second.exitCode, second.stdout).toBe(0);
  expect(second.stdout).toContain("built before: toy for toy: prepare");
  await rm(join(runner.folder, ".cache"), { recursive: true });
  expect((await measure({ cache: "false" })).stdout).toContain("building toy for toy: prepare");
});
