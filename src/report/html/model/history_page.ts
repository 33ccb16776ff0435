import { readFirst } from "../../../history/order.ts";
import type { HistorySeries } from "../../../history/series.ts";
import { stateOf } from "../../../history/state.ts";
import { compactHistory } from "./history.ts";
import type { HistoryPage, Machine } from "./types.ts";

/** Points of one class of machine in a page: some 6 MB. What is read first is kept. */
const MOST_POINTS = 200_000;

export function historyPage(
  title: string,
  machines: readonly { name: string; history: readonly HistorySeries[] }[],
  commits?: string,
): HistoryPage {
  return {
    protocol: 1,
    kind: "history",
    title,
    ...(commits !== undefined && { commits }),
    machines: machines
      .map(machineOf)
      .filter(({ history }) => history.series.length > 0)
      .sort((a, b) => newestOf(b) - newestOf(a)),
  };
}

function machineOf({
  name,
  history,
}: {
  name: string;
  history: readonly HistorySeries[];
}): Machine {
  let points = 0;
  const kept = readFirst(history).filter((series) => {
    points += series.points.length;
    return points <= MOST_POINTS;
  });
  return {
    name,
    state: stateOf(history),
    history: compactHistory(kept),
    leftOut: history.length - kept.length,
  };
}

/** That of the machine with the newest session: what a badge says. */
export function stateOfPage({ machines }: HistoryPage): Machine["state"] {
  return machines[0]?.state ?? "unknown";
}

function newestOf({ history }: Machine): number {
  return Math.max(...history.sessions.map(({ started }) => Date.parse(started)));
}
