import type { Results } from "../contract/generated/types.ts";
import { oldestFirst } from "../contract/names.ts";

/** A tag of the repository. */
export interface Release {
  name: string;
  commit: string;
  /** ISO 8601, of the tagged commit. */
  date: string;
}

/**
 * Sessions, oldest first, with the releases as their labels: at the session of the tagged commit, else at the first one
 * after it. What a session is labelled already, it stays.
 */
export function withReleases(
  sessions: readonly Results[],
  releases: readonly Release[],
): Results[] {
  const ordered = oldestFirst(sessions);
  const labels = new Map<string, string[]>();
  for (const { name, commit, date } of releases) {
    const found =
      ordered.find(({ session }) => session.commit === commit) ??
      ordered.find(({ session }) => Date.parse(session.started) >= Date.parse(date));
    // Everything before the first session has been released by then: that is no news at it.
    if (!found || (found === ordered[0] && found.session.commit !== commit)) continue;
    labels.set(found.session.id, [...(labels.get(found.session.id) ?? []), name]);
  }
  return ordered.map((each) => {
    const label = each.session.label ?? labels.get(each.session.id)?.join(" ");
    return label === undefined ? each : { ...each, session: { ...each.session, label } };
  });
}
