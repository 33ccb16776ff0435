import type { RemoteCache } from "../build/cache.ts";
import { messageOf } from "../system/errors.ts";
import type { CacheAccess } from "./cache_access.ts";

/** GitHub keeps 10 GiB a repository: one entry above this pushes all others out. */
const LARGEST_ENTRY_BYTES = 3 * 2 ** 30;

/**
 * GitHub's cache service, through @actions/cache; undefined where there is none (a self-hosted runner
 * without it keeps the folders themselves), or where this job has no part in it.
 */
export async function actionsCache(
  log: (message: string) => void,
  access: CacheAccess,
): Promise<RemoteCache | undefined> {
  if (access === "none") {
    log("GitHub's cache is left alone: this job runs code that nobody has read");
    return undefined;
  }
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) return undefined;
  return {
    async restore(key, paths) {
      try {
        return (await cache.restoreCache([...paths], prefixed(key))) !== undefined;
      } catch (error) {
        log(`cache entry ${key} could not be restored and is built anew: ${messageOf(error)}`);
        return false;
      }
    },
    async save(key, paths) {
      if (access !== "write") return;
      const { measure } = await import("./folder_size.ts");
      const bytes = await measure(paths);
      if (bytes > LARGEST_ENTRY_BYTES) {
        log(`${key} is not cached: ${(bytes / 2 ** 30).toFixed(1)} GiB would push out all else`);
        return;
      }
      try {
        await cache.saveCache([...paths], prefixed(key));
      } catch (error) {
        log(`cache entry ${key} could not be saved: ${messageOf(error)}`);
      }
    },
  };
}

function prefixed(key: string): string {
  return `rvp-bench-${key}`;
}
