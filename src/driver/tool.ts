import type { Budget, DrivenSuite } from "../contract/generated/types.ts";

/** The entries of rvp.toml that name this driver. */
export type EntryOf<Driver extends DrivenSuite["driver"]> = Extract<
  DrivenSuite,
  { driver: Driver }
>;

/**
 * A tool that people bench with: how its benchmarks are built, listed and run. One file for each tool. Every method
 * but `version`, `toolchain` and `dependency` is called in a process of its own (main.ts), locked into the sandbox
 * of builds (`build`, `list`) or of suites (`run`). Whatever is printed for people goes to standard error, which is
 * kept in the run's logs.
 */
export interface Tool<Entry extends DrivenSuite> {
  /** Prints the version of what builds and runs the benchmarks: a receipt, and a part of the program's key. */
  version(entry: Entry): string[];

  /** Further commands whose output decides what is built, such as the packages that are installed. */
  toolchain?(entry: Entry): string[][];

  /** Commands that must succeed, each with a hint for who lacks it. */
  dependency?(entry: Entry): { command: string[]; hint: string }[];

  /**
   * Put all that `list` and `run` need, beside the suite's own files, into `place.built`, which is empty. Called once for
   * equal inputs and tools: what it leaves elsewhere is not there the next time. Throws where it cannot.
   */
  build?(place: BuildPlace, entry: Entry): Promise<void>;

  /** Names of all benchmarks, as the tool calls them: one for each figure that `run` gives. */
  list(place: Place, entry: Entry): Promise<string[]>;

  /**
   * Run these benchmarks and no others in one fresh process of the tool, whose flags say what `budget` says as well
   * as they can. Whoever is left without an answer, as after a crash, is asked for again without those that have one,
   * and at last alone (answers.ts): so a benchmark that fails is one row, and a tool need not find out which it was.
   */
  run(
    names: readonly string[],
    budget: Budget,
    place: Place,
    entry: Entry,
  ): Promise<readonly Measured[]>;
}

/** The list of names, in the folder that `list` was given. */
export const NAMES_FILE = "names.json";

export interface Place {
  /** Absolute: `folder` of the entry, in the tree of this side. */
  folder: string;
  /** What `build` made; null for a tool without. */
  built: string | null;
  /** Empty, thrown away afterwards. */
  scratch: string;
  /** As many as the benchmarks may use. */
  threads: number;
}

export interface BuildPlace extends Place {
  built: string;
  /** For a compiler: later builds of this suite find here what earlier ones left, those of the other side included. */
  work: string;
}

/** What became of one benchmark. */
export interface Measured {
  name: string;
  outcome: MeasuredOutcome;
}

export type MeasuredOutcome =
  /** By metric, a value for each sample, in the metric's unit (src/driver/metrics.ts). */
  | { kind: "samples"; metrics: Record<string, number[]> }
  | { kind: "failed"; message: string }
  | { kind: "skipped"; reason: string };
