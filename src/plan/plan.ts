import type { MetricCatalog } from "../contract/generated/types.ts";
import { domainOf, type ProfileName } from "../contract/names.ts";
import type { ResolvedConfig } from "./config.ts";
import type { Case } from "./definitions.ts";
import { requireMatches } from "./matching.ts";
import { type Project, readProject } from "./project.ts";
import { type Strictness, selectCases, selectSuites } from "./select.ts";
import type { Suite } from "./suites.ts";

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
  /** All that could be measured. */
  project: Project;
  /** The project's, as the choice changes it. */
  config: ResolvedConfig;
  profile: ProfileName;
  /** The suites that are measured. */
  suites: Suite[];
  cases: Case[];
  catalog: MetricCatalog;
  /** Domains in the order they are built and measured. */
  domains: string[];
}

/** Read the project in `root` and decide what is measured. Throws RvpError (exit 2). */
export function makePlan(root: string, choice: Choice, strictness: Strictness = {}): Plan {
  return planOf(readProject(root), choice, strictness);
}

/** Decide what of a project is measured. Throws RvpError (exit 2). */
export function planOf(project: Project, choice: Choice, strictness: Strictness = {}): Plan {
  const config = applyChoice(project.config, choice);
  const { catalog } = project;
  const suites = selectSuites(project.suites, choice.suites, strictness);
  const implemented = new Set(suites.flatMap(({ manifest }) => manifest.implements));
  // The base's own mistakes are not this change's.
  if (!strictness.mayMatchNothing) requireMatches(project);
  const known = project.cases.filter(({ benchmark }) => implemented.has(benchmark));
  const cases = selectCases(known, { ...choice, device: config.device }, strictness);
  const domains = [...new Set(cases.map(({ benchmark }) => domainOf(benchmark)))];
  const { profile } = choice;
  return { project, config, profile, suites, cases, catalog, domains };
}

/** The suite that writes what all suites read; it need not be measured itself. */
export function fixturesWriter({ project, config }: Pick<Plan, "project" | "config">) {
  return project.suites.find(({ manifest }) => manifest.name === config.fixtures);
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
