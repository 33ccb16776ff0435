import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { writeWhole } from "../system/files.ts";
import { listFiles, measureFolder } from "../system/folder.ts";

/** What is known of a finished entry; written last, so a half-made entry has none. */
export interface Receipt {
  key: string;
  suite: string;
  step: string;
  domain: string | null;
  created: string;
  seconds: number;
  files: number;
  bytes: number;
}

/** One row of `rvp-bench clean`. */
export interface Entry {
  name: string;
  path: string;
  receipt: Receipt | null;
}

/** Entries beyond this machine, by name, which holds the content key. A miss and a fault cost only time. */
export interface RemoteCache {
  /** Puts the paths back; false when there is no such entry. */
  restore(key: string, paths: readonly string[]): Promise<boolean>;
  save(key: string, paths: readonly string[]): Promise<void>;
}

/** The user's cache folder: RVP_CACHE_DIR, else the XDG cache. */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return env.RVP_CACHE_DIR || join(base, "rvp-bench");
}

/**
 * Folder `root/name`, made by `make` unless a whole one is there. An entry without receipt, or
 * whose files differ in number or size from its receipt, is removed and made again. Two processes
 * that want the same entry wait for each other.
 */
export async function keyedFolder(
  root: string,
  name: string,
  describe: Omit<Receipt, "created" | "seconds" | "files" | "bytes">,
  make: (folder: string) => Promise<void>,
  remote?: RemoteCache,
): Promise<{ folder: string; cached: boolean; seconds: number }> {
  const folder = join(root, name);
  await mkdir(root, { recursive: true });
  const release = await lock(join(root, `${name}.lock`));
  try {
    const receiptPath = join(root, `${name}.json`);
    const paths = [folder, receiptPath];
    if (await isWhole(folder, receiptPath)) return { folder, cached: true, seconds: 0 };
    if ((await remote?.restore(name, paths)) && (await isWhole(folder, receiptPath))) {
      return { folder, cached: true, seconds: 0 };
    }
    await rm(receiptPath, { force: true });
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    const start = performance.now();
    await make(folder);
    const seconds = (performance.now() - start) / 1000;
    const created = new Date().toISOString();
    const files = await listFiles(folder);
    if (files.some(isExcuse)) return { folder, cached: false, seconds };
    const size = await measureFolder(folder, files);
    const receipt: Receipt = { ...describe, created, seconds, ...size };
    await writeWhole(receiptPath, JSON.stringify(receipt, null, 2));
    await remote?.save(name, paths);
    return { folder, cached: false, seconds };
  } finally {
    await release();
  }
}

/** A folder that later steps fill and share (a compiler's work folder): never judged whole. */
export async function sharedFolder(root: string, name: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** All entries, whole and half-made, by name. */
export async function listEntries(root: string): Promise<Entry[]> {
  const names = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = names.filter((entry) => entry.isDirectory() && !entry.name.endsWith(".lock"));
  return Promise.all(
    folders.map(async ({ name }) => ({
      name,
      path: join(root, name),
      receipt: await readReceipt(join(root, `${name}.json`)),
    })),
  );
}

/** Remove an entry with its receipt. */
export async function removeEntry(root: string, name: string): Promise<void> {
  await rm(join(root, `${name}.json`), { force: true });
  await rm(join(root, name), { recursive: true, force: true });
}

/** A step leaves NAME.unavailable where it could not fetch NAME: good for this run, not for the next. */
function isExcuse(file: string): boolean {
  return file.endsWith(".unavailable");
}

async function isWhole(folder: string, receiptPath: string): Promise<boolean> {
  const receipt = await readReceipt(receiptPath);
  if (receipt === null) return false;
  const found = await measureFolder(folder).catch(() => null);
  return found !== null && found.files === receipt.files && found.bytes === receipt.bytes;
}

async function readReceipt(path: string): Promise<Receipt | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Receipt;
  } catch {
    return null; // absent or cut: the entry is made again
  }
}

/** A folder as lock, with the owner's process id inside; a dead owner's lock is taken over. */
async function lock(path: string): Promise<() => Promise<void>> {
  while (!(await take(path))) {
    if (await isAbandoned(path)) await clear(path);
    else await sleep(200);
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
  await writeFile(join(path, "pid"), String(process.pid));
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
  const pid = Number(await readFile(join(path, "pid"), "utf8").catch(() => ""));
  if (pid > 0) {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  }
  const made = await stat(path).catch(() => null);
  return made === null || Date.now() - made.mtimeMs > 10_000;
}
