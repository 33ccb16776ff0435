import type { Commit } from "../base/line.ts";
import type { CaseProfile, Metric } from "../contract/generated/types.ts";
import type { Ruling } from "../judge/rulings.ts";
import type { Because, Search } from "./bisect.ts";
import type { Program } from "./programs.ts";

/** The row whose change is searched. */
export interface BisectedRow {
  suite: string;
  case: string;
  metric: string;
  unit: Metric["unit"];
  scale: Metric["scale"];
}

/** How much worse one program is than another, on the metric's scale. */
export interface MeasuredChange {
  effect: number;
  interval: [number, number] | null;
  p: number;
  rounds: number;
}

/** What a search cost, and was searched. */
export interface Effort {
  processes: number;
  seconds: number;
}

/** What a bisection says: the document of `bisect --json`. */
export interface Bisection {
  kind: "bisection";
  conclusion: "found" | "between" | "not-slower" | "same-program";
  row: BisectedRow;
  good: Commit;
  bad: Commit;
  /** Bad against good, on fresh rounds; null where both are one program. */
  whole: MeasuredChange | null;
  /** The commit that made it worse; only where one was found. */
  culprit?: Commit;
  /** The change lies behind `after`, at `until` at the latest. */
  between?: { after: Commit; until: Commit; commits: number; because: Because };
  /** Of the culprit against the commit before it, or of `until` against `after`. */
  change?: MeasuredChange;
  /** Where the cost of the case grew at the culprit, as a profiler saw it; it decides nothing. */
  profile?: CaseProfile;
  /** Programs that were left out, by the commits that made them. */
  left_out: { commit: Commit; because: string }[];
  effort: Effort & {
    commits: number;
    /** Different programs among them. */
    programs: number;
    /** Of which rounds were measured. */
    measured: number;
    /** Processes of a linear search: each program beside the one before it, for as many rounds as the last word took. */
    linear_processes?: number;
  };
}

/** The document of a search. */
export function bisectionOf(
  search: Search,
  programs: readonly Program[],
  row: BisectedRow,
  effort: Effort,
): Bisection {
  const { ending, open, measured } = search;
  const commits = programs.flatMap((program) => program.commits);
  const change = (ruling: Ruling) => measuredChange(ruling, row);
  const settled = "settled" in ending ? ending.settled : undefined;
  return {
    kind: "bisection",
    conclusion: ending.kind,
    row,
    good: commits[0]!,
    bad: commits.at(-1)!,
    whole: ending.kind === "same-program" ? null : change(ending.whole),
    ...placeOf(search, programs),
    ...(settled && { change: change(settled) }),
    left_out: [...open].map(([index, because]) => ({
      commit: programs[index]!.commits[0]!,
      because,
    })),
    effort: {
      ...effort,
      commits: commits.length,
      programs: programs.length,
      measured,
      ...(settled && { linear_processes: 2 * (programs.length - 1) * settled.rounds }),
    },
  };
}

function placeOf(
  { ending }: Search,
  programs: readonly Program[],
): Pick<Bisection, "culprit" | "between"> {
  if (ending.kind !== "found" && ending.kind !== "between") return {};
  const { fast, slow } = ending.bracket;
  // Of commits with one program the first made it; the last of those before may still be blamed for nothing.
  const until = programs[slow]!.commits[0]!;
  if (ending.kind === "found") return { culprit: until };
  const after = programs[fast]!.commits.at(-1)!;
  const between = programs.slice(fast + 1, slow).flatMap(({ commits }) => commits);
  return { between: { after, until, commits: between.length + 1, because: ending.because } };
}

function measuredChange(ruling: Ruling, { scale }: BisectedRow): MeasuredChange {
  const from = scale === "ratio" ? Math.expm1 : (value: number) => value;
  const { effect, lower, upper, p, rounds } = ruling;
  const bounded = Number.isFinite(lower) && Number.isFinite(upper);
  return {
    effect: from(effect),
    interval: bounded ? [from(lower), from(upper)] : null,
    p,
    rounds,
  };
}
