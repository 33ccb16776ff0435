import { lineOf } from "../base/line.ts";
import { bisect } from "../bisect/bisect.ts";
import { type Bisection, bisectionOf } from "../bisect/bisection.ts";
import { distinctPrograms } from "../bisect/programs.ts";
import { makePlan } from "../plan/plan.ts";
import { causeOf } from "./bisected_cause.ts";
import { rowToBisect } from "./bisected_row.ts";
import { type BenchJob, ProgramBench } from "./program_bench.ts";
import { baseTree } from "./situation.ts";
import { snapshotsOf } from "./snapshots.ts";

/** What a person, or a workflow, wants to know the commit of. */
export interface BisectJob extends BenchJob {
  metric: string;
  /** Git refs. */
  good: string;
  bad: string;
}

/** From a row that got worse between two commits to the commit that made it so. */
export async function bisectHistory(job: BisectJob): Promise<Bisection> {
  const line = await lineOf(job.root, job.good, job.bad);
  await using bad = await baseTree(job, line.at(-1)!.hash);
  const searched = rowToBisect(makePlan(bad.root, job.choice), job.metric);
  const programs = distinctPrograms(await snapshotsOf(line, searched, job));
  job.progress({
    kind: "note",
    message: `${line.length} commits hold ${programs.length} programs`,
  });
  await using bench = await ProgramBench.open(programs, searched, bad, job);
  const search = await bisect(programs, searched.row, searched.rules, bench);
  const { processes, seconds } = bench;
  const found = bisectionOf(search, programs, searched.name, { processes, seconds });
  const profile = await causeOf(search, searched, bench, job);
  return { ...found, ...(profile && { profile }) };
}
