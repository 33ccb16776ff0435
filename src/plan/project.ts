import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MetricCatalog } from "../contract/generated/types.ts";
import { OWN_METRICS } from "../contract/instructions.ts";
import { withChanges } from "../contract/rules.ts";
import { DRIVEN_METRICS } from "../driver/metrics.ts";
import { RvpError } from "../system/errors.ts";
import { type JudgingConfig, loadConfig, loadJudging, type ResolvedConfig } from "./config.ts";
import { type Case, inOrder, loadCases, loadMetricCatalog } from "./definitions.ts";
import { drivenSuite } from "./driven.ts";
import { loadSuites, type Suite, withoutTwins } from "./suites.ts";

/** What rvp.toml, the manifests and the definitions say, before anything is chosen. */
export interface Project {
  config: ResolvedConfig;
  suites: readonly Suite[];
  /** Of every profile. */
  cases: readonly Case[];
  catalog: MetricCatalog;
  /** Driven suites whose benchmarks nobody has asked for yet: their cases are not among the cases. */
  unlisted: readonly Suite[];
}

/** Read the project in `root`. Throws RvpError (exit 2). */
export function readProject(root: string): Project {
  return projectOf(loadConfig(join(root, "rvp.toml")));
}

/**
 * The other side's project. It has its own driven suites, as it has its own manifests; and those of head's that it does
 * not describe, or not for this tool, as head describes them. So the change that brings rvp.toml is compared with the
 * code before it.
 */
export function readBaseProject(root: string, head: ResolvedConfig): Project {
  if (head.driven.length === 0) return readProject(root);
  const path = join(root, "rvp.toml");
  const own = measuresHere(path) ? loadConfig(path) : undefined;
  if (!own) return projectOf({ ...head, ...NO_FOLDERS, path, root });
  const described = new Map(own.driven.map((entry) => [entry.name, entry]));
  const missing = head.driven.filter(({ name, driver }) => described.get(name)?.driver !== driver);
  for (const entry of missing) described.set(entry.name, entry);
  return projectOf({ ...own, driven: [...described.values()] });
}

/** What a side without rvp.toml lacks: suites in folders of their own, and who has a part among them. */
const NO_FOLDERS = {
  suites: [],
  benchmarks: undefined,
  reference: undefined,
  fixtures: undefined,
  ratio: undefined,
} satisfies Partial<ResolvedConfig>;

/** Some rvp.toml only judge files. */
function measuresHere(path: string): boolean {
  if (!existsSync(path)) return false;
  const { benchmarks, driven } = loadJudging(path);
  return benchmarks !== undefined || driven.length > 0;
}

/** All suites of a project, described in folders of theirs or in rvp.toml. Throws RvpError (exit 2). */
export function suitesOf({ suites, driven, root }: ResolvedConfig): Suite[] {
  return withoutTwins([...loadSuites(suites), ...driven.map((entry) => drivenSuite(entry, root))]);
}

export function projectOf(config: ResolvedConfig): Project {
  const suites = suitesOf(config);
  requireKnown(config, suites);
  return {
    config,
    suites,
    cases: config.benchmarks === undefined ? [] : loadCases(config.benchmarks),
    catalog: catalogOf(config),
    unlisted: suites.filter(({ driven }) => driven),
  };
}

/** The same project with cases of driven suites, now that they are known. */
export function withListed(
  project: Project,
  listed: ReadonlySet<string>,
  cases: readonly Case[],
): Project {
  return {
    ...project,
    cases: inOrder([...project.cases, ...cases]),
    unlisted: project.unlisted.filter(({ manifest }) => !listed.has(manifest.name)),
  };
}

/** The metrics that suites may emit, as their catalog describes them, or the tool that they drive, or rvp.toml. */
export function catalogOf({
  benchmarks,
  driven,
  metrics,
}: Pick<JudgingConfig, "benchmarks" | "driven" | "metrics">): MetricCatalog {
  const ofTools = driven.length > 0 ? DRIVEN_METRICS : {};
  const own = benchmarks === undefined ? {} : loadMetricCatalog(benchmarks);
  return withChanges({ ...OWN_METRICS, ...ofTools, ...own }, metrics);
}

function requireKnown(config: ResolvedConfig, suites: readonly Suite[]): void {
  const known = suites.map(({ manifest }) => manifest.name);
  const counted = config.instructions.suites.map((name, i) => [`instructions.suites[${i}]`, name]);
  const named: Record<string, string | undefined> = {
    ...Object.fromEntries(counted),
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
