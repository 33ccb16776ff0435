import { rowsToSettle } from "../compare/rows_to_settle.ts";
import type { Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Measurement } from "../measure/measurement.ts";
import { type Plan, planOf } from "../plan/plan.ts";
import { readBaseProject } from "../plan/project.ts";
import { appendFreshRounds, roundsOf } from "../sessions/append.ts";
import type { Job, Judgement } from "./job.ts";
import { baseTree } from "./situation.ts";

/** One sign pattern of a million: enough for hundreds of suspects at the strict level. */
const SETTLING_ROUNDS = 20;

/**
 * A red against stored sessions is provisional: the code of the latest of them is measured again, beside head.
 * Where that code cannot be had, the rows stay as they are, and the verdict says so.
 */
export async function settleStored(
  measurement: Measurement,
  judgement: Judgement,
  plan: Plan,
  job: Job,
): Promise<Results> {
  const { verdict, results } = judgement;
  const rows = rowsToSettle(verdict.comparisons);
  if (rows.length === 0 || !plan.config.policy.confirm) return results;
  await using base = await storedBase(judgement, plan, job);
  if (base === null) return results;
  const only = new Set(rows.map(caseKey));
  job.progress({ kind: "settle", cases: only.size, rounds: SETTLING_ROUNDS });
  await measurement.openBase(base, only);
  const from = roundsOf(results);
  const fresh = await measurement.rounds({ from, to: from + SETTLING_ROUNDS }, only);
  return appendFreshRounds(results, fresh, rows);
}

/** The suites of the latest stored session, in a tree that goes when this is disposed of. */
interface StoredBase extends AsyncDisposable {
  suites: Plan["suites"];
  commit: string;
}

/** The code of the latest stored session; null where it was never committed, or cannot be had. */
export async function storedBase(
  { stored }: Pick<Judgement, "stored">,
  plan: Plan,
  job: Job,
): Promise<StoredBase | null> {
  const latest = stored.at(-1)?.session;
  // What was measured with changes that were never committed is no commit's code.
  const commit = latest?.dirty ? undefined : latest?.commit;
  if (commit === undefined) return null;
  const tree = await baseTree(job, commit).catch(() => null);
  if (tree === null) return null;
  try {
    const project = readBaseProject(tree.root, plan.config);
    const { suites } = planOf(project, job.choice, { mayMatchNothing: true });
    return { suites, commit, [Symbol.asyncDispose]: () => tree[Symbol.asyncDispose]() };
  } catch (error) {
    await tree[Symbol.asyncDispose]();
    throw error;
  }
}
