import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import type { ImportFile } from "../import/format.ts";
import { importResults } from "../import/import.ts";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { findResults, MAX_RESULTS_BYTES, readResults } from "./read.ts";

/** Criterion.rs writes one such file per benchmark, deep in its folder. */
const CRITERION_SAMPLE = /[\\/]new[\\/]sample\.json$/;

/** Sessions from files or folders, of this tool or of others. Throws RvpError (exit 2). */
export async function readSessions(paths: readonly string[]): Promise<Results[]> {
  const own: string[] = [];
  const foreign: string[] = [];
  const folders: string[][] = [];
  for (const path of paths) {
    const found = await samplesBelow(path);
    if (found.length > 0) folders.push(found);
    else if ((await kindOf(path)) === "folder") own.push(...(await findResults([path])));
    else if (await isOwn(path)) own.push(path);
    else foreign.push(path);
  }
  // A folder of Criterion.rs is a session, so two of them are two.
  const imported = await Promise.all(
    [...folders, foreign].map(async (files) => importResults(await Promise.all(files.map(load)))),
  );
  return [...(await Promise.all(own.map(readResults))), ...imported.flat()];
}

async function kindOf(path: string): Promise<"file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, { stage: "collect", cause });
  }
}

/** Samples of Criterion.rs in a folder such as target/criterion. */
async function samplesBelow(folder: string): Promise<string[]> {
  if ((await kindOf(folder)) === "file") return [];
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => join(folder, name))
    .filter((path) => CRITERION_SAMPLE.test(path))
    .sort();
}

/** This tool's results say so near their beginning; the rest is checked when they are read. */
async function isOwn(path: string): Promise<boolean> {
  const { text } = await load(path);
  return /"kind"\s*:\s*"(results|verdict|baseline)"/.test(text.slice(0, 500));
}

async function load(path: string): Promise<ImportFile> {
  const { size, mtime } = await stat(path);
  if (size > MAX_RESULTS_BYTES) {
    throw new RvpError(
      `${path} has ${size} bytes, more than the ${MAX_RESULTS_BYTES} that are read`,
      {
        stage: "collect",
      },
    );
  }
  return { path, text: await readFile(path, "utf8"), modified: mtime.toISOString() };
}
