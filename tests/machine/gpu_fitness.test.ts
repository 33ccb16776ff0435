// What `doctor --device cuda` says of a GPU, by what a fake nvidia-smi answers. None was at hand.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type GpuFacts, gpuFindings, gpuFitness } from "../../src/machine/gpu_fitness.ts";
import { writeNvidiaSmi } from "./nvidia_smi.ts";

const FIT: GpuFacts = {
  gpu: { uuid: "GPU-1", name: "Fake", card: "GPU-1" },
  card: {
    driver_version: "580.1",
    "memory.total": "81559",
    compute_cap: "9.0",
    persistence_mode: "Enabled",
  },
  reasons: "0x0000000000000001",
  processes: "GPU-2, 7, another card's",
};
const MIG: Partial<GpuFacts> = { gpu: { uuid: "MIG-1", name: "Fake MIG", card: "GPU-1" } };

const levels = (change: Partial<GpuFacts>) =>
  Object.fromEntries(
    gpuFindings({ ...FIT, ...change })
      .filter(({ level }) => level !== "ok")
      .map(({ what, level }) => [what, level]),
  );

test("a GPU that is ready has nothing but ok", () => {
  expect(levels({})).toEqual({});
  expect(gpuFindings(FIT).map(({ detail }) => detail)).toEqual([
    ...["Fake (GPU-1)", "580.1", "81559 MiB", "9.0", "Enabled", "not held back", "none"],
  ]);
});

test.each<[string, Partial<GpuFacts>, Record<string, string>]>([
  ["too old", { card: { ...FIT.card, compute_cap: "6.1" } }, { "gpu capability": "fail" }],
  [
    "not persistent",
    { card: { ...FIT.card, persistence_mode: "Disabled" } },
    { "gpu persistence": "warn" },
  ],
  ["too hot", { reasons: "0x0000000000000020" }, { "gpu clocks": "warn" }],
  ["pinned", { reasons: "0x0000000000000002" }, {}],
  ["shared", { processes: "GPU-1, 42, python" }, { "gpu processes": "fail" }],
  [
    "an instance of a shared card",
    { ...MIG, processes: "GPU-1, 42, x" },
    { "gpu processes": "warn" },
  ],
])("a GPU that is %s", (_, change, expected) => {
  expect(levels(change)).toEqual(expected);
  for (const { level, hint } of gpuFindings({ ...FIT, ...change })) {
    if (level !== "ok") expect(hint).toMatch(/./);
  }
});

test("who shares the card is named", () => {
  const shared = gpuFindings({ ...FIT, processes: "GPU-1, 42, python\nGPU-2, 7, other" });
  expect(shared.find(({ what }) => what === "gpu processes")?.detail).toBe("42, python");
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-gpu-fitness-"));
  await mkdir(join(folder, "none"));
  await writeNvidiaSmi(folder, {
    list: "GPU 0: One (UUID: GPU-1)\nGPU 1: Two (UUID: GPU-2)",
    apps: "GPU-2, 42, python",
    "GPU-2": { persistence_mode: "Disabled", "clocks_throttle_reasons.active": "0x40" },
  });
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

test("nvidia-smi is asked about the visible card", async () => {
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CUDA_VISIBLE_DEVICES", "1");
  const found = Object.fromEntries((await gpuFitness()).map(({ what, level }) => [what, level]));
  expect(found).toEqual({
    gpu: "ok",
    "gpu driver": "ok",
    "gpu memory": "ok",
    "gpu capability": "ok",
    "gpu persistence": "warn",
    "gpu clocks": "warn",
    "gpu processes": "fail",
  });
});

test.each([
  ["no driver", "none", undefined, "nvidia-smi"],
  ["a variable that hides all", ".", "7", 'CUDA_VISIBLE_DEVICES is "7"'],
])("%s is one failure, with the next step", async (_, place, variable, detail) => {
  vi.stubEnv("PATH", join(folder, place));
  vi.stubEnv("CUDA_VISIBLE_DEVICES", variable);
  const findings = await gpuFitness();
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    level: "fail",
    what: "gpu",
    hint: expect.stringMatching(/driver/),
  });
  expect(findings[0]?.detail).toContain(detail);
});
