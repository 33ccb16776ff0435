import { EXIT, type ExitCode, RvpError } from "./errors.ts";

/** What went wrong, for people, and the exit code for it. */
export interface Fault {
  message: string;
  hint: string | undefined;
  exitCode: ExitCode;
  /** Where in our own code, when nobody foresaw it. */
  stack: string | undefined;
}

/** What the system says when the machine, or the way it is set up, is at fault: what it means, what to do. */
const SYSTEM: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
  ENOSPC: ["the disk is full", "free some space; RVP_CACHE_DIR and --out say where things go"],
  EDQUOT: [
    "the disk quota is used up",
    "free some space; RVP_CACHE_DIR and --out say where things go",
  ],
  EROFS: [
    "the file system is read-only",
    "choose a place that can be written: RVP_CACHE_DIR, --out",
  ],
  EACCES: ["permission denied", "give this user the right, or choose another place"],
  EPERM: ["not permitted", "give this user the right, or choose another place"],
  ENOENT: [
    "there is no such file or folder",
    "is the path right, and is something else removing files?",
  ],
  ENOTDIR: ["a part of the path is not a folder", "is the path right?"],
  EISDIR: ["a folder, not a file", "is the path right?"],
  EEXIST: ["it is there already", "remove it, or choose another place"],
  ELOOP: ["links go round in a circle", "is the path right?"],
  ENAMETOOLONG: ["the name is too long", "choose a shorter path"],
  EMFILE: ["too many open files", "raise the limit: ulimit -n 4096"],
  ENFILE: ["too many open files on this machine", "close other programs"],
  ENOMEM: ["no memory left", "close other programs"],
  EAGAIN: ["no process can be started", "raise the limit: ulimit -u"],
  EIO: ["the device failed", "does the disk work, and is the terminal still there?"],
  EPIPE: ["the reader has gone", "nothing to do, unless the reader should have stayed"],
  ERR_STRING_TOO_LONG: ["a file is larger than can be read", "measure fewer cases at once"],
};

/** What to say of anything that was thrown. What is neither foreseen nor the machine's is a defect of ours. */
export function faultOf(error: unknown): Fault {
  const stack = undefined;
  if (error instanceof RvpError) {
    const { message, hint, exitCode } = error;
    return { message, hint, exitCode, stack };
  }
  const { code = "", path } = (error ?? {}) as NodeJS.ErrnoException;
  const known = SYSTEM[code];
  if (known) {
    const [meaning, hint] = known;
    const message = `${path ? `${path}: ` : ""}${meaning} (${code})`;
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    const message = "something that was read is nested too deeply";
    const hint = "look for a value with thousands of brackets in the files that were named";
    return { message, hint, exitCode: EXIT.notMeasured, stack };
  }
  return {
    message: `a defect of rvp-bench: ${error instanceof Error ? error.message : String(error)}`,
    hint: "please report it, with the lines below",
    exitCode: EXIT.notMeasured,
    stack: error instanceof Error ? error.stack : undefined,
  };
}
