import type { CaseProfile } from "../contract/generated/types.ts";
import { Measurement, type Subject } from "../measure/measurement.ts";
import { subjectOf } from "../measure/subject.ts";
import { casesOf } from "../plan/plan.ts";
import { forProfiling, profileCase } from "../profile/profile_case.ts";
import type { Job } from "./job.ts";
import { situationOf } from "./situation.ts";

/** Calls of each phase besides that of the warm-up: so many that what surrounds them hides little. */
export const USUAL_CALLS = 10;

/** Where the cost of each chosen case lies, on head and, where there is one, on the base. Nothing is judged. */
export async function profileCases(job: Job, calls: number): Promise<CaseProfile[]> {
  await using situation = await situationOf({ ...job, stored: false, all: true });
  const subject = toProfile(await subjectOf(situation));
  const measurement = await Measurement.open(subject, job);
  const profiles: CaseProfile[] = [];
  for (const suite of subject.plan.suites) {
    for (const { id } of casesOf(subject.plan, suite)) {
      const row = { suite: suite.manifest.name, case: id };
      const sides = measurement.sidesOf(row);
      if (sides) profiles.push(await profileCase(row, sides, calls));
    }
  }
  return profiles;
}

/** The same subject, built so that profilers can run it. */
export function toProfile(subject: Subject): Subject {
  const { workOnceBuilt: _, ...asked } = subject; // what is alike when built to be profiled need not be alike
  const { plan, base } = asked;
  const headOf = (name: string) => plan.suites.find(({ manifest }) => manifest.name === name);
  return {
    ...asked,
    plan: { ...plan, suites: plan.suites.map((suite) => forProfiling(suite)) },
    base: base && {
      ...base,
      suites: base.suites.map((suite) => forProfiling(suite, headOf(suite.manifest.name))),
    },
  };
}
