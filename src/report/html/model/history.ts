import { readFirst } from "../../../history/order.ts";
import type { HistorySeries } from "../../../history/series.ts";
import { precise } from "./precise.ts";
import type { Course, History } from "./types.ts";

/** Each session once, not once per point: thousands of series share a few sessions. */
export function compactHistory(history: readonly HistorySeries[]): History {
  const places = new Map<string, number>();
  const sessions: History["sessions"] = [];
  const placeOf = ({ session, started, commit, label }: HistorySeries["points"][number]) => {
    const known = places.get(session);
    if (known !== undefined) return known;
    places.set(session, sessions.length);
    sessions.push({ started, ...(commit && { commit }), ...(label && { label }) });
    return sessions.length - 1;
  };
  const series = readFirst(history).map(
    ({ suite, case: id, metric, unit, gate, better, points, changes }) => ({
      suite,
      case: id,
      metric,
      unit,
      gate,
      better,
      points: points.map((point): Course["points"][number] => {
        const { value, processes, low, high } = point;
        const figure = [placeOf(point), precise(value), processes] as const;
        // Of one process there is no spread.
        return processes > 1 ? [...figure, precise(low), precise(high)] : [...figure];
      }),
      changes,
    }),
  );
  return { sessions, series };
}
