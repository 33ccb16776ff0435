import { compareEnvironments } from "../compare/environments.ts";
import { compareParity } from "../compare/parity.ts";
import { compareRatios } from "../compare/ratio_changes.ts";
import { compareRegressions } from "../compare/regressions.ts";
import { tooFewProcesses } from "../compare/resolution.ts";
import { unsteadyCases } from "../compare/steadiness.ts";
import { expiredWaivers } from "../compare/waivers.ts";
import type {
  Comparison,
  EquivalenceRow,
  MetricCatalog,
  ParityRow,
  Results,
  Verdict,
} from "../contract/generated/types.ts";
import type { ResolvedPolicy } from "../plan/config.ts";
import { withRulings } from "./apply_rulings.ts";
import { conclude } from "./conclude.ts";

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
  policy: ResolvedPolicy;
  ratio: { numerator: string; denominator: string } | undefined;
  /** ISO date, for waivers. */
  today: string;
}

/** The three questions, answered from the evidence alone: regression, parity, equivalence. */
export function judge(evidence: Evidence): Verdict {
  const { head, otherHeads = [], stored, catalog, policy, ratio } = evidence;
  const heads = [...otherHeads, head];
  const differences = compareEnvironments(heads, stored, policy.fingerprint);
  const question = { ...evidence, head: heads, differences };
  const regressions = compareRegressions(question);
  const comparisons = [
    ...withRulings(regressions, head, catalog, policy),
    ...(ratio ? compareRatios({ ...question, ratio }).filter(isWorthARow) : []),
  ];
  const parity = ratio ? compareParity({ head: heads, catalog, policy, ratio }) : [];
  return verdictOf(evidence, { comparisons, parity, differences });
}

/** A ratio that held, or moved in the denominator's favour, says nothing that the suites' rows do not. */
function isWorthARow({ gating, verdict }: Comparison): boolean {
  return gating || verdict === "regression";
}

function verdictOf(
  { head, stored, equivalence, policy, catalog, today }: Evidence,
  answers: {
    comparisons: Comparison[];
    parity: ParityRow[];
    differences: Verdict["environment"]["differences"];
  },
): Verdict {
  const failures = head.cases.filter(({ outcome }) => outcome.kind !== "measured");
  const rows = {
    comparisons: answers.comparisons,
    parity: answers.parity,
    equivalence,
    failures: failures.map(({ suite, case: id, outcome }) => ({ suite, case: id, outcome })),
  };
  const { alpha, correction, tolerance, min_effect, on_inconclusive } = policy;
  return {
    protocol: 1,
    kind: "verdict",
    ...conclude(rows, [head], on_inconclusive),
    head: sideOf(head),
    base: baseOf(head, stored),
    profile: head.profile,
    policy: { alpha, correction, tolerance, min_effect, on_inconclusive },
    ...rows,
    environment: { head: head.environment, differences: answers.differences },
    warnings: [
      ...busyMachine(head),
      ...tooFewProcesses(answers.comparisons, alpha),
      ...expiredWaivers(policy.waivers, today),
      ...unsteadyCases([head], catalog),
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

function busyMachine(head: Results): string[] {
  const load = Number(head.environment["load.average_1m"] ?? 0);
  const cores = Number(head.environment["cpu.count"] ?? 1);
  const busy = load > 0.5 * cores;
  return busy ? [`the machine was busy when measuring began: load ${load} on ${cores} cores`] : [];
}
