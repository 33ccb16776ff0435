import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { checkOut, mergeBase, type Worktree } from "../base/worktree.ts";
import { cacheRoot } from "../build/cache.ts";
import type { Results } from "../contract/generated/types.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { newSession } from "../machine/provenance.ts";
import { sandboxOf } from "../measure/sandbox.ts";
import type { Situation } from "../measure/subject.ts";
import { makePlan } from "../plan/plan.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import type { Job } from "./job.ts";

/** What is known before anything is built; disposing removes the base's tree. */
export interface OpenSituation extends Situation, AsyncDisposable {
  /** All stored sessions of this machine and profile, oldest first. */
  history: Results[];
}

/** Read the project, this machine, its stored sessions and the base's tree: each once in a job. */
export async function situationOf(job: Job, isShard = false): Promise<OpenSituation> {
  const plan = makePlan(job.root, job.choice);
  const { config, profile } = plan;
  const machine = await fingerprint({ ...config, profile });
  const environment = { ...machine, "run.sandbox": sandboxOf(plan).kind };
  const session = await newSession(config.root, config.seed);
  // Before anything is measured: a session that cannot be read costs no measurement.
  const history = job.stored
    ? await sessionsBefore(config, environment, { profile, session: { id: "" } })
    : [];
  const tree = job.base ? await baseTree(job, await mergeBase(job.root, job.base)) : null;
  return {
    plan,
    choice: job.choice,
    environment,
    session,
    history,
    stored: history,
    tree,
    all: job.all,
    isShard,
    async [Symbol.asyncDispose]() {
      await tree?.[Symbol.asyncDispose]();
    },
  };
}

/** A commit's tree beside the project's own. */
export async function baseTree({ root }: Pick<Job, "root">, commit: string): Promise<Worktree> {
  const folder = join(cacheRoot(), "trees");
  await mkdir(folder, { recursive: true });
  return checkOut(root, commit, folder);
}
