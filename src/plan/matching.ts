import { instructionsOf } from "../contract/instructions.ts";
import { ratioKey, ratioSuite, rowKey } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";
import { RvpError } from "../system/errors.ts";
import { nearest } from "./nearest.ts";
import type { Project } from "./project.ts";
import { manifestOf } from "./suites.ts";

/**
 * A name or a glob that matches nothing is a typo, and would drop a rule or a whole benchmark in silence. Throws
 * RvpError for the first one.
 */
export function requireMatches(project: Project): void {
  requireBenchmarks(project);
  requireRules(project);
}

function requireBenchmarks({ suites, cases }: Project): void {
  const defined = new Set(cases.map(({ benchmark }) => benchmark));
  for (const suite of suites.filter(({ driven }) => !driven)) {
    const unknown = suite.manifest.implements.find((benchmark) => !defined.has(benchmark));
    if (unknown === undefined) continue;
    const meant = nearest(unknown, defined);
    throw new RvpError(
      `${manifestOf(suite)}: implements: no definition is of benchmark "${unknown}"`,
      {
        stage: "plan",
        hint: meant ? `is ${meant} meant?` : `defined are ${[...defined].sort().join(", ")}`,
      },
    );
  }
}

function requireRules(project: Project): void {
  if (project.unlisted.length > 0) return; // who knows what they have
  const { policy, path } = project.config;
  for (const { match } of policy.rules) {
    if (matchesSomeRow(match, project)) continue;
    throw new RvpError(`${path}: policy.rules: "${match}" matches no row`, {
      stage: "plan",
      hint: FORM,
    });
  }
  for (const { match } of policy.parity) {
    if (matchesSomeRatio(match, project)) continue;
    throw new RvpError(`${path}: policy.parity: "${match}" matches no ratio`, {
      stage: "plan",
      hint: "it is a glob on case:metric; rvp-bench plan lists the cases, metrics.toml the metrics",
    });
  }
}

const FORM =
  "it is a glob on suite:case:metric; rvp-bench plan lists the cases, metrics.toml the metrics";

/** Is there a suite, a case of any profile and a metric that the glob on suite:case:metric means? */
export function matchesSomeRow(match: string, project: Project): boolean {
  const matches = matcherOf(match);
  const { ids, metrics, suites } = namesOf(project, [{ match }]);
  return ids.some((id) =>
    metrics.some((metric) => suites.some((suite) => matches(rowKey({ suite, case: id, metric })))),
  );
}

/** The same of a glob on case:metric. */
export function matchesSomeRatio(match: string, project: Project): boolean {
  const matches = matcherOf(match);
  const { ids, metrics } = namesOf(project, [{ match }]);
  return ids.some((id) => metrics.some((metric) => matches(ratioKey({ case: id, metric }))));
}

/** Throws RvpError for a waiver that would waive nothing. */
export function requireRow(match: string, project: Project): void {
  if (project.unlisted.length > 0 || matchesSomeRow(match, project)) return;
  throw new RvpError(`"${match}" matches no row`, { stage: "usage", hint: FORM });
}

function namesOf(
  { config, suites, cases, catalog }: Project,
  globs: readonly { match: string }[],
): { ids: string[]; metrics: string[]; suites: string[] } {
  const { ratio } = config;
  // A metric's size class is the suite's own: those that the globs name are taken for known.
  const sizes = new Set(globs.flatMap(({ match }) => match.match(/@\d+/g) ?? []));
  const metrics = Object.keys(catalog).flatMap((name) => [
    name,
    ...[...sizes].map((size) => name + size),
  ]);
  return {
    ids: [...new Set(cases.map(({ id }) => id))],
    metrics: [...metrics, ...metrics.map(instructionsOf)],
    suites: [...suites.map(({ manifest }) => manifest.name), ...(ratio ? [ratioSuite(ratio)] : [])],
  };
}
