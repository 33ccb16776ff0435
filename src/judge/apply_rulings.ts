import { mean, min } from "simple-statistics";
import { inUnit } from "../compare/figures.ts";
import { valuesIn } from "../compare/rounds.ts";
import { type Row, rowsOf } from "../compare/rows.ts";
import type { Comparison, MetricCatalog, Reason, Results } from "../contract/generated/types.ts";
import { rowKey } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import type { ProcedureRow } from "./procedure.ts";
import { procedureRows } from "./procedure_rows.ts";
import { USUAL_RULES } from "./procedure_rules.ts";
import { type Ruling, rulingsOf } from "./rulings.ts";

/**
 * Comparisons with the procedure's last word on the gating rows that it knows: those measured in turn with
 * their base in this job, and those that were red against stored sessions and were then measured so.
 */
export function withRulings(
  comparisons: readonly Comparison[],
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Comparison[] {
  const known = procedureRows(results, catalog, policy);
  if (known.length === 0) return [...comparisons];
  const rules = { ...USUAL_RULES, firstRounds: firstRoundsOf(known) };
  const rulings = new Map(
    rulingsOf({ rows: known, rules }).map((ruling) => [rowKey(ruling.row), ruling]),
  );
  const fresh = new Map(
    rowsOf([{ ...results, cases: results.again ?? [] }], [], catalog, policy).map((row) => [
      row.key,
      row,
    ]),
  );
  return comparisons.map((row) => {
    const ruling = rulings.get(rowKey(row));
    return ruling && row.gating ? ruled(row, ruling, fresh.get(rowKey(row))) : row;
  });
}

/** Every case had the first rounds; those that needed more had more. */
function firstRoundsOf(rows: readonly ProcedureRow[]): number {
  const looked = rows.map((row) => row.looked.length).filter((rounds) => rounds > 0);
  return looked.length === 0 ? USUAL_RULES.firstRounds : min(looked);
}

function ruled(row: Comparison, ruling: Ruling, fresh: Row | undefined): Comparison {
  const { provisional: _, reason: __, ...settled } = row;
  const from = row.scale === "ratio" ? Math.expm1 : (value: number) => value;
  const isSettled = ruling.by === "settled";
  return {
    ...settled,
    ...(isSettled && fresh ? sides(fresh) : {}),
    mode: isSettled ? "settled" : "paired",
    effect: from(ruling.effect),
    interval: Number.isFinite(ruling.upper) ? [from(ruling.lower), from(ruling.upper)] : null,
    p: ruling.p,
    adjusted_p: ruling.adjusted,
    verdict: ruling.verdict,
    ...(isSettled && { confirmed: ruling.verdict === "regression" }),
    ...(ruling.verdict === "inconclusive" && { reason: undecided(row, ruling) }),
  };
}

function undecided({ reason }: Comparison, { by, rounds, suspect }: Ruling): Reason {
  if (by === "settled") return { code: "not-shown", rounds };
  if (suspect) return { code: "not-settled", rounds };
  return reason?.code === "too-noisy" ? reason : { code: "out-of-time", rounds };
}

/** The figures of the rounds that had the last word. */
function sides({ head, base, spec }: Row): Pick<Comparison, "head" | "base"> {
  const figure = (values: number[]) => ({ n: values.length, value: inUnit(mean(values), spec) });
  return { head: figure(valuesIn(head)), base: figure(valuesIn(base)) };
}
