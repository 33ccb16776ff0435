import type { Search } from "../bisect/bisect.ts";
import type { CaseProfile } from "../contract/generated/types.ts";
import type { RowToBisect } from "./bisected_row.ts";
import { profileRows } from "./profile_rows.ts";
import type { BenchJob, ProgramBench } from "./program_bench.ts";

/**
 * Where the cost of the searched row grew at the commit that was found: its program and the one before it, under a
 * profiler. None where no single commit was found, for rows of no time, or where rvp.toml gives it no minutes.
 */
export async function causeOf(
  { ending }: Search,
  { plan, suite, item, name }: RowToBisect,
  bench: ProgramBench,
  job: BenchJob,
): Promise<CaseProfile | undefined> {
  const { minutes } = plan.config.cause;
  // Benchmarks that another tool runs need that tool's profiler.
  const driven = plan.suites.some((each) => each.driven && each.manifest.name === suite);
  if (ending.kind !== "found" || name.unit !== "s" || minutes === 0 || driven) return undefined;
  const { fast, slow } = ending.bracket;
  job.progress({
    kind: "note",
    message: `profiling both sides of the commit for at most ${minutes} min`,
  });
  const [profile] = await profileRows(
    [{ suite, case: item.id }],
    minutes,
    job,
    () => bench.subjectOf(fast, slow),
    () => bench.secondsPerCall,
  );
  return profile;
}
