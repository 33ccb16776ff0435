import { DEEPEST_CALLS } from "../contract/limits.ts";

/** A function as it was reached: by this path of callers. Direct recursion stays at one place. */
export interface Call {
  name: string;
  /** What it costs is its caller's choice: a builtin of an interpreter, the C library, the linker. */
  builtin: boolean;
  /** The compiler put it into its caller, as it may do on one side only. */
  inlined?: boolean;
  /** 0 where the profiler does not tell. */
  calls: number;
  /** Own cost, without what it called. */
  self: number;
  children: Map<string, Call>;
}

/** What one process cost, by call path. The root is the process itself. */
export interface Costs {
  unit: "cycles" | "seconds";
  root: Call;
}

/** A profile is written by the program that is judged: nothing of it is taken on trust. */
export const LONGEST_NAME = 200;
export const MOST_BYTES = 128 * 1024 * 1024;
const MOST_CALLS = 300_000;

/** A profile that is not what its tool writes. */
export class ProfileError extends Error {}

export function newCall(name: string, builtin = false): Call {
  return { name, builtin, calls: 0, self: 0, children: new Map() };
}

/** Makes call trees of a bounded size. */
export class CallTree {
  readonly root = { ...newCall(""), calls: 1 };
  readonly #depths = new Map<Call, number>([[this.root, 0]]);

  /** The callee of this name, made where it is not there yet. Throws ProfileError beyond what memory and stack should hold. */
  callee(caller: Call, name: string, builtin = false): Call {
    const key = name.slice(0, LONGEST_NAME);
    const known = caller.children.get(key);
    if (known) return known;
    const depth = (this.#depths.get(caller) ?? 0) + 1;
    if (depth > DEEPEST_CALLS) throw new ProfileError(`calls more than ${DEEPEST_CALLS} deep`);
    if (this.#depths.size > MOST_CALLS)
      throw new ProfileError(`more than ${MOST_CALLS} call paths`);
    const call = newCall(key, builtin);
    this.#depths.set(call, depth);
    caller.children.set(key, call);
    return call;
  }
}

/** What a function and all that it called cost. */
export function wholeCost({ self, children }: Call): number {
  let sum = self;
  for (const child of children.values()) sum += wholeCost(child);
  return sum;
}

/**
 * The tree of a program's own functions: what builtins cost is their callers', and what builtins called (a sort its
 * comparison) was called by these, too.
 */
export function withoutBuiltins(call: Call): Call {
  const own: Call = { ...call, children: new Map() };
  for (const child of call.children.values()) {
    const plain = withoutBuiltins(child);
    if (child.builtin) {
      own.self += plain.self;
      for (const below of plain.children.values()) addTo(own.children, below);
    } else addTo(own.children, plain);
  }
  return own;
}

/** Puts a call among others; with one of its name it becomes one, down to the last callee. */
export function addTo(calls: Map<string, Call>, other: Call): void {
  const known = calls.get(other.name);
  if (!known) {
    calls.set(other.name, other);
    return;
  }
  known.calls += other.calls;
  known.self += other.self;
  for (const child of other.children.values()) addTo(known.children, child);
}

/** Of two processes that did the same, the least that each call path cost: interference only ever adds. */
export function leastOf(a: Costs, b: Costs): Costs {
  return { ...a, root: leastCall(a.root, b.root) };
}

function leastCall(a: Call, b: Call | undefined): Call {
  const children = [...a.children].map(
    ([name, child]) => [name, leastCall(child, b?.children.get(name))] as const,
  );
  return { ...a, self: Math.min(a.self, b?.self ?? a.self), children: new Map(children) };
}
