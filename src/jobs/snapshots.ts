import type { Commit } from "../base/line.ts";
import type { Snapshot } from "../bisect/programs.ts";
import { domainOf } from "../contract/names.ts";
import { programsOf } from "../measure/programs.ts";
import { type Choice, fixturesWriter, makePlan } from "../plan/plan.ts";
import type { Suite } from "../plan/suites.ts";
import { RvpError } from "../system/errors.ts";
import type { RowToBisect } from "./bisected_row.ts";
import type { Job } from "./job.ts";
import { baseTree } from "./situation.ts";

/**
 * What each commit of a line makes of the searched program: one tree is moved from commit to commit, and nothing is
 * built. All of them are measured by the definitions, the data and the fixtures of the bad end, as a base is by head's.
 */
export async function snapshotsOf(
  line: readonly Commit[],
  searched: RowToBisect,
  job: Pick<Job, "root" | "choice" | "signal">,
): Promise<Snapshot[]> {
  await using tree = await baseTree(job, line[0]!.hash);
  const { plan, item } = searched;
  const { profile, config } = plan;
  const source = { writer: fixturesWriter(plan), profile, device: config.device };
  const domain = domainOf(item.benchmark);
  const snapshots: Snapshot[] = [];
  for (const commit of line) {
    job.signal.throwIfAborted();
    await tree.moveTo(commit.hash);
    const found = suiteIn(tree.root, searched, job.choice);
    if ("problem" in found) {
      snapshots.push({ commit, key: null, ...found });
      continue;
    }
    const programs = await programsOf([found.suite], [domain], source);
    snapshots.push({ commit, key: programs(searched.suite, domain) });
  }
  return snapshots;
}

/** A commit's own suite for the searched row, or why it has none. */
export function suiteIn(
  root: string,
  { suite: name, item }: RowToBisect,
  choice: Choice,
): { suite: Suite } | { problem: string } {
  try {
    const { suites } = makePlan(root, choice, { mayMatchNothing: true });
    const suite = suites.find(({ manifest }) => manifest.name === name);
    if (!suite) return { problem: `it has no suite "${name}"` };
    return suite.manifest.implements.includes(item.benchmark)
      ? { suite }
      : { problem: `its suite "${name}" has no ${item.benchmark}` };
  } catch (error) {
    if (error instanceof RvpError) return { problem: `it cannot be read: ${error.message}` };
    throw error;
  }
}
