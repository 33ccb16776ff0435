import type { Progress, ProgressEvent } from "../../system/progress.ts";
import { plainLine } from "./plain_line.ts";
import { advance, IDLE, renderProgress, tick } from "./progress.ts";
import { progressLog } from "./progress_log.ts";
import { readable } from "./table.ts";

/** Where the lines go: a terminal or anything that takes text. */
export interface ProgressSink {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

export interface ProgressWriter {
  progress: Progress;
  /** Take the live line away; nothing is written after it. */
  stop(): void;
}

const CLEAR_LINE = "\r\u001b[2K";
const REFRESH_MS = 250;

/**
 * A live line on a terminal, plain lines elsewhere. What stays worth reading (builds, failures, notes)
 * scrolls above the live line. `now` is in seconds.
 */
export function progressWriter(
  sink: ProgressSink,
  { color, now }: { color: boolean; now: () => number },
): ProgressWriter {
  if (!sink.isTTY) {
    const log = progressLog((line) => sink.write(`${line}\n`), now);
    return { progress: log.progress, stop: log.end };
  }
  let state = IDLE;
  const draw = () => {
    // One column short: a full last column would make some terminals wrap.
    const width = readable(sink.columns ?? 0) - 1;
    sink.write(CLEAR_LINE + renderProgress(tick(state, now()), { width, color }));
  };
  const timer = setInterval(draw, REFRESH_MS);
  timer.unref();
  return {
    progress: (event) => {
      state = advance(state, event, now());
      const line = lasting(event) ? plainLine(event) : null;
      if (line !== null) sink.write(`${CLEAR_LINE}${line}\n`);
      draw();
    },
    stop: () => {
      clearInterval(timer);
      sink.write(CLEAR_LINE);
    },
  };
}

function lasting(event: ProgressEvent): boolean {
  if (event.kind === "build") return event.state !== "started";
  return (
    event.kind === "note" ||
    event.kind === "more" ||
    event.kind === "settle" ||
    event.kind === "case"
  );
}
