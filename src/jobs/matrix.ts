import type { Results } from "../contract/generated/types.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import type { Plan } from "../plan/plan.ts";
import { balance } from "../plan/shards.ts";
import { sessionsBefore } from "../sessions/earlier.ts";

/** A matrix as GitHub Actions takes it. */
export interface Matrix {
  include: { shard: string; seconds: number; cases: string[] }[];
}

/** Split the plan into jobs of about equal time, by the durations of the latest session. */
export async function makeShards(plan: Plan, count: number): Promise<Matrix> {
  const { config, profile } = plan;
  const environment = await fingerprint({ ...config, profile });
  const sessions = await sessionsBefore(config, environment, { profile, session: { id: "" } });
  const recorded = durations(sessions.at(-1));
  const known = [...recorded.values()].sort((a, b) => a - b);
  const typical = known[Math.floor(known.length / 2)] ?? 1;
  const { rounds } = config.profiles[profile];
  const weighted = plan.cases.map(({ id }) => ({
    id,
    seconds: (recorded.get(id) ?? typical) * rounds,
  }));
  const weights = new Map(weighted.map(({ id, seconds }) => [id, seconds]));
  const shards = balance(weighted, count);
  return {
    include: shards.map((cases, index) => ({
      shard: `${index + 1}/${shards.length}`,
      seconds: Math.round(cases.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)),
      cases,
    })),
  };
}

/** Seconds of each case in one process, all suites together. */
function durations(results: Results | undefined): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { case: id, seconds } of results?.cases ?? []) {
    if (seconds !== undefined) sums.set(id, (sums.get(id) ?? 0) + seconds);
  }
  return sums;
}
