import { Measurement } from "../measure/measurement.ts";
import { subjectOf } from "../measure/subject.ts";
import { casesOf } from "../plan/plan.ts";
import type { CaseProfile } from "../profile/case_profile.ts";
import { profileCase } from "../profile/profile_case.ts";
import type { Job } from "./job.ts";
import { situationOf } from "./situation.ts";

/** Where the cost of each chosen case lies, on head and, where there is one, on the base. Nothing is judged. */
export async function profileCases(job: Job, calls: number): Promise<CaseProfile[]> {
  await using situation = await situationOf({ ...job, stored: false, all: true });
  const measurement = await Measurement.open(await subjectOf(situation), job);
  const { plan } = situation;
  const profiles: CaseProfile[] = [];
  for (const suite of plan.suites) {
    for (const { id } of casesOf(plan, suite)) {
      const row = { suite: suite.manifest.name, case: id };
      const sides = measurement.sidesOf(row);
      if (sides) profiles.push(await profileCase(row, sides, calls));
    }
  }
  return profiles;
}
