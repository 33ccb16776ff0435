import type { Results, Verdict } from "../../../contract/generated/types.ts";
import { domainOf } from "../../../contract/names.ts";
import type { HistorySeries } from "../../../history/series.ts";
import { classesOf } from "../../classes.ts";
import { curvesToShow } from "../../curve_words.ts";
import { profilesOf } from "../../profile_facts.ts";
import { curvesOf } from "./curves.ts";
import { answersOf } from "./equivalence.ts";
import { compactHistory } from "./history.ts";
import { latenciesOf } from "./latencies.ts";
import { memoryOf } from "./memory.ts";
import { rowsOf } from "./rows.ts";
import { type CaseFigures, figuresByCase } from "./sides.ts";
import type { ReportModel } from "./types.ts";

export interface ReportInput {
  verdict: Verdict;
  /** Sessions of this job; they may hold the base's processes beside the head's. */
  head: readonly Results[];
  /** Stored sessions that the head was compared with. */
  base: readonly Results[];
  /** Series over stored sessions (src/history). */
  history?: readonly HistorySeries[];
}

/** Collapse the documents to what the page draws. */
export function buildModel({ verdict, head, base, history = [] }: ReportInput): ReportModel {
  const cases: CaseFigures[] = figuresByCase(head, base);
  const { numerator, denominator } = verdict.parity[0] ?? {};
  const named = [numerator, denominator, ...cases.map(({ suite }) => suite)];
  const suites = [...new Set(named.filter((name) => name !== undefined))];
  const domains = [...new Set(cases.map(({ case: id }) => domainOf(id)))].sort();
  return {
    suites,
    domains,
    hasBase: verdict.base !== null && verdict.base !== undefined,
    tolerance: verdict.policy.tolerance,
    rows: rowsOf(verdict, cases, head, base),
    profiles: profilesOf(
      classesOf(verdict).red,
      head.flatMap(({ profiles = [] }) => profiles),
    ),
    parity: verdict.parity,
    sizeCurves: curvesToShow(verdict),
    answers: answersOf(verdict.equivalence),
    latencies: latenciesOf(cases),
    curves: curvesOf(cases),
    memory: memoryOf(cases),
    history: compactHistory(history),
  };
}
