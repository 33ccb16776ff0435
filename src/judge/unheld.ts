import type { CheckRule, EquivalenceRow, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import type { Suite } from "../plan/suites.ts";

/**
 * Cases that answered, and whose answers were held against nothing, although another suite of the project could
 * answer too: it was not asked for. A project of one suite has nobody to agree with.
 */
export function unheldCases(
  { cases: rows }: Pick<Results, "cases">,
  equivalence: readonly EquivalenceRow[],
  cases: readonly Case[],
  suites: readonly Suite[],
): string[] {
  const answered = new Set(
    rows.filter(({ outcome }) => outcome.kind === "measured").map((row) => row.case),
  );
  const asked = new Set(rows.map(caseKey));
  const held = new Set(equivalence.filter(({ agrees }) => agrees !== null).map((row) => row.case));
  return cases
    .filter(({ id, checks }) => answered.has(id) && !held.has(id) && isChecked(checks))
    .filter(({ id, benchmark }) => {
      const able = suites.filter(({ manifest }) => manifest.implements.includes(benchmark));
      const silent = able.filter(
        ({ manifest: { name } }) => !asked.has(caseKey({ suite: name, case: id })),
      );
      return able.length > 1 && silent.length > 0;
    })
    .map(({ id }) => id);
}

function isChecked(checks: Readonly<Record<string, CheckRule>>): boolean {
  return Object.values(checks).some(({ report }) => !report);
}
