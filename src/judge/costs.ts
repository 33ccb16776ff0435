import { mean } from "simple-statistics";
import type { CaseResult, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { ProcedureState } from "./procedure_state.ts";

/** Where a file does not say what a case took (other tools' files, older sessions). */
const UNKNOWN_SECONDS = 1;

/** Seconds that a round of a case takes, both sides, by what its processes took in this measurement. */
export function secondsPerRound(results: Results): ProcedureState["secondsOf"] {
  const sidesInTurn = String(results.environment["run.pairing"]).startsWith("together") ? 1 : 2;
  const seconds = new Map(
    results.cases.map((row) => [caseKey(row), (row.seconds ?? 0) + startupShare(row, results)]),
  );
  return (key) => sidesInTurn * (seconds.get(caseKey(key)) || UNKNOWN_SECONDS);
}

/**
 * What a case has to bear of its process's start: few cases share a process when suspects are settled, so
 * this lies between all of it and an equal share.
 */
function startupShare({ suite }: CaseResult, { suites }: Results): number {
  const { startup_seconds: starts = [] } = suites[suite] ?? {};
  return starts.length === 0 ? 0 : 0.25 * mean(starts);
}
