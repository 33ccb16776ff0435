import type { Results } from "../contract/generated/types.ts";
import { unfitness } from "../judge/fitness.ts";
import { type Evidence, judge } from "../judge/judge.ts";
import type { PolicyList } from "../judge/matching_nothing.ts";
import { ungatedRules } from "../judge/ungated.ts";
import { unheldCases } from "../judge/unheld.ts";
import { voidWrongAnswers } from "../judge/void_wrong.ts";
import { removedSince } from "../measure/removed.ts";
import { matchesSomeRatio, matchesSomeRow } from "../plan/matching.ts";
import type { Choice, Plan } from "../plan/plan.ts";
import { restrictTo } from "../sessions/resolve.ts";
import { JUDGED_SESSIONS } from "../stats/sessions.ts";
import { countableSuites } from "./counts.ts";
import type { Job, Judgement } from "./job.ts";
import { missingBaseline } from "./missing_baseline.ts";
import { budgetSeconds, rulesOf } from "./rounds.ts";

/**
 * Judge what was measured: against its base where that was measured in the same job, else against the stored
 * sessions.
 *
 * @param settled has what is red against stored sessions had its second measurement by now?
 */
export async function judgementOf(
  { plan, history }: { plan: Plan; history: readonly Results[] },
  measured: Results,
  job: Job,
  { settled }: { settled: boolean },
): Promise<Judgement> {
  const { catalog, config, profile } = plan;
  const comparable = restrictTo(measured, history);
  const paired = measured.session.base_commit !== undefined;
  const removed = paired ? measured.removed : removedSince(history.at(-1), plan, job.choice);
  const evidence = evidenceOf(plan, { ...measured, removed }, paired ? [] : comparable, job);
  const rules = config.profiles[profile];
  const alone = !paired && comparable.length === 0;
  const verdict = judge({
    ...evidence,
    ...(isWhole(job.choice) && { leavesOut: leftOutOf(plan) }),
    settles: settled && config.policy.confirm,
    effort: { rules: rulesOf(rules, config.policy), budget: budgetSeconds(rules.minutes) },
    circumstances: {
      unfit: unfitness(evidence.head, catalog, config.policy),
      unheld: unheldCases(evidence.head, evidence.equivalence, plan.cases, plan.project.suites),
      ...(alone
        ? { noBaseline: await missingBaseline(job, plan, measured.environment) }
        : {
            ungated: ungatedRules(
              evidence.head,
              catalog,
              config.policy,
              countableSuites(plan.project.suites),
            ),
          }),
    },
  });
  const { coverage } = measured;
  return {
    verdict: { ...verdict, ...(coverage && { coverage }) },
    results: evidence.head,
    stored: [...evidence.stored],
    history: comparable,
  };
}

/** Is all of the project asked for? */
function isWhole({ suites, domains, cases }: Choice): boolean {
  return [suites, domains, cases].every(({ length }) => length === 0);
}

/** May a glob mean a case of another profile or device? */
function leftOutOf({ project, config, cases }: Plan) {
  const asked = new Set(cases.map(({ id }) => id));
  const others = { ...project, config, cases: project.cases.filter(({ id }) => !asked.has(id)) };
  return (kind: PolicyList, match: string) =>
    kind === "parity" ? matchesSomeRatio(match, others) : matchesSomeRow(match, others);
}

/** What the judge sees: of earlier sessions the latest, as the machine is today. */
export function evidenceOf(
  { config, catalog, cases }: Plan,
  measured: Results,
  history: readonly Results[],
  { today }: Job,
): Evidence {
  const { results, equivalence } = voidWrongAnswers(measured, cases, config.reference);
  const { policy, ratio } = config;
  const stored = history.slice(-JUDGED_SESSIONS);
  return { head: results, stored, equivalence, catalog, policy, ratio, today };
}
