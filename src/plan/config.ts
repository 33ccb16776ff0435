import { dirname, isAbsolute, normalize, resolve, sep } from "node:path";
import type { Config, DrivenSuite, Profile } from "../contract/generated/types.ts";
import { validateConfig } from "../contract/generated/validators.mjs";
import type { ProfileName } from "../contract/names.ts";
import type { Misfit } from "../contract/parse.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { readToml } from "./toml.ts";

/** rvp.toml with every default filled in and every path absolute. */
export interface ResolvedConfig {
  path: string;
  root: string;
  suites: string[];
  /** Suites that rvp.toml describes itself: benchmarks that are there already, and the tool that runs them. */
  driven: DrivenSuite[];
  /** Folder of the definitions; absent where all suites are driven. */
  benchmarks: string | undefined;
  reference: string | undefined;
  fixtures: string | undefined;
  ratio: { numerator: string; denominator: string } | undefined;
  seed: number;
  threads: number;
  device: NonNullable<Config["device"]>;
  dtype: NonNullable<Config["dtype"]>;
  runnerClass: string | undefined;
  profiles: Record<ProfileName, Required<Profile>>;
  /** Time for profiling what went red. */
  cause: { minutes: number };
  /** Suites whose instructions are counted in every run, and the time for it. */
  instructions: { suites: string[]; minutes: number };
  policy: JudgingPolicy;
  metrics: MetricChanges;
}

/** What rvp.toml says of metrics beside their catalog. */
export type MetricChanges = NonNullable<Config["metrics"]>;

/** The part of rvp.toml that judging files needs; `[policy]` and `[metrics]` alone are a whole one. */
export interface JudgingConfig {
  policy: JudgingPolicy;
  metrics: MetricChanges;
  ratio: { numerator: string; denominator: string } | undefined;
  /** Folder of the definitions; absent where nothing is measured here, or by suites without definitions. */
  benchmarks: string | undefined;
  driven: DrivenSuite[];
}

/**
 * Quick is sized for a person who waits, full for a machine of its own, scale for curves of four domains in a
 * quarter of an hour, gpu for a card of a job of four hours, builds included, jobs for whole jobs and services in some
 * minutes. Rounds are what every case gets; the minutes are spent on the cases that those rounds leave
 * undecided (docs/method.md).
 */
export const PROFILES: Record<ProfileName, Required<Profile>> = {
  smoke: {
    process: "domain",
    rounds: 2,
    minutes: 0,
    warmup_seconds: 0,
    seconds: 0.005,
    least_samples: 1,
    most_samples: 5,
    timeout_seconds: 60,
  },
  quick: {
    process: "domain",
    rounds: 5,
    minutes: 2,
    warmup_seconds: 0.01,
    seconds: 0.02,
    least_samples: 3,
    most_samples: 25,
    timeout_seconds: 120,
  },
  full: {
    process: "family",
    rounds: 10,
    minutes: 60,
    warmup_seconds: 0.2,
    seconds: 0.5,
    least_samples: 5,
    most_samples: 100,
    timeout_seconds: 3600,
  },
  scale: {
    process: "family",
    rounds: 7,
    minutes: 0,
    warmup_seconds: 0.01,
    seconds: 0.03,
    least_samples: 3,
    most_samples: 25,
    timeout_seconds: 300,
  },
  gpu: {
    process: "family",
    rounds: 5,
    minutes: 20,
    warmup_seconds: 0.2,
    seconds: 0.5,
    least_samples: 5,
    most_samples: 100,
    timeout_seconds: 300,
  },
  jobs: {
    process: "family",
    rounds: 7,
    minutes: 0,
    warmup_seconds: 0.05,
    seconds: 0.3,
    least_samples: 5,
    most_samples: 50,
    timeout_seconds: 600,
  },
};

/** A person waits for it: a first build of a native suite for the profiler takes two of them, then three cases are quick. */
const CAUSE_MINUTES = 4;

/** Who asks for counts waits for them: a first build of all domains, and some hundred cases. */
const COUNTING_MINUTES = 20;

export const DEFAULT_POLICY: JudgingPolicy = {
  alpha: 0.05,
  correction: "bh",
  tolerance: 0.03,
  min_effect: 0.01,
  confirm: true,
  on_inconclusive: "pass",
  on_no_baseline: "fail",
  on_unfit: "pass",
  removed: "fail",
  accepted_removals: [],
  resolution: { change: 0.1, share: 0.5 },
  rules: [],
  parity: [],
  // Globs, later ones win. What is named nowhere else is a library version or a setting of a suite.
  fingerprint: {
    "*": "must-match",
    "memory.*": "warn",
    "os.*": "warn",
    "load.*": "ignore",
    "run.addresses": "warn",
    "run.pairing": "warn",
    "run.sandbox": "warn",
    "gpu.uuid": "warn",
  },
  waivers: [],
};

/** Read rvp.toml. Throws RvpError (exit 2) naming file, key and line. */
export function loadConfig(path: string): ResolvedConfig {
  const config = readToml(
    path,
    validateConfig,
    (read) => missingKey(read) ?? foreignFolder(read) ?? impossibleDay(read),
  );
  const root = dirname(resolve(path));
  const profile = (name: ProfileName) => ({ ...PROFILES[name], ...config.profiles?.[name] });
  return {
    path: resolve(path),
    root,
    suites: (config.suites ?? []).map((suite) => resolve(root, suite)),
    driven: config.suite ?? [],
    benchmarks: belowFolder(root, config.benchmarks),
    reference: config.reference,
    fixtures: config.fixtures,
    ratio: config.ratio,
    seed: config.seed ?? 42,
    threads: config.threads ?? 1,
    device: config.device ?? "cpu",
    dtype: config.dtype ?? "float32",
    runnerClass: config.runner_class,
    profiles: {
      smoke: profile("smoke"),
      quick: profile("quick"),
      full: profile("full"),
      scale: profile("scale"),
      gpu: profile("gpu"),
      jobs: profile("jobs"),
    },
    cause: { minutes: config.cause?.minutes ?? CAUSE_MINUTES },
    instructions: { suites: [], minutes: COUNTING_MINUTES, ...config.instructions },
    policy: policyOf(config),
    metrics: config.metrics ?? {},
  };
}

/** Read what rvp.toml says of judging, whether or not anything is measured here. Throws RvpError (exit 2). */
export function loadJudging(path: string): JudgingConfig {
  const config = readToml(path, validateConfig, impossibleDay);
  const { ratio, metrics = {}, suite: driven = [] } = config;
  const benchmarks = belowFolder(dirname(path), config.benchmarks);
  return { policy: policyOf(config), metrics, ratio, benchmarks, driven };
}

function belowFolder(root: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(root, path);
}

function policyOf({ policy }: Config): JudgingPolicy {
  const fingerprint = { ...DEFAULT_POLICY.fingerprint, ...policy?.fingerprint };
  return { ...DEFAULT_POLICY, ...policy, fingerprint };
}

/** What measuring needs and judging files does not. */
function missingKey(config: Config): Misfit | undefined {
  if (config.suite) return undefined; // what else it needs, the schema says
  const missing = (["protocol", "suites", "benchmarks"] as const).find(
    (key) => config[key] === undefined,
  );
  return missing && { pointer: "", problem: `key "${missing}" is missing` };
}

/** The other side of a comparison is another tree: a folder outside this one would be the same for both. */
function foreignFolder({ suite = [] }: Config): Misfit | undefined {
  const index = suite.findIndex(({ folder = "." }) => {
    const path = normalize(folder);
    return isAbsolute(path) || path.split(sep)[0] === "..";
  });
  if (index < 0) return undefined;
  return { pointer: `/suite/${index}/folder`, problem: "it is not below rvp.toml" };
}

/** The schema knows a date's shape; 2027-02-30 has it, and is no day. */
function impossibleDay({ policy }: Config): Misfit | undefined {
  for (const [index, { expires }] of (policy?.waivers ?? []).entries()) {
    const day = new Date(`${expires}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(expires)) {
      const problem = `${expires} is not a day of the calendar`;
      return { pointer: `/policy/waivers/${index}/expires`, problem };
    }
  }
  return undefined;
}
