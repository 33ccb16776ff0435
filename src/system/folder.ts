import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Folders that hold no source: made by tools while a suite is built or run. */
const IGNORED = new Set(["__pycache__", "node_modules", ".git", ".mypy_cache"]);

/** Cargo puts this into its folder; a `target` without it is source. */
const CACHE_TAG = "CACHEDIR.TAG";

/** All files below a folder, relative with `/`, sorted; tool-made folders are left out. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (IGNORED.has(entry.name)) return [];
        if (entry.name === "target" && existsSync(join(path, CACHE_TAG))) return [];
        return (await listFiles(path)).map((file) => `${entry.name}/${file}`);
      }
      return [relative(folder, path).split(sep).join("/")];
    }),
  );
  return nested.flat().sort();
}

/** How many files and bytes a folder holds. */
export async function measureFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(
    files.map((file) =>
      stat(join(folder, file)).then(
        ({ size }) => size,
        () => 0, // a dangling link
      ),
    ),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
