import type { Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import { RvpError } from "../system/errors.ts";
import { asv } from "./asv.ts";
import { criterion } from "./criterion.ts";
import type { Format, ImportFile } from "./format.ts";
import { githubActionBenchmark } from "./github_action_benchmark.ts";
import { goTesting } from "./go_testing.ts";
import { googleBenchmark } from "./google_benchmark.ts";
import { hyperfine } from "./hyperfine.ts";
import { misfit } from "./node.ts";
import { pytestBenchmark } from "./pytest_benchmark.ts";
import { toResults } from "./session.ts";

export const FORMATS: readonly Format[] = [
  criterion,
  pytestBenchmark,
  googleBenchmark,
  goTesting,
  hyperfine,
  asv,
  githubActionBenchmark,
];

/** Longer texts are refused before they are parsed. */
export const MOST_CHARACTERS = 128 << 20;

/**
 * Files of other tools as results documents, oldest session first. A history file gives one document
 * per entry; the files of a Criterion folder give one together.
 *
 * Throws RvpError (exit 2) that names the file and the place in it.
 */
export function importResults(files: readonly ImportFile[]): Results[] {
  const recognized = files.map((file) => ({ file, format: named(file, () => recognize(file)) }));
  const documents = FORMATS.flatMap((format) => {
    const own = recognized.filter((found) => found.format === format).map(({ file }) => file);
    if (own.length === 0) return [];
    const groups = format.readsTogether ? [own] : own.map((file) => [file]);
    return groups.flatMap((group) =>
      named(group[0]!, () =>
        format.read(group).map((found) => toResults(format.name, found, group[0]!.modified)),
      ),
    );
  });
  return oldestFirst(documents);
}

function recognize(file: ImportFile): Format {
  if (file.text.length > MOST_CHARACTERS) {
    throw misfit(`it is larger than ${MOST_CHARACTERS >> 20} MiB`);
  }
  const format = FORMATS.find((candidate) => candidate.recognizes(file));
  if (format) return format;
  throw misfit(
    `no tool is known that writes this; known are ${FORMATS.map((f) => f.name).join(", ")}`,
  );
}

/** Puts the file's name in front of what is wrong in it. */
function named<T>(file: ImportFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RvpError)) throw error;
    const { stage, hint, cause } = error;
    throw new RvpError(`${file.path}: ${error.message}`, { stage, ...(hint && { hint }), cause });
  }
}
