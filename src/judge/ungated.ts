import type { MetricCatalog, Results, Warning } from "../contract/generated/types.ts";
import { INSTRUCTIONS, instructionsOf, OWN_METRICS } from "../contract/instructions.ts";
import { rowKey } from "../contract/names.ts";
import { type JudgingPolicy, matcherOf, ruleFinder } from "../contract/rules.ts";

/**
 * Rules that gate on instructions, and on nothing that the clock measures, of which no row was asked to be counted: what they
 * guard went unseen. A rule is asked about the cases that were measured of the countable suites; where there is none, it
 * has nothing to guard.
 *
 * @param suites the countable ones
 * @returns the rules' globs; where the catalog gates them, and no rule is left with nothing, its table
 */
export function ungatedRules(
  { cases, counts = [] }: Pick<Results, "cases" | "counts">,
  catalog: MetricCatalog,
  policy: Pick<JudgingPolicy, "rules" | "tolerance" | "min_effect">,
  suites: ReadonlySet<string>,
): string[] {
  const measured = cases
    .filter(({ suite }) => suites.has(suite))
    .flatMap(({ items, processes, ...row }) =>
      Object.keys(items)
        .filter((phase) => processes.some(({ samples }) => Object.hasOwn(samples, phase)))
        .map((metric) => ({ ...row, metric })),
    );
  const timed = measured.map(rowKey);
  const countable = measured.map((row) => rowKey({ ...row, metric: instructionsOf(row.metric) }));
  const counted = counts.flatMap(({ unread = {}, processes, ...row }) =>
    [unread, ...processes.map(({ samples }) => samples)]
      .flatMap((figures) => Object.keys(figures))
      .map((metric) => rowKey({ ...row, metric })),
  );
  const spec = catalog.instructions ?? OWN_METRICS.instructions;
  const ruleOf = ruleFinder(policy);
  const gating = countable.filter((key) => ruleOf(key, spec).gate);
  const byCatalog = spec.gate && gating.length > 0 && counted.length === 0;
  const byRule = policy.rules
    .filter(({ gate }) => gate)
    .map(({ match }) => match)
    .filter((match) => {
      const matches = matcherOf(match);
      return gating.some(matches) && !timed.some(matches) && !counted.some(matches);
    });
  return byCatalog && byRule.length === 0 ? [`[metrics.${INSTRUCTIONS}]`] : byRule;
}

export function gatesNothing(rules: readonly string[] = []): Warning[] {
  return rules.length > 0 ? [{ code: "gates-nothing", rules: [...rules] }] : [];
}
