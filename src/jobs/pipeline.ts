import type { Results } from "../contract/generated/types.ts";
import { Measurement } from "../measure/measurement.ts";
import { subjectOf } from "../measure/subject.ts";
import type { Job, Judgement } from "./job.ts";
import { judgementOf } from "./judgement.ts";
import { measureRounds } from "./rounds.ts";
import { keeping } from "./same_job.ts";
import { settleStored } from "./settle_stored.ts";
import { type OpenSituation, situationOf } from "./situation.ts";

/** The whole tool: read the situation → open the suites → measure → judge. */
export async function runAll(job: Job): Promise<Judgement> {
  await using situation = await situationOf(job);
  const measured = await measure(situation, job);
  return judgementOf(situation, measured, job, { settled: true });
}

/**
 * Measure only; the verdict is another job's (`judgeFolders`), and that one runs nothing. So what may be red is
 * settled here, while the base's tree is there.
 */
export async function runOnly(job: Job): Promise<Results> {
  await using situation = await situationOf(job, true);
  return await measure(situation, job); // not before the tree goes
}

async function measure(situation: OpenSituation, job: Job): Promise<Results> {
  const { subject, kept } = keeping(await subjectOf(situation), job.kept);
  const measurement = await Measurement.open(subject, { ...job, kept });
  const measured = await measureRounds(measurement, situation.plan, { ...job, kept });
  if (situation.base) return measured;
  const first = await judgementOf(situation, measured, job, { settled: false });
  return settleStored(measurement, first, situation.plan, job);
}
