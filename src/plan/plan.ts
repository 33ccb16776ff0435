import { join } from "node:path";
import type { MetricCatalog } from "../contract/generated/types.ts";
import { domainOf } from "../contract/names.ts";
import { RvpError } from "../system/errors.ts";
import { loadConfig, type ProfileName, type ResolvedConfig } from "./config.ts";
import { type Case, loadCases, loadMetricCatalog } from "./definitions.ts";
import { requireMatches } from "./matching.ts";
import { type Strictness, selectCases, selectSuites } from "./select.ts";
import { loadSuites, type Suite } from "./suites.ts";

/** What a person can choose; absent means the configuration's value, an empty list means all. */
export interface Choice {
  profile: ProfileName;
  suites: readonly string[];
  domains: readonly string[];
  cases: readonly string[];
  device?: ResolvedConfig["device"] | undefined;
  threads?: number | undefined;
  /** So many rounds of every case, and no more. */
  rounds?: number | undefined;
  /** Time for further rounds of undecided cases. */
  minutes?: number | undefined;
}

/** Everything decided before anything is built. */
export interface Plan {
  config: ResolvedConfig;
  profile: ProfileName;
  /** The suites that are measured, and all that the project has. */
  suites: Suite[];
  allSuites: Suite[];
  cases: Case[];
  /** Those of every profile and device. */
  allCases: Case[];
  catalog: MetricCatalog;
  /** Domains in the order they are built and measured. */
  domains: string[];
}

/** Read the project in `root` and decide what is measured. Throws RvpError (exit 2). */
export function makePlan(root: string, choice: Choice, strictness: Strictness = {}): Plan {
  const config = applyChoice(loadConfig(join(root, "rvp.toml")), choice);
  const all = loadSuites(config.suites);
  requireKnown(config, all);
  const suites = selectSuites(all, choice.suites, strictness);
  const implemented = new Set(suites.flatMap(({ manifest }) => manifest.implements));
  const defined = loadCases(config.benchmarks);
  const catalog = loadMetricCatalog(config.benchmarks);
  // The base's own mistakes are not this change's.
  if (!strictness.mayMatchNothing) {
    requireMatches({ config, suites: all, cases: defined, catalog });
  }
  const known = defined.filter(({ benchmark }) => implemented.has(benchmark));
  const cases = selectCases(known, { ...choice, device: config.device }, strictness);
  const domains = [...new Set(cases.map(({ benchmark }) => domainOf(benchmark)))];
  return {
    config,
    profile: choice.profile,
    suites,
    allSuites: all,
    cases,
    allCases: defined,
    catalog,
    domains,
  };
}

/** The cases of a domain that a suite implements. */
export function casesOf(plan: Plan, suite: Suite, domain?: string): Case[] {
  return plan.cases.filter(
    ({ benchmark }) =>
      suite.manifest.implements.includes(benchmark) &&
      (domain === undefined || domainOf(benchmark) === domain),
  );
}

function applyChoice(config: ResolvedConfig, choice: Choice): ResolvedConfig {
  const profile = config.profiles[choice.profile];
  const rounds = choice.rounds ?? profile.rounds;
  const minutes = choice.minutes ?? (choice.rounds === undefined ? profile.minutes : 0);
  return {
    ...config,
    device: choice.device ?? config.device,
    threads: choice.threads ?? config.threads,
    profiles: { ...config.profiles, [choice.profile]: { ...profile, rounds, minutes } },
  };
}

function requireKnown(config: ResolvedConfig, suites: readonly Suite[]): void {
  const known = suites.map(({ manifest }) => manifest.name);
  const named = {
    reference: config.reference,
    fixtures: config.fixtures,
    "ratio.numerator": config.ratio?.numerator,
    "ratio.denominator": config.ratio?.denominator,
  };
  for (const [key, name] of Object.entries(named)) {
    if (name !== undefined && !known.includes(name)) {
      throw new RvpError(
        `${config.path}: ${key}: no suite is named "${name}"; known: ${known.join(", ")}`,
        { stage: "plan" },
      );
    }
  }
}
