import { JUDGED_SESSIONS } from "../stats/sessions.ts";
import { inUnit, type SessionFigures } from "./figures.ts";
import { judgeByRange } from "./range.ts";
import type { Exact, Row } from "./row.ts";

/**
 * The exact rule for deterministic metrics (bytes, counts, greedy accuracy): worse by more than the
 * tolerance is a regression, without a test. Null if the metric is not deterministic after all, that is
 * if two samples of a side disagree, in whatever process or session: then it is noise, and noise is
 * tested. What is zero throughout, on both sides, has not changed, whatever it is.
 */
export function judgeExactly(row: Row): Exact | null {
  if (row.spec.deterministic === "nearly") return judgeByRange(row);
  const [head, base] = [onlyValue(row.head), onlyValue(row.base)];
  if (head === null || base === null) return null;
  const nothing = row.spec.scale === "absolute" && head === 0 && base === 0;
  if (!row.spec.deterministic && !nothing) return null;
  const ratio = row.spec.scale === "ratio";
  const effect = ratio ? Math.expm1(head - base) : head - base;
  // exp(log x) is off by a bit or two; a change of that size is none.
  const { tolerance } = row.rule;
  const slack = 1e-12 * Math.max(1, Math.abs(effect));
  const verdict =
    effect > tolerance + slack
      ? "regression"
      : effect < -(tolerance + slack)
        ? "improvement"
        : "no-change";
  return {
    mode: "exact",
    base: { n: count(row.base), value: inUnit(base, row.spec) },
    head: { n: count(row.head), value: inUnit(head, row.spec) },
    effect,
    interval: [effect, effect],
    p: null,
    adjusted_p: null,
    verdict,
  };
}

/** Does every sample of each side agree? */
export function isExact({ head, base }: Pick<Row, "head" | "base">): boolean {
  return onlyValue(head) !== null && onlyValue(base) !== null;
}

/** The one value of all samples of a side, as far back as stored sessions are judged; null if there are several. */
function onlyValue(sessions: readonly SessionFigures[]): number | null {
  const judged = sessions.slice(-JUDGED_SESSIONS);
  const first = judged[0]?.processes[0]?.value;
  if (first === undefined || !judged.every(({ constant }) => constant)) return null;
  const agree = judged.every(({ processes }) => processes.every(({ value }) => value === first));
  return agree ? first : null;
}

function count(sessions: readonly SessionFigures[]): number {
  return sessions.slice(-JUDGED_SESSIONS).reduce((sum, { processes }) => sum + processes.length, 0);
}
