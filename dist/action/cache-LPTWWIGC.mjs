import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  messageOf
} from "./chunk-6EM3VHSD.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/github/cache.ts
var LARGEST_ENTRY_BYTES = 3 * 2 ** 30;
async function actionsCache(log, access) {
  if (access === "none") {
    log("GitHub's cache is left alone: this job runs code that nobody has read");
    return void 0;
  }
  const cache = await import("./cache-IMV4URC3.mjs");
  if (!cache.isFeatureAvailable()) return void 0;
  return {
    async restore(key, paths) {
      try {
        return await cache.restoreCache([...paths], prefixed(key)) !== void 0;
      } catch (error) {
        log(`cache entry ${key} could not be restored and is built anew: ${messageOf(error)}`);
        return false;
      }
    },
    async save(key, paths) {
      if (access !== "write") return;
      const { measure } = await import("./folder_size-B3H5P4A2.mjs");
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
    }
  };
}
function prefixed(key) {
  return `rvp-bench-${key}`;
}
export {
  actionsCache
};
