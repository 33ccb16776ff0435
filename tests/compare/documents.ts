import type {
  CaseResult,
  MetricCatalog,
  Process,
  Results,
} from "../../src/contract/generated/types.ts";
import type { JudgingPolicy } from "../../src/contract/rules.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { randomFor } from "../../src/stats/random.ts";

export const TODAY = "2026-11-24";

export const policy: JudgingPolicy = { ...DEFAULT_POLICY, fingerprint: {} };

const time = { unit: "s", direction: "lower", scale: "ratio", gate: true, about: "time" } as const;

export const catalog: MetricCatalog = {
  fit_time: time,
  predict_latency: time,
  steps_per_second: { ...time, unit: "1/s", direction: "higher" },
  accuracy: { ...time, unit: "acc", direction: "higher", scale: "absolute", tolerance: 0.01 },
  model_bytes: { ...time, unit: "B", tolerance: 0, deterministic: true },
  cpu_percent: { ...time, unit: "%", scale: "absolute", gate: false, tolerance: 5 },
};

/** Standard normal numbers from a key, by Box and Muller. */
export function normals(key: string): () => number {
  const random = randomFor(key);
  const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

export function process(side: "head" | "base", round: number, rest: Partial<Process>): Process {
  const order = side === "head" ? 1 : 0;
  return {
    invocation: 2 * round + order,
    side,
    round,
    order,
    samples: {},
    resources: {},
    checks: {},
    ...rest,
  };
}

export function caseResult(rest: Partial<CaseResult> = {}): CaseResult {
  return {
    suite: "python",
    case: "toy/sort/small",
    benchmark: "toy/sort",
    params: {},
    outcome: { kind: "measured" },
    items: {},
    processes: [],
    ...rest,
  };
}

export function results(cases: CaseResult[], session = "s1", rest: Partial<Results> = {}): Results {
  return {
    protocol: 1,
    kind: "results",
    session: { id: session, started: `2026-11-01T00:00:00Z ${session}` },
    environment: {},
    profile: "quick",
    suites: {},
    cases,
    ...rest,
  };
}

export interface Noise {
  n?: number;
  /** Head is slower by this fraction. */
  effect?: number;
  /** Between processes, on the log scale. */
  sd?: number;
  /** What a whole round shares, on the log scale. */
  roundSd?: number;
  /** Rounds of the two sides are numbered apart, so that nothing pairs. */
  unpaired?: boolean;
  metric?: string;
  iterations?: number;
}

/** Processes of both sides with log-normal noise. */
export function processes(key: string, noise: Noise = {}): Process[] {
  const { n = 15, effect = 0, sd = 0.02, roundSd = 0, metric = "fit_time", iterations = 5 } = noise;
  const normal = normals(key);
  return Array.from({ length: n }, (_, round) => {
    const shared = roundSd * normal();
    return (["base", "head"] as const).map((side) => {
      const level = Math.log1p(side === "head" ? effect : 0) + shared + sd * normal();
      const samples = Array.from({ length: iterations }, () => Math.exp(level + 0.005 * normal()));
      const place = noise.unpaired && side === "head" ? round + 1000 : round;
      return process(side, place, { samples: { [metric]: samples } });
    });
  }).flat();
}

/** A stored session: the base measured as head. */
export function storedSession(id: string, key: string, sd = 0.01, level = 0): Results {
  const normal = normals(key);
  const session = level + sd * normal();
  const found = Array.from({ length: 6 }, (_, round) =>
    process("head", round, { samples: { fit_time: [Math.exp(session + 0.005 * normal())] } }),
  );
  return results([caseResult({ processes: found })], id);
}
