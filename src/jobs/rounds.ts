import type { Profile, Results } from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { secondsPerRound } from "../judge/costs.ts";
import { nextStep, type ProcedureRow, type Step } from "../judge/procedure.ts";
import { procedureRows } from "../judge/procedure_rows.ts";
import { type ProcedureRules, USUAL_RULES } from "../judge/procedure_rules.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { Plan } from "../plan/plan.ts";
import { appendFreshRounds, appendRounds, roundsOf } from "../sessions/append.ts";
import type { Job } from "./job.ts";

/** What was measured next, and when that was decided. */
interface Decision {
  step: Exclude<Step, { kind: "done" }>;
  clock: Clock;
}

/** The time for looks: since when, in seconds of measuring, it runs, and whether it is over. */
interface Clock {
  since: number;
  overtime: boolean;
}

/**
 * Measure as many rounds as it takes to decide: first all cases, then, within the time that the profile
 * has for it, what is undecided, and at last fresh rounds of what may be red. A run that goes on repeats the
 * decisions of the one that was interrupted, whose rounds are taken from where they were kept.
 */
export async function measureRounds(
  measurement: Pick<Measurement, "rounds" | "seconds">,
  plan: Plan,
  { progress, kept }: Pick<Job, "progress" | "kept">,
): Promise<Results> {
  const { rounds, minutes } = plan.config.profiles[plan.profile];
  let results = await measurement.rounds({ from: 0, to: rounds });
  const usual = rulesOf({ rounds, minutes }, plan.config.policy);
  let clock: Clock = { since: measurement.seconds, overtime: false };
  const stuck = new Set<string>();
  for (;;) {
    const rows = rowsNow().filter((row) => !stuck.has(rowKey(row)));
    const before = (await kept?.takeStep()) as Decision | null | undefined;
    if (before) clock = before.clock;
    const step = before?.step ?? decide(rows);
    if (step.kind === "done" && !clock.overtime) {
      // Time for looks is a wish; a suspect that nobody settles would be a red that nobody saw.
      clock = { since: measurement.seconds, overtime: true };
      continue;
    }
    if (step.kind === "done") return results;
    if (!before) await kept?.keepStep({ step, clock } satisfies Decision);
    progress({ kind: step.kind, cases: step.cases.length, rounds: step.rounds });
    const from = roundsOf(results);
    const only = new Set(step.cases.map(caseKey));
    const measured = await measurement.rounds({ from, to: from + step.rounds }, only);
    results =
      step.kind === "more"
        ? appendRounds(results, measured)
        : appendFreshRounds(results, measured, step.cases);
    for (const key of withoutGain(rows, rowsNow(), step)) stuck.add(key);
  }

  function decide(rows: readonly ProcedureRow[]): Step {
    const spent = measurement.seconds - clock.since;
    const secondsLeft = budgetSeconds(minutes) - spent;
    const rules = clock.overtime ? withoutLooks(usual) : rulesAfter(spent, usual);
    return nextStep({ rows, secondsOf: secondsPerRound(results), rules, secondsLeft });
  }

  function rowsNow(): ProcedureRow[] {
    return procedureRows(results, plan.catalog, plan.config.policy);
  }
}

/**
 * Rows that a step measured in vain, since a side crashed or no longer gave the metric. Asking for them again would
 * never end.
 */
function withoutGain(
  before: readonly ProcedureRow[],
  after: readonly ProcedureRow[],
  step: Exclude<Step, { kind: "done" }>,
): string[] {
  const rounds = ({ looked, fresh }: ProcedureRow) =>
    step.kind === "more" ? looked.length : fresh.length;
  const asked = askedFor(step);
  const reached = new Map(after.map((row) => [rowKey(row), rounds(row)]));
  return before
    .filter((row) => asked(row) && (reached.get(rowKey(row)) ?? 0) <= rounds(row))
    .map(rowKey);
}

/** Which rows a step is for: all of its cases, or the metrics that are to be settled. */
function askedFor(step: Exclude<Step, { kind: "done" }>): (row: ProcedureRow) => boolean {
  if (step.kind === "more") {
    const cases = new Set(step.cases.map(caseKey));
    return (row) => cases.has(caseKey(row));
  }
  const rows = new Set(
    step.cases.flatMap((found) => found.metrics.map((metric) => rowKey({ ...found, metric }))),
  );
  return (row) => rows.has(rowKey(row));
}

/** Where no minutes are given for looks, suspects are settled all the same, in this time. */
const SETTLING_SECONDS = 3600;

/** Seconds that may be spent beyond the first rounds. */
export function budgetSeconds(minutes: number): number {
  return minutes > 0 ? 60 * minutes : SETTLING_SECONDS;
}

/** A fixed number of rounds has no further looks. A tenth of α is what unchanged code may cost in red jobs. */
export function rulesOf(
  { rounds: firstRounds, minutes }: Pick<Required<Profile>, "rounds" | "minutes">,
  { alpha }: Pick<JudgingPolicy, "alpha">,
): ProcedureRules {
  const rules = { ...USUAL_RULES, firstRounds, alpha, redLevel: alpha / 10 };
  return minutes > 0 ? rules : withoutLooks(rules);
}

/** Seconds of looks of which nobody asks whether they are worth it. */
const UNASKED_SECONDS = 20;

/** The rules after so many seconds of looks: a suite whose rounds are short is bounded as far as rounds can do it. */
export function rulesAfter(spent: number, rules: ProcedureRules): ProcedureRules {
  return spent < UNASKED_SECONDS && rules.drop < Number.POSITIVE_INFINITY
    ? { ...rules, boundsPerRound: SOME_BOUNDS }
    : rules;
}

/** Less is none: more rounds than there are looks would not bound the row. */
const SOME_BOUNDS = 0.001;

/** Suspects are settled, nothing else is looked at. */
export function withoutLooks(rules: ProcedureRules): ProcedureRules {
  return { ...rules, drop: Number.POSITIVE_INFINITY, boundsPerRound: Number.POSITIVE_INFINITY };
}
