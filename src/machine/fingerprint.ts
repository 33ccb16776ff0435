import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import type { Environment } from "../contract/generated/types.ts";
import { fixedAddresses } from "../system/wrapper.ts";
import { askCard, findVisibleGpu } from "./visible_gpu.ts";

const GPU_FIELDS = {
  driver_version: "gpu.driver",
  "mig.mode.current": "gpu.mig",
  persistence_mode: "gpu.persistence",
  "clocks.max.sm": "gpu.max_clock_mhz",
} as const;

/** The fingerprint of this machine: what may explain a difference that is not the code's. */
export async function fingerprint(run: {
  device: string;
  dtype: string;
  threads: number;
  profile: string;
}): Promise<Environment> {
  const processors = cpus();
  return {
    "cpu.model": processors[0]?.model.trim() ?? null,
    "cpu.count": processors.length,
    "cpu.governor": read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
    "cpu.arch": process.arch,
    "memory.gib": Math.round(totalmem() / 2 ** 30),
    "os.kernel": release(),
    "os.distribution": distribution(),
    "os.container": existsSync("/.dockerenv") || existsSync("/run/.containerenv"),
    "load.average_1m": Math.round((loadavg()[0] ?? 0) * 100) / 100,
    "run.addresses": fixedAddresses().length > 0 ? "fixed" : "random",
    "run.device": run.device,
    "run.dtype": run.dtype,
    "run.threads": run.threads,
    "run.profile": run.profile,
    ...(run.device === "cuda" ? await gpu() : {}),
  };
}

async function gpu(): Promise<Environment> {
  const found = await findVisibleGpu();
  if ("problem" in found) return { "gpu.name": null };
  const fields = Object.keys(GPU_FIELDS) as (keyof typeof GPU_FIELDS)[];
  const answers = await askCard(found.card, fields);
  return {
    "gpu.name": found.name,
    "gpu.uuid": found.uuid,
    ...Object.fromEntries(fields.map((field) => [GPU_FIELDS[field], answers[field]])),
  };
}

function distribution(): string | null {
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(read("/etc/os-release") ?? "")?.[1] ?? null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
}
