import { basename } from "node:path";
import {
  addTo,
  type Call,
  CallTree,
  type Costs,
  LONGEST_NAME,
  newCall,
  ProfileError,
} from "./call_tree.ts";

/** ob, fl, fi, fe, fn: where the next costs belong; with a c in front: what the next call is of. */
const PLACE = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn)=\((\d+)\)(?: (.*))?$/;
const CALLS = /^calls=(\d+) 0x[0-9a-f]+ \d+ ?$/;
const COST = /^(0x[0-9a-f]+) \d+((?: \d+)*) ?$/;
const TOTALS = /^(?:totals|summary):((?: \d+)+) ?$/;
/** Facts of the run before the first cost, none of which is a figure. */
const HEADER =
  /^(?:# callgrind format|(?:version|creator|pid|cmd|part|desc):.*|positions: instr line|)$/;
/** Instructions and accesses, then misses of the first and of the last level of caches. */
const EVENTS = "events: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw";
/** Cycles that each of them costs: KCachegrind's estimate. Accesses are part of their instruction. */
const CYCLES = [1, 0, 0, 10, 10, 10, 100, 100, 100];
/** A compiler's hash of a crate: another build has another. */
const CRATE_HASH = /::h[0-9a-f]{16}$/;
/** The C library and what starts a program: what they cost is the choice of whoever calls them. */
const SYSTEM = /^(?:lib(?:c|m|gcc_s|pthread)[.-]|ld-linux|ld-musl|vgpreload_|linux-vdso)/;
/** Functions without a name of their own; addresses move from run to run. */
const NAMELESS = /^(?:0x[0-9a-f]+|\(below main\)|\?\?\?)$/;
/** Callgrind puts callers behind a function's name, and its depth behind that of a recursive one. */
const BETWEEN = "'";

/**
 * Command line of Callgrind for parseCallgrind: each function once for each path of callers, so that the file is the true
 * tree of calls, and caches, so that what waits for memory is seen. They are the same on every machine.
 */
export const CALLGRIND_OPTIONS = [
  "--tool=callgrind",
  "--quiet",
  "--separate-callers=100",
  "--separate-recs=1",
  "--dump-instr=yes",
  "--compress-pos=no",
  "--cache-sim=yes",
  "--I1=32768,8,64",
  "--D1=32768,8,64",
  "--LL=8388608,16,64",
];

/** A function at one path of callers, as the file has it: own costs by address, and its calls. */
interface Context {
  object: string;
  own: Map<string, number>;
  calls: { callee: string; site: string; count: number; cost: number }[];
}

/** A function that the compiler put into another one; a library's is the other's choice. */
export interface InlinedFunction {
  name: string;
  builtin: boolean;
}

/** What the compiler put into the function at an address of an object, the outermost first; none: it is its own. */
export type Inlined = (object: string, address: string) => readonly InlinedFunction[];

/** A file of Callgrind, read but not yet put together. */
export interface CallgrindFile {
  total: number;
  contexts: Map<string, Context>;
  names: ReadonlyMap<string, string>;
}

/**
 * Estimated cycles by call path from a file of Callgrind (its manual, "Callgrind Format Specification"), as it writes
 * them for CALLGRIND_OPTIONS and one part.
 *
 * Throws ProfileError on a line that is no part of that, or where the costs do not add up to the file's own total.
 */
export function parseCallgrind(text: string): CallgrindFile {
  const names = { object: new Map<string, string>(), function: new Map<string, string>() };
  const contexts = new Map<string, Context>();
  const here = { object: "", id: "" };
  const called = { object: "", id: "" };
  let events = false;
  let count: number | null = null;
  let total: number | null = null;
  let sum = 0;

  function contextOf({ object, id }: typeof here): Context {
    const known = contexts.get(id) ?? { object, own: new Map(), calls: [] };
    contexts.set(id, known);
    return known;
  }

  for (const [index, line] of text.split("\n").entries()) {
    const place = PLACE.exec(line);
    if (place) {
      const [, kind = "", id = "", name] = place;
      const what = kind.endsWith("ob") ? "object" : kind.endsWith("fn") ? "function" : null;
      if (what === null) continue;
      if (name !== undefined) names[what].set(id, name);
      const known = names[what].get(id);
      if (known === undefined) throw malformed(index, line);
      const target = kind.startsWith("c") ? called : here;
      if (what === "object") target.object = known;
      else target.id = id;
      if (target === here) called.object = here.object;
      continue;
    }
    const cost = COST.exec(line);
    if (cost) {
      const [, address = "", figures = ""] = cost;
      const { own, calls } = contextOf(here);
      const cycles = cyclesOf(figures, index, line);
      if (count === null) {
        own.set(address, (own.get(address) ?? 0) + cycles);
        sum += cycles;
      } else {
        // The line after `calls=` says where the call stands, and what it cost: the callee has that already.
        contextOf(called);
        if (called.id !== here.id)
          calls.push({ callee: called.id, site: address, count, cost: cycles });
        called.object = here.object; // `cob` holds for one call
      }
      count = null;
      continue;
    }
    const calls = CALLS.exec(line);
    const totals = TOTALS.exec(line);
    if (calls) count = whole(calls[1]!, index, line);
    else if (totals) total = cyclesOf(totals[1]!, index, line);
    else if (line === EVENTS) events = true;
    else if (!HEADER.test(line)) throw malformed(index, line);
  }
  if (!events) throw new ProfileError("no line says that instructions and misses were counted");
  if (total !== sum) throw new ProfileError(`its costs are ${sum} together, its total is ${total}`);
  return { total: sum, contexts, names: names.function };
}

/** The tree of calls. Functions without a name are one for each library, and inlined ones callees of those that hold them. */
export function treeOfCallgrind(
  { contexts, names }: CallgrindFile,
  inlined: Inlined = () => [],
): Costs {
  const tree = new CallTree();
  const objects = new Map<Call, string>();
  const hosts = new Map<Call, Call>();
  const callers = mostFrequentCallers(contexts);
  const made = new Map<string, Call>();

  function placeOf(id: string): Call {
    const known = made.get(id);
    if (known) return known;
    const { object } = contexts.get(id)!;
    made.set(id, tree.root); // callers in a circle, which no file of Callgrind has, end here
    const from = callers.get(id);
    const caller = from ? within(from.caller, from.site) : tree.root;
    const [name = ""] = (names.get(id) ?? "").split(BETWEEN);
    const call = tree.callee(caller, name.replace(CRATE_HASH, ""));
    objects.set(call, basename(object).slice(0, LONGEST_NAME));
    made.set(id, call);
    return call;
  }

  function within(id: string, address: string): Call {
    const host = placeOf(id);
    let call = host;
    for (const { name, builtin } of inlined(contexts.get(id)!.object, address)) {
      call = tree.callee(call, name, builtin);
      call.inlined = true;
      hosts.set(call, host);
    }
    return call;
  }

  for (const [id, { own, calls }] of contexts) {
    for (const [address, cycles] of own) within(id, address).self += cycles;
    for (const { callee, count } of calls) placeOf(callee).calls += count;
  }
  for (const [call, host] of hosts) call.calls = Math.max(call.calls, host.calls);
  return { unit: "cycles", root: named(tree.root, objects) };
}

interface CalledFrom {
  caller: string;
  site: string;
  count: number;
}

/** Each path of callers has one caller; where that calls from several addresses, the busiest stands for all. */
function mostFrequentCallers(contexts: CallgrindFile["contexts"]): Map<string, CalledFrom> {
  const most = new Map<string, CalledFrom>();
  for (const [caller, { calls }] of contexts) {
    for (const { callee, site, count } of calls) {
      if ((most.get(callee)?.count ?? -1) < count) most.set(callee, { caller, site, count });
    }
  }
  return most;
}

/** The tree with names that hold for another run, too; calls of the same name at a place are one. */
function named(call: Call, objects: ReadonlyMap<Call, string>): Call {
  const children = new Map<string, Call>();
  for (const raw of call.children.values()) addTo(children, named(raw, objects));
  const object = objects.get(call) ?? "";
  const name = NAMELESS.test(call.name)
    ? `unnamed code of ${object || "an unknown library"}`
    : call.name;
  const { calls, self, inlined = false } = call;
  return { ...newCall(name, call.builtin || SYSTEM.test(object)), calls, self, inlined, children };
}

function cyclesOf(figures: string, index: number, line: string): number {
  const counts = figures.trim().split(" ").filter(Boolean);
  if (counts.length > CYCLES.length) throw malformed(index, line);
  return counts.reduce((sum, digits, i) => sum + CYCLES[i]! * whole(digits, index, line), 0);
}

function whole(digits: string, index: number, line: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw malformed(index, line);
  return value;
}

function malformed(index: number, line: string): ProfileError {
  return new ProfileError(`line ${index + 1} is none of Callgrind's: ${line.slice(0, 80)}`);
}
