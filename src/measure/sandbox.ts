import { dirname } from "node:path";
import type { Plan } from "../plan/plan.ts";
import { findSandbox, type Sandbox } from "../system/sandbox.ts";

/** What the suites of a plan are locked into. */
export function sandboxOf({ config, suites }: Plan): Sandbox {
  const folders = [
    config.benchmarks ?? config.root,
    ...suites.flatMap(({ folder, driven }) =>
      driven ? [folder, dirname(driven.places.driver)] : [folder],
    ),
  ];
  return findSandbox({ device: config.device, folders });
}
