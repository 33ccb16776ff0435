// Which device is fingerprinted: the one that CUDA calls 0, as the suites find it (impl/fake_nvml/scenarios.json).
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fingerprint } from "../../src/machine/fingerprint.ts";
import { visibleGpu } from "../../src/machine/visible_gpu.ts";
import { writeNvidiaSmi } from "./nvidia_smi.ts";

const CARDS = `GPU 0: NVIDIA H100 (UUID: GPU-aa11)
GPU 1: NVIDIA A100 (UUID: GPU-bb22)
  MIG 1g.5gb      Device  0: (UUID: MIG-c1)
  MIG 2g.10gb     Device  1: (UUID: MIG-c2)
GPU 2: NVIDIA L4 (UUID: GPU-bb33)`;

test.each([
  [undefined, "GPU-aa11"],
  ["0", "GPU-aa11"],
  ["2,0", "GPU-bb33"],
  [" 2", "GPU-bb33"],
  ["GPU-bb3", "GPU-bb33"],
  ["GPU-bb33", "GPU-bb33"],
  ["1", "MIG-c1"],
  ["MIG-c2", "MIG-c2"],
  ["", undefined],
  ["-1", undefined],
  ["3", undefined],
  ["NoDevFiles", undefined],
  ["MIG-c", undefined],
])("CUDA_VISIBLE_DEVICES=%s is %s", (variable, uuid) => {
  expect(visibleGpu(CARDS, variable)?.uuid).toBe(uuid);
});

test("an instance has the names of its card and its own, and questions go to the card", () => {
  expect(visibleGpu(CARDS, "MIG-c2")).toEqual({
    uuid: "MIG-c2",
    name: "NVIDIA A100 MIG 2g.10gb",
    card: "GPU-bb22",
  });
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rvp-nvidia-smi-"));
  await mkdir(join(folder, "none"));
  await writeNvidiaSmi(folder, {
    list: "GPU 0: Fake One (UUID: GPU-1)\nGPU 1: Fake Two (UUID: GPU-2)",
    "GPU-2": { driver_version: "580.1", persistence_mode: "Enabled", "mig.mode.current": "[N/A]" },
  });
});
afterAll(() => rm(folder, { recursive: true }));

const RUN = { device: "cuda", dtype: "float32", threads: 1, profile: "quick" };

test("the fingerprint is of the visible card, and what it does not know is null", async () => {
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  vi.stubEnv("CUDA_VISIBLE_DEVICES", "1");
  const environment = await fingerprint(RUN);
  vi.unstubAllEnvs();
  expect(environment).toMatchObject({
    "gpu.name": "Fake Two",
    "gpu.uuid": "GPU-2",
    "gpu.driver": "580.1",
    "gpu.persistence": "Enabled",
    "gpu.mig": null,
    "gpu.max_clock_mhz": null,
  });
});

test("without nvidia-smi no card is named", async () => {
  vi.stubEnv("PATH", join(folder, "none"));
  const environment = await fingerprint(RUN);
  vi.unstubAllEnvs();
  expect(environment["gpu.name"]).toBeNull();
  expect(environment).not.toHaveProperty("gpu.uuid");
});
