import type { CaseProfile } from "../contract/generated/types.ts";
import { type CaseSides, Measurement, type Subject } from "../measure/measurement.ts";
import { profileCase } from "../profile/profile_case.ts";
import type { Job } from "./job.ts";
import { toProfile, USUAL_CALLS } from "./profile.ts";
import { withinMinutes } from "./within_minutes.ts";

/** The calls of a slow case are fewer: they take so long at full speed, and a hundred times that under Callgrind. */
const SECONDS_AT_FULL_SPEED = 0.2;
const LEAST_CALLS = 2;

interface Row {
  suite: string;
  case: string;
}

/**
 * Where the cost of rows grew: both sides of each under a profiler, within some minutes. What fails, or is left when they
 * are over, has a sentence in its place; only a job that was stopped throws.
 *
 * @param subject what the rows are built from; its work names them
 * @param secondsOf what one call of all phases of a row takes
 */
export async function profileRows(
  rows: readonly Row[],
  minutes: number,
  job: Pick<Job, "logs" | "signal" | "progress" | "remote">,
  subject: () => Promise<Subject>,
  secondsOf: (row: Row) => number,
): Promise<CaseProfile[]> {
  const { logs, progress, remote } = job;
  const profiles: CaseProfile[] = [];
  const why = await withinMinutes(minutes, job.signal, async (signal) => {
    const options = { logs, progress, remote, signal };
    const measurement = await Measurement.open(toProfile(await subject()), options);
    for (const row of rows) {
      const sides = measurement.sidesOf(row);
      if (sides) profiles.push(await growthOfCase(row, sides, callsFor(secondsOf(row))));
    }
  });
  if (why === null) return profiles;
  const left = rows.slice(profiles.length);
  return [...profiles, ...left.map((row) => ({ ...row, outcome: { why } }))];
}

/** Where a red case grew: a head alone, whose base cannot be built for a profiler, did not grow. */
export async function growthOfCase(
  row: Row,
  sides: CaseSides,
  calls: number,
): Promise<CaseProfile> {
  if (sides.units.some(({ side }) => side === "base")) return profileCase(row, sides, calls);
  return { ...row, outcome: { why: "the base cannot be built for a profiler" } };
}

/** Calls of each phase of a case that takes so long. */
function callsFor(seconds: number): number {
  const calls = Math.round(SECONDS_AT_FULL_SPEED / Math.max(seconds, Number.MIN_VALUE));
  return Math.max(LEAST_CALLS, Math.min(USUAL_CALLS, calls));
}
