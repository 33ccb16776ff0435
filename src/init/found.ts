import type { DrivenSuite } from "../contract/generated/types.ts";
import type { Repository } from "./repository.ts";

/** An entry of rvp.toml still without a name. */
export type Entry = DrivenSuite extends infer Suite
  ? Suite extends DrivenSuite
    ? Omit<Suite, "name">
    : never
  : never;

/** Benchmarks of one tool in one place. */
export interface Found {
  /** What the suite would be called, were it alone. */
  name: string;
  entry: Entry;
  /** What a person has to look at, a sentence each; written above the entry. */
  remarks: string[];
}

/** Looks for the benchmarks of one tool. */
export type Finder = (repository: Repository) => Found[];

/** The entry's folder, which is not written where it is the root. */
export function inFolder(folder: string): { folder?: string } {
  return folder === "." ? {} : { folder };
}

/** A key whose list is not written where it is empty. */
export function list<Key extends string>(key: Key, values: readonly string[]) {
  return (values.length > 0 ? { [key]: [...new Set(values)] } : {}) as { [K in Key]?: string[] };
}
