// What is measured in vain is not measured for ever.
import { expect, test } from "vitest";
import type { Process } from "../../src/contract/generated/types.ts";
import { measureRounds } from "../../src/jobs/rounds.ts";
import { PROFILES } from "../../src/plan/config.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { caseResult, catalog, normals, policy, process, results } from "../compare/documents.ts";

const MOST_CALLS = 20;

interface Program {
  /** Head is slower by this factor. */
  slower?: number;
  spread?: number;
  /** Seconds that a round takes. */
  round?: number;
}

/** `gives` tells what a process carries, or null where it crashed. */
async function measured(
  gives: (side: "head" | "base", round: number) => string | null,
  { slower = 1.2, spread = 0.005, round: secondsPerRound = 0 }: Program = {},
) {
  const noise = normals("rounds");
  let calls = 0;
  let rounded = 0;
  const rounds = async ({ from, to }: { from: number; to: number }) => {
    if (++calls > MOST_CALLS) throw new Error("measured for ever");
    const processes: Process[] = [];
    for (let round = from; round < to; round++, rounded++) {
      for (const side of ["base", "head"] as const) {
        const metric = gives(side, round);
        const value = (side === "head" ? slower : 1) * Math.exp(spread * noise());
        if (metric) processes.push(process(side, round, { samples: { [metric]: [value] } }));
      }
    }
    return results([caseResult({ processes, base: "measured" })], "s1", {
      session: { id: "s1", started: "2026-11-26T00:00:00Z", base_commit: "abc1234" },
    });
  };
  const config = { profiles: PROFILES, policy };
  const plan = { config, profile: "quick", catalog } as unknown as Plan;
  const measurement = {
    rounds,
    get seconds() {
      return rounded * secondsPerRound;
    },
  };
  const found = await measureRounds(measurement, plan, { progress: () => {} });
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

test("a lone row whose rounds are short is bounded as far as rounds can do it", async () => {
  const unchanged = { slower: 1, spread: 0.03 };
  const roundsIn = async (round: number) => {
    const { found } = await measured(() => "fit_time", { ...unchanged, round });
    return found.cases[0]!.processes.length / 2;
  };
  expect(await roundsIn(0.3)).toBeGreaterThan(20);
  expect(await roundsIn(10)).toBeLessThan(10);
});
