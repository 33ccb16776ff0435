import { readFile } from "node:fs/promises";
import type { Verdict } from "../contract/generated/types.ts";
import { validateVerdict } from "../contract/generated/validators.mjs";
import { whyOf } from "../system/errno.ts";
import { RvpError } from "../system/errors.ts";
import { parseStored } from "./migrate.ts";

/** Read and check verdict.json. Throws RvpError (exit 2). */
export async function readVerdict(path: string): Promise<Verdict> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new RvpError(`cannot read ${path}: ${whyOf(cause)}`, { stage: "report", cause });
  }
  const parsed = parseStored(validateVerdict, data);
  if (parsed.ok) return parsed.value;
  const { pointer, problem } = parsed.misfit;
  throw new RvpError(`${path} is not a verdict of protocol 1: ${pointer || "/"} ${problem}`, {
    stage: "report",
    hint: "`rvp-bench gate FOLDER` judges the results beside it anew",
  });
}
