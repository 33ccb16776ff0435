import { rename, unlink, writeFile } from "node:fs/promises";

/** Write a file so that a reader sees all of it or nothing, also after Ctrl-C. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial`;
  // A link there would be written through, to wherever it leads.
  await unlink(partial).catch(() => {});
  await writeFile(partial, text);
  await rename(partial, path);
}
