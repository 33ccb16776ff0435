import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { validateResults } from "../contract/generated/validators.mjs";
import { withinLimits } from "../contract/limits.ts";
import { parse } from "../contract/parse.ts";
import { EXIT, RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";

/**
 * Write results.json into a folder, which is made if need be; returns the file's path. What would be
 * refused when it is read again is not written: texts are cut, and the rest is an error now, not then.
 */
export async function writeResults(folder: string, results: Results): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "results.json");
  // As it will be read: NaN is null then.
  const text = JSON.stringify(withinLimits(results));
  const parsed = parse(validateResults, JSON.parse(text));
  if (!parsed.ok) {
    const { pointer, problem } = parsed.misfit;
    throw new RvpError(`${file} would not be a results file: ${pointer || "/"} ${problem}`, {
      stage: "collect",
      exitCode: EXIT.notMeasured,
      hint: "does a suite answer what the protocol allows? its log says what it answered",
    });
  }
  await writeWhole(file, text);
  return file;
}
