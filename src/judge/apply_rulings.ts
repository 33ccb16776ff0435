import { mean, min } from "simple-statistics";
import { inUnit } from "../compare/figures.ts";
import { valuesIn } from "../compare/rounds.ts";
import { type Row, rowsOf } from "../compare/rows.ts";
import type { Comparison, MetricCatalog, Reason, Results } from "../contract/generated/types.ts";
import { rowKey, slowSamplesOf } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { quantile } from "../stats/student_t.ts";
import { secondsPerRound } from "./costs.ts";
import type { ProcedureRow } from "./procedure.ts";
import { freshPart, procedureRows } from "./procedure_rows.ts";
import { type ProcedureRules, USUAL_RULES } from "./procedure_rules.ts";
import { type RowSight, sightOf } from "./resolution.ts";
import { type Ruling, rulingsOf } from "./rulings.ts";
import { slowSampleRows } from "./slow_samples.ts";

/** How much a job may measure; what it would have seen depends on it. */
export interface Effort {
  rules: ProcedureRules;
  /** Seconds beyond the first rounds. */
  budget: number;
}

/**
 * Comparisons with the procedure's last word on the gating rows that it knows: those measured in turn with
 * their base in this job, and those that were red against stored sessions and were then measured so.
 */
export function withRulings(
  comparisons: readonly Comparison[],
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
  { rules: usual, budget }: Effort,
): Comparison[] {
  const known = procedureRows(results, catalog, policy);
  if (known.length === 0) return [...comparisons];
  const rules = { ...usual, firstRounds: results.session.first_rounds ?? fewestRounds(known) };
  const secondsOf = secondsPerRound(results);
  const sights = new Map(
    sightOf({ rows: known, secondsOf, rules }, budget).map((sight) => [rowKey(sight.row), sight]),
  );
  const rulings = new Map(
    rulingsOf({ rows: known, rules }).map((ruling) => [rowKey(ruling.row), ruling]),
  );
  const again = freshPart(results);
  const fresh = byName([
    ...rowsOf([again], [], catalog, policy),
    ...slowSampleRows(again, catalog, policy).map(asSlow),
  ]);
  const judged = comparisons.map((row) => {
    const ruling = rulings.get(rowKey(row));
    if (!ruling || !row.gating) return row;
    return ruled(row, ruling, sights.get(rowKey(row))!, fresh.get(rowKey(row)));
  });
  return [...judged, ...redGuards(judged, rulings, sights, fresh)];
}

/** Rows that stand guard are rows of the verdict only where they are red. */
function redGuards(
  judged: readonly Comparison[],
  rulings: ReadonlyMap<string, Ruling>,
  sights: ReadonlyMap<string, RowSight>,
  fresh: ReadonlyMap<string, Row>,
): Comparison[] {
  return judged.flatMap((row) => {
    if (row.verdict === "regression") return []; // it has said so itself
    const name = { ...row, metric: slowSamplesOf(row.metric) };
    const ruling = rulings.get(rowKey(name));
    if (ruling?.verdict !== "regression") return [];
    const tolerance = Math.expm1(ruling.row.tolerance);
    return [
      ruled({ ...name, tolerance }, ruling, sights.get(rowKey(name))!, fresh.get(rowKey(name))),
    ];
  });
}

function byName(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [rowKey(row), row]));
}

function asSlow(row: Row): Row {
  return { ...row, metric: slowSamplesOf(row.metric) };
}

/** Where the file does not say how many first rounds there were: every case had them, some had more. */
function fewestRounds(rows: readonly ProcedureRow[]): number {
  const looked = rows.map((row) => row.looked.length).filter((rounds) => rounds > 0);
  return looked.length === 0 ? USUAL_RULES.firstRounds : min(looked);
}

function ruled(
  row: Comparison,
  ruling: Ruling,
  sight: RowSight,
  fresh: Row | undefined,
): Comparison {
  // Too few rounds to look at: what was said of it stands.
  if (ruling.by === "looks" && ruling.rounds === 0) return row;
  const { provisional: _, reason: __, ...settled } = row;
  const from = row.scale === "ratio" ? Math.expm1 : (value: number) => value;
  const isSettled = ruling.by === "settled";
  const seen = from(sight.detectable);
  return {
    ...settled,
    ...(isSettled && fresh ? sides(fresh) : {}),
    mode: isSettled ? "settled" : "paired",
    effect: from(ruling.effect),
    interval: Number.isFinite(ruling.upper) ? [from(ruling.lower), from(ruling.upper)] : null,
    p: ruling.p,
    adjusted_p: ruling.adjusted,
    verdict: ruling.verdict,
    minimum_detectable_effect: Number.isFinite(seen) ? seen : null,
    ...(isSettled && { confirmed: ruling.verdict === "regression" }),
    ...(ruling.verdict === "inconclusive" && { reason: undecided(ruling, sight, seen) }),
  };
}

/** @param seen the smallest change that would have been seen, on the metric's scale */
function undecided({ by, rounds, suspect }: Ruling, sight: RowSight, seen: number): Reason {
  if (by === "settled") return { code: "not-shown", rounds };
  if (suspect) return { code: "not-settled", rounds };
  if (!Number.isFinite(seen)) return { code: "out-of-time", rounds };
  return {
    code: "too-noisy",
    detectable: seen,
    units: rounds,
    unit: "round",
    needed: needed(sight),
  };
}

/** Rounds after which an unchanged row would be bounded below its tolerance with 80 % chance; null: too many. */
function needed({ spread, row }: RowSight): number | null {
  const rounds = Math.ceil(
    (((quantile(LOOK, 30) + quantile(0.8, 30)) * spread) / row.tolerance) ** 2,
  );
  return rounds <= MOST_ROUNDS ? Math.max(rounds, 2) : null;
}

const MOST_ROUNDS = 1000;
/** Confidence of a later look: the first ones have spent the most of the error. */
const LOOK = 0.99;

/** The figures of the rounds that had the last word. */
function sides({ head, base, spec }: Row): Pick<Comparison, "head" | "base"> {
  const figure = (values: number[]) => ({ n: values.length, value: inUnit(mean(values), spec) });
  return { head: figure(valuesIn(head)), base: figure(valuesIn(base)) };
}
