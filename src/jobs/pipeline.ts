import { rowsToConfirm } from "../compare/confirm.ts";
import type { EquivalenceRow, Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { unfitness } from "../judge/fitness.ts";
import { type Evidence, judge } from "../judge/judge.ts";
import { voidWrongAnswers } from "../judge/void_wrong.ts";
import { Measurement } from "../measure/measurement.ts";
import { removedSince } from "../measure/removed.ts";
import { answersOnly, subjectOf } from "../measure/subject.ts";
import { casesOf, makePlan, type Plan } from "../plan/plan.ts";
import { appendFreshRounds, roundsOf } from "../sessions/append.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import { addMissing, mergeShards } from "../sessions/merge.ts";
import { findResults, readResults } from "../sessions/read.ts";
import { restrictTo } from "../sessions/resolve.ts";
import { JUDGED_SESSIONS } from "../stats/sessions.ts";
import { RvpError } from "../system/errors.ts";
import type { Job, Judgement } from "./job.ts";
import { missingBaseline } from "./missing_baseline.ts";
import { budgetSeconds, measureRounds, rulesOf } from "./rounds.ts";
import { baseTree, type OpenSituation, situationOf } from "./situation.ts";

/** The whole tool: read the situation → open the suites → measure → judge. */
export async function runAll(job: Job): Promise<Judgement> {
  await using situation = await situationOf(job);
  const measured = await measureAndSettle(situation, job);
  return judgement(situation, measured, job, { settles: true });
}

/**
 * Measure only; the verdict is another job's (`judgeFolders`), and that one runs nothing. So what may be red is
 * settled here, while the base's tree is there.
 */
export async function runOnly(job: Job): Promise<Results> {
  await using situation = await situationOf(job, true);
  return await measureAndSettle(situation, job); // not before the tree goes
}

/** Measure head against itself, as two sides: what differs is noise. */
export async function runAgainstItself(job: Job): Promise<Results> {
  const { plan, session, environment } = await situationOf({ ...job, base: undefined });
  const itself = { root: plan.config.root, commit: session.commit ?? null };
  const subject = await subjectOf({
    plan,
    choice: job.choice,
    session,
    environment,
    tree: itself,
    stored: [],
    all: true,
    isShard: false,
  });
  const measurement = await Measurement.open(subject, job);
  return measurement.rounds({ from: 0, to: plan.config.profiles[plan.profile].rounds });
}

/** Every case once in each suite: do they agree? Nothing measured here is a figure. */
export async function verifyAnswers(job: Job): Promise<Judgement> {
  await using situation = await situationOf({ ...job, base: undefined, stored: false });
  const { plan, session, environment } = situation;
  const subject = { plan, session, environment, ...ANSWERS, work: answersOnly(plan) };
  const measured = await (await Measurement.open(subject, job)).rounds({ from: 0, to: 1 });
  const evidence = evidenceOf(plan, measured, [], job);
  const verdict = judge({ ...evidence, ratio: undefined });
  return { verdict, results: evidence.head, stored: [], history: [] };
}

const ANSWERS = {
  base: null,
  removed: [],
  pairing: { kind: "in turn", why: "only answers are asked for" } as const,
};

/** Judge what other jobs measured: merge the shards, name what is missing, compare, conclude. */
export async function judgeFolders(job: Job, folders: readonly string[]): Promise<Judgement> {
  const plan = makePlan(job.root, job.choice);
  const shards = await Promise.all((await findResults(folders)).map(readResults));
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite),
  }));
  requireProfile(shards, plan);
  const measured = addMissing(mergeShards(shards), expected);
  const history = job.stored
    ? await sessionsBefore(plan.config, measured.environment, measured)
    : [];
  // Results of other jobs are data, maybe hostile: nothing they name is checked out or run here. What is
  // red has been settled by the job that measured it.
  return judgement({ plan, history }, measured, job, { settles: true });
}

function requireProfile(shards: readonly Results[], { profile }: Plan): void {
  const other = shards.find((shard) => shard.profile !== profile);
  if (!other) return;
  throw new RvpError(`session ${other.session.id} is of profile ${other.profile}, not ${profile}`, {
    stage: "collect",
    hint: `rvp-bench gate --profile ${other.profile}`,
  });
}

async function measureAndSettle(situation: OpenSituation, job: Job): Promise<Results> {
  const { plan, history } = situation;
  const measurement = await Measurement.open(await subjectOf(situation), job);
  const measured = await measureRounds(measurement, plan, job.progress);
  if (situation.tree) return measured;
  const first = await judgement({ plan, history }, measured, job, { settles: false });
  return settleStored(measurement, first, plan, job);
}

/** A red against stored sessions is provisional: its base is measured again, beside it. */
async function settleStored(
  measurement: Measurement,
  { verdict, results }: Judgement,
  plan: Plan,
  job: Job,
): Promise<Results> {
  const rows = rowsToConfirm(verdict.comparisons);
  const commit = verdict.base?.commit;
  if (rows.length === 0 || commit === undefined || !plan.config.policy.confirm) return results;
  const found = await baseTree(job, commit).catch(() => null);
  if (found === null) return results; // the rows stay provisional, and say so
  await using tree = found;
  const only = new Set(rows.map(caseKey));
  job.progress({ kind: "settle", cases: only.size, rounds: SETTLING_ROUNDS });
  const base = makePlan(tree.root, job.choice, { mayMatchNothing: true });
  await measurement.openBase({ suites: base.suites, commit }, only);
  const from = roundsOf(results);
  const fresh = await measurement.rounds({ from, to: from + SETTLING_ROUNDS }, only);
  return appendFreshRounds(results, fresh);
}

/** One sign pattern of a million: enough for hundreds of suspects at the strict level. */
const SETTLING_ROUNDS = 20;

/** @param settles was what is red against stored sessions to be settled by now? */
async function judgement(
  { plan, history }: { plan: Plan; history: readonly Results[] },
  measured: Results,
  job: Job,
  { settles }: { settles: boolean },
): Promise<Judgement> {
  const earlier = restrictTo(measured, history);
  const paired = measured.session.base_commit !== undefined;
  const removed = paired ? measured.removed : removedSince(history.at(-1), plan, job.choice);
  const evidence = evidenceOf(plan, { ...measured, removed }, paired ? [] : earlier, job);
  const { catalog, config } = plan;
  const rules = config.profiles[plan.profile];
  const compared = paired || earlier.length > 0;
  const verdict = judge({
    ...evidence,
    settles: settles && config.policy.confirm,
    effort: { rules: rulesOf(rules), budget: budgetSeconds(rules.minutes) },
    circumstances: {
      unfit: unfitness(evidence.head, catalog, config.policy),
      ...(!compared && { noBaseline: await missingBaseline(job, plan, measured.environment) }),
    },
  });
  return { verdict, results: evidence.head, stored: [...evidence.stored], history: earlier };
}

/** What the judge sees: of earlier sessions the latest, as the machine is today. */
function evidenceOf(
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
