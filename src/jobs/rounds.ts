import { mean } from "simple-statistics";
import type { Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { nextStep, type ProcedureState } from "../judge/procedure.ts";
import { procedureRows } from "../judge/procedure_rows.ts";
import { type ProcedureRules, USUAL_RULES } from "../judge/procedure_rules.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { Plan } from "../plan/plan.ts";
import { appendFreshRounds, appendRounds, roundsOf } from "../sessions/append.ts";
import type { Progress } from "../system/progress.ts";

/**
 * Measure as many rounds as it takes to decide: first all cases, then, within the time that the profile
 * has for it, what is undecided, and at last fresh rounds of what may be red.
 */
export async function measureRounds(
  measurement: Measurement,
  plan: Plan,
  progress: Progress,
): Promise<Results> {
  const { rounds, minutes } = plan.config.profiles[plan.profile];
  let results = await measurement.rounds({ from: 0, to: rounds });
  const rules = rulesOf(rounds, minutes);
  const start = performance.now();
  for (;;) {
    const spent = (performance.now() - start) / 1000;
    const secondsLeft = minutes > 0 ? 60 * minutes - spent : SETTLING_SECONDS - spent;
    const step = nextStep({ ...stateOf(results, plan), rules, secondsLeft });
    if (step.kind === "done") return results;
    progress({ kind: step.kind, cases: step.cases.length, rounds: step.rounds });
    const from = roundsOf(results);
    const only = new Set(step.cases.map(caseKey));
    const measured = await measurement.rounds({ from, to: from + step.rounds }, only);
    results =
      step.kind === "more" ? appendRounds(results, measured) : appendFreshRounds(results, measured);
  }
}

/** Where no minutes are given for looks, suspects are settled all the same, in this time. */
const SETTLING_SECONDS = 3600;

/** A fixed number of rounds has no further looks. */
function rulesOf(firstRounds: number, minutes: number): ProcedureRules {
  const rules = { ...USUAL_RULES, firstRounds };
  return minutes > 0
    ? rules
    : { ...rules, drop: Number.POSITIVE_INFINITY, boundsPerRound: Number.POSITIVE_INFINITY };
}

function stateOf(results: Results, plan: Plan): Pick<ProcedureState, "rows" | "secondsOf"> {
  const rows = procedureRows(results, plan.catalog, plan.config.policy);
  const seconds = new Map(
    results.cases.map((row) => [caseKey(row), (row.seconds ?? 0) + startupShare(row, results)]),
  );
  return { rows, secondsOf: (key) => SIDES * (seconds.get(caseKey(key)) ?? 0) };
}

const SIDES = 2;

/**
 * What a case has to bear of its process's start: few cases share a process when suspects are settled, so
 * this lies between all of it and an equal share.
 */
function startupShare({ suite }: Results["cases"][number], { suites }: Results): number {
  const { startup_seconds: starts = [] } = suites[suite] ?? {};
  return starts.length === 0 ? 0 : 0.25 * mean(starts);
}
