import type { Comparison, Results } from "../../contract/generated/types.ts";
import { historyOf } from "../../history/series.ts";
import { sparkline } from "../../history/sparkline.ts";

/** The course of a row over the sessions that were stored, as one line; undefined where there are none. */
export type Trend = (row: Comparison) => string | undefined;

/** Sessions that a line shows at most, the latest. */
const POINTS = 16;

/** Courses of the rows that changed, over `sessions`: the earlier ones, and head's at the end. */
export function trendOf(sessions: readonly Results[], rows: readonly Comparison[]): Trend {
  if (sessions.length < 2) return () => undefined;
  const changed = new Set(
    rows
      .filter(({ verdict }) => verdict === "regression" || verdict === "improvement")
      .map(({ suite, case: id }) => `${suite}\0${id}`),
  );
  const series = historyOf(
    sessions.map((session) => ({
      ...session,
      cases: session.cases.filter(({ suite, case: id }) => changed.has(`${suite}\0${id}`)),
    })),
  );
  const lines = new Map(
    series.map(({ points, ...row }) => [
      keyOf(row),
      sparkline(points.slice(-POINTS).map(({ value }) => value)),
    ]),
  );
  return (row) => lines.get(keyOf(row));
}

function keyOf({ suite, case: id, metric }: Pick<Comparison, "suite" | "case" | "metric">): string {
  return `${suite}\0${id}\0${metric}`;
}
