import type { CaseProfile, CostChange, FunctionChange } from "../profile/case_profile.ts";
import { MISSING, percent, quantity } from "./figures.ts";

/** Functions that a short table has; --json has all. */
const SHORT = 5;

/** What a case's profile says before its table. */
export function profileHeadline({ suite, case: id, outcome }: CaseProfile): string {
  if ("why" in outcome) return `${suite} ${id}: no profile: ${outcome.why}`;
  if (outcome.functions.length === 0) return `${suite} ${id}: no function costs more than before`;
  const growth =
    outcome.base > 0 ? ` (+${percent(outcome.head / outcome.base - 1)})`.replace("+-", "−") : "";
  const sides = outcome.base > 0 ? `${cost(outcome.base, outcome)} → ` : "";
  return `${suite} ${id}: ${sides}${cost(outcome.head, outcome)}${growth}`;
}

/** Its functions as cells: share of the growth, own cost, calls, name. */
export function profileRows({ outcome }: CaseProfile, most = SHORT): ProfileCells[] {
  if ("why" in outcome) return [];
  return outcome.functions.slice(0, most).map((each) => ({
    share: each.share === null ? MISSING : percent(each.share, 0),
    cost:
      outcome.base > 0
        ? `${cost(each.base, outcome)} → ${cost(each.head, outcome)}`
        : cost(each.head, outcome),
    calls: calls(each, outcome),
    name: each.name,
  }));
}

export interface ProfileCells {
  share: string;
  cost: string;
  calls: string;
  name: string;
}

function cost(value: number, { unit }: CostChange): string {
  if (unit === "seconds") return quantity(value, "s");
  const [factor, letter] = value >= 1e9 ? [1e9, "G"] : value >= 1e6 ? [1e6, "M"] : [1e3, "k"];
  return quantity(value / factor, `${letter} instr.`, 4);
}

function calls(each: FunctionChange, { base }: CostChange): string {
  if (base === 0 || each.calls_base === each.calls_head) return String(each.calls_head);
  return `${each.calls_base} → ${each.calls_head}`;
}
