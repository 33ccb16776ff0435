import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { CaseResult, MetricCatalog, Process, Results } from "../contract/generated/types.ts";
import { benchmarkOf } from "../contract/names.ts";
import type { Evidence } from "../judge/judge.ts";
import { DEFAULT_POLICY } from "../plan/config.ts";

const ROUNDS = 15;
const SETTLING_ROUNDS = 20;

/** Case, seconds of the slower suite, how many times faster the other is, true change of head. */
const CASES = [
  ["demo/sort/small", 2e-4, 3.1, { slow: 0.08, fast: 0 }],
  ["demo/sort/large", 4e-2, 1.4, { slow: 0, fast: 0 }],
  ["demo/parse/json", 7e-3, 5.2, { slow: 0, fast: -0.06 }],
  ["demo/matmul/256", 1.2e-2, 1.0, { slow: 0, fast: 0 }],
] as const;

const CATALOG: MetricCatalog = {
  run_time: { unit: "s", direction: "lower", scale: "ratio", gate: true, about: "one run" },
};

/**
 * Invented figures with known truth, so that the verdict can be seen without measuring anything:
 * one true regression of 8 %, one true improvement of 6 %, the rest unchanged, 1.5 % noise.
 */
export function demoEvidence(today: string): Evidence {
  const random = xoroshiro128plus(7);
  const gaussian = () => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
    return radius * Math.cos(2 * Math.PI * uniformFloat64(random));
  };
  const measure = (
    [id, seconds, ratio, change]: (typeof CASES)[number],
    suite: "slow" | "fast",
    rounds: number,
  ): CaseResult => {
    const typical = suite === "slow" ? seconds : seconds / ratio;
    const processes: Process[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const side of ["base", "head"] as const) {
        const truth = side === "head" ? 1 + change[suite] : 1;
        const level = typical * truth * Math.exp(0.015 * gaussian());
        const samples = Array.from({ length: 8 }, () => level * Math.exp(0.005 * gaussian()));
        processes.push({
          invocation: processes.length,
          side,
          round,
          order: 0,
          samples: { run_time: samples },
          resources: {},
          checks: {},
        });
      }
    }
    return {
      suite,
      case: id,
      benchmark: benchmarkOf(id),
      params: {},
      outcome: { kind: "measured" },
      items: {},
      processes,
    };
  };
  const cases = CASES.flatMap((row) => [
    measure(row, "slow", ROUNDS),
    measure(row, "fast", ROUNDS),
  ]);
  // What looks slower is settled by fresh rounds of its own.
  const again = CASES.filter(([, , , change]) => change.slow > 0).map((row) =>
    measure(row, "slow", SETTLING_ROUNDS),
  );
  const head: Results = {
    protocol: 1,
    kind: "results",
    session: { id: "demo", started: `${today}T00:00:00Z`, label: "demo", base_commit: "itself" },
    environment: { "cpu.model": "none: the figures are invented" },
    profile: "demo",
    suites: { slow: { version: "invented" }, fast: { version: "invented" } },
    cases,
    again,
  };
  return {
    head,
    stored: [],
    equivalence: [],
    catalog: CATALOG,
    policy: DEFAULT_POLICY,
    ratio: { numerator: "slow", denominator: "fast" },
    today,
  };
}
