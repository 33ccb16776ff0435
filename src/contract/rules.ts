import picomatch from "picomatch";
import type { Metric, MetricCatalog, Policy, Summary } from "./generated/types.ts";
import { metricName, rowKey } from "./names.ts";

/** A policy with every default filled in. */
export type JudgingPolicy = Required<Policy>;

/** What the policy and the catalog say about one row. */
export interface RowRule {
  gate: boolean;
  /** δ: fraction on the ratio scale, the metric's unit on the absolute one. */
  tolerance: number;
  minEffect: number;
  summary: Summary;
}

/** A processor that is slower by this share in the slowest tenth of the time than in the fastest cannot tell 3 %. */
export const SPEED_SWING = 0.25;

export type Matcher = (key: string) => boolean;

/** A glob in which `*` crosses `/`, so that `rust:classical/*:*` means what it seems to. */
export function matcherOf(glob: string): Matcher {
  return picomatch(glob, { bash: true, dot: true });
}

/** The catalog's entry for a metric key such as predict_latency@32; undefined if it lists none. */
export function metricOf(catalog: MetricCatalog, metricKey: string): Metric | undefined {
  const name = metricName(metricKey);
  return Object.hasOwn(catalog, name) ? catalog[name] : undefined;
}

/** The catalog with what a policy says differently; a metric that it lists for the first time is complete by default. */
export function withChanges(
  catalog: MetricCatalog,
  changes: Readonly<Record<string, Partial<Metric>>>,
): MetricCatalog {
  const changed = Object.entries(changes).map(([name, change]) => {
    const known = Object.hasOwn(catalog, name) ? catalog[name]! : UNKNOWN_METRIC;
    // Who says which way is better means it to be judged.
    const gate = change.gate ?? (change.direction !== undefined || known.gate);
    return [name, { ...known, ...change, gate }] as const;
  });
  return { ...catalog, ...Object.fromEntries(changed) };
}

const UNKNOWN_METRIC: Metric = {
  unit: "",
  direction: "lower",
  scale: "ratio",
  gate: false,
  about: "a metric that rvp.toml describes",
};

/** How the processes of a row are summarized: the catalog's way, overruled by matching rules, last one first. */
export function summaryFinder(
  catalog: MetricCatalog,
  rules: readonly { match: string; summary?: Summary }[] = [],
): (row: { suite: string; case: string; metric: string }) => Summary {
  const matchers = rules.map(({ match, summary }) => ({ summary, matches: matcherOf(match) }));
  return (row) => {
    const key = rowKey(row);
    const rule = matchers.findLast(({ summary, matches }) => summary && matches(key));
    return rule?.summary ?? metricOf(catalog, row.metric)?.summary ?? "median";
  };
}

/** Rule of a row: the catalog's figures, else the policy's, overruled by matching rules, last one first. */
export function ruleFinder(
  policy: Pick<JudgingPolicy, "rules" | "tolerance" | "min_effect">,
): (key: string, metric: Metric) => RowRule {
  const rules = policy.rules.map((rule) => ({ rule, matches: matcherOf(rule.match) }));
  return (key, metric) => {
    const ratio = metric.scale === "ratio";
    const found: RowRule = {
      gate: metric.gate,
      // A default in percent means nothing to a metric in its own unit: there the definition must set it.
      tolerance: metric.tolerance ?? (ratio ? policy.tolerance : 0),
      minEffect: metric.min_effect ?? (ratio ? policy.min_effect : 0),
      summary: metric.summary ?? "median",
    };
    for (const { rule, matches } of rules) {
      if (!matches(key)) continue;
      found.gate = rule.gate ?? found.gate;
      found.tolerance = rule.tolerance ?? found.tolerance;
      found.minEffect = rule.min_effect ?? found.minEffect;
      found.summary = rule.summary ?? found.summary;
    }
    return found;
  };
}
