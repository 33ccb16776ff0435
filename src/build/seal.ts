import { createHash } from "node:crypto";
import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Files that are looked at at once. */
const WIDTH = 16;
const PIECE_BYTES = 1 << 18;
/** The system's times of change are this coarse: what is written after sealing must have a later one. */
const TICK_MS = 20;

/** One file of an entry. Every file counts, also those that tools made; folders count by what they hold. */
interface Item {
  path: string;
  kind: "file" | "link" | "other";
  bytes: number;
  executable: boolean;
  changedMs: number;
  /** What the system changes with every write, and gives nobody to set: the time of change, the inode. */
  trace: string;
  /** The trace and the device: what one process has read once, it need not read again under another name. */
  identity: string;
}

/** What tells an entry that was touched from one that was not. */
export interface Seal {
  files: number;
  bytes: number;
  /** SHA-256 of names, kinds and contents. A link counts by its target. */
  content: string;
  /** SHA-256 of names and traces: the same traces mean the same contents, at a hundredth of the cost. */
  traces: string;
}

/** Read a whole folder. */
export async function seal(folder: string): Promise<Seal> {
  await sleep(TICK_MS);
  const items = await itemsOf(folder);
  return { ...sizeOf(items), content: await contentOf(folder, items), traces: tracesOf(items) };
}

/**
 * Does a folder hold what it held when it was sealed? `same`: yes, its seal with today's traces (a folder that
 * was copied or unpacked has others). Else `touched` names the file that was changed last.
 */
export async function checkSeal(
  folder: string,
  sealed: Seal,
): Promise<{ same: Seal } | { touched: string | null }> {
  const items = await itemsOf(folder).catch(() => []);
  const traces = tracesOf(items);
  if (traces === sealed.traces) return { same: sealed };
  const { files, bytes } = sizeOf(items);
  const alike = files === sealed.files && bytes === sealed.bytes;
  if (alike && (await contentOf(folder, items)) === sealed.content) {
    return { same: { ...sealed, traces } };
  }
  const [latest] = items.toSorted((a, b) => b.changedMs - a.changedMs);
  return { touched: latest?.path ?? null };
}

async function itemsOf(folder: string): Promise<Item[]> {
  // With types, links to folders are links: a virtual environment has one from lib64 to lib.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const found = await inTurn(paths.sort(), async (path) => {
    const stats = await lstat(join(folder, path), { bigint: true });
    const { size, mtimeNs, ctimeNs, ctimeMs, ino, mode, dev } = stats;
    const trace = [size, mtimeNs, ctimeNs, ino, mode].join(" ");
    const item: Item = {
      path,
      kind: stats.isFile() ? "file" : stats.isSymbolicLink() ? "link" : "other",
      bytes: Number(size),
      executable: (mode & 0o111n) !== 0n,
      changedMs: Number(ctimeMs),
      trace,
      identity: `${dev} ${trace}`,
    };
    return stats.isDirectory() ? null : item;
  });
  return found.filter((item) => item !== null);
}

function sizeOf(items: readonly Item[]) {
  return { files: items.length, bytes: items.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function tracesOf(items: readonly Item[]): string {
  return digestOf(items.map(({ path, kind, trace }) => [path, kind, trace]));
}

async function contentOf(folder: string, items: readonly Item[]): Promise<string> {
  const lines = await inTurn(items, async ({ path, kind, executable, identity }) => {
    const place = join(folder, path);
    const content =
      kind === "file"
        ? await digestOnce(place, identity)
        : kind === "link"
          ? await readlink(place)
          : "";
    return [path, kind, kind === "file" && executable, content];
  });
  return digestOf(lines);
}

function digestOf(lines: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(`${JSON.stringify(line)}\n`);
  return hash.digest("hex");
}

/**
 * uv links the files of one environment to those of the next, which changes their traces in both: the
 * environments of all domains are then read in full, and each of their files once.
 */
const digests = new Map<string, Promise<string>>();

function digestOnce(path: string, identity: string): Promise<string> {
  const known = digests.get(identity) ?? fileDigest(path);
  digests.set(identity, known);
  return known;
}

async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path);
  try {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE_BYTES);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** Some at a time, results in order. */
async function inTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await act(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return results;
}
