import { runCommand } from "../system/command.ts";
import { canSwapCores, swapCores } from "./core_swap.ts";
import { freeCores } from "./cores.ts";

/** Two places for the sides of a suite, each some cores that the other does not have. */
export interface Places {
  /** The command that runs at one of them only. */
  pin: (argv: readonly string[], place: 0 | 1) => string[];
  /**
   * What was started at one runs at the other, and back, until this is disposed of; absent where that cannot be done. With
   * it, both sides begin each phase together: on cores of their own, one alone may have the slow one.
   */
  swap?: (signal: AbortSignal, note: (message: string) => void) => AsyncDisposable;
}

/** How the two sides of a suite are started. */
export type Pairing = { kind: "together"; places: Places } | { kind: "in turn"; why: string };

/** As the fingerprint has it. */
export function nameOf(pairing: Pairing): string {
  if (pairing.kind === "in turn") return "in turn";
  return pairing.places.swap ? "together, in step" : "together";
}

/**
 * Both sides at once, each on cores of its own ("duet", Bulej et al. 2020), where enough cores are free:
 * what the machine does meanwhile then hits both alike, in half the time. Else one after the other.
 *
 * @param threads cores that one process uses
 */
export async function choosePairing(threads: number, device: string): Promise<Pairing> {
  if (device !== "cpu") return { kind: "in turn", why: `one ${device} device serves both sides` };
  const wanted = 2 * threads;
  const free = await freeCores();
  if (free.length < wanted) {
    return { kind: "in turn", why: `${free.length} cores are free, two sides need ${wanted}` };
  }
  const cores = [free.slice(0, threads).join(","), free.slice(threads, wanted).join(",")] as const;
  const probe = await runCommand(["taskset", "-c", cores[0], "true"], ".");
  if (probe.failed) return { kind: "in turn", why: "taskset (util-linux) does not work here" };
  const pin: Places["pin"] = (argv, place) => ["taskset", "-c", cores[place], ...argv];
  if (!(await canSwapCores(cores))) return { kind: "together", places: { pin } };
  return {
    kind: "together",
    places: { pin, swap: (signal, note) => swapCores(cores, signal, note) },
  };
}
