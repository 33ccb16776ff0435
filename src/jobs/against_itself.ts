import type { Results } from "../contract/generated/types.ts";
import { Measurement } from "../measure/measurement.ts";
import { subjectOf } from "../measure/subject.ts";
import type { Job } from "./job.ts";
import { situationOf } from "./situation.ts";

/** Measure head against itself, as two sides: what differs is noise. */
export async function runAgainstItself(job: Job): Promise<Results> {
  await using situation = await situationOf({ ...job, base: undefined, stored: false, all: true });
  const { plan, session } = situation;
  const itself = { project: plan.project, commit: session.commit ?? null };
  const measurement = await Measurement.open(await subjectOf({ ...situation, base: itself }), job);
  return await measurement.rounds({ from: 0, to: plan.config.profiles[plan.profile].rounds });
}
