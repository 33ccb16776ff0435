// A made-up session that looks like a real one: four domains, two suites, interleaved rounds, and one
// of each thing that can happen. Everything follows from the seed; the verdict is the judge's own.

import type {
  CaseResult,
  EquivalenceRow,
  Outcome,
  Process,
  Results,
  Verdict,
} from "../../src/contract/generated/types.ts";
import type { JudgingPolicy } from "../../src/contract/rules.ts";
import type { Circumstances } from "../../src/judge/conclude.ts";
import { judge } from "../../src/judge/judge.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { loadMetricCatalog } from "../../src/plan/definitions.ts";
import { gaussian, type Stream, stream } from "./stream.ts";

export interface Sample {
  verdict: Verdict;
  results: Results;
  stored: Results[];
}

interface Workload {
  id: string;
  /** Median seconds of each timing for the first suite, and how many times faster the second is. */
  timings: Record<string, { seconds: number; items: number; speedup: number }>;
  rssMiB: number;
  curve?: "losses" | "episode_returns";
}

const SUITES = ["python", "rust"] as const;
const ROUNDS = 15;
const ITERATIONS = 12;

const BATCHES = [1, 32, 256];

function latencies(metric: string, at1: number, speedup: number): Workload["timings"] {
  return Object.fromEntries(
    BATCHES.map((n) => [
      `${metric}@${n}`,
      { seconds: at1 * n ** 0.62, items: n, speedup: 1 + (speedup - 1) / n ** 0.25 },
    ]),
  );
}

function workloads(): Workload[] {
  const all: Workload[] = [];
  const classical = [
    ["regression", ["linear", "ridge", "lasso", "elasticnet"], ["boston", "synthetic"], 0.002, 2.4],
    ["svm", ["svc", "linear-svc", "nu-svc"], ["iris", "wine", "digits"], 0.008, 0.86],
    ["clustering", ["kmeans", "dbscan", "agglomerative", "gmm"], ["iris", "wine"], 0.012, 1.9],
  ] as const;
  for (const [family, algorithms, datasets, seconds, speedup] of classical) {
    for (const [a, algorithm] of algorithms.entries()) {
      for (const [d, dataset] of datasets.entries()) {
        const faster = speedup * (1 + 0.3 * Math.sin(7 * a + 3 * d));
        all.push({
          id: `classical/${family}/${algorithm}/${dataset}`,
          timings: {
            fit_time: { seconds: seconds * (1 + a + 2 * d), items: 506, speedup: faster },
            ...latencies("predict_latency", 6e-5 * (1 + a), faster * 1.8),
          },
          rssMiB: 120 + 10 * a,
        });
      }
    }
  }
  const networks = ["resnet18", "vgg16", "mobilenet-v2", "lenet", "simple-cnn", "attention-cnn"];
  for (const [a, network] of networks.entries()) {
    all.push({
      id: `dl/cnn/${network}/cifar10`,
      timings: {
        train_step_time: { seconds: 0.09 / (1 + a), items: 64, speedup: 1.01 + 0.02 * a },
        ...latencies("inference_latency", 0.004 / (1 + a), 1.08),
      },
      rssMiB: 720,
      curve: "losses",
    });
  }
  for (const [a, model] of ["bert", "gpt2-small", "distilbert"].entries()) {
    all.push({
      id: `llm/${model}/generate/fp32`,
      timings: {
        ttft: { seconds: 0.03 * (1 + a), items: 64, speedup: 0.71 },
        tpot: { seconds: 0.006 * (1 + a), items: 1, speedup: 0.82 },
        generate_time: { seconds: 0.22 * (1 + a), items: 32, speedup: 0.8 },
      },
      rssMiB: 980,
    });
  }
  for (const [a, agent] of ["dqn", "double-dqn", "rainbow", "reinforce", "a2c"].entries()) {
    all.push({
      id: `rl/agents/${agent}/cartpole`,
      timings: {
        env_step_time: { seconds: 9e-6, items: 1, speedup: 28 },
        act_time: { seconds: 8e-5 * (1 + 0.2 * a), items: 1, speedup: 3.1 },
        update_time: { seconds: 6e-4 * (1 + 0.3 * a), items: 64, speedup: 1.5 },
      },
      rssMiB: 410,
      curve: "episode_returns",
    });
  }
  return all;
}

/** Slower or faster on purpose, at head: suite:case:metric to a factor. */
const CHANGES: Record<string, number> = {
  "rust:classical/regression/ridge/boston:fit_time": 1.22,
  "python:dl/cnn/lenet/cifar10:train_step_time": 1.09,
  "rust:rl/agents/dqn/cartpole:update_time": 0.84,
};

const OUTCOMES: Record<string, Outcome> = {
  "rust:classical/svm/nu-svc/digits": {
    kind: "wrong",
    check: "f1_macro",
    expected: 0.9713,
    got: 0.9421,
    tolerance: "|Δ| ≤ 0.001",
    against: "python",
  },
  "rust:llm/gpt2-small/generate/fp32": {
    kind: "failed",
    stage: "crash",
    message: "the process ended by signal SIGSEGV after 3 of 12 iterations",
    stderr_tail:
      "thread 'main' panicked at crates/llm/src/gpt2_benchmark.rs:81:14:\nindex out of bounds: the len is 64 but the index is 64\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
  },
  "python:classical/clustering/gmm/wine": {
    kind: "failed",
    stage: "timeout",
    message: "no answer within 120 s",
    hint: "raise timeout_seconds in rvp.toml, or make the case smaller",
  },
  "rust:rl/agents/rainbow/cartpole": {
    kind: "skipped",
    reason: "the suite does not implement noisy layers in bfloat16",
  },
};

export interface SampleOptions {
  seed?: string;
  /** The base was measured in the same job, in turn; else it is read from stored sessions. */
  paired?: boolean;
  /** Repeat the workloads under new names until there are so many of them. */
  cases?: number;
  /** Sessions stored before this one. */
  sessions?: number;
  /** Slower or faster on purpose, at head: suite:case:metric to a factor. */
  changes?: Record<string, number>;
  /** What happened to suite:case; everything else is measured. */
  outcomes?: Record<string, Outcome>;
  /** Standard deviation of processes on the log scale. */
  spread?: number;
  policy?: Partial<JudgingPolicy>;
  circumstances?: Circumstances;
}

export function sample(options: SampleOptions = {}): Sample {
  const { seed = "sample", paired = true, sessions = 0, circumstances } = options;
  const { changes = CHANGES, outcomes = OUTCOMES, spread = 0.008 } = options;
  const base = workloads();
  const count = options.cases ?? base.length;
  const all = Array.from({ length: count }, (_, i) => {
    const copy = Math.floor(i / base.length);
    const workload = base[i % base.length]!;
    return copy === 0 ? workload : { ...workload, id: `${workload.id}/${copy}` };
  });
  const stored = Array.from({ length: sessions }, (_, i) =>
    session(all, `${seed}-${i}`, {
      ...(i === Math.floor(sessions / 2) ? { label: "v1.2.0" } : {}),
      id: `2026-${String(9 + Math.floor(i / 28)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      paired: false,
      stored: true,
      changes,
      outcomes,
      spread,
      // A slow creep, then a step where a release went out.
      drift: (key) => (key.startsWith("python:dl/cnn/resnet18") && i >= sessions * 0.6 ? 1.06 : 1),
    }),
  );
  const id = "2026-11-24T08-00-00Z";
  const results = session(all, seed, { id, paired, drift: () => 1, changes, outcomes, spread });
  const catalog = loadMetricCatalog("benchmarks");
  const ratio = { numerator: "python", denominator: "rust" };
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const evidence = { equivalence: equivalence(results), catalog, policy, ratio };
  const verdict = judge({
    head: results,
    stored,
    today: "2026-11-24",
    ...evidence,
    ...(circumstances && { circumstances }),
  });
  return { verdict, results, stored };
}

interface SessionOptions {
  id: string;
  label?: string;
  stored?: boolean;
  paired: boolean;
  drift: (key: string) => number;
  changes: Record<string, number>;
  outcomes: Record<string, Outcome>;
  spread: number;
}

function session(all: readonly Workload[], seed: string, options: SessionOptions): Results {
  const { id, label, stored = false, paired } = options;
  return {
    protocol: 1,
    kind: "results",
    session: {
      id,
      started: `${id.slice(0, 10)}T08:00:00Z`,
      seconds: 412,
      seed: 1,
      commit: "8d22cb0f4c1a9b7e6d5c4b3a29181706f5e4d3c2",
      branch: "faster-ridge",
      ...(label ? { label } : {}),
      ...(paired ? { base_commit: "be7ab9b2a1908f7e6d5c4b3a2918170605040302" } : {}),
    },
    environment: {
      "cpu.model": "AMD EPYC 7763",
      "cpu.count": 4,
      "cpu.governor": "performance",
      "cpu.arch": "x64",
      "memory.gib": stored ? 32 : 16,
      "os.kernel": "6.8.0",
      "os.container": false,
      "load.average_1m": 0.4,
      "run.device": "cpu",
      "run.dtype": "float32",
      "run.threads": 1,
      "run.profile": "quick",
    },
    profile: "quick",
    suites: {
      python: {
        version: "Python 3.11.2",
        versions: { python: "3.11.2", "scikit-learn": "1.9.1", torch: "2.13.0", numpy: "2.4.6" },
        startup_seconds: [0.41, 0.39, 0.44],
      },
      rust: {
        version: "rustc 1.95.0",
        versions: { rustc: "1.95.0", linfa: "0.8.1", tch: "0.26.0", libtorch: "2.13.0" },
        startup_seconds: [0.012, 0.011, 0.013],
        build_seconds: 181.2,
      },
    },
    cases: all.flatMap((workload) =>
      SUITES.map((suite) => caseResult(workload, suite, seed, options)),
    ),
    // What looked worse had fresh rounds of its own.
    ...(paired && { again: changed(all, `${seed} again`, options) }),
  };
}

function changed(
  all: readonly Workload[],
  seed: string,
  { changes, outcomes, spread }: SessionOptions,
): CaseResult[] {
  const slower = Object.keys(changes).filter((key) => changes[key]! > 1);
  const drift = () => 1;
  const options = { id: "", paired: true, changes, outcomes, spread, drift };
  return all.flatMap((workload) =>
    SUITES.filter((suite) => slower.some((key) => key.startsWith(`${suite}:${workload.id}:`))).map(
      (suite) => caseResult(workload, suite, seed, options),
    ),
  );
}

function caseResult(
  workload: Workload,
  suite: (typeof SUITES)[number],
  seed: string,
  options: SessionOptions,
): CaseResult {
  const { paired, outcomes } = options;
  const outcome = outcomes[`${suite}:${workload.id}`] ?? { kind: "measured" };
  const [domain, family] = workload.id.split("/");
  const random = stream(`${seed} ${suite} ${workload.id}`);
  const sides = paired ? (["head", "base"] as const) : (["head"] as const);
  const measured = outcome.kind === "measured" || outcome.kind === "wrong";
  return {
    suite,
    case: workload.id,
    benchmark: `${domain}/${family}`,
    params: { algorithm: workload.id.split("/")[2], seed: 1 },
    outcome,
    ...(outcome.kind === "same-program" && { base: "same-program" }),
    items: Object.fromEntries(
      Object.entries(workload.timings).map(([metric, { items }]) => [metric, items]),
    ),
    seconds: 1.5,
    processes: measured
      ? Array.from({ length: ROUNDS }, (_, round) =>
          sides.map((side, order) => process(workload, suite, side, round, order, random, options)),
        ).flat()
      : [],
  };
}

function process(
  { id, timings, rssMiB, curve }: Workload,
  suite: (typeof SUITES)[number],
  side: "head" | "base",
  round: number,
  order: number,
  random: Stream,
  { drift, changes, spread }: SessionOptions,
): Process {
  const samples: Record<string, number[]> = {};
  for (const [metric, { seconds, speedup }] of Object.entries(timings)) {
    const key = `${suite}:${id}:${metric}`;
    const change = (side === "head" ? (changes[key] ?? 1) : 1) * drift(key);
    const level = (suite === "rust" ? seconds / speedup : seconds) * change;
    const own = Math.exp(spread * gaussian(random));
    samples[metric] = Array.from({ length: ITERATIONS }, () => {
      const spike = random() < 0.03 ? 1.4 : 1;
      return level * own * spike * Math.exp(0.01 * Math.abs(gaussian(random)));
    });
  }
  const rss = (suite === "rust" ? rssMiB / 2.6 : rssMiB) * 2 ** 20;
  return {
    invocation: 2 * round + order,
    side,
    round,
    order,
    samples,
    resources: {
      peak_rss_bytes: rss * (1 + 0.004 * gaussian(random)),
      mean_rss_bytes: 0.93 * rss * (1 + 0.004 * gaussian(random)),
      cpu_percent: 99 + gaussian(random),
    },
    checks: curve ? { [curve]: learningCurve(curve, random) } : { score: 0.94 },
  };
}

function learningCurve(kind: NonNullable<Workload["curve"]>, random: Stream): number[] {
  const speed = 14 * Math.exp(0.15 * gaussian(random));
  return Array.from({ length: 60 }, (_, i) => {
    const learned = 1 - Math.exp(-i / speed);
    return kind === "losses"
      ? 2.3 - 1.7 * learned + 0.05 * gaussian(random)
      : 20 + 440 * learned + 20 * gaussian(random);
  });
}

function equivalence({ cases }: Results): EquivalenceRow[] {
  return cases
    .filter(({ suite, processes }) => suite === "rust" && processes.length > 0)
    .map(({ case: id, outcome }) =>
      outcome.kind === "wrong"
        ? {
            case: id,
            suite: "rust",
            check: outcome.check,
            agrees: false,
            expected: outcome.expected,
            got: outcome.got,
            tolerance: outcome.tolerance,
            against: "python",
          }
        : {
            case: id,
            suite: "rust",
            check: "score",
            agrees: id.startsWith("rl/") ? null : true,
            expected: 0.94,
            got: 0.94,
            tolerance: id.startsWith("rl/") ? "reported only" : "|Δ| ≤ 0.001",
            against: "python",
          },
    );
}
