import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, ownName } from "./owner.ts";

/** Who waits longer is told for what. */
const SILENT_MS = 5000;
/** A lock without an owner's name is being taken, or its owner died doing so. */
const NAMELESS_MS = 10_000;

export interface Waiting {
  signal: AbortSignal;
  /** Hears once what is waited for. */
  note: (message: string) => void;
}

/**
 * Take a folder as lock, with the owner's name inside; a dead owner's lock is taken over. `what` is
 * what the owner does meanwhile, for people. Returns how to release it.
 */
export async function lock(
  path: string,
  what: string,
  { signal, note }: Waiting,
): Promise<() => Promise<void>> {
  const start = performance.now();
  let told = false;
  while (!(await take(path))) {
    if (await isAbandoned(path)) {
      await clear(path);
      continue;
    }
    if (!told && performance.now() - start > SILENT_MS) {
      told = true;
      const pid = (await nameIn(path)).split("-", 1)[0];
      note(`waiting for process ${pid}, which ${what}; if it hangs, end it: kill ${pid}`);
    }
    await sleep(200, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return () => rm(path, { recursive: true, force: true });
}

async function take(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  await writeFile(join(path, "pid"), ownName());
  return true;
}

/**
 * Remove a dead owner's lock. One process at a time looks again and removes: two that both saw the
 * dead owner would otherwise remove each other's new lock.
 */
async function clear(path: string): Promise<void> {
  const guard = `${path}.clearing.lock`;
  if (!(await take(guard))) {
    if (await isAbandoned(guard)) await rm(guard, { recursive: true, force: true });
    return void (await sleep(50));
  }
  try {
    if (await isAbandoned(path)) await rm(path, { recursive: true, force: true });
  } finally {
    await rm(guard, { recursive: true, force: true });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const name = await nameIn(path);
  if (name !== "") return !isRunning(name);
  const made = await stat(path).catch(() => null);
  return made === null || Date.now() - made.mtimeMs > NAMELESS_MS;
}

function nameIn(path: string): Promise<string> {
  return readFile(join(path, "pid"), "utf8").catch(() => "");
}
