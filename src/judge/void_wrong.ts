import type { CaseResult, EquivalenceRow, Results } from "../contract/generated/types.ts";
import { outcomeWithin } from "../contract/limits.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import { type Answered, checkEquivalence } from "./equivalence.ts";

/**
 * Judge the answers of all suites, case by case, those of further and fresh rounds included. A case whose
 * answers differ becomes `wrong`: its timings are kept, but void.
 */
export function voidWrongAnswers(
  results: Results,
  cases: readonly Case[],
  reference: string | undefined,
): { results: Results; equivalence: EquivalenceRow[] } {
  const rules = new Map(cases.map(({ id, checks }) => [id, checks]));
  const settled = new Map((results.again ?? []).map((row) => [caseKey(row), row.processes]));
  const answering = new Map<string, Answered[]>();
  for (const row of results.cases) {
    if (row.outcome.kind !== "measured" && row.outcome.kind !== "same-program") continue;
    const processes = [...row.processes, ...(settled.get(caseKey(row)) ?? [])];
    const checks = processes.filter(({ side }) => side === "head").map((each) => each.checks);
    // A program that is the same on both sides may have been left alone, and may have been asked.
    if (row.outcome.kind === "same-program" && checks.length === 0) continue;
    const answered = answering.get(row.case) ?? [];
    answering.set(row.case, [...answered, { suite: row.suite, checks }]);
  }
  const equivalence = [...answering].flatMap(([id, answered]) => {
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
