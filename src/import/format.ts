import { Node } from "./node.ts";
import { scanJson } from "./scan_json.ts";
import type { Conventions, ImportedSession } from "./session.ts";

/** A file as it was read; formats look at nothing else. */
export interface ImportFile {
  path: string;
  /** Below the folder that was named; absent for files that were named themselves. */
  within?: string;
  /** The whole file, or the beginning of one whose JSON is read already. */
  text: string;
  /** The file's JSON, where it was too long to be a text. */
  json?: unknown;
  /** benchmark.json beside a sample of Criterion.rs. */
  beside?: string | undefined;
  /** ISO 8601: when it was written, for formats that do not say when they ran. */
  modified?: string;
}

/** One tool's way to write results. */
export interface Format extends Conventions {
  recognizes(file: ImportFile): boolean;
  /** A file that the tool keeps beside its results and that holds none. */
  accompanies?(file: ImportFile): boolean;
  /** Sessions in the file, oldest first. Throws RvpError with the place that does not fit. */
  read(files: readonly ImportFile[]): ImportedSession[];
  /** Parts such files into sessions; without it each file stands for itself. */
  groups?(files: readonly ImportFile[]): ImportFile[][];
}

/** `data.js` of github-action-benchmark is JSON that is assigned to a variable. */
const ASSIGNMENT = /^\uFEFF?\s{0,1000}(?:window\.BENCHMARK_DATA\s{0,100}=)?/;

export function withoutAssignment(text: string): string {
  return text.replace(ASSIGNMENT, "");
}

/** Is this the beginning of a JSON document? Lines of JSON, as `go test -json` writes them, are none. */
export function startsAsJson(text: string): boolean {
  const start = withoutAssignment(text.slice(0, 4000)).slice(0, 3000);
  return /^\s*[{[]/.test(start) && !startsAsTestEvents(start);
}

function startsAsTestEvents(start: string): boolean {
  return /^\s*\{"(?:Time|ImportPath|Action)":"[^"\n]*"[^\n]*\}\r?\n\s*\{/.test(start);
}

const parsed = new WeakMap<ImportFile, { json: unknown }>();

/** The file's JSON, parsed once; undefined where it is not meant to be JSON at all. */
export function jsonOf(file: ImportFile): unknown {
  if (file.json !== undefined) return file.json;
  const known = parsed.get(file);
  if (known) return known.json;
  const json = startsAsJson(file.text) ? scanJson(withoutAssignment(file.text)) : undefined;
  parsed.set(file, { json });
  return json;
}

export function documentOf(file: ImportFile): Node {
  return new Node(jsonOf(file));
}
