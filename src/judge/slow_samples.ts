import { type Row, rowsOf } from "../compare/rows.ts";
import type { MetricCatalog, Results, Summary } from "../contract/generated/types.ts";
import { type JudgingPolicy, metricOf, type RowRule } from "../contract/rules.ts";

/** Summaries that do not see the slow samples of a process. */
const LOWER: ReadonlySet<Summary> = new Set(["min", "p10", "p25"]);

/** Slow samples are noisy: what is less than this is not looked for in them. */
const LEAST_TOLERANCE = 0.1;

/**
 * The rows of a measurement once more, by the slow samples of each process. A lower quantile resists the
 * interference of other programs, and is blind to a change that only some calls show, such as a pause at every
 * tenth. These rows stand guard: they may go red, with a tolerance of their own, and nothing else.
 */
export function slowSampleRows(
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Row[] {
  const guarded = new Set(
    rowsOf([results], [], catalog, policy)
      .filter(({ rule, spec }) => rule.gate && spec.scale === "ratio" && LOWER.has(rule.summary))
      .map(({ key }) => key),
  );
  if (guarded.size === 0) return [];
  const slow = { ...policy, rules: [...policy.rules, { match: "*", summary: "p90" as const }] };
  return rowsOf([results], [], timesOnly(catalog), slow)
    .filter(({ key }) => guarded.has(key))
    .map((row) => ({ ...row, rule: slowSampleRule(row.rule) }));
}

/** What the rule of a row makes of the row that stands guard over it. */
export function slowSampleRule(rule: RowRule): RowRule {
  const tolerance = Math.max(LEAST_TOLERANCE, 3 * rule.tolerance);
  return { ...rule, tolerance, minEffect: tolerance / 2 };
}

/** Only what a lower quantile is taken of: the rest has no slow samples. */
function timesOnly(catalog: MetricCatalog): MetricCatalog {
  return Object.fromEntries(
    Object.keys(catalog).flatMap((name) => {
      const spec = metricOf(catalog, name);
      return spec?.scale === "ratio" ? [[name, spec]] : [];
    }),
  );
}
