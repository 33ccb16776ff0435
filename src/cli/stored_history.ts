import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import type { Reading } from "../history/series.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig } from "../plan/config.ts";
import { readingOf as readingOfProject } from "../plan/reading.ts";
import { loadBaselines } from "../sessions/store.ts";
import { findProject, projectRoot } from "./project.ts";

/** As the project here reads its figures; files alone say it themselves. */
export function readingOf(directory: string): Reading {
  const root = findProject(directory);
  return root === null ? {} : readingOfProject(root);
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
