import { join } from "node:path";
import type { Environment, WarningNoBaseline } from "../contract/generated/types.ts";
import { runnerClass } from "../machine/runner_class.ts";
import type { Plan } from "../plan/plan.ts";
import { hasBaselines } from "../sessions/store.ts";
import type { Job } from "./job.ts";

/**
 * What is said when a job finds nothing to compare with. Only a project without any committed baseline may call
 * it its first run; elsewhere one was expected.
 */
export async function missingBaseline(
  { stored, whyNoBase }: Job,
  { config, profile }: Plan,
  environment: Environment,
): Promise<WarningNoBaseline | undefined> {
  if (!stored) return undefined; // nobody asked for a comparison
  const machine = runnerClass(environment, config.runnerClass);
  const expected = `sessions of profile ${profile} on ${machine}`;
  if (!(await hasBaselines(join(config.root, "baselines")))) {
    return { code: "no-baseline", because: "first-run", expected };
  }
  return whyNoBase === undefined
    ? { code: "no-baseline", because: "not-found", expected }
    : { code: "no-baseline", because: "not-named", expected: `${whyNoBase}; ${expected}` };
}
