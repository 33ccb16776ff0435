import type { CaseResult, Results } from "../contract/generated/types.ts";
import type { SideName } from "../plan/schedule.ts";
import { type Past, sideKey } from "../run/session.ts";

/** What a round that was kept tells of the processes that ran in it. */
export function pastOf({ cases }: Results): Past {
  const numbers = cases.flatMap(({ processes }) => processes.map(({ invocation }) => invocation));
  return {
    invocations: Math.max(-1, ...numbers) + 1,
    gaveUp: cases.flatMap((row) => sidesGivenUp(row).map((side) => sideKey(side, row))),
    verified: cases
      .filter(({ outcome, processes }) => outcome.kind === "same-program" && processes.length > 0)
      .map((row) => sideKey("head", row)),
  };
}

/** What failed is not asked for again. The base has no outcome of its own: its process is not there. */
function sidesGivenUp({ outcome, base, processes }: CaseResult): SideName[] {
  const failed = outcome.kind === "failed" || outcome.kind === "skipped";
  const absent = base === "measured" && processes.every(({ side }) => side !== "base");
  return [...(failed ? (["head"] as const) : []), ...(absent ? (["base"] as const) : [])];
}
