import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import "./chunk-6PN6P5XH.mjs";

// src/github/folder_size.ts
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
async function measure(paths) {
  let bytes = 0;
  const pending = [...paths];
  for (let path = pending.pop(); path !== void 0; path = pending.pop()) {
    const found = await lstat(path);
    if (found.isDirectory()) {
      for (const name of await readdir(path)) pending.push(join(path, name));
    } else if (found.isFile()) bytes += found.size;
  }
  return bytes;
}
export {
  measure
};
