import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { checkOut, mergeBase } from "../base/worktree.ts";
import { cacheRoot, type RemoteCache } from "../build/cache.ts";
import { rowsToConfirm } from "../compare/confirm.ts";
import type { Comparison, Results, Verdict } from "../contract/generated/types.ts";
import { confirmed, type Evidence, judge, withComparisons } from "../judge/judge.ts";
import { appendProcesses, isOpen, roundsOf, settle } from "../judge/looks.ts";
import { voidWrongAnswers } from "../judge/void_wrong.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { measure } from "../measure/measure.ts";
import { type Choice, casesOf, makePlan, type Plan } from "../plan/plan.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import { addMissing, mergeShards } from "../sessions/merge.ts";
import { findResults, readResults } from "../sessions/read.ts";
import { restrictTo } from "../sessions/resolve.ts";
import { plannedLooks } from "../stats/sequential.ts";
import { JUDGED_SESSIONS } from "../stats/sessions.ts";
import type { Progress } from "../system/progress.ts";

/** What a person, or a workflow, asked for. */
export interface Job {
  /** Folder with rvp.toml. */
  root: string;
  choice: Choice;
  /** A git ref: its merge base with HEAD is built too, and measured in turn with head. */
  base?: string | undefined;
  /** Compare with stored sessions when there is no `base`. */
  stored: boolean;
  /** Where built suites may be found beyond this machine. */
  remote?: RemoteCache | undefined;
  /** Folder for the logs of suites and builds. */
  logs: string;
  today: string;
  signal: AbortSignal;
  progress: Progress;
}

/** A verdict, with the documents it rests on. */
export interface Judgement {
  verdict: Verdict;
  results: Results;
  /** Stored sessions that head was compared with. */
  stored: Results[];
  /** Those and the ones before them, oldest first: the history. */
  earlier: Results[];
}

/** The whole tool: plan → build → run → collect → baseline → compare → gate. */
export async function runAll(job: Job): Promise<Judgement> {
  const plan = makePlan(job.root, job.choice);
  const before = await sessionsOfThisMachine(plan, job);
  await using base = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  const looks = base && plan.config.profiles[plan.profile].minutes > 0;
  const { first, evidence, earlier } = looks
    ? await measureInLooks(plan, base, before, job)
    : await measureAtOnce(plan, base, before, job);
  const head = await measureAgain(first, evidence.head, plan, base, job);
  const verdict = confirmed(first, { ...evidence, head });
  return { verdict, results: head, stored: [...evidence.stored], earlier };
}

/**
 * Measure only; the verdict is another job's (`judgeFolders`), and that one runs nothing. So whatever it
 * might find red is measured a second time here: each row is judged as if there were no other.
 */
export async function runOnly(job: Job): Promise<Results> {
  const plan = makePlan(job.root, job.choice);
  const before = job.base ? [] : await sessionsOfThisMachine(plan, job);
  await using base = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  const measured = await measure(plan, base, plan.cases, job);
  const evidence = gather(plan, measured, restrictTo(measured, before), job);
  const provisional = judge({ ...evidence, alone: true });
  return await measureAgain(provisional, evidence.head, plan, base, job); // while the base's tree is there
}

/** Measure head against itself, as two sides: what differs is noise. */
export async function runAgainstItself(job: Job): Promise<Results> {
  const plan = makePlan(job.root, job.choice);
  return measure(plan, { root: job.root, commit: "itself" }, plan.cases, job);
}

/** Every case once in each suite: do they agree? Nothing measured here is a figure. */
export async function verifyAnswers(job: Job): Promise<Judgement> {
  const plan = makePlan(job.root, job.choice);
  const measured = await measure(plan, null, plan.cases, { ...job, mode: "verify" });
  const evidence = gather(plan, measured, [], job);
  const verdict = judge({ ...evidence, ratio: undefined });
  return { verdict, results: evidence.head, stored: [], earlier: [] };
}

/** Judge what other jobs measured: merge the shards, name what is missing, compare, conclude. */
export async function judgeFolders(job: Job, folders: readonly string[]): Promise<Judgement> {
  const plan = makePlan(job.root, job.choice);
  const shards = await Promise.all((await findResults(folders)).map(readResults));
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite),
  }));
  const measured = addMissing(mergeShards(shards), expected);
  const { config } = plan;
  const before = job.stored ? await sessionsBefore(config, measured.environment, measured) : [];
  const earlier = restrictTo(measured, before);
  const paired = measured.session.base_commit !== undefined;
  const evidence = gather(plan, measured, paired ? [] : earlier, job);
  // Results of other jobs are data, maybe hostile: nothing they name is checked out or run here. What is
  // red has been measured a second time by the job that measured it first.
  const verdict = confirmed(judge(evidence), evidence);
  return { verdict, results: evidence.head, stored: [...evidence.stored], earlier };
}

async function measureAtOnce(plan: Plan, base: Base | null, before: readonly Results[], job: Job) {
  const measured = await measure(plan, base, plan.cases, job);
  const earlier = restrictTo(measured, before);
  const evidence = gather(plan, measured, base ? [] : earlier, job);
  return { first: judge(evidence), evidence, earlier };
}

/** Sequential looks: cases that are decided stop, the others are measured on. */
async function measureInLooks(plan: Plan, base: Base, before: readonly Results[], job: Job) {
  let settled: Comparison[] = [];
  let open = plan.cases;
  let measured: Results | null = null;
  for (const look of plannedLooks(plan.config.policy.alpha)) {
    const rounds = { from: measured ? roundsOf(measured) : 0, to: look.units };
    const more = await measure(plan, base, open, { ...job, rounds });
    measured = measured ? appendProcesses(measured, more) : more;
    const evidence = gather(plan, measured, [], job);
    settled = settle(settled, judge({ ...evidence, look }).comparisons);
    open = plan.cases.filter(({ id }) => isOpen(settled, id));
    if (open.length === 0) break;
  }
  const evidence = gather(plan, measured as Results, [], job);
  const earlier = restrictTo(evidence.head, before);
  return { first: withComparisons(judge(evidence), evidence, settled), evidence, earlier };
}

/** The evidence for the judge: of earlier sessions the latest, as the machine is today. */
function gather(plan: Plan, measured: Results, earlier: readonly Results[], job: Job): Evidence {
  const { config, catalog, cases } = plan;
  const { results, equivalence } = voidWrongAnswers(measured, cases, config.reference);
  const { policy, ratio } = config;
  const stored = earlier.slice(-JUDGED_SESSIONS);
  return { head: results, stored, equivalence, catalog, policy, ratio, today: job.today };
}

/** Read before anything is measured: a session that cannot be read costs no measurement. */
async function sessionsOfThisMachine(plan: Plan, { stored }: Job): Promise<Results[]> {
  if (!stored) return [];
  const { config, profile } = plan;
  const environment = await fingerprint({ ...config, profile });
  return sessionsBefore(config, environment, { profile, session: { id: "" } });
}

/** Head with what is red measured a second time, both sides in turn; as it is where there is no base. */
async function measureAgain(
  { comparisons, base: side }: Verdict,
  head: Results,
  plan: Plan,
  tree: Base | null,
  job: Job,
): Promise<Results> {
  const rows = rowsToConfirm(comparisons);
  if (rows.length === 0 || !plan.config.policy.confirm) return head;
  job.progress({ kind: "confirm", rows: rows.length });
  await using own = tree ? null : await baseTree(job, side?.commit).catch(() => null);
  const base = tree ?? own;
  if (base === null) return head;
  const red = new Set(rows.map(({ case: id }) => id));
  const cases = plan.cases.filter(({ id }) => red.has(id));
  const again = await measure(plan, base, cases, job);
  return { ...head, again: again.cases };
}

type Base = Awaited<ReturnType<typeof checkOut>>;

async function baseTree(job: Job, commit: string | undefined): Promise<Base | null> {
  if (!commit) return null;
  const folder = join(cacheRoot(), "trees");
  await mkdir(folder, { recursive: true });
  return checkOut(job.root, commit, folder);
}
