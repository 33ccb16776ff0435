import { join } from "node:path";
import type { Environment, Results } from "../contract/generated/types.ts";
import { runnerClass } from "../machine/runner_class.ts";
import type { ResolvedConfig } from "../plan/config.ts";
import { readResults } from "./read.ts";
import { earlierSessions } from "./resolve.ts";

/** Where the runs of a project leave what they measured, a folder each. */
export function runsOf(root: string): string {
  return join(root, ".rvp", "runs");
}

/**
 * What machines like this one measured before in this profile, oldest first. Throws RvpError for a
 * session that cannot be read: one that is left out in silence would change the verdict.
 */
export function sessionsBefore(
  config: ResolvedConfig,
  environment: Environment,
  current: Pick<Results, "profile"> & { session: { id: string } },
): Promise<Results[]> {
  const places = {
    baselines: join(config.root, "baselines"),
    runs: runsOf(config.root),
    runnerClass: runnerClass(environment, config.runnerClass),
  };
  return earlierSessions(places, current, readResults);
}
