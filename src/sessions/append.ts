import type { CaseResult, MetricCatalog, Results } from "../contract/generated/types.ts";
import { caseKey, sampledAs } from "../contract/names.ts";
import { metricOf } from "../contract/rules.ts";

/**
 * A session with further rounds of some of its cases; a case that failed in them has failed, and one that nobody had
 * answered yet is as they say.
 */
export function appendRounds(results: Results, more: Results): Results {
  return { ...withHeader(results, more), cases: appendCases(results.cases, more.cases) };
}

/**
 * A session with fresh rounds of its suspects: kept apart, since they are judged by these alone. A case that
 * failed in them has failed.
 *
 * @param suspects by case, the metrics that were picked; what else the processes measured is none of theirs,
 *   but answers stay, to be held against those of the first rounds
 */
export function appendFreshRounds(
  results: Results,
  fresh: Results,
  suspects: readonly { suite: string; case: string; metrics: readonly string[] }[],
): Results {
  const picked = new Map(
    suspects.map((row) => [caseKey(row), new Set(row.metrics.map(sampledAs))]),
  );
  const catalog = fresh.catalog ?? {};
  const added = fresh.cases.map((row) =>
    onlyMetrics(row, picked.get(caseKey(row)) ?? new Set(), catalog),
  );
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

function onlyMetrics(
  row: CaseResult,
  metrics: ReadonlySet<string>,
  catalog: MetricCatalog,
): CaseResult {
  const keep = <T>(values: Record<string, T>, also = (_: string) => false) =>
    Object.fromEntries(
      Object.entries(values).filter(([metric]) => metrics.has(metric) || also(metric)),
    );
  const processes = row.processes.map((process) => ({
    ...process,
    samples: keep(process.samples),
    resources: keep(process.resources),
    checks: keep(process.checks, (name) => metricOf(catalog, name) === undefined),
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
    if (isUnanswered(row)) return next;
    const outcome = row.outcome.kind === "measured" ? next.outcome : row.outcome;
    const seconds = meanSeconds([row, next]);
    return {
      ...row,
      outcome,
      ...(seconds !== null && { seconds }),
      processes: [...row.processes, ...next.processes],
    };
  });
}

function isUnanswered({ outcome, processes }: CaseResult): boolean {
  const open =
    outcome.kind === "failed" ? outcome.stage === "missing" : outcome.kind === "same-program";
  return open && processes.length === 0;
}

/** Seconds that one process took, over all that measured. */
function meanSeconds(rows: readonly CaseResult[]): number | null {
  let [sum, count] = [0, 0];
  for (const { seconds, processes } of rows) {
    if (seconds === undefined) continue;
    const measured = processes.filter(({ samples }) => Object.keys(samples).length > 0).length;
    sum += measured * seconds;
    count += measured;
  }
  return count > 0 ? sum / count : null;
}

/** Time and load are of the whole measurement; what the processes said of themselves is of all of them. */
function withHeader(results: Results, more: Results): Results {
  const suites = Object.fromEntries(
    Object.entries(results.suites).map(([suite, receipt]) => {
      const next = more.suites[suite];
      const heard = {
        versions: { ...receipt.versions, ...next?.versions },
        settings: { ...receipt.settings, ...next?.settings },
        startup_seconds: [...(receipt.startup_seconds ?? []), ...(next?.startup_seconds ?? [])],
      };
      return [suite, { ...receipt, ...heard }];
    }),
  );
  return { ...results, session: more.session, environment: more.environment, suites };
}
