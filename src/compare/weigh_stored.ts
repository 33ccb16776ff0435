import { mean } from "simple-statistics";
import { FEWEST_SESSIONS, JUDGED_SESSIONS, storedEstimate, storedP } from "../stats/sessions.ts";
import type { SessionFigures } from "./figures.ts";
import { sessionMean, valuesIn } from "./rounds.ts";
import type { Row } from "./rows.ts";
import type { Contrast } from "./weigh.ts";

/** The stored sessions that this row is judged against; null where another mode is at hand. */
export function storedSessions(row: Row): SessionFigures[] | null {
  if (row.obstacle || row.head.length !== 1 || row.base.length < FEWEST_SESSIONS) return null;
  const shared = row.base.some(({ session }) => session === row.head[0]!.session);
  return shared ? null : row.base.slice(-JUDGED_SESSIONS);
}

/**
 * Mode S: one session of head against stored ones of the base. Its red is provisional.
 *
 * @param pooled variance between sessions that the ratio rows of the job share; an absolute scale has
 *   units of its own and pools nothing
 */
export function weighStored(
  row: Row,
  sessions: readonly SessionFigures[],
  pooled: number,
): Contrast | null {
  const head = valuesIn(row.head);
  const latest = valuesIn(sessions.slice(-1));
  if (head.length < 2 || latest.length < 2) return null;
  const sessionMeans = sessions.map(sessionMean);
  const share = row.spec.scale === "ratio" ? pooled : undefined;
  const estimate = storedEstimate(mean(head), sessionMeans, share);
  const pOf = (side: 1 | -1) =>
    storedP(
      { ...estimate, difference: side * estimate.difference },
      head.map((value) => side * value),
      latest.map((value) => side * value),
    );
  return {
    mode: "stored",
    unit: "session",
    estimate,
    head: { n: head.length, mean: mean(head) },
    base: { n: sessions.length, mean: mean(sessionMeans) },
    test: (side) => ({ p: pOf(side), smallest: 0, exact: true }),
  };
}
