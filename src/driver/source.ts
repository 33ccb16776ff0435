import { copyFile, lstat, mkdir, readlink, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { sourceFiles, topOf } from "../system/source_files.ts";

/**
 * Copy the sources of the repository that a folder is in, and name the folder's copy. What is built of a copy never writes
 * into a user's tree, and finds the files whose paths it has compiled in for as long as the build is kept: the tree of a
 * base is gone after its run, while its build serves the next.
 */
export async function copySource(folder: string, into: string): Promise<string> {
  const top = await topOf(folder);
  for (const file of await sourceFiles(top)) await copy(join(top, file), join(into, file));
  return join(into, relative(top, folder));
}

async function copy(from: string, to: string): Promise<void> {
  const found = await lstat(from).catch(() => null); // git knows a file that was deleted, too
  if (!found) return;
  await mkdir(dirname(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  else await copyFile(from, to);
}
