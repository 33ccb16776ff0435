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
  const secondsOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (recorded.get(id) ?? typical) * rounds, 0);
  const groups = together(plan);
  const weighted = [...groups].map(([id, ids]) => ({ id, seconds: secondsOf(ids) }));
  const shards = balance(weighted, count);
  return {
    include: shards.map((names, index) => {
      const cases = names.flatMap((name) => groups.get(name) ?? []).sort();
      return {
        shard: `${index + 1}/${shards.length}`,
        seconds: Math.round(secondsOf(cases)),
        cases,
      };
    }),
  };
}

/** Ids of cases by what one job has to measure: all sizes of a curve, or its slope would be that of two machines. */
function together({ cases }: Plan): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, curve } of cases) {
    const name = curve ? `${curve.of} ${curve.axis}` : id;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return groups;
}

/** Seconds of each case in one process, all suites together. */
function durations(results: Results | undefined): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { case: id, seconds } of results?.cases ?? []) {
    if (seconds !== undefined) sums.set(id, (sums.get(id) ?? 0) + seconds);
  }
  return sums;
}
