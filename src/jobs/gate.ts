import type { Results } from "../contract/generated/types.ts";
import { listedByShards } from "../measure/listing.ts";
import { casesOf, type Plan, planOf } from "../plan/plan.ts";
import { readProject } from "../plan/project.ts";
import { sessionsBefore } from "../sessions/earlier.ts";
import { addMissing, mergeShards } from "../sessions/merge.ts";
import { findResults, readResults } from "../sessions/read.ts";
import { RvpError } from "../system/errors.ts";
import type { Job, Judgement } from "./job.ts";
import { judgementOf } from "./judgement.ts";

/**
 * Judge what other jobs measured: merge the shards, name what is missing, compare, conclude. Their results are
 * data, maybe hostile: nothing they name is checked out or run here. What may be red has been settled by the
 * job that measured it.
 */
export async function judgeFolders(job: Job, folders: readonly string[]): Promise<Judgement> {
  const project = readProject(job.root);
  const shards = await Promise.all((await findResults(folders)).map(readResults));
  const plan = planOf(listedByShards(project, shards), job.choice);
  requireProfile(shards, plan);
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite),
  }));
  const measured = addMissing(mergeShards(shards), expected);
  const history = job.stored
    ? await sessionsBefore(plan.config, measured.environment, measured)
    : [];
  return judgementOf({ plan, history }, measured, job, { settled: true });
}

function requireProfile(shards: readonly Results[], { profile }: Plan): void {
  const other = shards.find((shard) => shard.profile !== profile);
  if (!other) return;
  throw new RvpError(`session ${other.session.id} is of profile ${other.profile}, not ${profile}`, {
    stage: "collect",
    hint: `rvp-bench gate FOLDER --profile ${other.profile}`,
  });
}
