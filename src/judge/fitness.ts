import { mean, sampleVariance } from "simple-statistics";
import { valuesIn } from "../compare/rounds.ts";
import { type Row, rowsOf } from "../compare/rows.ts";
import type { MetricCatalog, Results, Warning } from "../contract/generated/types.ts";
import { type JudgingPolicy, SPEED_SWING } from "../contract/rules.ts";
import { ascending } from "../stats/summary.ts";

/** Half a core for others leaves nothing of two sides that run at once; more is not this machine's own time. */
const FOREIGN_CORES = 0.5;
/** A guest that loses so much of its time to others cannot tell 3 %. */
const STOLEN_SHARE = 0.02;

/**
 * What speaks against this machine, by what was watched while measuring: other processes, other guests of its
 * host, the speed of the processor, and processes of one program that run at two speeds. Empty: nothing does.
 */
export function unfitness(
  results: Results,
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Warning[] {
  const { environment } = results;
  const foreign = Number(environment["load.foreign"] ?? 0);
  const stolen = Number(environment["load.stolen"] ?? 0);
  const swing = Number(environment["load.speed_swing"] ?? 0);
  const cores = Number(environment["cpu.count"] ?? 1);
  const gating = rowsOf([results], [], catalog, policy).filter(({ rule, obstacle }) => {
    return rule.gate && !obstacle;
  });
  const durations = gating.filter(({ spec }) => spec.unit === "s");
  const split = durations.filter(hasTwoSpeeds);
  const many = split.length > durations.length / 2;
  return [
    ...(foreign * cores > FOREIGN_CORES ? [{ code: "foreign-load" as const, share: foreign }] : []),
    ...(stolen > STOLEN_SHARE ? [{ code: "stolen-time" as const, share: stolen }] : []),
    ...(swing > SPEED_SWING ? [{ code: "speed-changes" as const, share: swing }] : []),
    ...(many ? [{ code: "two-speeds" as const, rows: split.map(nameOf) }] : []),
  ];
}

/** Below this many processes a side, chance makes two groups of one too often. */
const FEWEST_PROCESSES = 5;
/** Groups this far apart matter, on the log scale. */
const LEAST_DISTANCE = 0.05;
/** … and are two where they are that many of their own spreads apart. */
const SPREADS = 6;

/** Do the processes of either side fall into two levels, each with a spread much smaller than their distance? */
export function hasTwoSpeeds({ head, base, spec }: Pick<Row, "head" | "base" | "spec">): boolean {
  if (spec.scale !== "ratio") return false;
  return [head, base].some((side) => fallsApart(valuesIn(side)));
}

function fallsApart(values: readonly number[]): boolean {
  if (values.length < FEWEST_PROCESSES) return false;
  const sorted = Array.from(ascending(values));
  let best = { gap: 0, at: 0 };
  for (let at = 2; at <= sorted.length - 2; at++) {
    const gap = sorted[at]! - sorted[at - 1]!;
    if (gap > best.gap) best = { gap, at };
  }
  const groups = [sorted.slice(0, best.at), sorted.slice(best.at)];
  if (groups.some((group) => group.length < 2)) return false;
  const [low, high] = groups as [number[], number[]];
  const distance = mean(high) - mean(low);
  const spread = Math.sqrt((sampleVariance(low) + sampleVariance(high)) / 2);
  return distance >= LEAST_DISTANCE && distance >= SPREADS * spread;
}

function nameOf({ suite, case: id, metric }: Row) {
  return { suite, case: id, metric };
}
