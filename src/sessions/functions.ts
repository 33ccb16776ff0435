import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Functions, SuiteFunctions } from "../contract/generated/types.ts";
import { validateFunctions } from "../contract/generated/validators.mjs";
import { parse } from "../contract/parse.ts";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";

/** Beside the folders of stored sessions: functions are those of no machine. */
export const FUNCTIONS_FILE = "functions.json";
const MOST_BYTES = 32 << 20;

/** What was recorded last of the benchmarks' functions; null where nothing was. Throws RvpError for a file that is none. */
export async function readFunctions(baselines: string): Promise<Functions | null> {
  const file = join(baselines, FUNCTIONS_FILE);
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  const problem = (why: string) =>
    new RvpError(`${file} cannot be read: ${why}`, {
      stage: "baseline",
      hint: "delete it, or replace it by what a run with --functions recorded: rvp-bench baseline save FOLDER",
    });
  if (!found.isFile() || found.size > MOST_BYTES) throw problem("it is no file of a sane size");
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw problem(whyOf(cause));
  }
  const parsed = parse(validateFunctions, data);
  if (parsed.ok) return parsed.value;
  throw problem(`${parsed.misfit.pointer || "/"} ${parsed.misfit.problem}`);
}

/** Writes a record in place of the one that is there; its file. */
export async function saveFunctions(baselines: string, record: Functions): Promise<string> {
  const file = join(baselines, FUNCTIONS_FILE);
  await mkdir(baselines, { recursive: true });
  await writeWhole(file, `${JSON.stringify(record, null, 1)}\n`);
  return file;
}

/** What the shards of one session recorded, put together. */
export function mergeFunctions(all: readonly Functions[]): Functions | undefined {
  const [first] = all;
  if (!first) return undefined;
  const suites = new Map<string, SuiteFunctions>();
  for (const [name, each] of all.flatMap((one) => Object.entries(one.suites))) {
    suites.set(name, united(suites.get(name) ?? { cases: [], files: {} }, each));
  }
  return { ...first, suites: Object.fromEntries(suites) };
}

function united(a: SuiteFunctions, b: SuiteFunctions): SuiteFunctions {
  const files = new Map(Object.entries(a.files));
  for (const [file, names] of Object.entries(b.files)) {
    files.set(file, [...new Set([...(files.get(file) ?? []), ...names])].sort());
  }
  const cases = [...new Set([...a.cases, ...b.cases])].sort();
  return { cases, files: Object.fromEntries(files) };
}
