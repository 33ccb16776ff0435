import type { EventPayload } from "./event_payload.ts";

/** What the event's head is compared with, or why the event cannot say. docs/github.md has the table. */
export type Base = { kind: "base"; sha: string } | { kind: "none"; why: string };

const base = (sha: string): Base => ({ kind: "base", sha });
const none = (why: string): Base => ({ kind: "none", why });

/** GitHub's way of saying that a ref was not there before. */
const NO_COMMIT = /^0+$/;

/** The commit that an event names as the one before its head. */
export function baseOf(eventName: string, payload: EventPayload): Base {
  // The second phase judges results, which bring their base along.
  if (payload.workflow_run) return none("the run that measured has chosen the base");
  if (payload.pull_request) return base(payload.pull_request.base.sha);
  if (payload.merge_group) return base(payload.merge_group.base_sha);
  if (eventName === "push") return baseOfPush(payload);
  return none(
    WHY[eventName] ?? `the event ${eventName || "without a name"} names no commit before its own`,
  );
}

function baseOfPush({ ref = "", before = "", forced }: EventPayload): Base {
  if (ref.startsWith("refs/tags/")) return none("a tag has no commit before it");
  if (forced) return none("the push replaced the history of its branch");
  if (before === "" || NO_COMMIT.test(before)) return none("the push created its branch");
  return base(before);
}

const WHY: Record<string, string> = {
  schedule: "a schedule measures the default branch as it is",
  workflow_dispatch: "a run by hand names no base: give the input base",
  release: "a release names no commit before it: give the input base: release:latest",
};
