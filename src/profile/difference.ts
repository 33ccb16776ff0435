import type { CostChange, FunctionChange } from "./case_profile.ts";
import type { Costs } from "./costs.ts";

const MOST_SHOWN = 20;

/** Which functions a red is made of: those whose own cost grew, the most first. */
export function differenceOf(base: Costs, head: Costs): CostChange {
  const change = head.total - base.total;
  const names = new Set([...base.functions.keys(), ...head.functions.keys()]);
  const functions = [...names]
    .map((name): FunctionChange => {
      const [before, after] = [base.functions.get(name), head.functions.get(name)];
      const [from, to] = [before?.self ?? 0, after?.self ?? 0];
      return {
        name,
        base: from,
        head: to,
        calls_base: before?.calls ?? 0,
        calls_head: after?.calls ?? 0,
        share: change > 0 ? (to - from) / change : null,
      };
    })
    .filter((each) => each.head > each.base)
    .sort((a, b) => b.head - b.base - (a.head - a.base) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SHOWN);
  return { unit: head.unit, base: base.total, head: head.total, functions };
}
