import type { CaseResult, EquivalenceRow, Results } from "../contract/generated/types.ts";
import { outcomeWithin } from "../contract/limits.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import { checkEquivalence } from "./equivalence.ts";

/**
 * Judge the answers of all suites, case by case. A case whose answers differ becomes `wrong` in
 * place of `measured`: its timings are kept, but void.
 */
export function voidWrongAnswers(
  results: Results,
  cases: readonly Case[],
  reference: string | undefined,
): { results: Results; equivalence: EquivalenceRow[] } {
  const rules = new Map(cases.map(({ id, checks }) => [id, checks]));
  const measured = new Map<string, CaseResult[]>();
  for (const row of results.cases) {
    if (row.outcome.kind !== "measured") continue;
    measured.set(row.case, [...(measured.get(row.case) ?? []), row]);
  }
  const equivalence = [...measured].flatMap(([id, rows]) => {
    const answered = rows.map(({ suite, processes }) => ({
      suite,
      checks: processes.filter(({ side }) => side === "head").map(({ checks }) => checks),
    }));
    return checkEquivalence(id, rules.get(id) ?? {}, answered, reference);
  });
  const wrong = new Map(
    equivalence
      .filter(({ agrees }) => agrees === false)
      .reverse() // the first row of a case wins
      .map((row) => [caseKey(row), row]),
  );
  return { results: { ...results, cases: results.cases.map(asJudged) }, equivalence };

  function asJudged(row: CaseResult): CaseResult {
    const found = wrong.get(caseKey(row));
    if (!found) return row;
    const { check, expected, got, tolerance, against } = found;
    return {
      ...row,
      outcome: outcomeWithin({
        kind: "wrong",
        check,
        expected: expected ?? "no answer",
        got: got ?? null,
        tolerance,
        against,
      }),
    };
  }
}
