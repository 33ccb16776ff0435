import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { writeWhole } from "../system/files.ts";

/** Write results.json into a folder, which is made if need be; returns the file's path. */
export async function writeResults(folder: string, results: Results): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "results.json");
  await writeWhole(file, JSON.stringify(results));
  return file;
}
