import { noControls } from "../compare/controls.ts";
import { compareCounts, notCounted } from "../compare/counts.ts";
import { compareCurves } from "../compare/curves.ts";
import { compareEnvironments } from "../compare/environments.ts";
import { compareParity } from "../compare/parity.ts";
import { compareRatios } from "../compare/ratio_changes.ts";
import { compareRegressions } from "../compare/regressions.ts";
import { resolutionOf, tooFewUnits } from "../compare/resolution.ts";
import { unsteadyRows } from "../compare/steadiness.ts";
import { expiredWaivers } from "../compare/waivers.ts";
import type {
  CaseResult,
  Comparison,
  EquivalenceRow,
  MetricCatalog,
  ParityRow,
  Results,
  SizeCurve,
  Verdict,
  Warning,
} from "../contract/generated/types.ts";
import { metricName } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { PROFILES } from "../plan/config.ts";
import { type Effort, withRulings } from "./apply_rulings.ts";
import { type Circumstances, conclude } from "./conclude.ts";
import { matchingNothing, type PolicyList } from "./matching_nothing.ts";
import { USUAL_RULES } from "./procedure_rules.ts";
import { gatesNothing } from "./ungated.ts";

/** All that a verdict rests on. */
export interface Evidence {
  /** Results of this job; they may hold the base's processes beside the head's. */
  head: Results;
  /** Further sessions of the head, when files are compared. */
  otherHeads?: readonly Results[];
  /** Earlier sessions, when the base was not measured in this job. */
  stored: readonly Results[];
  equivalence: EquivalenceRow[];
  catalog: MetricCatalog;
  policy: JudgingPolicy;
  ratio: { numerator: string; denominator: string } | undefined;
  /** ISO date, for waivers. */
  today: string;
  /** How much the job may measure; absent: as much as a quick one. */
  effort?: Effort;
  /** What is red against stored sessions was to be settled in this job: what was not, is undecided. */
  settles?: boolean;
  /**
   * All of the project is here, so what the policy says of no row is a typo, or out of date; but for globs that may
   * mean a case that such a job leaves out. Absent: some rows were not asked for.
   */
  leavesOut?: (kind: PolicyList, match: string) => boolean;
  /** A base was expected and there is none, or the machine cannot decide: found before and while measuring. */
  circumstances?: Circumstances;
}

/** The three questions, answered from the evidence alone: regression, parity, equivalence. */
export function judge(evidence: Evidence): Verdict {
  const { head, otherHeads = [], stored, catalog, policy, ratio } = evidence;
  const heads = [...otherHeads, head];
  const differences = compareEnvironments(heads, stored, policy.fingerprint);
  const question = { ...evidence, head: heads, differences };
  const regressions = compareRegressions(question);
  const provisional = evidence.settles ? regressions.map(unsettled) : regressions;
  const ruled = withRulings(provisional, head, catalog, policy, evidence.effort ?? USUAL_EFFORT);
  const comparisons = [
    ...(evidence.settles ? ruled.map(unruled) : ruled),
    ...(ratio ? compareRatios({ ...question, ratio }).filter(isWorthARow) : []),
    ...compareCounts(question),
  ];
  const parity = ratio ? compareParity({ head: heads, catalog, policy, ratio }) : [];
  const curves = compareCurves({ head: heads, stored, catalog, policy, ratio });
  return verdictOf(evidence, { comparisons, parity, curves, differences });
}

/** As the quick profile has. */
const USUAL_EFFORT: Effort = { rules: USUAL_RULES, budget: 60 * PROFILES.quick.minutes };

/** Against a stored session a lone red says little: it is none until its base was measured beside it. */
function unsettled(row: Comparison): Comparison {
  if (!row.provisional) return row;
  const reason = { code: "not-measured-again", against: "stored-sessions" } as const;
  return { ...row, verdict: "inconclusive", reason };
}

/**
 * Where too few rounds have both sides (the base crashed in the others) the procedure has no say, and what is
 * red by the rest has no fresh rounds behind it.
 */
function unruled(row: Comparison): Comparison {
  const { verdict, gating, mode, waiver, head, base } = row;
  if (verdict !== "regression" || !gating || waiver) return row;
  if (mode === "exact" || mode === "settled") return row;
  const reason = { code: "not-settled", rounds: Math.min(head.n, base.n) } as const;
  return { ...row, verdict: "inconclusive", reason };
}

/** A ratio that held, or moved in the denominator's favour, says nothing that the suites' rows do not. */
function isWorthARow({ gating, verdict }: Comparison): boolean {
  return gating || verdict === "regression";
}

function verdictOf(
  evidence: Evidence,
  answers: {
    comparisons: Comparison[];
    parity: ParityRow[];
    curves: SizeCurve[];
    differences: Verdict["environment"]["differences"];
  },
): Verdict {
  const { head, stored, equivalence, policy, catalog, today, circumstances } = evidence;
  const failures = head.cases.filter(
    ({ outcome }) => outcome.kind !== "measured" && outcome.kind !== "same-program",
  );
  const rows = {
    comparisons: answers.comparisons,
    parity: answers.parity,
    equivalence,
    failures: failures.map(({ suite, case: id, title, outcome }) => ({
      suite,
      case: id,
      ...(title !== undefined && { title }),
      outcome,
    })),
  };
  const { comparisons } = answers;
  const used = [...head.cases, ...(head.again ?? []), ...(head.counts ?? [])];
  return {
    protocol: 1,
    kind: "verdict",
    ...conclude(rows, [head], policy, circumstances),
    head: sideOf(head),
    base: baseOf(head, stored),
    profile: head.profile,
    policy: judgedBy(policy),
    resolution: resolutionOf(comparisons),
    catalog: catalogOf(used, comparisons, catalog),
    ...rows,
    ...(answers.curves.length > 0 && { curves: answers.curves }),
    environment: { head: head.environment, differences: answers.differences },
    warnings: [
      ...busyMachine(head),
      ...(circumstances?.noBaseline ? [circumstances.noBaseline] : []),
      ...(circumstances?.unfit ?? []),
      ...tooFewUnits(comparisons, policy.alpha),
      ...noControls(comparisons, [head], stored),
      ...expiredWaivers(policy.waivers, today),
      ...matchingNothing(rows, evidence),
      ...gatesNothing(circumstances?.ungated),
      ...unsteadyRows([head], catalog),
      ...notCounted(head),
    ],
  };
}

function sideOf({ session }: Results): Verdict["head"] {
  const name = session.branch ?? session.commit?.slice(0, 12) ?? session.id;
  const label = session.label ?? (session.dirty ? `${name} (with changes)` : name);
  return { label, ...(session.commit ? { commit: session.commit } : {}), sessions: [session.id] };
}

function baseOf(head: Results, stored: readonly Results[]): Verdict["base"] {
  const { base_commit: commit } = head.session;
  if (commit) return { label: commit.slice(0, 12), commit, sessions: [head.session.id] };
  const latest = stored.at(-1);
  if (!latest) return null;
  return { ...sideOf(latest), sessions: stored.map(({ session }) => session.id) };
}

/** The part of the policy that a reader of the verdict needs. */
function judgedBy(policy: JudgingPolicy): Verdict["policy"] {
  const { alpha, correction, tolerance, min_effect, resolution } = policy;
  const { on_inconclusive, on_no_baseline, on_unfit, removed } = policy;
  const summaries = policy.rules.flatMap(({ match, summary }) =>
    summary ? [{ match, summary }] : [],
  );
  const what = { on_inconclusive, on_no_baseline, on_unfit, removed };
  return { alpha, correction, tolerance, min_effect, ...what, resolution, summaries };
}

/** Of the catalog what this job measured or compared. */
function catalogOf(
  cases: readonly CaseResult[],
  comparisons: readonly Comparison[],
  catalog: MetricCatalog,
): MetricCatalog {
  const keys = new Set(comparisons.map(({ metric }) => metric));
  for (const { processes } of cases) {
    for (const { samples, resources, checks } of processes) {
      for (const values of [samples, resources, checks]) {
        for (const key in values) keys.add(key);
      }
    }
  }
  const names = new Set([...keys].map(metricName));
  return Object.fromEntries(Object.entries(catalog).filter(([name]) => names.has(name)));
}

function busyMachine(head: Results): Warning[] {
  if (head.cases.every(({ processes }) => processes.length === 0)) return []; // nothing was disturbed
  const load = Number(head.environment["load.average_1m"] ?? 0);
  const cores = Number(head.environment["cpu.count"] ?? 1);
  const busy = load > 0.5 * cores;
  return busy ? [{ code: "busy-machine", load, cores }] : [];
}
