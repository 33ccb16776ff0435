import type { Case } from "../plan/definitions.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import type { CaseProfile } from "./case_profile.ts";
import type { Costs } from "./costs.ts";
import { differenceOf } from "./difference.ts";
import { type Recording, record } from "./record.ts";

/** One process of each side, one after the other. Without a base, all that head costs counts as new. */
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
  const base = recordings.get("base") ?? nothingOf(head);
  if ("why" in base) return { ...row, outcome: base };
  return { ...row, outcome: differenceOf(base, head) };
}

function nothingOf({ unit }: Costs): Costs {
  return { unit, total: 0, functions: new Map() };
}
