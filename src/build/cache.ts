import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";
import { lock, type Waiting } from "../system/lock.ts";
import { checkSeal, type Seal, seal } from "./seal.ts";

/** What is known of a finished entry; written last, so a half-made entry has none. */
export interface Receipt extends Seal {
  key: string;
  suite: string;
  step: string;
  domain: string | null;
  created: string;
  seconds: number;
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

/**
 * The user's cache folder: RVP_CACHE_DIR, else the XDG cache. A job that runs what nobody has read is
 * started with RVP_CACHE_TRUST=untrusted: it has a folder of its own, compilers' work folders included, so that it
 * writes nothing that a trusted job reads.
 */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const root = env.RVP_CACHE_DIR || join(base, "rvp-bench");
  const trust = env.RVP_CACHE_TRUST || "trusted";
  if (trust === "trusted") return root;
  if (trust === "untrusted") return join(root, "untrusted");
  throw new RvpError(`RVP_CACHE_TRUST is "${trust}"; it is trusted or untrusted`, {
    stage: "plan",
  });
}

/**
 * Where installers of an untrusted job keep what they download: uv links the files of an environment to
 * those of its cache, so that a write to the one is a write to all others.
 */
export function toolCaches(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  if (env.RVP_CACHE_TRUST !== "untrusted") return {};
  return { XDG_CACHE_HOME: join(cacheRoot(env), "installers") };
}

/**
 * Folder `root/name`, made by `make` unless a whole one is there. An entry without receipt, or that
 * differs from its receipt in any file, is removed and made again. Two processes that want the
 * same entry wait for each other. `content` tells what the folder holds, as in its seal; null: it is not kept.
 */
export async function keyedFolder(
  root: string,
  name: string,
  describe: Omit<Receipt, "created" | "seconds" | keyof Seal>,
  make: (folder: string) => Promise<void>,
  { remote, ...waiting }: Waiting & { remote?: RemoteCache | undefined },
): Promise<{ folder: string; cached: boolean; seconds: number; content: string | null }> {
  const folder = join(root, name);
  await mkdir(root, { recursive: true });
  const release = await lock(join(root, `${name}.lock`), `makes ${folder}`, waiting);
  try {
    const receiptPath = join(root, `${name}.json`);
    const paths = [folder, receiptPath];
    const whole = () => wholeReceipt(folder, receiptPath, waiting.note);
    const found = (await whole()) ?? ((await remote?.restore(name, paths)) ? await whole() : null);
    if (found) return { folder, cached: true, seconds: 0, content: contentKept(found) };
    await rm(receiptPath, { force: true });
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    const start = performance.now();
    await make(folder);
    const seconds = (performance.now() - start) / 1000;
    const created = new Date().toISOString();
    if (await hasExcuse(folder)) return { folder, cached: false, seconds, content: null };
    const receipt: Receipt = { ...describe, created, seconds, ...(await seal(folder)) };
    await writeReceipt(receiptPath, receipt);
    await remote?.save(name, paths);
    return { folder, cached: false, seconds, content: contentKept(receipt) };
  } finally {
    await release();
  }
}

/** An empty folder says nothing: what was made lies elsewhere. */
function contentKept({ files, content }: Seal): string | null {
  return files === 0 ? null : content;
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
async function hasExcuse(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true });
  return names.some((name) => name.endsWith(".unavailable"));
}

/** The receipt of an entry that holds what it held when it was made; null where it has to be made again. */
async function wholeReceipt(
  folder: string,
  receiptPath: string,
  note: (message: string) => void,
): Promise<Receipt | null> {
  const receipt = await readReceipt(receiptPath);
  if (receipt === null) return null;
  if (!isSealed(receipt)) {
    note(`${folder} was made by an older version, which did not seal it: it is made again`);
    return null;
  }
  const found = await checkSeal(folder, receipt);
  if ("touched" in found) {
    const where = found.touched ? `, last in ${found.touched}` : "";
    note(`${folder} was changed since it was made${where}: it is made again`);
    return null;
  }
  if (found.same !== receipt) await writeReceipt(receiptPath, { ...receipt, ...found.same });
  return receipt;
}

function isSealed({ content, traces }: Partial<Seal>): boolean {
  return content !== undefined && traces !== undefined;
}

function writeReceipt(path: string, receipt: Receipt): Promise<void> {
  return writeWhole(path, JSON.stringify(receipt, null, 2));
}

async function readReceipt(path: string): Promise<Receipt | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Receipt;
  } catch {
    return null; // absent or cut: the entry is made again
  }
}
