import { lstat } from "node:fs/promises";
import { join, posix } from "node:path";
import { listFiles } from "./folder.ts";
import { git } from "./git.ts";

/** The repository that a folder is in; the folder itself where it is in none. */
export async function topOf(folder: string): Promise<string> {
  return git(folder, "rev-parse", "--show-toplevel").catch(() => folder);
}

/** What git tracks in a repository or would add to it, deleted files included; relative, with `/`. */
export async function sourceFiles(top: string): Promise<string[]> {
  const asked = ["--cached", "--others", "--exclude-standard"];
  const printed = await git(top, "ls-files", "-z", ...asked).catch(() => null);
  if (printed === null) return listFiles(top);
  const names = [...new Set(printed.split("\0"))].filter((name) => name !== "");
  const nested = names.map(async (name) => {
    // A submodule, or a repository that nobody has added: git says no more of it than its name.
    const found = await lstat(join(top, name)).catch(() => null);
    if (!found?.isDirectory()) return [name];
    const files = await listFiles(join(top, name));
    return files.map((file) => posix.join(name, file));
  });
  return (await Promise.all(nested)).flat();
}
