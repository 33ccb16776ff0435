import type {
  CaseProfile,
  Comparison,
  CostChange,
  FunctionChange,
} from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { plural } from "../contract/words.ts";
import { growth, MISSING, percent, quantity } from "./figures.ts";

/** Functions that a short table has; the document has more. */
const SHORT = 5;

/** Growth of the work below which it is not why a case became red. */
const UNEXPLAINED = 0.01;
const WAITS =
  "no more work than before; look for waiting, which is not in cycles (a sleep, a lock, a disk)";

/** Profiles of cases that are red in the end, one of each: a shard may have seen others as such. */
export function profilesOf(
  red: readonly Comparison[],
  profiles: readonly CaseProfile[] = [],
): CaseProfile[] {
  const cases = new Set(red.map(caseKey));
  const one = new Map(profiles.map((profile) => [caseKey(profile), profile]));
  return [...one.values()].filter((profile) => cases.has(caseKey(profile)));
}

/** What a case's profile says before its table. */
export function profileSentence({ outcome }: CaseProfile): string {
  if ("why" in outcome) return `no profile: ${outcome.why}`;
  const { base, head, functions } = outcome;
  if (functions.length === 0) return "no function costs more than before";
  if (base === 0) return costText(head, outcome);
  const whole = `${costText(base, outcome)} → ${costText(head, outcome)} (${growth(head / base - 1)})`;
  return isUnexplained(outcome) ? `${whole}: ${WAITS}` : whole;
}

export interface ProfileCells {
  /** Of the growth; of the whole where there is no base. */
  share: string;
  name: string;
  /** What of it grew. */
  what: string;
}

function isUnexplained({ unit, base, head }: CostChange): boolean {
  return unit === "cycles" && base > 0 && head / base - 1 < UNEXPLAINED;
}

/** Its functions, the guiltiest first. */
export function profileRows({ outcome }: CaseProfile, most = SHORT): ProfileCells[] {
  if ("why" in outcome) return [];
  const isNew = ({ callee }: FunctionChange) => callee?.calls_base === 0;
  const { functions } = outcome;
  // Where no work explains it, a call that was not there before says more than a share of the noise.
  const told = isUnexplained(outcome)
    ? [...functions.filter(isNew), ...functions.filter((each) => !isNew(each))]
    : functions;
  return told.slice(0, most).map((each) => ({
    share: each.share === null ? MISSING : percent(each.share, 0),
    name: each.name,
    what: whatGrew(each, outcome),
  }));
}

function whatGrew(each: FunctionChange, outcome: CostChange): string {
  const { callee, base, head } = each;
  if (outcome.base === 0) return `${costText(head, outcome)} in ${plural(each.calls_head, "call")}`;
  if (callee) return `calls ${callee.name} ${callee.calls_base} → ${callee.calls_head} times`;
  const cost = `${costText(base, outcome)} → ${costText(head, outcome)}`;
  return each.calls_base === each.calls_head
    ? cost
    : `${cost}, calls ${each.calls_base} → ${each.calls_head}`;
}

/** A cost in the profiler's unit. */
export function costText(value: number, { unit }: Pick<CostChange, "unit">): string {
  if (unit === "seconds") return quantity(value, "s");
  const [factor, letter] = value >= 1e9 ? [1e9, "G"] : value >= 1e6 ? [1e6, "M"] : [1e3, "k"];
  return quantity(value / factor, `${letter} cycles`);
}

/** What the figures are, for a reader who sees them the first time. */
export function profileNote({ unit }: Pick<CostChange, "unit">): string {
  const counted =
    unit === "cycles"
      ? "One process a side. Cycles are Callgrind's estimate from instructions and cache misses of a portable build; waiting is not in them."
      : "Seconds are those under a tracer, the least of three processes a side.";
  return `Profiled after measuring; it decides nothing. ${counted} A function's share is what it does itself and how often it calls others.`;
}
