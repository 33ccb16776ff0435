import { runCommand } from "../system/command.ts";
import type { Finding } from "./fitness.ts";
import { askCard, findVisibleGpu, type VisibleGpu } from "./visible_gpu.ts";

const FIELDS = ["driver_version", "memory.total", "compute_cap", "persistence_mode"] as const;
/** Older and newer drivers know one name each: a query with an unknown field has no answer at all. */
const REASONS = ["clocks_event_reasons.active", "clocks_throttle_reasons.active"] as const;

/** Power cap, slowdowns by heat or power, sync boost: not idling (1) nor pinned clocks (2, 0x100), as in the suites. */
const THROTTLING = 0x4 | 0x8 | 0x10 | 0x20 | 0x40 | 0x80;

/** CUDA 13 has left older cards behind. */
const OLDEST_CAPABILITY = 7.5;

/** What is asked of the machine; a null is not known. */
export interface GpuFacts {
  gpu: VisibleGpu;
  card: Record<(typeof FIELDS)[number], string | null>;
  /** Bits that say what holds the clocks. */
  reasons: string | null;
  /** `uuid, pid, name` of each process that computes on any card. */
  processes: string | null;
}

/** Is the GPU that CUDA would choose ready to be measured on? */
export async function gpuFitness(): Promise<Finding[]> {
  const gpu = await findVisibleGpu();
  if ("problem" in gpu) {
    const hint =
      "install NVIDIA's driver, or let CUDA_VISIBLE_DEVICES name a card that nvidia-smi -L lists";
    return [{ level: "fail", what: "gpu", detail: gpu.problem, hint }];
  }
  const apps = ["nvidia-smi", "--query-compute-apps=gpu_uuid,pid,name", "--format=csv,noheader"];
  const [card, reasons, processes] = await Promise.all([
    askCard(gpu.card, FIELDS),
    Promise.all(REASONS.map(async (field) => (await askCard(gpu.card, [field]))[field])),
    runCommand(apps, "."),
  ]);
  return gpuFindings({
    gpu,
    card,
    reasons: reasons.find((found) => found !== null) ?? null,
    processes: processes.failed ? null : processes.output,
  });
}

/** Pure. */
export function gpuFindings(facts: GpuFacts): Finding[] {
  const { gpu, card } = facts;
  return [
    { level: "ok", what: "gpu", detail: `${gpu.name} (${gpu.uuid})` },
    { level: "ok", what: "gpu driver", detail: card.driver_version ?? "unknown" },
    { level: "ok", what: "gpu memory", detail: `${card["memory.total"] ?? "unknown"} MiB` },
    capabilityOf(card.compute_cap),
    persistenceOf(card.persistence_mode),
    clocksOf(facts.reasons),
    processesOf(facts),
  ];
}

function capabilityOf(capability: string | null): Finding {
  const what = "gpu capability";
  if (capability === null || Number(capability) >= OLDEST_CAPABILITY) {
    return { level: "ok", what, detail: capability ?? "unknown" };
  }
  const hint = `CUDA 13 has kernels from ${OLDEST_CAPABILITY} on: take a newer card`;
  return { level: "fail", what, detail: capability, hint };
}

function persistenceOf(mode: string | null): Finding {
  const what = "gpu persistence";
  if (mode !== "Disabled") return { level: "ok", what, detail: mode ?? "unknown" };
  const hint = "the driver is loaded anew for each process: sudo nvidia-smi -pm 1 keeps it";
  return { level: "warn", what, detail: mode, hint };
}

function clocksOf(reasons: string | null): Finding {
  const what = "gpu clocks";
  if (reasons === null) return { level: "ok", what, detail: "unknown" };
  const bits = Number(reasons);
  if (bits & THROTTLING) {
    const hint =
      "heat or power holds the card back: let it cool, or pin a clock that it keeps (sudo nvidia-smi -lgc MHZ)";
    return { level: "warn", what, detail: `held back (${reasons})`, hint };
  }
  return { level: "ok", what, detail: bits & 0x2 ? "pinned" : "not held back" };
}

/** The list names the card, of an instance too, so that a neighbour instance's process may be meant. */
function processesOf({ gpu, processes }: GpuFacts): Finding {
  const what = "gpu processes";
  if (processes === null) {
    const hint = "nvidia-smi does not say who else is on the card: look before you measure";
    return { level: "warn", what, detail: "unknown", hint };
  }
  const own = processes
    .split("\n")
    .filter((line) => line.startsWith(gpu.uuid) || line.startsWith(gpu.card))
    .map((line) => line.split(",").slice(1).join(",").trim());
  if (own.length === 0) return { level: "ok", what, detail: "none" };
  const hint = "cases that are measured beside them are void: end them";
  const level = gpu.uuid === gpu.card ? "fail" : "warn";
  return { level, what, detail: own.join("; ").slice(0, 500), hint };
}
