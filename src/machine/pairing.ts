import { runCommand } from "../system/command.ts";
import { freeCores } from "./cores.ts";

/** The command that runs on some cores only; `place` tells the two places apart. */
export type Pinning = (argv: readonly string[], place: 0 | 1) => string[];

/** How the two sides of a suite are started: why it was chosen is said, never left in silence. */
export type Pairing = { kind: "together"; pin: Pinning } | { kind: "in turn"; why: string };

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
  const places = [free.slice(0, threads), free.slice(threads, wanted)];
  const [first] = places;
  const probe = await runCommand(["taskset", "-c", list(first), "true"], ".");
  if (probe.failed) return { kind: "in turn", why: "taskset (util-linux) does not work here" };
  return {
    kind: "together",
    pin: (argv, place) => ["taskset", "-c", list(places[place]), ...argv],
  };
}

function list(cores: readonly number[] = []): string {
  return cores.join(",");
}
