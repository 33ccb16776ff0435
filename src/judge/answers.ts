import type { EquivalenceRow, Verdict } from "../contract/generated/types.ts";
import { plural } from "../contract/words.ts";
import { EXIT } from "../system/errors.ts";

/**
 * The verdict of a job that asked for answers alone: how many agree in how many cases. It fails where no answer was
 * held against anything, for then nothing was verified.
 */
export function verdictOnAnswers(verdict: Verdict): Verdict {
  const { equivalence, conclusion } = verdict;
  const silent = { ...verdict, warnings: [] }; // they are about figures
  if (conclusion !== "pass") return silent;
  const agreeing = equivalence.filter(({ agrees }) => agrees === true);
  const cases = casesIn(agreeing);
  if (cases === 0) {
    const summary = `${plural(verdict.totals.measured, "case")} answered, but no answer was held against another suite's or a definition's`;
    return { ...silent, conclusion: "not-measured", exit_code: EXIT.notMeasured, summary };
  }
  const rest = casesIn(equivalence) - cases;
  const against = [...new Set(agreeing.map(({ against }) => against).filter(Boolean))].join(", ");
  const only = rest > 0 ? `; ${plural(rest, "case")} without anything to agree with` : "";
  const summary = `${plural(agreeing.length, "answer")} in ${plural(cases, "case")} ${agreeing.length === 1 ? "agrees" : "agree"} with ${against}${only}`;
  return { ...silent, summary };
}

function casesIn(rows: readonly EquivalenceRow[]): number {
  return new Set(rows.map(({ case: id }) => id)).size;
}
