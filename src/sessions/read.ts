import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { validateResults } from "../contract/generated/validators.mjs";
import { whyOf } from "../system/errno.ts";
import { messageOf, RvpError } from "../system/errors.ts";
import { printable } from "../system/printable.ts";
import { parseStored } from "./migrate.ts";
import { withRegularFile } from "./regular_file.ts";

/** Larger files are refused: results come from artifacts, and artifacts may be hostile. */
export const MAX_RESULTS_BYTES = 128 << 20;

const DEEPEST = 200;

const HINT = "give a results.json, or a folder that holds one: rvp-bench run writes it";

/** Read and check one results file. Throws RvpError (exit 2): what, where, next step. */
export async function readResults(path: string): Promise<Results> {
  const limit = { bytes: MAX_RESULTS_BYTES, hint: "split it by domain or by case" };
  const text = await withRegularFile(path, limit, (file) => file.readFile("utf8"));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new RvpError(`${path} is not JSON: ${printable(messageOf(cause))}`, {
      stage: "collect",
      hint: "is the file cut off? measure again, or fetch the artifact again",
      cause,
    });
  }
  if (isDeep(data)) {
    throw new RvpError(`${path} is nested more than ${DEEPEST} levels deep`, {
      stage: "collect",
      hint: HINT,
    });
  }
  const parsed = parseStored(validateResults, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem, hint } = parsed.misfit;
  throw new RvpError(`${path} is not a results file of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "collect",
    hint: hint ?? "files of other tools are read by `rvp-bench import FILE`",
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

/** Deeper than any document of this tool: its reader would run out of stack later on. */
function isDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      const parts: unknown[] = Object.values(value);
      // Samples are long, and flat.
      return typeof parts[0] === "number"
        ? parts.filter((part) => typeof part === "object")
        : parts;
    });
  }
  return false;
}
