import { parseJson } from "./node.ts";
import type { ImportedSession } from "./session.ts";

/** A file as it was read; formats look at nothing else. */
export interface ImportFile {
  path: string;
  text: string;
  /** ISO 8601: when it was written, for formats that do not say when they ran. */
  modified?: string;
}

/** One tool's way to write results. */
export interface Format {
  name: string;
  recognizes(file: ImportFile): boolean;
  /** Sessions in the file, oldest first. Throws RvpError with the place that does not fit. */
  read(files: readonly ImportFile[]): ImportedSession[];
  /** All files of this format that are given together are one session. */
  readsTogether?: boolean;
}

const parsed = new WeakMap<ImportFile, { json: unknown }>();

/** The file's JSON, parsed once; undefined where it is not meant to be JSON at all. */
export function jsonOf(file: ImportFile): unknown {
  const known = parsed.get(file);
  if (known) return known.json;
  const text = file.text.replace(/^\uFEFF/, "").replace(/^\s*window\.BENCHMARK_DATA\s*=\s*/, "");
  const json = /^\s*[{[]/.test(text) ? parseJson(text.replace(/;\s*$/, "")) : undefined;
  parsed.set(file, { json });
  return json;
}
