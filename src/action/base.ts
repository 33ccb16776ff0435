import * as core from "@actions/core";
import { latestRelease } from "../base/release.ts";
import type { Target } from "../github/target.ts";

/** The git ref whose merge base with HEAD is measured too; undefined: none is. */
export async function baseRef(
  root: string,
  base: string,
  target: Target,
): Promise<string | undefined> {
  if (base === "none") return undefined;
  if (base === "auto") {
    if (target.base.kind === "base") return target.base.sha;
    core.info(`No base is measured: ${target.base.why}.`);
    return undefined;
  }
  if (base === "release:latest") return latestRelease(root);
  return base.startsWith("release:") ? `refs/tags/${base.slice("release:".length)}` : base;
}
