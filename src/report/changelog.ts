import type { Comparison, Verdict } from "../contract/generated/types.ts";
import { shownName } from "../contract/names.ts";
import { code } from "./comment/escape.ts";
import { change, effect, effectInterval } from "./figures.ts";
import { parityHeadline } from "./parity_groups.ts";

/** Rows a release note may list of each kind; the report has them all. */
const ROWS = 12;

/**
 * The performance section of a changelog or a release note: what got faster and slower since the base,
 * waived regressions included, and how the suites stand to each other. Only what was decided is said.
 */
export function performanceSection(verdict: Verdict): string {
  const { base, environment, comparisons, totals } = verdict;
  const decided = comparisons.filter(({ gating }) => gating);
  const worse = decided.filter((row) => row.verdict === "regression").sort(byEffect);
  const better = decided
    .filter((row) => row.verdict === "improvement")
    .sort(byEffect)
    .reverse();
  const machine = environment.head["cpu.model"];
  const against = base ? `Against ${code(base.label)}` : "Without a base to compare with";
  const where = machine ? `, on ${code(String(machine))}` : "";
  const lines = [
    "### Performance",
    `${against}${where}: ${totals.improvements} better, ${worse.length} worse, ${totals.no_change} unchanged, ${totals.inconclusive} undecided.`,
    ...list("Faster or smaller", better),
    ...list("Slower or larger", worse),
  ];
  if (verdict.parity.length > 0) lines.push(`Parity: ${parityHeadline(verdict.parity)}.`);
  return `${lines.join("\n\n")}\n`;
}

function byEffect(a: Comparison, b: Comparison): number {
  return (b.effect ?? 0) - (a.effect ?? 0);
}

function list(title: string, rows: Comparison[]): string[] {
  if (rows.length === 0) return [];
  const items = rows.slice(0, ROWS).map((row) => {
    const accepted = row.waiver ? " (accepted)" : "";
    return `- ${code(row.suite)} ${code(shownName(row))} ${code(row.metric)}: ${change(row)}, ${effect(row)} ${effectInterval(row)}${accepted}`;
  });
  if (rows.length > ROWS) items.push(`- … and ${rows.length - ROWS} more`);
  return [`${title}:\n${items.join("\n")}`];
}
