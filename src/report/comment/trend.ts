import type { Comparison, Results } from "../../contract/generated/types.ts";
import { caseKey, rowKey } from "../../contract/names.ts";
import { historyOf, type Reading } from "../../history/series.ts";
import { sparkline } from "../../history/sparkline.ts";

/** The course of a row over the sessions that were stored, as one line; undefined where there are none. */
export type Trend = (row: Comparison) => string | undefined;

/** Sessions that a line shows at most, the latest. */
const POINTS = 16;

/** Courses of the rows that changed, over `sessions`: the earlier ones, and head's at the end. */
export function trendOf(
  sessions: readonly Results[],
  rows: readonly Comparison[],
  reading?: Reading,
): Trend {
  if (sessions.length < 2) return () => undefined;
  const changed = new Set(
    rows
      .filter(({ verdict }) => verdict === "regression" || verdict === "improvement")
      .map(caseKey),
  );
  const series = historyOf(
    sessions.map((session) => ({
      ...session,
      cases: session.cases.filter((row) => changed.has(caseKey(row))),
    })),
    reading,
  );
  const lines = new Map(
    series.map(({ points, ...row }) => [
      rowKey(row),
      sparkline(points.slice(-POINTS).map(({ value }) => value)),
    ]),
  );
  return (row) => lines.get(rowKey(row));
}
