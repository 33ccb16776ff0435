import { messageOf } from "./errors.ts";

/** What the system says when the machine, or the way it is set up, is at fault: what it means, what to do. */
export const SYSTEM: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
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

/** Why a file could not be read or written, in words; the path is the caller's to name. */
export function whyOf(error: unknown): string {
  const { code = "" } = (error ?? {}) as NodeJS.ErrnoException;
  return SYSTEM[code]?.[0] ?? messageOf(error);
}
