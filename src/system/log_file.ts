import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { messageOf } from "./errors.ts";

/** More than this of one log is noise. */
const LARGEST_LOG_BYTES = 8 << 20;

/** A file that keeps what a program said. A full disk costs the log, never what is measured. */
export interface LogFile {
  write(chunk: Buffer): void;
  /** Everything is on disk; what went wrong, if anything did. */
  close(): Promise<string | null>;
}

/** Add to a log, bounded. Never throws. */
export function openLog(path: string, flags: "a" | "w"): LogFile {
  const file = createWriteStream(path, { flags });
  const done = finished(file).then(
    () => null,
    (error) => `${path} could not be written: ${messageOf(error)}`,
  );
  let bytes = 0;
  return {
    write(chunk) {
      if (bytes < LARGEST_LOG_BYTES && !file.destroyed) file.write(chunk);
      bytes += chunk.length;
    },
    close() {
      file.end();
      return done;
    },
  };
}
