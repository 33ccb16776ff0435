import type { Comparison, Policy, Results } from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";
import type { Row } from "./rows.ts";

type Accepted = Required<Policy>["accepted_removals"];

/** Says of removed rows what they may be called now, and why the policy lets them go. */
export function explainRemovals(
  rows: readonly Row[],
  comparisons: readonly Comparison[],
  accepted: Accepted,
  head: readonly Results[],
): Comparison[] {
  const names = new Map([...renamed(rows, comparisons), ...knownNames(head)]);
  const rules = accepted.map(({ match, reason }) => ({ reason, matches: matcherOf(match) }));
  return comparisons.map((row) => {
    if (row.verdict !== "removed") return row;
    const name = names.get(caseKey(row));
    const rule = rules.find(({ matches }) => matches(rowKey(row)));
    return {
      ...row,
      ...(name !== undefined && { renamed_to: name }),
      ...(rule && { accepted: rule.reason }),
    };
  });
}

/** What the measurement found, which knew the definitions of both sides. */
function knownNames(head: readonly Results[]): [string, string][] {
  return head.flatMap(({ removed = [] }) =>
    removed.flatMap((row): [string, string][] =>
      row.renamed_to === undefined ? [] : [[caseKey(row), row.renamed_to]],
    ),
  );
}

/**
 * From the key of a removed case to the new one of its suite that has the same parameters; only where there
 * is one of each, since anything else would be a guess.
 */
function renamed(rows: readonly Row[], comparisons: readonly Comparison[]): Map<string, string> {
  const gone = new Map<string, Map<string, Row>>();
  const come = new Map<string, Map<string, Row>>();
  const kept = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const { verdict } = comparisons[i]!;
    if (verdict !== "removed" && verdict !== "new") kept.add(caseKey(row));
    else {
      const side = verdict === "removed" ? gone : come;
      const own = ownParams(row);
      if (Object.keys(own).length === 0) continue; // nothing but a name
      const program = `${row.suite} ${canonical(own)}`;
      side.set(program, (side.get(program) ?? new Map()).set(caseKey(row), row));
    }
  }
  const names = new Map<string, string>();
  for (const [program, removed] of gone) {
    const before = [...removed.values()].filter((row) => !kept.has(caseKey(row)));
    const after = [...(come.get(program)?.values() ?? [])].filter((row) => !kept.has(caseKey(row)));
    if (before.length === 1 && after.length === 1) names.set(caseKey(before[0]!), after[0]!.case);
  }
  return names;
}

/** What a case is run with, without the values of axes that are parts of its name. */
function ownParams({ case: id, params }: Row): Row["params"] {
  const parts = new Set(id.split("/"));
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => !parts.has(String(value))),
  );
}

/** JSON with sorted keys: equal for equal parameters. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}
