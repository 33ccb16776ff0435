import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RemoteCache } from "../../src/build/cache.ts";
import { actionsCache } from "../../src/github/cache.ts";
import type { CacheAccess } from "../../src/github/cache_access.ts";
import { FakeCacheService } from "./fake/cache_service.ts";

let service: FakeCacheService;
let folder: string;
const said: string[] = [];

beforeEach(async () => {
  service = await FakeCacheService.start();
  folder = await mkdtemp(join(tmpdir(), "rvp-cache-"));
  said.length = 0;
  vi.stubEnv("RUNNER_TEMP", folder);
  vi.stubEnv("GITHUB_WORKSPACE", folder);
  vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
  vi.stubEnv("ACTIONS_CACHE_SERVICE_V2", "");
  vi.stubEnv("ACTIONS_RESULTS_URL", "");
  vi.stubEnv("ACTIONS_CACHE_URL", "");
  vi.stubEnv(
    "ACTIONS_RUNTIME_TOKEN",
    `x.${btoa(JSON.stringify({ scp: "Actions.Results:a:b" }))}.y`,
  );
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
  await service.stop();
});

const connect = async (
  version: "v1" | "v2",
  access: CacheAccess = "write",
): Promise<RemoteCache> => {
  if (version === "v2") vi.stubEnv("ACTIONS_CACHE_SERVICE_V2", "true");
  vi.stubEnv(version === "v2" ? "ACTIONS_RESULTS_URL" : "ACTIONS_CACHE_URL", service.url);
  const cache = await actionsCache((message) => said.push(message), access);
  if (!cache) throw new Error("there should be a cache service");
  return cache;
};

const entry = async (content: string) => {
  const path = join(folder, "rust-build-0123");
  await mkdir(path, { recursive: true });
  await writeFile(join(path, "binary"), content);
  return path;
};

describe.each(["v1", "v2"] as const)("cache of built suites, protocol %s", (version) => {
  it("brings a folder back on another machine, by its content key", async () => {
    const path = await entry("built");
    await (await connect(version)).save("rust-build-0123", [path]);
    await rm(path, { recursive: true });
    expect(await (await connect(version)).restore("rust-build-0123", [path])).toBe(true);
    expect(await readFile(join(path, "binary"), "utf8")).toBe("built");
    expect(said).toEqual([]);
  });

  it("that may only be read is not written", async () => {
    const path = await entry("built");
    await (await connect(version, "read")).save("rust-build-0123", [path]);
    await rm(path, { recursive: true });
    const cache = await connect(version, "read");
    expect(await cache.restore("rust-build-0123", [path])).toBe(false);
  });

  it("that may be read is, whoever wrote it", async () => {
    const path = await entry("built");
    await (await connect(version)).save("rust-build-0123", [path]);
    await rm(path, { recursive: true });
    expect(await (await connect(version, "read")).restore("rust-build-0123", [path])).toBe(true);
  });

  it("is not even looked for by code that nobody has read", async () => {
    await expect(connect(version, "none")).rejects.toThrow("there should be");
    expect(said).toEqual([expect.stringContaining("GitHub's cache is left alone")]);
  });

  it("has nothing for another key", async () => {
    const path = await entry("built");
    const cache = await connect(version);
    await cache.save("rust-build-0123", [path]);
    await rm(path, { recursive: true });
    expect(await cache.restore("rust-build-4567", [path])).toBe(false);
    expect(existsSync(path)).toBe(false);
  });

  it("that is broken costs a build, not the job", async () => {
    const path = await entry("built");
    const cache = await connect(version);
    service.broken = 400;
    await cache.save("rust-build-0123", [path]);
    expect(await cache.restore("rust-build-0123", [path])).toBe(false);
  });
});

it("there is none where the runner offers none", async () => {
  expect(await actionsCache(() => {}, "write")).toBeUndefined();
});
