import type { CostChange, FunctionChange } from "../contract/generated/types.ts";
import { addTo, type Call, type Costs, wholeCost, withoutBuiltins } from "./call_tree.ts";
import { flamesOf } from "./flames.ts";

const MOST_SHOWN = 20;

/** What of the growth one function answers for. */
interface Fault {
  own: number;
  /** By callee: what more calls of it cost. */
  callees: Map<string, { cost: number; base: number; head: number }>;
}

/**
 * Which functions answer for the growth. A function answers for what it does itself (builtins included), and for how often it
 * calls others; what a call of another costs is that one's fault. With r calls of a callee for each call of its
 * caller, at a cost of K each, Δ(rK) = Δr·K̄ + r̄·ΔK: the first is the caller's, the second is looked for further down.
 * So the shares of all functions add up to the growth of the whole. A callee that one side lacks is all its caller's.
 */
export function growthOf(base: Costs, head: Costs): CostChange {
  const [before, after] = [withoutBuiltins(base.root), withoutBuiltins(head.root)];
  const [from, to] = [functionsOf(before), functionsOf(after)];
  const [total, now] = [wholeCost(before), wholeCost(after)];
  const faults = new Map<string, Fault>();
  blame(before, after, 1, faults);
  const growth = now - total;
  const functions = [...faults]
    .map(([name, fault]) => ({ name, fault, cost: costOf(fault) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ name, fault, cost }): FunctionChange => {
      const callee = mostCalled(fault);
      return {
        ...sidesOf(name, from, to),
        share: growth > 0 ? cost / growth : null,
        ...(callee && { callee }),
      };
    });
  return { unit: head.unit, base: total, head: now, functions, flames: flamesOf(base, head) };
}

/** Without a base: where the cost lies. */
export function costOfAll(head: Costs): CostChange {
  const tree = withoutBuiltins(head.root);
  const all = functionsOf(tree);
  const total = wholeCost(tree);
  const functions = [...all.keys()]
    .map((name) => sidesOf(name, new Map(), all))
    .sort((a, b) => b.head - a.head || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map((each) => ({ ...each, share: total > 0 ? each.head / total : null }));
  return { unit: head.unit, base: 0, head: total, functions, flames: flamesOf(null, head) };
}

/** @param weight calls of this place, on the mean of both sides */
function blame(one: Call, other: Call, weight: number, faults: Map<string, Fault>): void {
  const [base, head] = [likewise(one, other), likewise(other, one)];
  const fault = faults.get(head.name) ?? { own: 0, callees: new Map() };
  faults.set(head.name, fault);
  fault.own += weight * (perCall(head, head.self) - perCall(base, base.self));
  for (const name of new Set([...base.children.keys(), ...head.children.keys()])) {
    const [before, after] = [base.children.get(name), head.children.get(name)];
    const [rate, rateNow] = [perCall(base, calls(before)), perCall(head, calls(after))];
    const [each, eachNow] = [costOfCall(before), costOfCall(after)];
    // Of a callee that one side lacks, the other's cost is all that is known.
    const mean = before && after ? (each + eachNow) / 2 : each + eachNow;
    const callee = fault.callees.get(name) ?? { cost: 0, base: 0, head: 0 };
    fault.callees.set(name, {
      cost: callee.cost + weight * (rateNow - rate) * mean,
      base: callee.base + calls(before),
      head: callee.head + calls(after),
    });
    if (before && after) blame(before, after, (weight * (rate + rateNow)) / 2, faults);
  }
}

/** A call without what was inlined into it on this side alone: that is code of its own, and calls what it calls. */
function likewise(call: Call, other: Call): Call {
  const own: Call = { ...call, children: new Map() };
  const left = [...call.children.values()];
  for (let child = left.pop(); child; child = left.pop()) {
    if (child.inlined && !other.children.has(child.name)) {
      own.self += child.self;
      left.push(...child.children.values());
    } else addTo(own.children, child);
  }
  return own;
}

function calls(call: Call | undefined): number {
  return call ? Math.max(1, call.calls) : 0;
}

function perCall(call: Call, amount: number): number {
  return amount / Math.max(1, call.calls);
}

function costOfCall(call: Call | undefined): number {
  return call ? perCall(call, wholeCost(call)) : 0;
}

function costOf({ own, callees }: Fault): number {
  return [...callees.values()].reduce((sum, { cost }) => sum + cost, own);
}

/** The callee whose calls are most of a fault; none where the function's own cost is. */
function mostCalled({ own, callees }: Fault): FunctionChange["callee"] | undefined {
  const [name, most] = [...callees].sort(([, a], [, b]) => b.cost - a.cost)[0] ?? [];
  if (name === undefined || !most || most.cost <= own) return undefined;
  return { name, calls_base: most.base, calls_head: most.head };
}

type Own = Map<string, { calls: number; self: number }>;

/** Own cost and calls of each function, wherever it was called. */
function functionsOf(call: Call, into: Own = new Map()): Own {
  const known = into.get(call.name) ?? { calls: 0, self: 0 };
  into.set(call.name, { calls: known.calls + call.calls, self: known.self + call.self });
  for (const child of call.children.values()) functionsOf(child, into);
  return into;
}

function sidesOf(name: string, base: Own, head: Own): Omit<FunctionChange, "share"> {
  const [before, after] = [base.get(name), head.get(name)];
  return {
    name: name || "(the process itself)",
    base: before?.self ?? 0,
    head: after?.self ?? 0,
    calls_base: before?.calls ?? 0,
    calls_head: after?.calls ?? 0,
  };
}
