import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of all regular files at and below the paths; links are not followed. */
export async function measure(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  const pending = [...paths];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const found = await lstat(path);
    if (found.isDirectory()) {
      for (const name of await readdir(path)) pending.push(join(path, name));
    } else if (found.isFile()) bytes += found.size;
  }
  return bytes;
}
