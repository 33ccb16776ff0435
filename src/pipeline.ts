import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { checkOut, mergeBase } from "./baseline/git_worktree.ts";
import { earlierSessions, restrictTo } from "./baseline/resolve.ts";
import { cacheRoot, type RemoteCache } from "./build/cache.ts";
import { addMissing, mergeShards } from "./collect/merge.ts";
import { findResults, readResults } from "./collect/read.ts";
import { voidWrongAnswers } from "./collect/void_wrong.ts";
import { confirm, rowsToConfirm } from "./compare/confirm.ts";
import type { Comparison, Results, Verdict } from "./contract/types.ts";
import { type Evidence, judge, withComparisons } from "./judge.ts";
import { appendProcesses, isOpen, roundsOf, settle } from "./looks.ts";
import { measure } from "./measure.ts";
import { type Choice, casesOf, makePlan, type Plan } from "./plan/plan.ts";
import type { Progress } from "./progress.ts";
import { runnerClass } from "./run/environment.ts";
import { plannedLooks } from "./stats/sequential.ts";
import { JUDGED_SESSIONS } from "./stats/sessions.ts";

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
  await using base = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  const looks = base && plan.config.profiles[plan.profile].looks;
  const { first, evidence, earlier } = looks
    ? await measureInLooks(plan, base, job)
    : await measureAtOnce(plan, base, job);
  const verdict = await confirmReds(first, evidence, plan, base, job);
  return { verdict, results: evidence.head, stored: [...evidence.stored], earlier };
}

/** Measure only; the verdict is another job's (`judgeFolders`). */
export async function runOnly(job: Job): Promise<Results> {
  const plan = makePlan(job.root, job.choice);
  await using base = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  const measured = await measure(plan, base, plan.cases, job);
  return voidWrongAnswers(measured, plan.cases, plan.config.reference).results;
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
  const earlier = await earlierOf(plan, measured, job);
  const paired = measured.session.base_commit !== undefined;
  const evidence = gather(plan, measured, paired ? [] : earlier, job);
  // Results of other jobs are data, maybe hostile: nothing they name is checked out or run here. What
  // was measured side by side stands as it is; a red against stored sessions has no second measurement.
  const first = judge(evidence);
  const reason = "It is red against a stored session; the base was not measured beside it.";
  const verdict = withComparisons(first, evidence, setAside(first.comparisons, reason));
  return { verdict, results: evidence.head, stored: [...evidence.stored], earlier };
}

async function measureAtOnce(plan: Plan, base: Base | null, job: Job) {
  const measured = await measure(plan, base, plan.cases, job);
  const earlier = await earlierOf(plan, measured, job);
  const evidence = gather(plan, measured, base ? [] : earlier, job);
  return { first: judge(evidence), evidence, earlier };
}

/** Sequential looks: cases that are decided stop, the others are measured on. */
async function measureInLooks(plan: Plan, base: Base, job: Job) {
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
  const earlier = await earlierOf(plan, evidence.head, job);
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

/** Sessions before this one; none where the job wants none. */
async function earlierOf({ config }: Plan, measured: Results, job: Job): Promise<Results[]> {
  if (!job.stored) return [];
  const places = {
    baselines: join(config.root, "baselines"),
    runs: join(config.root, ".rvp", "runs"),
    runnerClass: config.runnerClass ?? runnerClass(measured.environment),
  };
  return restrictTo(measured, await earlierSessions(places, measured, readResults));
}

/** Red rows are measured again, both sides in turn; a red stands only if it is red again. */
async function confirmReds(
  verdict: Verdict,
  evidence: Evidence,
  plan: Plan,
  tree: Base | null,
  job: Job,
): Promise<Verdict> {
  const rows = rowsToConfirm(verdict.comparisons);
  if (rows.length === 0 || !plan.config.policy.confirm) return verdict;
  job.progress({ kind: "confirm", rows: rows.length });
  await using own = tree ? null : await baseTree(job, verdict.base?.commit).catch(() => null);
  const base = tree ?? own;
  if (base === null) {
    const reason = "It is red against a stored session, whose code could not be measured again.";
    return withComparisons(verdict, evidence, setAside(verdict.comparisons, reason));
  }
  const red = new Set(rows.map(({ case: id }) => id));
  const cases = plan.cases.filter(({ id }) => red.has(id));
  const again = await measure(plan, base, cases, job);
  const second = judge({ ...evidence, head: again, stored: [], equivalence: [], only: rows });
  const settled = confirm(verdict.comparisons, second.comparisons);
  return withComparisons(verdict, evidence, settled);
}

/** Provisional reds that nothing can confirm are not red, and not green either. */
function setAside(comparisons: readonly Comparison[], reason: string): Comparison[] {
  return comparisons.map((row) =>
    row.verdict === "regression" && row.provisional
      ? { ...row, verdict: "inconclusive", provisional: false, reason }
      : row,
  );
}

type Base = Awaited<ReturnType<typeof checkOut>>;

async function baseTree(job: Job, commit: string | undefined): Promise<Base | null> {
  if (!commit) return null;
  const folder = join(cacheRoot(), "trees");
  await mkdir(folder, { recursive: true });
  return checkOut(job.root, commit, folder);
}
