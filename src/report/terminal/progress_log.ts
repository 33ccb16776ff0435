import { plural } from "../../contract/words.ts";
import type { Progress, ProgressEvent } from "../../system/progress.ts";
import { seconds as duration } from "../figures.ts";
import { plainLine } from "./plain_line.ts";

type Invocation = Extract<ProgressEvent, { kind: "invocation" }>;

export interface ProgressLog {
  progress: Progress;
  /** Say what is left to say of the last round. */
  end(): void;
}

/** Progress for a log: a line for each step, and one for each round when it is over. `now` is in seconds. */
export function progressLog(write: (line: string) => void, now: () => number): ProgressLog {
  let round: { last: Invocation; ended: number; processes: number } | null = null;
  let began = now();
  let failed = 0;
  const end = () => {
    if (round === null) return;
    const { last, ended, processes } = round;
    const failures = failed > 0 ? `, ${plural(failed, "case")} failed` : "";
    const work = `${plural(processes, "process")} in ${duration(ended - began)}`;
    write(`round ${last.round} of ${last.rounds}: ${work}${failures}`);
    round = null;
    failed = 0;
    began = ended;
  };
  const progress: Progress = (event) => {
    if (event.kind === "invocation") {
      if (round && round.last.round !== event.round) end();
      round = { last: event, ended: now(), processes: (round?.processes ?? 0) + 1 };
      if (event.index === event.invocations) end();
      return;
    }
    if (event.kind === "case") {
      if (event.state === "failed") failed += 1;
    } else if (event.kind !== "note") {
      end();
      began = now();
    }
    const line = plainLine(event);
    if (line !== null) write(line);
  };
  return { progress, end };
}
