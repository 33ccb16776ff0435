import type { BisectedRow } from "../bisect/bisection.ts";
import type { MetricCatalog } from "../contract/generated/types.ts";
import { caseKey, metricName, rowKey, sampledAs } from "../contract/names.ts";
import { type JudgingPolicy, metricOf, ruleFinder } from "../contract/rules.ts";
import { unmeasuredRow } from "../judge/procedure_rows.ts";
import { type ProcedureRules, USUAL_RULES } from "../judge/procedure_rules.ts";
import type { ProcedureRow } from "../judge/procedure_state.ts";
import { slowSampleRule } from "../judge/slow_samples.ts";
import type { Case } from "../plan/definitions.ts";
import { casesOf, type Plan } from "../plan/plan.ts";
import { RvpError } from "../system/errors.ts";
import { rulesOf } from "./rounds.ts";

/** The one row of a plan whose change is searched, with what measures and judges it. */
export interface RowToBisect {
  plan: Plan;
  suite: string;
  item: Case;
  name: BisectedRow;
  row: ProcedureRow;
  rules: ProcedureRules;
  catalog: MetricCatalog;
  policy: JudgingPolicy;
}

/** Nothing is looked at, only settled: the profile does not matter. */
const USUAL_PROFILE = { rounds: USUAL_RULES.firstRounds, minutes: 1 };

/** Of a pair of programs: a job has hundreds of rows to share its time, a search has one. */
const MOST_ROUNDS = 200;

/**
 * The row that a choice and a metric name. It is judged whether or not it gates, and by the test whether or not it is
 * exact. Throws RvpError where they name none, or several.
 */
export function rowToBisect(plan: Plan, metric: string): RowToBisect {
  const [suite, item] = onlyCase(plan);
  const found = metricOf(plan.catalog, metric);
  if (!found) {
    throw new RvpError(`the metric catalog has no "${metric}"`, {
      stage: "usage",
      hint: `--metric is one of ${Object.keys(plan.catalog).join(", ")}, with its size where it has one (…@32)`,
    });
  }
  const { deterministic: _, ...tested } = found;
  const spec = { ...tested, gate: true };
  const name = { suite, case: item.id, metric };
  const sampled = rowKey({ ...name, metric: sampledAs(metric) });
  const { policy } = plan.config;
  const judged = { ...policy, rules: [...policy.rules, { match: sampled, gate: true }] };
  const own = ruleFinder(judged)(sampled, spec);
  const rule = sampledAs(metric) === metric ? own : slowSampleRule(own);
  return {
    plan: { ...plan, cases: [item] },
    suite,
    item,
    name: { ...name, unit: spec.unit, scale: spec.scale },
    row: unmeasuredRow({ ...name, spec, rule }),
    rules: { ...rulesOf(USUAL_PROFILE, policy), mostFresh: MOST_ROUNDS },
    catalog: { ...plan.catalog, [metricName(metric)]: spec },
    policy: judged,
  };
}

/** Named before an error gives up. */
const SOME = 5;

function onlyCase(plan: Plan): [suite: string, item: Case] {
  const found = plan.suites.flatMap((suite) =>
    casesOf(plan, suite).map((item): [string, Case] => [suite.manifest.name, item]),
  );
  const [first, second] = found;
  if (first && !second) return first;
  const names = found.slice(0, SOME).map(([suite, { id }]) => caseKey({ suite, case: id }));
  const more = found.length > SOME ? ", …" : "";
  throw new RvpError(
    found.length === 0
      ? "no suite has the case at the bad end"
      : `${found.length} rows are meant, one is searched: ${names.join(", ")}${more}`,
    { stage: "usage", hint: "name one suite and one case: --suite NAME --case ID" },
  );
}
