import type { MetricCatalog, ParityRow, Results } from "../contract/generated/types.ts";
import { ratioKey } from "../contract/names.ts";
import { type JudgingPolicy, matcherOf } from "../contract/rules.ts";
import { adjust } from "../stats/adjust.ts";
import { bounds, type Estimate, tailProbability } from "../stats/estimate.ts";
import { ratiosOf, type SuiteRatio } from "./suite_ratios.ts";

export interface ParityInput {
  /** Documents that hold both suites; side "head" counts. */
  head: readonly Results[];
  catalog: MetricCatalog;
  policy: JudgingPolicy;
  ratio: { numerator: string; denominator: string };
}

/**
 * What is the ratio of the two suites in each case, and does it leave the policy's bounds? Within: the
 * whole interval is inside. Out: beyond a bound by a test, corrected for the number of bounded rows.
 * Rows without bounds have no verdict.
 */
export function compareParity({ head, catalog, policy, ratio }: ParityInput): ParityRow[] {
  const limitsOf = limitFinder(policy);
  const rows = ratiosOf(head, catalog, policy, ratio).map((found) => {
    const limits = limitsOf(ratioKey(found));
    return { found, limits, p: found.estimate && limits ? beyond(found.estimate, limits) : null };
  });
  const tested = rows.filter(({ p }) => p !== null);
  const adjusted = adjust(
    tested.map(({ p }) => p!),
    policy.correction,
  );
  const out = new Set(tested.filter((_, i) => adjusted[i]! <= policy.alpha));
  return rows.map((row) => ({
    ...rowOf(row.found, ratio, policy.alpha),
    ...(row.limits && {
      bounds: boundsOf(row.limits),
      ...verdictOf(row.found, row.limits, out.has(row), policy.alpha),
    }),
  }));
}

/** Bounds on the log scale. */
interface Limits {
  low: number;
  high: number;
}

function rowOf(found: SuiteRatio, ratio: ParityInput["ratio"], alpha: number): ParityRow {
  const { estimate } = found;
  return {
    case: found.case,
    metric: found.metric,
    ...ratio,
    numerator_value: found.numerator,
    denominator_value: found.denominator,
    unit: found.unit,
    ratio: found.logRatio === null ? null : Math.exp(found.logRatio),
    interval: estimate && (bounds(estimate, 1 - alpha).map(Math.exp) as [number, number]),
    n: found.n,
    paired: found.paired,
    ...(found.reason && { reason: found.reason }),
  };
}

function verdictOf(
  { estimate, reason }: SuiteRatio,
  limits: Limits,
  out: boolean,
  alpha: number,
): Pick<ParityRow, "verdict" | "reason"> {
  if (!estimate) return { verdict: "inconclusive", ...(reason && { reason }) };
  if (out) return { verdict: "out-of-bounds" };
  const [low, high] = bounds(estimate, 1 - alpha);
  if (low >= limits.low && high <= limits.high) return { verdict: "within-bounds" };
  return { verdict: "inconclusive", reason: { code: "crosses-bound" } };
}

/** As the policy wrote them: exp(log x) is off by a bit or two. */
function boundsOf({ low, high }: Limits): NonNullable<ParityRow["bounds"]> {
  const bound = (log: number) =>
    Number.isFinite(log) ? Number(Math.exp(log).toPrecision(12)) : null;
  return { min_ratio: bound(low), max_ratio: bound(high) };
}

/** One-sided p against the nearer bound. */
function beyond({ difference, standardError, degrees }: Estimate, { low, high }: Limits): number {
  const excess = Math.max(difference - high, low - difference);
  return tailProbability({ difference: excess, standardError, degrees });
}

/** Later rules win, bound by bound. */
function limitFinder(policy: JudgingPolicy): (key: string) => Limits | null {
  const rules = policy.parity.map((rule) => ({ rule, matches: matcherOf(rule.match) }));
  return (key) => {
    const found = rules.filter(({ matches }) => matches(key)).map(({ rule }) => rule);
    if (found.length === 0) return null;
    const last = (name: "min_ratio" | "max_ratio") =>
      found.findLast((rule) => rule[name] !== undefined)?.[name];
    return {
      low: Math.log(last("min_ratio") ?? 0),
      high: Math.log(last("max_ratio") ?? Number.POSITIVE_INFINITY),
    };
  };
}
