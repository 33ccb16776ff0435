import type { CaseProfile, Comparison } from "../contract/generated/types.ts";
import { isInstructions } from "../contract/instructions.ts";
import { caseKey } from "../contract/names.ts";
import type { Subject } from "../measure/measurement.ts";
import type { Job, Judgement } from "./job.ts";
import { profileRows } from "./profile_rows.ts";
import { storedBase } from "./settle_stored.ts";

/** Cases that are profiled: the ones that changed most. */
const MOST_CASES = 3;

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
  const profiles = await profileReds(rows, judgement, subject, job);
  return { ...judgement, results: { ...judgement.results, profiles } };
}

/**
 * Cases with a row of time, or of instructions, that fails the job and is confirmed, the largest change first. A profile
 * shows no memory.
 */
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

async function profileReds(
  rows: readonly { suite: string; case: string }[],
  judgement: Judgement,
  subject: Subject,
  job: Job,
): Promise<CaseProfile[]> {
  let stored: Awaited<ReturnType<typeof storedBase>> = null;
  const work = new Map(
    rows.map((row) => [
      caseKey(row),
      { head: "measure", base: "measured", program: null } as const,
    ]),
  );
  const bothSides = async (): Promise<Subject> => {
    stored = subject.base ? null : await storedBase(judgement, subject.plan, job);
    const base = subject.base ?? stored;
    if (!base) throw new Error("the code of the base cannot be had");
    return { ...subject, work, base };
  };
  const seconds = (row: { suite: string; case: string }) =>
    judgement.verdict.comparisons
      .filter((each) => caseKey(each) === caseKey(row) && each.unit === "s")
      .reduce((sum, { head }) => sum + (head.value ?? 0), 0);
  try {
    const { minutes } = subject.plan.config.cause;
    return await profileRows(rows, minutes, job, bothSides, seconds);
  } finally {
    await (stored as AsyncDisposable | null)?.[Symbol.asyncDispose]();
  }
}
