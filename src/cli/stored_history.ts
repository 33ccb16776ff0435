import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import type { Reading } from "../history/series.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig, loadJudging } from "../plan/config.ts";
import { catalogOf } from "../plan/project.ts";
import { loadBaselines } from "../sessions/store.ts";
import { findProject, projectRoot } from "./project.ts";

/** As the project here reads its figures; files alone say it themselves. */
export function readingOf(directory: string): Reading {
  const root = findProject(directory);
  if (root === null) return {};
  const config = loadJudging(join(root, "rvp.toml"));
  const { benchmarks, driven, policy } = config;
  if (benchmarks === undefined && driven.length === 0) return { summaries: policy.rules };
  return { catalog: catalogOf(config), summaries: policy.rules };
}

/** The stored sessions of machines like this one. */
export async function stored(directory: string): Promise<Results[]> {
  const config = loadConfig(join(projectRoot(directory), "rvp.toml"));
  const machine = runnerClass(
    await fingerprint({ ...config, profile: "quick" }),
    config.runnerClass,
  );
  return loadBaselines(join(config.root, "baselines"), machine);
}
