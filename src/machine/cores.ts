import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Processor time since boot, in ticks of the kernel (proc_stat(5)). */
export interface CoreTimes {
  busy: number;
  idle: number;
  /** Taken by other guests of the host while this machine wanted to run. */
  stolen: number;
}

/** The times of each core, or of all of them added up first; empty where there is no /proc. */
export function readCoreTimes(text = read("/proc/stat")): CoreTimes[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("cpu"))
    .map((line) => {
      const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, stolen = 0] =
        line.split(/\s+/).slice(1).map(Number);
      return { busy: user + nice + system + irq + soft, idle: idle + wait, stolen };
    });
}

/** Ticks that this process and all its ended children used (proc_pid_stat(5), fields 14 to 17). */
export function readOwnTicks(text = read("/proc/self/stat")): number {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** A core is free where nothing else ran on it for nine tenths of the time. */
const FREE = 0.9;
const WATCHED_MS = 400;

/** Cores that are free now, by number; watched for less than half a second. */
export async function freeCores(): Promise<number[]> {
  const before = readCoreTimes().slice(1);
  await sleep(WATCHED_MS);
  const after = readCoreTimes().slice(1);
  return after.flatMap(({ busy, idle, stolen }, core) => {
    const then = before[core];
    if (!then) return [];
    const free = idle - then.idle;
    const total = free + busy - then.busy + stolen - then.stolen;
    return total > 0 && free / total >= FREE ? [core] : [];
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // not Linux: nothing is known, and nothing is claimed
  }
}
