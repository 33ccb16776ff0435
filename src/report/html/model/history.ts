import { readFirst } from "../../../history/order.ts";
import type { HistorySeries } from "../../../history/series.ts";
import { precise } from "./precise.ts";
import type { History } from "./types.ts";

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
    ({ suite, case: id, metric, unit, gate, points, changes }) => ({
      suite,
      case: id,
      metric,
      unit,
      gate,
      points: points.map((point): [number, number, number] => [
        placeOf(point),
        precise(point.value),
        point.processes,
      ]),
      changes,
    }),
  );
  return { sessions, series };
}
