import type { CaseResult, Results } from "../contract/generated/types.ts";
import { caseKey, sampledAs } from "../contract/names.ts";

/** A session with further rounds of some of its cases; a case that failed in them has failed. */
export function appendRounds(results: Results, more: Results): Results {
  return { ...withHeader(results, more), cases: appendCases(results.cases, more.cases) };
}

/**
 * A session with fresh rounds of its suspects: kept apart, since they are judged by these alone. A case that
 * failed in them has failed.
 *
 * @param suspects by case, the metrics that were picked; what else the processes measured is none of theirs
 */
export function appendFreshRounds(
  results: Results,
  fresh: Results,
  suspects: readonly { suite: string; case: string; metrics: readonly string[] }[],
): Results {
  const picked = new Map(
    suspects.map((row) => [caseKey(row), new Set(row.metrics.map(sampledAs))]),
  );
  const added = fresh.cases.map((row) => onlyMetrics(row, picked.get(caseKey(row)) ?? new Set()));
  const known = new Set((results.again ?? []).map(caseKey));
  const news = added.filter((row) => !known.has(caseKey(row)));
  const again = [...appendCases(results.again ?? [], added), ...news];
  const failed = new Map(
    fresh.cases
      .filter(({ outcome }) => outcome.kind === "failed")
      .map((row) => [caseKey(row), row]),
  );
  const cases = results.cases.map((row) => {
    const found = failed.get(caseKey(row));
    return found && row.outcome.kind !== "failed" ? { ...row, outcome: found.outcome } : row;
  });
  return { ...withHeader(results, fresh), cases, again };
}

function onlyMetrics(row: CaseResult, metrics: ReadonlySet<string>): CaseResult {
  const keep = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([metric]) => metrics.has(metric)));
  const processes = row.processes.map((process) => ({
    ...process,
    samples: keep(process.samples),
    resources: keep(process.resources),
    checks: keep(process.checks),
  }));
  return { ...row, processes };
}

/** Rounds of the session so far: the next one has this number. */
export function roundsOf({ cases, again = [] }: Results): number {
  let next = 0;
  for (const { processes } of [...cases, ...again]) {
    for (const { round } of processes) next = Math.max(next, round + 1);
  }
  return next;
}

function appendCases(cases: readonly CaseResult[], more: readonly CaseResult[]): CaseResult[] {
  const found = new Map(more.map((row) => [caseKey(row), row]));
  return cases.map((row) => {
    const next = found.get(caseKey(row));
    if (!next) return row;
    const outcome = row.outcome.kind === "measured" ? next.outcome : row.outcome;
    return { ...row, outcome, processes: [...row.processes, ...next.processes] };
  });
}

/** Time and load are of the whole measurement; start-up times of all its processes. */
function withHeader(results: Results, more: Results): Results {
  const suites = Object.fromEntries(
    Object.entries(results.suites).map(([suite, receipt]) => {
      const { startup_seconds = [] } = receipt;
      const added = more.suites[suite]?.startup_seconds ?? [];
      return [suite, { ...receipt, startup_seconds: [...startup_seconds, ...added] }];
    }),
  );
  return { ...results, session: more.session, environment: more.environment, suites };
}
