import type { CaseProfile, CaseResult, Outcome, Process, Results } from "./generated/types.ts";

/** What schema/results.schema.json allows: longer texts are cut before they are written, so that they can be read again. */
export const LIMITS = {
  commit: /^[0-9a-f]{7,64}$/,
  id: 100,
  branch: 250,
  label: 200,
  title: 1000,
  version: 4000,
  message: 4000,
  hint: 2000,
  stderr: 8192,
  reason: 2000,
  unread: 2000,
  check: 100,
  answer: 256,
  answers: 4096,
  tolerance: 100,
  samples: 1_000_000,
} as const;

/** Calls within calls: deeper than programs call, and no deeper than who reads such a tree can recurse. */
export const DEEPEST_CALLS = 1000;

/** At most so many characters; what is missing shows as an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A character outside the basic plane must not be cut in two.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The document as its schema allows it: texts of suites, of git and of systems have any length. */
export function withinLimits(results: Results): Results {
  const { session, suites, cases, again, counts, profiles } = results;
  const { commit, base_commit, branch, label, ...rest } = session;
  return {
    ...results,
    session: {
      ...rest,
      ...(label !== undefined && { label: clip(label, LIMITS.label) }),
      ...(branch !== undefined && { branch: clip(branch, LIMITS.branch) }),
      ...(commit !== undefined && LIMITS.commit.test(commit) && { commit }),
      ...(base_commit !== undefined && LIMITS.commit.test(base_commit) && { base_commit }),
    },
    suites: Object.fromEntries(
      Object.entries(suites).map(([name, receipt]) => [
        name,
        { ...receipt, version: clip(receipt.version, LIMITS.version) },
      ]),
    ),
    cases: cases.map(caseWithin),
    ...(again && { again: again.map(caseWithin) }),
    ...(counts && { counts: counts.map(caseWithin) }),
    ...(profiles && { profiles: profiles.map(profileWithin) }),
  };
}

function profileWithin(profile: CaseProfile): CaseProfile {
  const { outcome } = profile;
  return "why" in outcome
    ? { ...profile, outcome: { why: clip(outcome.why, LIMITS.message) } }
    : profile;
}

function caseWithin(found: CaseResult): CaseResult {
  return {
    ...found,
    outcome: outcomeWithin(found.outcome),
    ...(found.unread && { unread: unreadWithin(found.unread) }),
    processes: found.processes.map(processWithin),
  };
}

function unreadWithin(unread: NonNullable<CaseResult["unread"]>): typeof unread {
  return Object.fromEntries(
    Object.entries(unread).map(([metric, why]) => [metric, clip(why, LIMITS.unread)]),
  );
}

/** What a suite answered may be of any length. */
export function outcomeWithin(outcome: Outcome): Outcome {
  switch (outcome.kind) {
    case "measured":
      return outcome;
    case "same-program":
      return { ...outcome, as: clip(outcome.as, LIMITS.id) };
    case "skipped":
      return { ...outcome, reason: clip(outcome.reason, LIMITS.reason) };
    case "wrong":
      return {
        ...outcome,
        check: clip(outcome.check, LIMITS.check),
        expected: answerWithin(outcome.expected),
        got: outcome.got === null ? null : answerWithin(outcome.got),
        ...(outcome.tolerance && { tolerance: clip(outcome.tolerance, LIMITS.tolerance) }),
        ...(outcome.against && { against: clip(outcome.against, LIMITS.check) }),
      };
    case "failed":
      return {
        ...outcome,
        message: clip(outcome.message, LIMITS.message),
        ...(outcome.hint && { hint: clip(outcome.hint, LIMITS.hint) }),
        ...(outcome.stderr_tail && { stderr_tail: outcome.stderr_tail.slice(-LIMITS.stderr) }),
      };
  }
}

type Answer = Process["checks"][string];

function answerWithin(answer: Answer): Answer {
  if (typeof answer === "string") return clip(answer, LIMITS.answer);
  return Array.isArray(answer) ? answer.slice(0, LIMITS.answers) : answer;
}

/** Samples beyond what is read are thinned evenly, so that their distribution stays. */
function processWithin(process: Process): Process {
  const long = Object.values(process.samples).some(({ length }) => length > LIMITS.samples);
  if (!long) return process;
  const samples = Object.entries(process.samples).map(([metric, values]) => [
    metric,
    thinned(values),
  ]);
  return { ...process, samples: Object.fromEntries(samples) };
}

function thinned(values: readonly number[]): number[] {
  const stride = Math.ceil(values.length / LIMITS.samples);
  return stride <= 1 ? [...values] : values.filter((_, i) => i % stride === 0);
}
