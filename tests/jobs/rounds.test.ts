// What is measured in vain is not measured for ever.
import { expect, test } from "vitest";
import type { Process } from "../../src/contract/generated/types.ts";
import { measureRounds } from "../../src/jobs/rounds.ts";
import { PROFILES } from "../../src/plan/config.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { caseResult, catalog, normals, policy, process, results } from "../compare/documents.ts";

const MOST_CALLS = 20;

/** Head is slower by 20 %; `gives` tells what a process carries, or null where it crashed. */
async function measured(gives: (side: "head" | "base", round: number) => string | null) {
  const noise = normals("rounds");
  let calls = 0;
  const rounds = async ({ from, to }: { from: number; to: number }) => {
    if (++calls > MOST_CALLS) throw new Error("measured for ever");
    const processes: Process[] = [];
    for (let round = from; round < to; round++) {
      for (const side of ["base", "head"] as const) {
        const metric = gives(side, round);
        const value = (side === "head" ? 1.2 : 1) * Math.exp(0.005 * noise());
        if (metric) processes.push(process(side, round, { samples: { [metric]: [value] } }));
      }
    }
    return results([caseResult({ processes, base: "measured" })], "s1", {
      session: { id: "s1", started: "2026-11-26T00:00:00Z", base_commit: "abc1234" },
    });
  };
  const config = { profiles: PROFILES, policy };
  const plan = { config, profile: "quick", catalog } as unknown as Plan;
  const found = await measureRounds({ rounds, seconds: 0 }, plan, { progress: () => {} });
  return { found, calls };
}

test("suspects are settled by fresh rounds", async () => {
  const { found } = await measured(() => "fit_time");
  expect(found.again?.[0]?.processes.length).toBeGreaterThan(10);
});

test("a base that crashes in the fresh rounds is not waited for", async () => {
  const { calls } = await measured((side, round) =>
    side === "base" && round >= 5 ? null : "fit_time",
  );
  expect(calls).toBeLessThanOrEqual(3);
});

test("a metric that both sides stop giving is not waited for", async () => {
  const { calls } = await measured((_, round) => (round < 2 ? "fit_time" : "predict_latency"));
  expect(calls).toBeLessThan(MOST_CALLS);
});
