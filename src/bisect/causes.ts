import type { Metric, Verdict } from "../contract/generated/types.ts";
import { PROFILE_NAMES, type ProfileName } from "../contract/names.ts";
import type { HistorySeries } from "../history/series.ts";

/** A row that got worse, and where: what a bisection is asked about. */
export interface Cause {
  suite: string;
  case: string;
  metric: string;
  /** In which it was measured; absent where that is none of this tool's. */
  profile?: ProfileName;
  /** Commits; absent where nobody noted them. */
  good?: string | undefined;
  bad?: string | undefined;
}

/** The red rows of a verdict, the one that is surely worse by most first. */
export function causesInVerdict({ comparisons, base, head, profile }: Verdict): Cause[] {
  const own = PROFILE_NAMES.find((name) => name === profile);
  const surely = ({ interval }: Verdict["comparisons"][number]) => interval?.[0] ?? 0;
  return comparisons
    .filter(({ verdict, gating }) => verdict === "regression" && gating)
    .toSorted((a, b) => surely(b) - surely(a))
    .map(({ suite, case: id, metric }) => ({
      suite,
      case: id,
      metric,
      ...(own && { profile: own }),
      good: base?.commit,
      bad: head.commit,
    }));
}

/** The place of a change point may be off by so many sessions. */
const MARGIN = 2;

/**
 * The gating series whose latest change of level was for the worse, the largest change first. The commits are those of
 * sessions a little before and a little behind the change, both of its own two levels.
 */
export function causesInHistory(
  history: readonly HistorySeries[],
  betterOf: (metric: string) => Metric["direction"],
): Cause[] {
  return history
    .flatMap((series) => {
      const { suite, case: id, metric, points, changes, gate } = series;
      const change = changes.at(-1);
      if (!gate || !change) return [];
      const size = sizeOf(change, betterOf(metric));
      const before = Math.max(changes.at(-2)?.index ?? 0, change.index - 1 - MARGIN);
      const behind = Math.min(points.length - 1, change.index + MARGIN);
      const [good, bad] = [points[before]?.commit, points[behind]?.commit];
      return size > 0 ? [{ size, cause: { suite, case: id, metric, good, bad } }] : [];
    })
    .sort((a, b) => b.size - a.size)
    .map(({ cause }) => cause);
}

/** Positive is worse, as a fraction. */
function sizeOf(
  { before, after }: { before: number; after: number },
  better: Metric["direction"],
): number {
  return better === "lower" ? after / before - 1 : before / after - 1;
}
