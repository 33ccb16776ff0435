import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { RvpError } from "../system/errors.ts";

/** The folder with rvp.toml: the one that is named, or the nearest above it. Throws RvpError where there is none. */
export function projectRoot(directory: string): string {
  const root = findProject(directory);
  if (root !== null) return root;
  throw new RvpError(`no rvp.toml in ${resolve(directory)} or a folder above it`, {
    stage: "usage",
    hint:
      "go to the project, or name its folder with -C; rvp-bench init gives a repository a gate over the " +
      "benchmarks that it has",
  });
}

/** The same, or null. */
export function findProject(directory: string): string | null {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "rvp.toml"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
