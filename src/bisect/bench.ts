import { EXIT, RvpError } from "../system/errors.ts";

/** Measures programs, which are known by their places in the history. */
export interface Bench {
  /** Fresh rounds of two programs side by side: all that were asked for, or none. */
  compare(earlier: number, later: number, rounds: number): Promise<Compared>;
  /** What a round took lately; 0 before the first. */
  secondsPerRound(): number;
  /** Of the time for the whole search. */
  secondsLeft(): number;
  /** Hears what became of a program. */
  tell(program: number, answer: string): void;
}

/** later − earlier of each round, positive is worse; or the program that could not be measured, and why. */
export type Compared = { differences: readonly number[] } | { unmeasured: number; because: string };

/** Of the two programs that a search lies between. */
export type End = "good" | "bad";

/** Without its ends there is no search. */
export function endLost(end: End, because: string): RvpError {
  return new RvpError(`the ${end} end cannot be measured: ${because}`, {
    stage: "run",
    exitCode: EXIT.notMeasured,
    hint: `name another commit: --${end} REF`,
  });
}
