import { DRIFT_RULE } from "../stats/change_point.ts";
import { FEWEST_SESSIONS, JUDGED_SESSIONS } from "../stats/sessions.ts";
import { relativeChange } from "./order.ts";
import type { HistoryChange, HistorySeries } from "./series.ts";

/** How the history stands: what a badge says. */
export type State = "passing" | "regression" | "unknown";

/** A change of level is news as long as the sessions that a run is judged against lie on both sides of it. */
const NEWS = JUDGED_SESSIONS;

/** Share of its old level within which a row is back at it: drift takes no smaller change for one. */
const BACK = Math.expm1(DRIFT_RULE.magnitude);

/**
 * By the last session: regression if a gating row that it holds changed its level for the worse within the last
 * eight sessions and is not back where it was; unknown where no gating row has sessions enough to show a change.
 */
export function stateOf(history: readonly HistorySeries[]): State {
  const current = history.filter(({ gate }) => gate).filter(holds(lastSession(history)));
  if (current.every(({ points }) => points.length < 2 * FEWEST_SESSIONS)) return "unknown";
  return current.some(isWorse) ? "regression" : "passing";
}

function isWorse({ points, changes, better }: HistorySeries): boolean {
  const news = changes.filter(({ index }) => points.length - index <= NEWS);
  const [first, last] = [news[0], news.at(-1)];
  if (!first || !last) return false;
  // A small change for the better undoes no larger one for the worse.
  const whole = { before: first.before, after: last.after };
  return (
    isForWorse(last, better) ||
    (isForWorse(whole, better) && Math.abs(relativeChange(whole)) >= BACK)
  );
}

export function isForWorse(
  { before, after }: Pick<HistoryChange, "before" | "after">,
  better: HistorySeries["better"],
): boolean {
  return better === "lower" ? after > before : after < before;
}

function holds(session: string): (series: HistorySeries) => boolean {
  return ({ points }) => points.at(-1)?.session === session;
}

function lastSession(history: readonly HistorySeries[]): string {
  let last = { session: "", started: "" };
  for (const { points } of history) {
    const point = points.at(-1);
    if (point && Date.parse(point.started) > (Date.parse(last.started) || 0)) last = point;
  }
  return last.session;
}
