import { readCoreTimes, readOwnTicks } from "./cores.ts";

/** What others did on the machine while this session measured, as shares of all its processor time. */
export interface ForeignLoad {
  /** Other processes. */
  foreign: number;
  /** Other guests of the same host. */
  stolen: number;
}

/** Watches from now on; the answer may be asked for more than once. Null where the kernel does not say. */
export function watchForeignLoad(): () => ForeignLoad | null {
  const [start] = readCoreTimes();
  const startOwn = readOwnTicks();
  return () => {
    const [now] = readCoreTimes();
    if (!start || !now) return null;
    const busy = now.busy - start.busy;
    const stolen = now.stolen - start.stolen;
    const total = busy + stolen + now.idle - start.idle;
    if (total <= 0) return null;
    const foreign = Math.max(0, busy - (readOwnTicks() - startOwn));
    return { foreign: round(foreign / total), stolen: round(stolen / total) };
  };
}

function round(share: number): number {
  return Math.round(1000 * share) / 1000;
}
