import { judgeExactly } from "../compare/exact.ts";
import { pairRounds } from "../compare/rounds.ts";
import { type Row, rowsOf } from "../compare/rows.ts";
import type { MetricCatalog, Results } from "../contract/generated/types.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import type { ProcedureRow } from "./procedure.ts";

/**
 * The gating rows of a measurement with both sides in turn, as the procedure wants them: rounds of the
 * looks, and the fresh rounds of suspects (`again`). Rows with an obstacle, and exact ones, need no procedure.
 */
export function procedureRows(
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): ProcedureRow[] {
  const fresh = new Map(
    rowsOf([{ ...results, cases: results.again ?? [] }], [], catalog, policy).map((row) => [
      row.key,
      row,
    ]),
  );
  const looked = new Map(rowsOf([results], [], catalog, policy).map((row) => [row.key, row]));
  const keys = new Set([...looked.keys(), ...fresh.keys()]);
  return [...keys].sort().flatMap((key) => {
    const row = looked.get(key) ?? fresh.get(key)!;
    if (!row.rule.gate || row.obstacle || judgeExactly(row)) return [];
    const first = differencesOf(looked.get(key));
    const again = differencesOf(fresh.get(key));
    return first.length + again.length === 0 ? [] : [procedureRow(row, first, again)];
  });
}

/** A row as the procedure knows it. */
export function procedureRow(
  { suite, case: id, metric, spec, rule }: Row,
  looked: readonly number[],
  fresh: readonly number[],
): ProcedureRow {
  const { scale } = spec;
  const onScale = (value: number) => (scale === "ratio" ? Math.log1p(value) : value);
  return {
    suite,
    case: id,
    metric,
    scale,
    tolerance: onScale(rule.tolerance),
    minEffect: onScale(rule.minEffect),
    looked,
    fresh,
  };
}

/** Head − base of each round, in their order. */
function differencesOf(row: Row | undefined): readonly number[] {
  return row && !row.obstacle ? (pairRounds(row.head, row.base) ?? []) : [];
}
