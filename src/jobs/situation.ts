import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { checkOut, mergeBase, type Worktree } from "../base/worktree.ts";
import { cacheRoot } from "../build/cache.ts";
import type { Results } from "../contract/generated/types.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { newSession } from "../machine/provenance.ts";
import { listBenchmarks } from "../measure/listing.ts";
import { sandboxOf } from "../measure/sandbox.ts";
import type { Situation } from "../measure/subject.ts";
import type { ResolvedConfig } from "../plan/config.ts";
import { type Plan, planOf } from "../plan/plan.ts";
import { type Project, readBaseProject, readProject } from "../plan/project.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import { RvpError } from "../system/errors.ts";
import type { Job } from "./job.ts";

/** What is known before anything is measured; disposing removes the base's tree. */
export interface OpenSituation extends Situation, AsyncDisposable {
  /** All stored sessions of this machine and profile, oldest first. */
  history: Results[];
}

/** Read the project, this machine, its stored sessions and the base's tree: each once in a job. */
export async function situationOf(job: Job, isShard = false): Promise<OpenSituation> {
  const own = readProject(job.root);
  const tree = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  try {
    const base = tree && readBase(tree, own.config);
    const sides = await listBenchmarks({ head: own, base }, job.choice, listingContext(job, own));
    const plan = planOf(sides.head, job.choice);
    const { config, profile } = plan;
    const machine = await fingerprint({ ...config, profile });
    const environment = { ...machine, "run.sandbox": sandboxOf(plan).kind };
    const session = await newSession(config.root, config.seed);
    // Before anything is measured: a session that cannot be read costs no measurement.
    const history = job.stored
      ? await sessionsBefore(config, environment, { profile, session: { id: "" } })
      : [];
    return {
      plan,
      choice: job.choice,
      environment,
      session,
      history,
      stored: history,
      base: tree && sides.base && { project: sides.base, commit: tree.commit },
      all: job.all,
      isShard,
      async [Symbol.asyncDispose]() {
        await tree?.[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await tree?.[Symbol.asyncDispose]();
    throw error;
  }
}

/** What would be measured; driven suites are built for it, since only their tools know what they have. */
export async function planOfJob(job: Omit<Job, "today" | "stored" | "all">): Promise<Plan> {
  const sides = { head: readProject(job.root), base: null };
  const context = listingContext(job, sides.head);
  const { head } = await listBenchmarks(sides, job.choice, context);
  return planOf(head, job.choice);
}

function listingContext(
  { choice, ...job }: Omit<Job, "today" | "stored" | "all">,
  { config }: Project,
) {
  const device = choice.device ?? config.device;
  return { ...job, cache: cacheRoot(), device, profile: choice.profile };
}

/** Throws RvpError where the base is no project that this rvp-bench reads: its first commit, or an older format. */
function readBase({ root, commit }: Worktree, head: ResolvedConfig): Project {
  try {
    return readBaseProject(root, head);
  } catch (error) {
    if (!(error instanceof RvpError)) throw error;
    throw new RvpError(`the base ${commit.slice(0, 12)} cannot be read: ${error.message}`, {
      stage: "baseline",
      hint: "compare with a later base, or measure head alone: rvp-bench run --no-baseline",
      cause: error,
    });
  }
}

/** A commit's tree beside the project's own. */
export async function baseTree({ root }: Pick<Job, "root">, commit: string): Promise<Worktree> {
  const folder = join(cacheRoot(), "trees");
  await mkdir(folder, { recursive: true });
  return checkOut(root, commit, folder);
}
