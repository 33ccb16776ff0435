import { rename, writeFile } from "node:fs/promises";

/** Write a file so that a reader sees all of it or nothing, also after Ctrl-C. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}
