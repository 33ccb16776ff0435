import type { Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import { RvpError } from "../system/errors.ts";

/**
 * Put the shards of one session together. Suites are united; a case that two shards measured is an
 * error, since nobody could say which figure is right.
 */
export function mergeShards(shards: readonly Results[]): Results {
  const [first] = shards;
  if (!first) throw new RvpError("there are no shards to merge", { stage: "collect" });
  if (shards.length === 1) return first;
  const profiles = new Set(shards.map(({ profile }) => profile));
  if (profiles.size > 1) {
    throw new RvpError(`shards are of different profiles: ${[...profiles].join(", ")}`, {
      stage: "collect",
      hint: "gate one profile at a time",
    });
  }
  const seen = new Map<string, string>();
  for (const shard of shards) {
    for (const { suite, case: id } of shard.cases) {
      const key = caseKey({ suite, case: id });
      const other = seen.get(key);
      if (other !== undefined) {
        throw new RvpError(
          `case ${id} of suite ${suite} is in two shards: ${other} and ${shard.session.id}`,
          { stage: "collect", hint: "were artifacts of two runs mixed in one folder?" },
        );
      }
      seen.set(key, shard.session.id);
    }
  }
  return {
    ...first,
    session: {
      ...first.session,
      id: shards
        .map(({ session }) => session.id)
        .sort()
        .join("+")
        .slice(0, 100),
      shard: undefined,
    },
    suites: uniteReceipts(shards),
    cases: shards.flatMap(({ cases }) => cases),
    again: shards.flatMap(({ again = [] }) => again),
  };
}

/** What each shard knows of a suite, put together: shards may hold different domains of it. */
function uniteReceipts(shards: readonly Results[]): Results["suites"] {
  const united: Results["suites"] = {};
  for (const [suite, receipt] of shards.flatMap(({ suites }) => Object.entries(suites))) {
    const { versions, settings, keys, startup_seconds = [] } = united[suite] ?? {};
    united[suite] = {
      ...receipt,
      versions: { ...versions, ...receipt.versions },
      settings: { ...settings, ...receipt.settings },
      keys: { ...keys, ...receipt.keys },
      startup_seconds: [...startup_seconds, ...(receipt.startup_seconds ?? [])],
    };
  }
  return united;
}

/** Rows for expected cases that no shard has: a lost shard fails by name. */
export function addMissing(
  results: Results,
  expected: readonly { suite: string; cases: readonly Case[] }[],
): Results {
  const present = new Set(results.cases.map(caseKey));
  const missing = expected.flatMap(({ suite, cases }) =>
    cases
      .filter(({ id }) => !present.has(caseKey({ suite, case: id })))
      .map(({ id, benchmark, params }) => ({
        suite,
        case: id,
        benchmark,
        params,
        outcome: {
          kind: "failed" as const,
          stage: "missing" as const,
          message: "no shard delivered this case",
          hint: "look for a shard that failed or whose artifact was not fetched; run it again",
        },
        items: {},
        processes: [],
      })),
  );
  return { ...results, cases: [...results.cases, ...missing] };
}
