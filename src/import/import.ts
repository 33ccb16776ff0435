import type { Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";
import { RvpError } from "../system/errors.ts";
import { asv } from "./asv.ts";
import { benchmarkDotNet } from "./benchmark_dotnet.ts";
import { criterion } from "./criterion.ts";
import type { Format, ImportFile } from "./format.ts";
import { customRows, githubActionBenchmark } from "./github_action_benchmark.ts";
import { goTesting } from "./go_testing.ts";
import { googleBenchmark } from "./google_benchmark.ts";
import { hyperfine } from "./hyperfine.ts";
import { jmh } from "./jmh.ts";
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
  jmh,
  benchmarkDotNet,
  githubActionBenchmark,
  customRows,
];

/** Longer texts are refused; JSON of any length was read piece by piece before. */
export const MOST_CHARACTERS = 128 << 20;

/**
 * Files of other tools as results documents, oldest session first. A history file gives one document
 * per entry; the files of a Criterion folder give one together. What a tool keeps beside its results is
 * passed over.
 *
 * Throws RvpError (exit 2) that names the file and the place in it.
 */
export function importResults(files: readonly ImportFile[]): Results[] {
  const recognized = files.map((file) => ({ file, format: named(file, () => formatOf(file)) }));
  const strange = recognized.find(({ file, format }) => !format && !accompanies(file));
  const results = recognized.filter(({ format }) => format);
  const alone = results.length === 0 ? recognized[0] : undefined;
  const unknown = strange ?? alone;
  if (unknown) {
    const known = FORMATS.map(({ name }) => name).join(", ");
    throw named(unknown.file, () =>
      misfit(`no tool is known that writes this; known are ${known}`),
    );
  }
  const documents = FORMATS.flatMap((format) => {
    const own = results.filter((found) => found.format === format).map(({ file }) => file);
    const groups = format.groups ? format.groups(own) : own.map((file) => [file]);
    return groups.flatMap((group) => readGroup(format, group));
  });
  return oldestFirst(documents);
}

/** Does any format read this file? */
export function isRecognized(file: ImportFile): boolean {
  try {
    return formatOf(file) !== undefined;
  } catch {
    return false;
  }
}

function readGroup(format: Format, group: readonly ImportFile[]): Results[] {
  const [first] = group;
  if (!first) return [];
  return named(first, () =>
    format.read(group).map((found) => toResults(format, found, first.modified)),
  );
}

function formatOf(file: ImportFile): Format | undefined {
  if (file.text.length > MOST_CHARACTERS) {
    throw misfit(`it is larger than ${MOST_CHARACTERS >> 20} MiB`);
  }
  return FORMATS.find((candidate) => candidate.recognizes(file));
}

function accompanies(file: ImportFile): boolean {
  return FORMATS.some((format) => format.accompanies?.(file));
}

/** Puts the file's name in front of what is wrong in it. */
function named<T>(file: ImportFile, read: () => T): T {
  try {
    const found = read();
    if (found instanceof RvpError) throw found;
    return found;
  } catch (error) {
    if (!(error instanceof RvpError)) throw error;
    const { stage, hint, cause } = error;
    throw new RvpError(`${file.path}: ${error.message}`, { stage, ...(hint && { hint }), cause });
  }
}
