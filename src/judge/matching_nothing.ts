import type {
  CaseResult,
  MetricCatalog,
  Results,
  Verdict,
  Warning,
  WarningMatchesNothing,
} from "../contract/generated/types.ts";
import { instructionsOf } from "../contract/instructions.ts";
import { ratioKey, ratioSuite, rowKey, slowSamplesOf } from "../contract/names.ts";
import { type JudgingPolicy, matcherOf } from "../contract/rules.ts";
import { nearest } from "../plan/nearest.ts";

type Entry = WarningMatchesNothing["entries"][number];

/** A list of the policy whose entries name rows. */
export type PolicyList = Entry["kind"];

type Rows = Pick<Verdict, "comparisons" | "parity">;

/** Of a job, what this question needs. */
interface Question {
  head: Results;
  ratio: { numerator: string; denominator: string } | undefined;
  policy: JudgingPolicy;
  catalog: MetricCatalog;
  /** ISO date. */
  today: string;
  /**
   * May the glob mean a case that a job of the whole project leaves out? Absent: not all of the project was asked
   * for.
   */
  leavesOut?: ((kind: PolicyList, match: string) => boolean) | undefined;
}

/** More are counted; a search for what each may mean takes time. */
const NAMED = 5;

/** Waivers, rules, bounds and accepted removals that no row of a job of the whole project is meant by. */
export function matchingNothing(rows: Rows, question: Question): Warning[] {
  const { policy, leavesOut, today } = question;
  if (!leavesOut) return [];
  const { comparisons } = rows;
  const known = { rows: rowNames(rows, question), ratios: rows.parity.map(ratioKey) };
  const compared = comparisons.some(({ base }) => base.n > 0);
  const removed = comparisons.filter(({ verdict }) => verdict === "removed").map(rowKey);
  const lists: [PolicyList, readonly { match: string }[], readonly string[]][] = [
    ["waivers", policy.waivers.filter(({ expires }) => expires >= today), known.rows],
    ["rules", policy.rules, known.rows],
    ["parity", policy.parity, known.ratios],
    // What head lacks is only seen beside a base that has it.
    ["accepted_removals", compared ? policy.accepted_removals : [], removed],
  ];
  const entries = lists.flatMap(([kind, list, names]) =>
    list
      .filter(({ match }) => !matchesSome(match, names) && !leavesOut(kind, match))
      .map(({ match }) => ({ kind, match, names })),
  );
  if (entries.length === 0) return [];
  const said = entries.map(({ kind, match, names }, place): Entry => {
    const like = place < NAMED ? nearest(match, names) : undefined;
    return { kind, match, ...(like !== undefined && { nearest: like }) };
  });
  return [{ code: "matches-nothing", entries: said }];
}

function matchesSome(match: string, names: readonly string[]): boolean {
  const matches = matcherOf(match);
  return names.some((name) => matches(name));
}

/** Rows by name, also those without a base, those that nobody could measure, and those that show only where they are red. */
function rowNames(
  { comparisons, parity }: Rows,
  { head, ratio, catalog }: Pick<Question, "head" | "ratio" | "catalog">,
): string[] {
  const measured = [...head.cases, ...(head.counts ?? [])].flatMap((row) =>
    metricsOf(row, catalog).map((metric) => rowKey({ ...row, metric })),
  );
  const ratios = ratio ? parity.map((row) => rowKey({ ...row, suite: ratioSuite(ratio) })) : [];
  const names = [...comparisons.map(rowKey), ...measured, ...ratios];
  return [...names, ...names.map(slowSamplesOf)];
}

/** What was measured of a case, and could be counted; where nothing was, it may have any metric. */
function metricsOf({ processes, items }: CaseResult, catalog: MetricCatalog): string[] {
  const keys = processes.flatMap(({ samples, resources, checks }) =>
    [samples, resources, checks].flatMap((figures) => Object.keys(figures)),
  );
  const counts = Object.keys(items).map(instructionsOf);
  return keys.length > 0 ? [...new Set([...keys, ...counts])] : Object.keys(catalog);
}
