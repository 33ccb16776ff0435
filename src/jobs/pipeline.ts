import type { Results } from "../contract/generated/types.ts";
import { Measurement, type Subject } from "../measure/measurement.ts";
import { subjectOf } from "../measure/subject.ts";
import { withCauses } from "./causes.ts";
import { withCounts } from "./counts.ts";
import { withCoverage } from "./coverage.ts";
import { withFunctions } from "./functions.ts";
import type { Job, Judgement } from "./job.ts";
import { judgementOf } from "./judgement.ts";
import { measureRounds } from "./rounds.ts";
import { keeping } from "./same_job.ts";
import { settleStored } from "./settle_stored.ts";
import { type OpenSituation, situationOf } from "./situation.ts";

/** The whole tool: read the situation → open the suites → measure → count → judge → profile what went red. */
export async function runAll(job: Job): Promise<Judgement> {
  await using situation = await situationOf(job);
  const { measured, subject } = await measure(situation, job);
  const covered = await withCoverage(measured, situation, job);
  const judged = await judgementOf(situation, covered, job, { settled: true });
  const { results, ...rest } = await withCauses(judged, subject, job); // not before the tree goes
  return { ...rest, results: await withFunctions(results, subject, job) };
}

/**
 * Measure only; the verdict is another job's (`judgeFolders`), and that one runs nothing. So what may be red is
 * settled and profiled here, while the base's tree is there.
 */
export async function runOnly(job: Job): Promise<Results> {
  await using situation = await situationOf(job, true);
  const { measured, subject } = await measure(situation, job);
  const judged = await judgementOf(situation, measured, job, { settled: true });
  const { profiles } = (await withCauses(judged, subject, job)).results;
  const covered = await withCoverage(measured, situation, job);
  return withFunctions({ ...covered, ...(profiles && { profiles }) }, subject, job);
}

async function measure(
  situation: OpenSituation,
  job: Job,
): Promise<{ measured: Results; subject: Subject }> {
  const { subject, kept } = keeping(await subjectOf(situation), job.kept);
  const measurement = await Measurement.open(subject, { ...job, kept });
  const measured = await measureRounds(measurement, situation.plan, { ...job, kept });
  const settled = situation.base
    ? measured
    : await settleStored(
        measurement,
        await judgementOf(situation, measured, job, { settled: false }),
        situation.plan,
        job,
      );
  return { measured: await withCounts(settled, subject, job), subject };
}
