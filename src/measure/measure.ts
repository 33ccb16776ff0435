import { join } from "node:path";
import { cacheRoot, type RemoteCache } from "../build/cache.ts";
import { buildDomain, type DomainBuild } from "../build/domain.ts";
import { assemble } from "../collect/assemble.ts";
import type {
  Budget,
  OutcomeFailed,
  Profile,
  Results,
  SuiteReceipt,
} from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import { fingerprint } from "../machine/fingerprint.ts";
import { newSession } from "../machine/provenance.ts";
import { loadConfig } from "../plan/config.ts";
import type { Case } from "../plan/definitions.ts";
import { casesOf, type Plan } from "../plan/plan.ts";
import { schedule } from "../plan/schedule.ts";
import { loadSuites, type Suite } from "../plan/suites.ts";
import { type Answer, runSession } from "../run/session.ts";
import type { Progress } from "../system/progress.ts";

/** Where the logs go, and who listens. */
export interface MeasureOptions {
  /** "verify": one process and one iteration; only the answers count. */
  mode?: "measure" | "verify";
  /** Rounds of this session; default: as many as the profile says. */
  rounds?: { from: number; to: number };
  /** Where built suites may be found beyond this machine. */
  remote?: RemoteCache | undefined;
  logs: string;
  signal: AbortSignal;
  progress: Progress;
}

/** One session: build → run → collect, a domain after the other, both sides in turn. */
export async function measure(
  plan: Plan,
  base: { root: string; commit: string } | null,
  cases: readonly Case[],
  options: MeasureOptions,
): Promise<Results> {
  const start = performance.now();
  const { config, profile } = plan;
  const rules = config.profiles[profile];
  const { mode = "measure" } = options;
  const { rounds = { from: 0, to: mode === "verify" ? 1 : rules.rounds } } = options;
  const { device, dtype, threads, seed } = config;
  const session = await newSession(config.root, seed);
  const environment = await fingerprint({ device, dtype, threads, profile });
  const baseSuites = base ? baseSuitesOf(base.root, plan) : [];

  const builds: DomainBuild[] = [];
  const answers: Answer[] = [];
  let invocations = 0;
  for (const domain of plan.domains) {
    const wanted = cases.filter(({ benchmark }) => domainOf(benchmark) === domain);
    if (wanted.length === 0) continue;
    const sides = {
      head: plan.suites,
      base: baseSuites,
      all: plan.allSuites,
      fixturesBy: config.fixtures,
    };
    const build = await buildDomain(sides, domain, threads, {
      ...options,
      cache: cacheRoot(),
      profile,
    });
    builds.push(build);
    const turns = schedule(wanted, build.units, rounds, seed, invocations);
    invocations += turns.length;
    const session = await runSession(turns, {
      ...options,
      request: {
        protocol: 1,
        mode,
        seed,
        device,
        dtype,
        threads,
        benchmarks: config.benchmarks,
        fixtures: build.fixtures,
      },
      budget: budgetOf(rules),
      timeoutSeconds: rules.timeout_seconds,
    });
    answers.push(...session);
  }
  const wantedIds = new Set(cases.map(({ id }) => id));
  const expected = plan.suites.map((suite) => ({
    suite: suite.manifest.name,
    cases: casesOf(plan, suite).filter(({ id }) => wantedIds.has(id)),
    notStarted: failuresOf(suite, builds),
    receipt: receiptOf(suite, builds),
  }));
  const seconds = (performance.now() - start) / 1000;
  return assemble(answers, expected, {
    session: { ...session, seconds, ...(base ? { base_commit: base.commit } : {}) },
    environment,
    profile,
  });
}

/** The base's own version of each suite that is measured; a suite it lacks has no base. */
function baseSuitesOf(root: string, plan: Plan): Suite[] {
  const measured = new Set(plan.suites.map(({ manifest }) => manifest.name));
  const { suites } = loadConfig(join(root, "rvp.toml"));
  return loadSuites(suites).filter(({ manifest }) => measured.has(manifest.name));
}

function failuresOf({ manifest }: Suite, builds: readonly DomainBuild[]) {
  const failures = new Map<string, OutcomeFailed>();
  for (const { domain, failures: byName } of builds) {
    const failure = byName.get(manifest.name);
    if (failure) failures.set(domain, failure);
  }
  return failures;
}

function receiptOf({ manifest }: Suite, builds: readonly DomainBuild[]): SuiteReceipt {
  const receipts = builds.map(({ domain, receipts }) => ({
    domain,
    receipt: receipts.get(manifest.name),
  }));
  const version = receipts.find(({ receipt }) => receipt)?.receipt?.version ?? "";
  const keys = receipts.flatMap(({ domain, receipt }) =>
    Object.entries(receipt?.keys ?? {}).map(([step, key]) => [`${domain}.${step}`, key]),
  );
  const seconds = receipts.reduce((sum, { receipt }) => sum + (receipt?.build_seconds ?? 0), 0);
  return { version, keys: Object.fromEntries(keys), build_seconds: seconds };
}

function budgetOf({
  warmup_seconds,
  seconds,
  least_samples,
  most_samples,
}: Required<Profile>): Budget {
  return { warmup_seconds, seconds, least_samples, most_samples };
}
