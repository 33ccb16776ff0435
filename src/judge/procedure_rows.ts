import { judgeExactly } from "../compare/exact.ts";
import { pairRounds } from "../compare/rounds.ts";
import { type Row, rowsOf } from "../compare/rows.ts";
import type { MetricCatalog, Results } from "../contract/generated/types.ts";
import { slowSamplesOf } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import type { ProcedureRow } from "./procedure.ts";
import { slowSampleRows } from "./slow_samples.ts";

/**
 * The gating rows of a measurement with both sides in turn, as the procedure wants them: rounds of the
 * looks, and the fresh rounds of suspects (`again`); and those that stand guard over them. Rows with an
 * obstacle, and exact ones, need no procedure.
 */
export function procedureRows(
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): ProcedureRow[] {
  const again = freshPart(results);
  const rows = joined(rowsOf([results], [], catalog, policy), rowsOf([again], [], catalog, policy));
  const guards = joined(
    slowSampleRows(results, catalog, policy),
    slowSampleRows(again, catalog, policy),
  );
  return [
    ...rows,
    ...guards.map(
      (row): ProcedureRow => ({ ...row, metric: slowSamplesOf(row.metric), guard: true }),
    ),
  ];
}

/** The fresh rounds of the suspects, as a document of their own. */
export function freshPart(results: Results): Results {
  return { ...results, cases: results.again ?? [] };
}

function joined(looked: readonly Row[], fresh: readonly Row[]): ProcedureRow[] {
  const [byLook, byFresh] = [looked, fresh].map(
    (rows) => new Map(rows.map((row) => [row.key, row])),
  );
  const keys = new Set([...byLook!.keys(), ...byFresh!.keys()]);
  return [...keys].sort().flatMap((key) => {
    const row = byLook!.get(key) ?? byFresh!.get(key)!;
    if (!row.rule.gate || row.obstacle || judgeExactly(row)) return [];
    const first = differencesOf(byLook!.get(key));
    const again = differencesOf(byFresh!.get(key));
    return first.length + again.length === 0
      ? []
      : [{ ...unmeasuredRow(row), looked: first, fresh: again }];
  });
}

/** A row as the procedure knows it, before anything of it is measured. */
export function unmeasuredRow({
  suite,
  case: id,
  metric,
  spec,
  rule,
}: Pick<Row, "suite" | "case" | "metric" | "spec" | "rule">): ProcedureRow {
  const { scale } = spec;
  const onScale = (value: number) => (scale === "ratio" ? Math.log1p(value) : value);
  return {
    suite,
    case: id,
    metric,
    scale,
    tolerance: onScale(rule.tolerance),
    minEffect: onScale(rule.minEffect),
    looked: [],
    fresh: [],
  };
}

/** Head − base of each round, in their order. */
function differencesOf(row: Row | undefined): readonly number[] {
  return row && !row.obstacle ? (pairRounds(row.head, row.base) ?? []) : [];
}
