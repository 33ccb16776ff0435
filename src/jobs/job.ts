import type { RemoteCache } from "../build/cache.ts";
import type { Results, Verdict } from "../contract/generated/types.ts";
import type { Choice } from "../plan/plan.ts";
import type { KeptRounds } from "../sessions/kept_rounds.ts";
import type { Progress } from "../system/progress.ts";

/** What a person, or a workflow, asked for. */
export interface Job {
  /** Folder with rvp.toml. */
  root: string;
  choice: Choice;
  /** A git ref: its merge base with HEAD is built too, and measured in turn with head. */
  base?: string | undefined;
  /** Why no base is measured although one was looked for: what the event says. */
  whyNoBase?: string | undefined;
  /** Compare with stored sessions when there is no `base`. */
  stored: boolean;
  /** Measure also what the base, or a stored session, measured with the same program. */
  all: boolean;
  /** Count instructions in every suite that can be counted, and not only in those that rvp.toml names. */
  instructions?: boolean | undefined;
  /** Record which functions the benchmarks run, too. */
  functions?: boolean | undefined;
  /** Where built suites may be found beyond this machine. */
  remote?: RemoteCache | undefined;
  /** Where complete rounds outlive an interruption; absent: nowhere. */
  kept?: KeptRounds | undefined;
  /** Folder for the logs of suites and builds. */
  logs: string;
  today: string;
  signal: AbortSignal;
  progress: Progress;
}

/** A verdict, with the documents it rests on. */
export interface Judgement {
  verdict: Verdict;
  results: Results;
  /** Stored sessions that head was compared with. */
  stored: Results[];
  /** Those and the ones before them, oldest first: the history. */
  history: Results[];
}
