import type { Target } from "./target.ts";

/** What a job may do with GitHub's cache. */
export type CacheAccess = "none" | "read" | "write";

/**
 * GitHub keeps the entries of a `pull_request` event to that pull request, but those of every other event are
 * found by the jobs of merged code. So a job that another event started for a pull request writes none, and
 * a stranger's code, or a job that was started as untrusted (RVP_CACHE_TRUST), has no part in it at all.
 */
export function cacheAccess(
  { pull, untrusted }: Pick<Target, "pull" | "untrusted">,
  eventName: string,
  trust: string | undefined = process.env.RVP_CACHE_TRUST,
): CacheAccess {
  if (untrusted || trust === "untrusted") return "none";
  if (pull === undefined || eventName === "pull_request") return "write";
  return "read";
}
