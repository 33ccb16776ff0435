import type {
  CaseResult,
  Outcome,
  OutcomeFailed,
  Results,
  SuiteReceipt,
} from "../contract/generated/types.ts";
import { withinLimits } from "../contract/limits.ts";
import { caseKey, domainOf } from "../contract/names.ts";
import { PROTOCOL } from "../contract/protocol.ts";
import type { Case } from "../plan/definitions.ts";
import type { Answer } from "../run/session.ts";

/** What must be in the results whether it was answered or not: a hole is a failure by name. */
export interface Expected {
  suite: string;
  cases: readonly { case: Case; work: ExpectedWork }[];
  /** Why nothing of a domain could be started, by domain. */
  notStarted: ReadonlyMap<string, OutcomeFailed>;
  receipt: SuiteReceipt;
}

/** What was to be done for a case. */
export interface ExpectedWork {
  program: string | null;
  base: NonNullable<CaseResult["base"]> | "none";
  /** Where nothing had to be measured: whose program is the same. */
  as?: string;
}

/** Turn answers into the results document. */
export function assemble(
  answers: readonly Answer[],
  expected: readonly Expected[],
  header: Pick<Results, "session" | "environment" | "profile" | "removed" | "catalog">,
): Results {
  const byKey = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = caseKey({ suite: answer.suite, case: answer.case.id });
    const list = byKey.get(key);
    if (list) list.push(answer);
    else byKey.set(key, [answer]);
  }
  const rows = expected.flatMap(({ suite, cases, notStarted }) =>
    cases.map(({ case: item, work }) => {
      const failed = notStarted.get(domainOf(item.id));
      const own = byKey.get(caseKey({ suite, case: item.id })) ?? [];
      return caseResult(suite, item, work, own, failed);
    }),
  );
  return withinLimits({
    protocol: PROTOCOL,
    kind: "results",
    ...header,
    suites: Object.fromEntries(
      expected.map(({ suite, receipt }) => [suite, withHello(receipt, suite, answers)]),
    ),
    cases: rows,
  });
}

function caseResult(
  suite: string,
  item: Case,
  work: ExpectedWork,
  answers: readonly Answer[],
  notStarted: OutcomeFailed | undefined,
): CaseResult {
  const answered = answers.filter(({ record }) => record.state === "done");
  const measured = answered.filter(({ task }) => task === "measure");
  const seconds = measured.map(({ record }) => record.seconds);
  return {
    suite,
    case: item.id,
    ...(item.title !== undefined && { title: item.title }),
    benchmark: item.benchmark,
    params: item.params,
    ...(item.curve && { curve: item.curve }),
    ...(work.program !== null && { program: work.program }),
    ...(work.base !== "none" && { base: work.base }),
    outcome: outcomeOf(answers, work, notStarted),
    items: answered[0]?.record.items ?? {},
    ...(seconds.length > 0 && { seconds: seconds.reduce((a, b) => a + b) / seconds.length }),
    processes: answered.map(({ task, invocation, side, round, order, record, hello }) => ({
      invocation,
      side,
      round,
      order,
      // What a process was run for its answer only is no figure.
      samples: task === "measure" ? record.samples : {},
      resources: task === "measure" ? resourcesOf(record.resources, hello) : {},
      checks: record.checks,
    })),
  };
}

function resourcesOf(own: Record<string, number>, hello: Answer["hello"]): Record<string, number> {
  return hello ? { ...own, startup_time: hello.startup_seconds } : own;
}

/** Head decides; a base that fails only leaves nothing to compare with. */
function outcomeOf(
  answers: readonly Answer[],
  { as }: ExpectedWork,
  notStarted: OutcomeFailed | undefined,
): Outcome {
  if (notStarted) return notStarted;
  const head = answers.filter(({ side }) => side === "head");
  const failure = head.find(({ record }) => record.failure)?.record.failure;
  if (failure) return failure;
  const skipped = head.find(({ record }) => record.state === "skipped");
  if (skipped) return { kind: "skipped", reason: skipped.record.skipReason ?? "" };
  if (as !== undefined) return { kind: "same-program", as };
  if (head.length === 0) {
    return { kind: "failed", stage: "missing", message: "no process answered this case" };
  }
  return { kind: "measured" };
}

/** Each domain has its own libraries and settings, so that one does not speak for another: `dl.torch`. */
function withHello(receipt: SuiteReceipt, suite: string, answers: readonly Answer[]): SuiteReceipt {
  const own = answers.filter((answer) => answer.suite === suite && answer.side === "head");
  const merged: SuiteReceipt = { ...receipt, versions: {}, settings: {}, startup_seconds: [] };
  const heard = new Set<number>();
  for (const { invocation, hello, case: item } of own) {
    if (!hello || heard.has(invocation)) continue;
    heard.add(invocation);
    const domain = domainOf(item.id);
    Object.assign(merged.versions as object, inDomain(domain, hello.versions));
    Object.assign(merged.settings as object, inDomain(domain, hello.settings ?? {}));
    merged.startup_seconds?.push(hello.startup_seconds);
  }
  return merged;
}

function inDomain<T>(domain: string, fields: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${domain}.${name}`, value]),
  );
}
