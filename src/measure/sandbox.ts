import type { Plan } from "../plan/plan.ts";
import { findSandbox, type Sandbox } from "../system/sandbox.ts";

/** What the suites of a plan are locked into. */
export function sandboxOf({ config, suites }: Plan): Sandbox {
  const folders = [config.benchmarks ?? config.root, ...suites.map(({ folder }) => folder)];
  return findSandbox({ device: config.device, folders });
}
