import type { CaseProfile } from "../contract/generated/types.ts";
import type { Case } from "../plan/definitions.ts";
import type { Suite } from "../plan/suites.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import { costOfAll, growthOf } from "./growth.ts";
import { type Recording, record } from "./record.ts";

/** One process of each side, one after the other. Without a base, all that head costs is listed. */
export async function profileCase(
  row: { suite: string; case: string },
  sides: { item: Case; units: readonly Unit[]; options: SessionOptions },
  calls: number,
): Promise<CaseProfile> {
  const recordings = new Map<Unit["side"], Recording>();
  for (const unit of sides.units)
    recordings.set(unit.side, await record(unit, sides.item, calls, sides.options));
  const head = recordings.get("head") ?? { why: "head could not be built" };
  if ("why" in head) return { ...row, outcome: head };
  const base = recordings.get("base");
  if (!base) return { ...row, outcome: costOfAll(head) };
  return { ...row, outcome: "why" in base ? base : growthOf(base, head) };
}

/**
 * A suite as it is built to be profiled: a profiler may not know all instructions of this processor. Both sides are built as
 * head says, or their costs could not be compared.
 */
export function forProfiling(suite: Suite, head: Suite = suite): Suite {
  const build = suite.manifest.build?.map((step) => {
    const like = head.manifest.build?.find((each) => sameStep(each, step));
    return like?.profile_env ? { ...step, env: { ...step.env, ...like.profile_env } } : step;
  });
  return build ? { ...suite, manifest: { ...suite.manifest, build } } : suite;
}

type Step = NonNullable<Suite["manifest"]["build"]>[number];

function sameStep(a: Step, b: Step): boolean {
  return a.name === b.name && String(a.domains) === String(b.domains);
}
