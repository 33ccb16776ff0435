import * as core from "@actions/core";
import { latestRelease } from "../base/release.ts";
import type { Target } from "../github/target.ts";

/** The git ref whose merge base with HEAD is measured too, or why there is none. */
export async function baseRef(
  root: string,
  base: string,
  target: Target,
): Promise<{ base?: string; whyNoBase?: string }> {
  if (base === "none") return {};
  if (base === "auto") {
    if (target.base.kind === "base") return { base: target.base.sha };
    core.info(`No base is measured: ${target.base.why}.`);
    return { whyNoBase: target.base.why };
  }
  if (base === "release:latest") return { base: await latestRelease(root) };
  const tag = base.startsWith("release:") ? base.slice("release:".length) : null;
  return { base: tag === null ? base : `refs/tags/${tag}` };
}
