import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { validateResults } from "../contract/generated/validators.mjs";
import { whyOf } from "../system/errno.ts";
import { messageOf, RvpError } from "../system/errors.ts";
import { parseStored } from "./migrate.ts";

/** Larger files are refused: results come from artifacts, and artifacts may be hostile. */
export const MAX_RESULTS_BYTES = 128 << 20;

const HINT = "give a results.json, or a folder that holds one: rvp-bench run writes it";

/** Read and check one results file. Throws RvpError (exit 2): what, where, next step. */
export async function readResults(path: string): Promise<Results> {
  const text = await readBounded(path, MAX_RESULTS_BYTES);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new RvpError(`${path} is not JSON: ${messageOf(cause)}`, {
      stage: "collect",
      hint: "is the file cut off? measure again, or fetch the artifact again",
      cause,
    });
  }
  const parsed = parseStored(validateResults, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem, hint } = parsed.misfit;
  throw new RvpError(`${path} is not a results file of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "collect",
    hint: hint ?? "files of other tools are read by `rvp-bench import`",
  });
}

/** The results.json of every folder given, in the folder itself or one level below. */
export async function findResults(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const kind = await stat(folder).catch((cause) => {
      throw new RvpError(`cannot read ${folder}: ${whyOf(cause)}`, {
        stage: "collect",
        hint: HINT,
        cause,
      });
    });
    if (kind.isFile()) {
      found.push(folder);
      continue;
    }
    const below = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name, "results.json"));
    const candidates = [join(folder, "results.json"), ...below.sort()];
    const present = await Promise.all(
      candidates.map((path) =>
        stat(path).then(
          (entry) => entry.isFile(),
          () => false,
        ),
      ),
    );
    found.push(...candidates.filter((_, index) => present[index]));
  }
  if (found.length === 0) {
    throw new RvpError(`no results.json in ${folders.join(", ")}`, {
      stage: "collect",
      hint: "rvp-bench run writes one",
    });
  }
  return found;
}

async function readBounded(path: string, limit: number): Promise<string> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > limit) {
        throw new RvpError(`${path} has ${size} bytes, more than the ${limit} that are read`, {
          stage: "collect",
          hint: "split it by domain or by case",
        });
      }
      return await file.readFile("utf8");
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof RvpError) throw cause;
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, {
      stage: "collect",
      hint: HINT,
      cause,
    });
  }
}
