import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import type { ImportFile } from "../import/format.ts";
import { importResults, isRecognized } from "../import/import.ts";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { loadFile, peek } from "./load_file.ts";
import { findResults, readResults } from "./read.ts";

/** Files in one folder; more are no results. */
const MOST_FILES = 20_000;

/** Criterion.rs writes one such file per benchmark and baseline, deep in its folder. */
const CRITERION_SAMPLE = /[\\/]([^\\/]+)[\\/]sample\.json$/;

/** Files that may be results of a tool. */
const READABLE = /\.(?:json|jsonl|js|txt|out|log)$/;

/**
 * Sessions from files or folders, of this tool or of others, oldest first. A folder holds this tool's results, the
 * samples of Criterion.rs (`FOLDER@NAME`: those of `--save-baseline NAME`), or files that each are
 * some tool's. Throws RvpError (exit 2).
 *
 * @param dated may a file's own time stand for that of its session? It changes whenever a file is copied.
 */
export async function readSessions(paths: readonly string[], dated = true): Promise<Results[]> {
  const own: string[] = [];
  const groups: ImportFile[][] = [];
  const files: ImportFile[] = [];
  for (const path of paths) {
    const { folder, baseline } = await placeOf(path);
    if (folder === undefined) {
      if (await isOwn(path)) own.push(path);
      else files.push(await loadFile(path));
      continue;
    }
    const names = await filesBelow(folder);
    const samples = samplesOf(folder, names, baseline);
    if (samples.length > 0) groups.push(await loadAll(folder, samples));
    else {
      const results = await findResults([folder]).catch(() => []);
      if (results.length > 0) own.push(...results);
      else groups.push(await recognizedBelow(folder, names));
    }
  }
  // A folder is read by itself: two folders of Criterion.rs are two sessions.
  const imported = [...groups, files].flatMap((group) =>
    group.length === 0 ? [] : importResults(dated ? group : group.map(undated)),
  );
  return oldestFirst([...(await Promise.all(own.map(readResults))), ...imported]);
}

function undated({ modified: _, ...file }: ImportFile): ImportFile {
  return file;
}

/** A folder, perhaps with the name of one of Criterion's baselines, or a file. */
async function placeOf(path: string): Promise<{ folder?: string; baseline?: string }> {
  const at = path.lastIndexOf("@");
  try {
    return (await stat(path)).isDirectory() ? { folder: path } : {};
  } catch (cause) {
    const folder = path.slice(0, Math.max(at, 0));
    const named = folder ? await stat(folder).catch(() => undefined) : undefined;
    if (named?.isDirectory()) return { folder, baseline: path.slice(at + 1) };
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, { stage: "collect", cause });
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  if (names.length > MOST_FILES) {
    throw new RvpError(`${folder} has over ${MOST_FILES} files`, {
      stage: "collect",
      hint: "name the folder that the tool wrote",
    });
  }
  return names.map((name) => join(folder, name)).sort();
}

/** Samples of Criterion.rs of one baseline: the newest, if none is named. */
function samplesOf(
  folder: string,
  paths: readonly string[],
  baseline: string | undefined,
): string[] {
  const samples = paths.filter((path) => CRITERION_SAMPLE.test(path));
  const baselineOf = (path: string) => CRITERION_SAMPLE.exec(path)![1]!;
  const present = [...new Set(samples.map(baselineOf))].sort();
  const named = present.filter((name) => name !== "base");
  const chosen = baseline ?? (named.includes("new") ? "new" : named.length === 1 ? named[0] : "");
  const found = samples.filter((path) => baselineOf(path) === chosen);
  if (found.length === 0 && (samples.length > 0 || baseline !== undefined)) {
    throw new RvpError(
      baseline === undefined
        ? `${folder} holds several baselines of Criterion.rs: ${present.join(", ")}`
        : `${folder} holds no baseline "${baseline}" of Criterion.rs`,
      {
        stage: "collect",
        hint:
          present.length > 0
            ? `say which: ${present.map((name) => `${folder}@${name}`).join(" or ")}`
            : "is it the folder target/criterion?",
      },
    );
  }
  return found;
}

async function loadAll(folder: string, paths: readonly string[]): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths) files.push(await loadFile(path, relative(folder, path)));
  return files;
}

/** The files below a folder that some tool wrote, such as those of asv's results folder. */
async function recognizedBelow(folder: string, paths: readonly string[]): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths.filter((name) => READABLE.test(name))) {
    if (!(await stat(path)).isFile()) continue;
    const file = await loadFile(path, relative(folder, path)).catch(() => undefined);
    if (file && isRecognized(file)) files.push(file);
  }
  if (files.length > 0) return files;
  throw new RvpError(`${folder} holds no results.json and no results of a tool that is known`, {
    stage: "collect",
    hint: "rvp-bench run writes results.json; files of other tools end in .json, .txt or .js",
  });
}

/** This tool's results say so near their beginning; the rest is checked when they are read. */
async function isOwn(path: string): Promise<boolean> {
  return /"kind"\s{0,100}:\s{0,100}"(?:results|verdict|baseline)"/.test(await peek(path));
}
