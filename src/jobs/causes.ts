import type { CaseProfile, Comparison } from "../contract/generated/types.ts";
import { isInstructions } from "../contract/instructions.ts";
import { caseKey } from "../contract/names.ts";
import { type CaseSides, Measurement, type Subject } from "../measure/measurement.ts";
import { profileCase } from "../profile/profile_case.ts";
import { messageOf } from "../system/errors.ts";
import type { Job, Judgement } from "./job.ts";
import { toProfile, USUAL_CALLS } from "./profile.ts";
import { storedBase } from "./settle_stored.ts";

/** Cases that are profiled: the ones that changed most. */
const MOST_CASES = 3;
/** The calls of a slow case are fewer: they take so long at full speed, and a hundred times that under Callgrind. */
const SECONDS_AT_FULL_SPEED = 0.2;
const LEAST_CALLS = 2;

/**
 * Says of the reds where their cost grew: both sides under a profiler, after everything was measured, within the minutes
 * that rvp.toml gives for it. It changes no verdict: what fails here is said in a sentence.
 */
export async function withCauses(
  judgement: Judgement,
  subject: Subject,
  job: Job,
): Promise<Judgement> {
  const { minutes } = subject.plan.config.cause;
  // Benchmarks that another tool runs need that tool's profiler.
  const driven = subject.plan.suites.flatMap(({ driven, manifest }) =>
    driven ? manifest.name : [],
  );
  const rows = rowsToProfile(
    judgement.verdict.comparisons.filter(({ suite }) => !driven.includes(suite)),
  );
  if (minutes === 0 || rows.length === 0) return judgement;
  job.progress({
    kind: "note",
    message: `profiling ${rows.map(caseKey).join(", ")} for at most ${minutes} min`,
  });
  const profiles = await profileRows(rows, judgement, subject, minutes, job);
  return { ...judgement, results: { ...judgement.results, profiles } };
}

/** Where a red case grew: a head alone, whose base cannot be built for a profiler, did not grow. */
export async function growthOfCase(
  row: { suite: string; case: string },
  sides: CaseSides,
  calls: number,
): Promise<CaseProfile> {
  if (sides.units.some(({ side }) => side === "base")) return profileCase(row, sides, calls);
  return { ...row, outcome: { why: "the base cannot be built for a profiler" } };
}

/** Cases with a row of time, or of instructions, that fails the job and is confirmed, the largest change first. A profile shows no memory. */
export function rowsToProfile(
  comparisons: readonly Comparison[],
): { suite: string; case: string }[] {
  const red = comparisons
    .filter(({ verdict, gating, waiver }) => verdict === "regression" && gating && !waiver)
    .filter(({ unit, metric }) => unit === "s" || isInstructions(metric))
    .filter(({ provisional, confirmed }) => !provisional || confirmed)
    .sort((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
  const cases = new Map(
    red.map((row) => [caseKey(row), { suite: row.suite, case: row.case }] as const),
  );
  return [...cases.values()].slice(0, MOST_CASES);
}

/** Calls of each phase of a case. */
function callsOf(row: { suite: string; case: string }, { verdict }: Judgement): number {
  const seconds = verdict.comparisons
    .filter((each) => caseKey(each) === caseKey(row) && each.unit === "s")
    .reduce((sum, { head }) => sum + (head.value ?? 0), 0);
  const calls = Math.round(SECONDS_AT_FULL_SPEED / Math.max(seconds, Number.MIN_VALUE));
  return Math.max(LEAST_CALLS, Math.min(USUAL_CALLS, calls));
}

async function profileRows(
  rows: readonly { suite: string; case: string }[],
  judgement: Judgement,
  subject: Subject,
  minutes: number,
  job: Job,
): Promise<CaseProfile[]> {
  const over = AbortSignal.timeout(60_000 * minutes);
  const bounded = { ...job, signal: AbortSignal.any([job.signal, over]) };
  const profiles: CaseProfile[] = [];
  try {
    await using stored = subject.base ? null : await storedBase(judgement, subject.plan, job);
    const base = subject.base ?? stored;
    if (!base) throw new Error("the code of the base cannot be had");
    const cases = new Set(rows.map(caseKey));
    const work = new Map(
      [...cases].map((key) => [key, { head: "measure", base: "measured", program: null } as const]),
    );
    const measurement = await Measurement.open(toProfile({ ...subject, work, base }), {
      ...bounded,
      kept: undefined,
    });
    for (const row of rows) {
      const sides = measurement.sidesOf(row);
      if (sides) profiles.push(await growthOfCase(row, sides, callsOf(row, judgement)));
    }
  } catch (error) {
    job.signal.throwIfAborted();
    const why = over.aborted ? `it took more than ${minutes} min` : messageOf(error);
    const left = rows.slice(profiles.length);
    profiles.push(...left.map((row) => ({ ...row, outcome: { why } })));
  }
  return profiles;
}
