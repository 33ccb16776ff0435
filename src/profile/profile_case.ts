import type { CaseProfile } from "../contract/generated/types.ts";
import type { Case } from "../plan/definitions.ts";
import type { Suite } from "../plan/suites.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import { type Costs, leastOf } from "./call_tree.ts";
import { costOfAll, growthOf } from "./growth.ts";
import { record } from "./record.ts";

/** Processes of a side where seconds are counted; what interference adds differs from one to the next. */
const TIMED_PROCESSES = 3;

/**
 * One process of each side, or where seconds are counted three, the sides in turn. Without a base, all that head costs is
 * listed.
 */
export async function profileCase(
  row: { suite: string; case: string },
  { item, units, options }: { item: Case; units: readonly Unit[]; options: SessionOptions },
  calls: number,
): Promise<CaseProfile> {
  const sides = new Map<Unit["side"], Costs>();
  for (let process = 0; process < TIMED_PROCESSES; process++) {
    for (const unit of units) {
      const recorded = await record(unit, item, calls, options);
      if ("why" in recorded) return { ...row, outcome: recorded };
      const before = sides.get(unit.side);
      sides.set(unit.side, before ? leastOf(before, recorded) : recorded);
    }
    if (sides.get("head")?.unit !== "seconds") break;
  }
  const [base, head] = [sides.get("base"), sides.get("head")];
  if (!head) return { ...row, outcome: { why: "head could not be built" } };
  if (!base) return { ...row, outcome: costOfAll(head) };
  return { ...row, outcome: growthOf(base, head) };
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
  const same = (key: "domains" | "devices") => String(a[key]) === String(b[key]);
  return a.name === b.name && same("domains") && same("devices");
}
