import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { RvpError } from "../system/errors.ts";

/** What a folder from another job may hold at most. */
export const ARTIFACT_LIMITS = { files: 2000, bytes: 1 << 30, depth: 4 };

/**
 * Look through a folder that other jobs filled, before anything in it is opened: an artifact of a pull
 * request is hostile data. Links and special files could lead out of the folder or block a reader; too
 * many or too large files could fill memory. Throws RvpError (exit 2) that names what is wrong.
 */
export async function admitFolder(folder: string, limits = ARTIFACT_LIMITS): Promise<void> {
  const pending = [{ path: folder, depth: 0 }];
  let files = 0;
  let bytes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { path, depth } = next;
    const found = await lstat(path).catch((cause) => {
      throw refuse(path, "cannot be read", cause);
    });
    if (found.isDirectory()) {
      if (depth > limits.depth) throw refuse(path, `is more than ${limits.depth} folders deep`);
      for (const name of await readdir(path))
        pending.push({ path: join(path, name), depth: depth + 1 });
      continue;
    }
    if (!found.isFile()) throw refuse(path, "is neither a file nor a folder (a link?)");
    files += 1;
    bytes += found.size;
    if (files > limits.files) throw refuse(folder, `holds more than ${limits.files} files`);
    if (bytes > limits.bytes) throw refuse(folder, `holds more than ${limits.bytes} bytes`);
  }
}

function refuse(path: string, problem: string, cause?: unknown): RvpError {
  return new RvpError(`results folder: ${JSON.stringify(basename(path))} ${problem}`, {
    stage: "collect",
    hint: "only the folders that `mode: run` writes are read; was another artifact downloaded here?",
    cause,
  });
}
